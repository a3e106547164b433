"""The whole house on a folder of inputs, against the blessed dossier.

`make bless` rewrites `dossier.json` and `dossier.md`; the diff of the Markdown is what a reviewer reads.
"""

from importlib import resources
from pathlib import Path

import pytest

import secondsource
from secondsource.pipeline import Compiled, dossiers

CASES = Path(__file__).parent / "cases"
INPUTS = {"port-ellery": Path(str(resources.files(secondsource))) / "example"} | {
    folder.parent.name: folder for folder in sorted(CASES.glob("*/inputs"))
}


def texts_of(folder):
    return [path for path in sorted(folder.iterdir()) if path.name != "README.md"]


@pytest.fixture(scope="module", params=INPUTS)
def case(request):
    results = list(dossiers(texts_of(INPUTS[request.param])))
    assert [result for result in results if not isinstance(result, Compiled)] == []
    return request.param, results


@pytest.mark.parametrize("form", ["md", "json"])
def test_dossier_is_as_blessed(case, form, bless):
    slug, results = case
    articles = {name: article for result in results for name, article in result.articles.items()}
    now = secondsource.publish([result.dossier for result in results], articles, form).decode()
    path = CASES / slug / f"dossier.{form}"
    if bless:
        path.parent.mkdir(exist_ok=True)
        path.write_text(now, "utf-8")
    assert now == path.read_text("utf-8")


def test_stories(case):
    slug, results = case
    assert len(results) == {"three-events": 3}.get(slug, 1)


def test_every_sentence_of_ours_is_somebodys_words(case):
    _, results = case
    for result in results:
        sentences = [result.dossier.headline, *result.dossier.brief]
        for digest in result.dossier.digests:
            sentences += [*filter(None, (digest.lead,)), *digest.bullets, *digest.highlights]
        for sentence in sentences:
            words = " ".join(result.articles[span.article].slice(span) for span in sentence.sources)
            assert " ".join(words.split()) == " ".join(sentence.text.split())

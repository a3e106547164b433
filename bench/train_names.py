"""Learn the weights of `annotate/tagging.py` from documents whose names are marked.

    python bench/train_names.py    writes src/secondsource/annotate/names-en.json, learned from all documents, and
                                   bench/names_held_apart.json.gz: five sets, each learned without a fifth of the documents

`bench/quality.py names` judges every document by the set that has not seen it. The sets are UNER English (EWT dev), re3d, wikigold
and GUM; their licences allow it and are told in `annotate/names-en.LICENSE.md`. A linear-chain conditional random field, fitted
with L-BFGS and an L1 penalty by python-crfsuite (development group); the package itself only adds and compares.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pycrfsuite

from names_gold import FOLDS, SETS, documents, fold_of
from secondsource.annotate.capitals import view
from secondsource.annotate.mentions import read_rules
from secondsource.annotate.tagging import LABELS
from secondsource.annotate.traits import REACH, known, of_place, of_stretch, of_word, stretches
from secondsource.languages import lexicon
from secondsource.text import segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from names_gold import Document

HERE = Path(__file__).resolve().parent
WEIGHTS = HERE.parent / "src" / "secondsource" / "annotate" / "names-en.json"
# Chosen on the held-apart scores: a tenth to a half of either changes F by .005 at most.
_FIT = {"c1": 0.15, "c2": 0.2, "max_iterations": 120, "feature.possible_transitions": True}
_LEAST = 0.07  # a weight under it is left out: a third of them, for .001 of F


class Case(NamedTuple):
    """A stretch of a training document."""

    document: str
    traits: list[list[str]]
    labels: list[str]


def cases(document: Document) -> Iterator[Case]:
    """The stretches of a document, with the traits of each word and its label."""
    article, gold = document
    page = segment(article, lexicon("en"))
    look = view(page, lexicon("en"))
    said = known(look, *read_rules(look))
    begun = {start: (end, kind) for start, end, kind in gold}
    for stretch in stretches(look):
        traits, labels = [], []
        end, kind = 0, ""
        for at in range(stretch.first, stretch.last):
            found = [*of_stretch(look, stretch), *of_place(look, said, stretch, at)]
            first, last = stretch.sentence.first, stretch.sentence.last
            for offset in REACH:
                word = look.words[at + offset] if first <= at + offset < last else ""
                found.extend(of_word("en", word, offset))
            traits.append(found)
            start = page.tokens[at].start
            begins = start in begun
            end, kind = begun.get(start, (end, kind))
            labels.append(("B-" if begins else "I-") + kind if start < end else "O")
        yield Case(article.id, traits, labels)


def learned(train: list[Case]) -> dict[str, Any]:
    """The weights, as they are written."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for case in train:
        trainer.append(case.traits, case.labels)
    trainer.set_params(_FIT)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "names.crf")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    traits: dict[str, list[str]] = {}
    for (trait, label), weight in sorted(info.state_features.items()):
        if abs(weight) >= _LEAST:
            traits.setdefault(trait, []).append(f"{LABELS.index(label)}{round(100 * weight):+d}")
    steps = [[round(100 * info.transitions.get((old, new), 0.0)) for new in LABELS] for old in LABELS]
    return {"steps": steps, "traits": {trait: " ".join(packed) for trait, packed in traits.items()}}


def main() -> None:
    """Learn from all documents for the package, and from each four fifths of them for the bench; write both."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "data")
    chosen = parser.parse_args()
    everything = [
        case for found in documents(chosen.data).values() for document in found for case in cases(document)
    ]
    print(len(everything), "stretches", file=sys.stderr)
    folds = [
        learned([case for case in everything if fold_of(case.document) != fold]) for fold in range(FOLDS)
    ]
    SETS.write_bytes(gzip.compress(json.dumps(folds, separators=(",", ":")).encode(), mtime=0))
    WEIGHTS.write_text(
        json.dumps(learned(everything), separators=(",", ":"), ensure_ascii=False) + "\n", "utf-8"
    )


if __name__ == "__main__":
    main()

"""The table of outlets: every row is well formed, no two outlets claim one domain or one sure name."""

import re
from collections import defaultdict
from typing import get_args

import pytest

from secondsource import outlets
from secondsource.outlets import OutletKind, at, named, sure


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("the BBC", "BBC"),
        ("BBC News", "BBC"),
        ("Radio 4", "BBC"),
        ("NYT", "The New York Times"),
        ("new york times", "The New York Times"),
        ("AFP", "Agence France-Presse"),
        ("Agence France Presse", "Agence France-Presse"),
        ("Al-Jazeera", "Al Jazeera"),
        ("Ukrayinska Pravda", "Ukrainska Pravda"),
        ("RTÉ", "RTÉ"),
        ("RTE News", "RTÉ"),
        ("Barron’s", "Barron's"),
        ("Der Spiegel", "Der Spiegel"),
        ("Interfax Ukraine", "Interfax-Ukraine"),
        ("Interfax", "Interfax"),
        ("Time", "Time"),
        ("WDIV-TV", "WDIV"),
        ("KPIX TV", "KPIX"),
        ("The Village Gazette", None),
        ("", None),
        ("the", None),
    ],
)
def test_named(name, canonical):
    found = named(name)
    assert (found and found.name) == canonical


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("https://www.bbc.co.uk/news/uk-1", "BBC"),
        ("https://news.sky.com/story/1", "Sky News"),
        ("https://abcnews.go.com/x", "ABC News"),
        ("https://www.abc.net.au/news/1", "ABC (Australia)"),
        ("timesofindia.indiatimes.com", "The Times of India"),
        ("https://amp.theguardian.com:443/world", "The Guardian"),
        ("https://notbbc.com/", None),
        ("https://com/", None),
        ("http://[broken", None),
        ("", None),
    ],
)
def test_at(url, canonical):
    found = at(url)
    assert (found and found.name) == canonical


def test_ambiguous_names_are_not_sure():
    assert not any(
        sure(name) for name in ("Time", "the Sun", "The Post", "Fox", "Guardian", "The Times", "Nature")
    )
    assert all(sure(name) for name in ("Reuters", "the BBC", "Time magazine", "NYT", "Kyiv Independent"))


def test_photo_agencies_are_known_as_such():
    assert {named(name).kind for name in ("Getty Images", "EPA-EFE", "Shutterstock", "Maxar")} == {"photo"}
    assert named("Reuters").kind == "agency"


def test_two_titles_of_one_owner_share_a_family():
    assert named("The Sun").family == named("Wall Street Journal").family == "News Corp"
    assert named("Reuters").family != named("AFP").family


ROWS = outlets.every()


def test_the_table_is_well_formed():
    assert len(ROWS) > 3000
    for outlet in ROWS:
        assert outlet.kind in get_args(OutletKind), outlet
        assert re.fullmatch(r"([A-Z]{2})?", outlet.country), outlet
        assert all(re.fullmatch(r"[a-z0-9.-]+\.[a-z]{2,}", domain) for domain in outlet.domains), outlet
        assert outlet.name == outlet.name.strip(), outlet
        assert all(alias == alias.strip() for alias in outlet.aliases), outlet


def test_no_two_outlets_have_one_domain_or_one_sure_name():
    domains, names = defaultdict(set), defaultdict(set)
    for outlet in ROWS:
        for domain in outlet.domains:
            domains[domain].add(outlet.name)
        for alias in (outlet.name, *outlet.aliases):
            if outlets.key(alias) not in outlet.ambiguous:
                names[outlets.key(alias)].add(outlet.name)
    assert {key: sorted(owners) for key, owners in domains.items() if len(owners) > 1} == {}
    assert {key: sorted(owners) for key, owners in names.items() if len(owners) > 1} == {}


def test_every_row_is_found_by_its_domains_and_its_name():
    for outlet in ROWS:
        assert all(at(f"https://www.{domain}/x") == outlet for domain in outlet.domains)
        assert named(outlet.name) == outlet


# Words of sports tables, medicine, banks, places and common speech that name outlets as well.
@pytest.mark.parametrize(
    "name", "Hello;HRT;HNA;KBC;MDR;FIJ;Shehab;Olympian;Narwhal;Sowetan;Which;Excelsior;10 News".split(";")
)
def test_common_words_are_ambiguous(name):
    assert not sure(name)

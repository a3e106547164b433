"""What an article lacks after reading, settled from what there is: outlet, language, and a bound for a missing date."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING

from secondsource import outlets
from secondsource.languages import lexicon
from secondsource.read.dates import find_dates
from secondsource.read.urls import host_of, original_url

if TYPE_CHECKING:
    from secondsource.languages.tables import Lexicon
    from secondsource.model import Part, Raw
    from secondsource.read.compose import Draft

_SAMPLE = 20_000  # characters looked at for language, dates and the outlet's name


def settle(draft: Draft, raw: Raw, text: str, parts: list[Part]) -> None:
    """Fill in outlet and language, and describe a missing date. Nothing is invented: what is unknown stays empty."""
    settle_outlet(draft, raw, text)
    settle_language(draft, text)
    if not draft.published and draft.modified:
        draft.doubts.append(f"no date of publication given, only that of a change: {draft.modified}")
    elif not draft.published and not any(evidence.field == "published" for evidence in draft.evidence):
        draft.doubts.append(_bound(text, parts, lexicon(draft.language)))


# ---- outlet --------------------------------------------------------------------------------------------


def settle_outlet(draft: Draft, raw: Raw, text: str) -> None:
    """The publisher's name: the feed's, that of the address, the one stated, the host, the file's name; else empty."""
    address = original_url(draft.url or raw.url)
    draft.url = address
    stated, host = raw.outlet or draft.outlet, host_of(address)
    known = outlets.at(address) if host else None
    here = outlets.at(original_url(raw.url)) if raw.url else None
    if here and known and here is not known and here.family == known.family:
        known = here  # one house prints one page in several of its papers, and names one address for all
    if raw.outlet:
        draft.note("outlet", raw.outlet, "feed")
    elif host and (known or not stated):
        draft.note("outlet", address, "url")
    if raw.outlet or (stated and not known):
        named = outlets.named(stated)
        # "Daily News" at the host of none that is known by it may be anybody's.
        fits = named is not None and (not host or raw.outlet or not named.domains or outlets.sure(stated))
        draft.outlet = named.name if named and fits else stated
    elif host:
        draft.outlet = known.name if known else _spelt_out(host, text) or host
    elif stem := _stem(raw.input):
        draft.outlet = stem
        draft.note("outlet", stem, "file")


_CAPITALS = re.compile(r"\b[A-Z][\w’'&-]*(?:\s+(?:of\s+the\s+|of\s+|the\s+)?[A-Z][\w’'&-]*)*")


def _spelt_out(host: str, text: str) -> str:
    """The name in the text whose letters are those of an unknown host: "Coast Radio" for coastradio.example.

    Of two words at least: the host of the town of Skarnes may be anybody's.
    """
    label = max(host.split(".")[:-1], key=len, default="")
    wanted = re.sub(r"[^a-z0-9]", "", label.lower())
    if len(wanted) < 4:
        return ""
    for run in _CAPITALS.findall(text[:_SAMPLE]):
        words = [word.removesuffix("'s").removesuffix("’s") for word in run.split()]
        for first in range(len(words)):
            joined = ""
            for last in range(first, min(len(words), first + 6)):
                joined += re.sub(r"[^a-z0-9]", "", words[last].lower())
                if last > first and joined in (wanted, wanted.removeprefix("the")):
                    return " ".join(words[first : last + 1])
                if len(joined) >= len(wanted):
                    break
    return ""


def _stem(name: str) -> str:
    if name in ("-", "bytes", "") or "://" in name:
        return ""
    stem = PurePath(name).name.removesuffix(".gz")
    return stem.rsplit(".", 1)[0] if "." in stem.strip(".") else stem


# ---- language ------------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W\d_]+")


_FOREIGN = 0.08  # share of English function words: less in no English article of 60 words or more
_NATIVE = 0.25  # more in no article of another language


def settle_language(draft: Draft, text: str) -> None:
    """The language stated, unless the words plainly are of another: many a site's template says "en" of everything."""
    if not draft.language:
        draft.language = language_of(text)
        return
    words = _WORD.findall(text[:_SAMPLE])
    if len(words) < 60:
        return
    function = lexicon("en").text.function
    share = sum(map(function.__contains__, map(str.lower, words))) / len(words)
    if share < _FOREIGN if draft.language == "en" else share > _NATIVE:
        told = language_of(text)
        if told and told != draft.language:
            draft.doubts.append(f"the page says that its language is {draft.language}; its words are {told}")
            draft.language = told


def language_of(text: str) -> str:
    """ISO 639-1 of a text; "" when it has too few words to tell.

    English by the share of its commonest function words (of 170 fundus articles, over .27 in English, under .08 in others);
    only what fails that is given to py3langid (Lui and Baldwin 2012), which takes half a second to load.
    """
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    if len(words) < 4:
        return ""
    function = lexicon("en").text.function
    share = sum(word in function for word in words) / len(words)
    if len(words) < 12:  # a line or two: rather unknown than wrong
        return "en" if share >= 0.2 else ""
    if share > 0.15:
        return "en"
    code, _ = import_module("py3langid").classify(text[:_SAMPLE])
    return str(code)


# ---- a bound for a missing date ---------------------------------------------------------------------------


def _bound(text: str, parts: list[Part], lexicon: Lexicon) -> str:
    """What the text tells of its own date: the latest full date in it, that is not said to lie ahead."""
    full = ""
    bare: list[str] = []
    table = lexicon.read
    for part in parts:
        if part.start > _SAMPLE * 5 or part.name in ("summary", "highlight", "promo", "related"):
            continue
        for dated in find_dates(text, part.start, part.end, table):
            before = text[max(part.start, dated.start - 60) : dated.start]
            sentence = re.split(r"[.!?][\"”’]?\s+(?=[A-Z])", before)[-1]
            if any(word.lower() in table.ahead for word in _WORD.findall(sentence)):
                continue
            if dated.value.startswith("-"):
                bare = (
                    bare if text[dated.start : dated.end] in bare else [*bare, text[dated.start : dated.end]]
                )
            elif len(dated.value) == 10:
                full = max(full, dated.value)
    if full:
        return f"no date given; not before {full}, the latest date in the text"
    if bare:
        listed = ", ".join(bare[:3]) + (" ..." if len(bare) > 3 else "")
        return f"no date given; the text speaks of {listed}, without a year"
    return "no date given, and none in the text"

"""Photo credits in running text: who made the picture, and on which side of the credit its caption stands."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from secondsource import outlets
from secondsource.read.seam import plain_name
from secondsource.read.services import ALONE, BESIDE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secondsource.languages.tables import Lexicon
    from secondsource.model import Part
    from secondsource.read.seam import Names


class Page(NamedTuple):
    """What a finder looks at: the text, its language, and the names in it."""

    text: str
    lexicon: Lexicon
    names: Callable[[], Names]  # counted on the first question: most texts never ask


class Credit(NamedTuple):
    """A credit from `start` to `end`. `leads`: its caption, if any, follows; otherwise it stands before.

    Not `sure`: the shape alone does not say credit ("Reuters Damage from ..."); what follows must bear it out. Not `known`:
    neither does the name, so that only a seam in plain sight does.
    """

    start: int
    end: int
    leads: bool
    sure: bool = True
    known: bool = True


_CAP = r"[^\W\d_a-zà-öø-ÿ][\w.'’-]*"
_PERSON = rf"{_CAP}(?: (?:(?:de|la|van|von|der|den|bin|al|el|di|da|du|le)\b|{_CAP})){{0,4}}"


@cache
def _service() -> re.Pattern[str]:
    names = sorted({*ALONE, *BESIDE}, key=len, reverse=True)
    return re.compile(rf"(?:The )?(?:{'|'.join(map(re.escape, names))})(?![\w’'-])")


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, sorted(ALONE, key=len, reverse=True)))})(?![\w’'.,;:-])")


def service_at(text: str, at: int, end: int) -> int:
    """Where the agency, photo service or outlet named at an offset ends; 0 when none is named there."""
    best = 0
    if match := _service().match(text, at, end):
        best = match.end()
    chain = re.compile(rf"{_CAP}(?: {_CAP}){{0,3}}").match(text, at, min(end, at + 60))
    while chain and chain.end() > best:
        if outlets.named(chain[0]):
            return chain.end()
        cut = chain[0].rfind(" ")
        chain = re.compile(re.escape(chain[0][:cut])).match(text, at, end) if cut > 0 else None
    return best


def find_credits(page: Page, part: Part) -> list[Credit]:
    """The photo credits inside a paragraph, in order, none overlapping another."""
    found: list[Credit] = []
    for finder in (_bracketed, _labelled, _slashed, _via, _bare, _unknown):
        for credit in finder(page, part):
            if all(credit.end <= other.start or credit.start >= other.end for other in found[-40:]):
                found.append(credit)
    found.sort()
    kept: list[Credit] = []
    for credit in found:
        if not kept or credit.start >= kept[-1].end:
            kept.append(credit)
    return kept


_ENDED = re.compile(r"[.!?…][\"”’')\]]*\s+$|[\"”]\s+$")


_INITIAL = re.compile(r"\b[A-Z]\.\s+$")  # "Jane R. Roe / BBC": no sentence ends after R.


def _fresh(text: str, part: Part, at: int) -> bool:
    """A new sentence begins here: the paragraph's start, or after a stop."""
    if at <= part.start:
        return True
    ended = _ENDED.search(text, max(part.start, at - 8), at)
    return ended is not None and not _INITIAL.search(text, max(part.start, at - 8), at)


def _followed(text: str, part: Part, at: int) -> bool:
    """What comes after a glued credit: nothing, or the start of a sentence."""
    rest = re.compile(r"\s*([\"“‘'(\[]*)(\S)").match(text, at, part.end)
    return rest is None or (text[at].isspace() and (bool(rest[1]) or rest[2].isupper() or rest[2].isdigit()))


# ---- (AP Photo/Jane Roe)

_BRACKETS = re.compile(r"\(([^()\n]{2,120})\)")


def _bracketed(page: Page, part: Part) -> Iterator[Credit]:
    text = page.text
    for match in _BRACKETS.finditer(text, part.start, part.end):
        inside = match[1].strip()
        label = re.match(r"([^\W\d_]+(?: [^\W\d_]+)?):\s*\S", inside)
        strong = bool(label and label[1].lower() in page.lexicon.read.credit) or _is_credit_line(inside)
        if strong and _followed(text, part, match.end()):
            yield Credit(match.start(), match.end(), leads=False)


def _is_credit_line(words: str) -> bool:
    """Words that are a credit and nothing else: "AP Photo/Jane Roe", "Photo by Jane Roe/Getty Images", "Reuters"."""
    if re.match(r"(?:AP|AFP|EPA|PA|Reuters|REUTERS) (?:Photo|photo|PHOTO|Images?)\b", words):
        return True
    bare = re.sub(
        r"^(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?)(?: credit)?(?:,? by|:)\s*|^©\s*(?:\d{4}\s*)?|^[Cc]redit:?\s*",
        "",
        words,
    )
    pieces = re.split(r"\s*/\s*|,? via |, | for |\s[|–—-]\s", bare)
    known = [piece for piece in pieces if _whole_service(piece)]
    shaped = all(re.fullmatch(rf"{_PERSON}|[\w.]+", piece) for piece in pieces)
    return bool(known) and shaped and (len(pieces) > 1 or bare != words)


def _whole_service(words: str) -> bool:
    match = _service().fullmatch(words)
    found = outlets.named(words)
    return match is not None or (found is not None and bool(re.fullmatch(_PERSON, words)))


# ---- Photograph: Jane Roe/The Herald

_LABEL = re.compile(r"(?<![\w-])([A-Z][a-z]+(?: [a-z]+)?)(?::|,(?= [A-Z])|\.\.\.)\s*(?=[A-Z©])")


def _labelled(page: Page, part: Part) -> Iterator[Credit]:
    text = page.text
    for match in _LABEL.finditer(text, part.start, part.end):
        label = match[1].lower()
        if label not in page.lexicon.read.credit or (match[0].rstrip()[-1] == "," and " " not in label):
            continue
        if label in ("source", "video", "graphic") and match.start() != part.start:
            continue
        end = _value_end(text, match.end(), part, page.lexicon)
        if end and _followed(text, part, end):
            yield Credit(
                match.start(), end, leads=_fresh(text, part, match.start()) and match.start() == part.start
            )


def _value_end(text: str, at: int, part: Part, lexicon: Lexicon) -> int:
    """Where the name after "Photograph:" ends: with a service, before a sentence, or with the line."""
    if part.end - at <= 70 and text[part.end - 1] not in '.!?"”':
        return part.end
    if end := _chain_end(text, at, part):
        return end
    person = re.compile(_PERSON).match(text, at, min(part.end, at + 60))
    if person is None:
        return 0
    words = list(re.finditer(r"\S+", person[0]))
    for number, word in enumerate(words):
        if number >= 2 and word[0].lower() in lexicon.text.starters:
            return at + words[number - 1].end()
    return 0


def _chain_end(text: str, at: int, part: Part) -> int:
    """The end of "Jane Roe/AFP via Getty Images" from its start; 0 when it does not end in a service."""
    end = 0
    limit = min(part.end, at + 160)
    for _ in range(5):
        reach = service_at(text, at, limit)
        if reach:
            end = reach
        else:
            person = re.compile(rf"{_PERSON}?(?=\s?/|,? via | for The )").match(text, at, limit)
            if person is None:
                return end
            reach = person.end()
        step = re.compile(r"\s?/\s?|,? via | for (?=The )").match(text, reach, limit)
        if step is None:
            return end
        at = step.end()
    return end


# ---- Jane Roe / BBC


def _slashed(page: Page, part: Part) -> Iterator[Credit]:
    text = page.text
    at = part.start
    while (slash := text.find("/", at, part.end)) >= 0:
        at = slash + 1
        begin = _person_before(text, part, slash)
        if begin is None:
            continue
        end = _chain_end(text, begin, part)
        sure = end > slash
        if not sure:
            end = _unknown_maker(page, begin, slash, part)
            sure = " " in text[slash + 1 : end].strip()  # a name of two words that the article itself uses
        if end <= slash or not _followed(text, part, end):
            continue
        if _survey(text, begin, end, part, page.lexicon):
            continue
        first = text[begin:slash].strip()
        # "ABC/Herald poll", "CNN/ORC": two outlets are a survey, unless the picture services are among them.
        if outlets.named(first) and _service().fullmatch(first) is None:
            continue
        yield Credit(begin, end, leads=_fresh(text, part, begin), sure=sure)
        at = end


def _unknown_maker(page: Page, begin: int, slash: int, part: Part) -> int:
    """The end of "Jane Roe/Northlight", an agency we do not know: two names before the slash, one after it.

    The name after it goes on as far as the article writes the same words together elsewhere ("Harbour Radio").
    """
    text = page.text
    person = text[begin:slash].strip()
    if not _fresh(text, part, begin) or not re.fullmatch(_PERSON, person) or " " not in person:
        return 0
    chain = re.compile(rf"\s?/\s?({_CAP})((?: {_CAP}){{0,4}})").match(
        text, slash - (text[slash - 1] == " "), part.end
    )
    if chain is None:
        return 0
    end, last = chain.end(1), plain_name(chain[1])
    for word in re.finditer(r"[^ ]+", chain[2]):
        name = plain_name(word[0])
        if page.names().beside[last, name] < 2:
            break
        end, last = chain.start(2) + word.end(), name
    return end


def _survey(text: str, begin: int, end: int, part: Part, lexicon: Lexicon) -> bool:
    """A poll of two outlets, no credit: "a Northern Echo/Bloomberg poll"."""
    first = re.compile(r"[\w’']+").match(text, begin)
    before = re.compile(r"[\w’']+\s+$").search(text, max(part.start, begin - 30), begin)
    if first and first[0].lower() in lexicon.text.starters:
        return True
    if before and before[0].strip().lower() in lexicon.read.hanging:
        return True
    after = [word.lower() for word in re.findall(r"[\w’'-]+", text[end : min(part.end, end + 50)])[:4]]
    return any(word in lexicon.read.surveys for word in after)


def _person_before(text: str, part: Part, slash: int) -> int | None:
    """Where the name before a slash begins: the whole run of capitals after a stop, else its last two words."""
    low = max(part.start, slash - 70)
    words = list(re.finditer(r"\S+", text[low:slash]))
    run: list[int] = []
    for word in reversed(words[-6:]):
        begin = low + word.start()
        if not word[0][0].isupper() and word[0] not in (
            "de",
            "la",
            "van",
            "von",
            "der",
            "bin",
            "al",
            "el",
            "di",
            "da",
        ):
            break
        run.insert(0, begin)
        if _fresh(text, part, begin):
            return begin if len(run) <= 5 else None
    if not run:
        return None
    return run[-2] if len(run) > 1 else run[-1]


# ---- Anadolu via Getty Images

_VIA = re.compile(r",? via (?=[A-Z])")


def _via(page: Page, part: Part) -> Iterator[Credit]:
    text = page.text
    for match in _VIA.finditer(text, part.start, part.end):
        end = service_at(text, match.end(), part.end)
        if (
            not end
            and re.compile(_PERSON).fullmatch(text, match.end(), part.end)
            and text[part.end - 1] != "."
        ):
            end = part.end  # a line that ends ", via Somebody" without a stop
        if not end:
            continue
        while step := re.compile(r"\s?/\s?(?=[A-Z])").match(text, end, part.end):
            further = service_at(text, step.end(), part.end)
            if not further:
                break
            end = further
        begin = _person_before(text, part, match.start())
        if end == part.end or (end + 1 == part.end and text[end] == ")"):
            named = begin is not None and service_at(text, begin, match.start()) == match.start()
            person = begin == part.start
            if text[part.end - 1] == "." and not person and match[0][0] != ",":
                continue  # "She flew to Rome via Getty."
            yield Credit(
                begin if (named or person) and begin is not None else match.start(), end, leads=False
            )
        elif begin is not None and _fresh(text, part, begin) and _followed(text, part, end):
            yield Credit(begin, end, leads=True)


# ---- Reuters Damage from a storm in the old town last night In private there is talk of ...


def _bare(page: Page, part: Part) -> Iterator[Credit]:
    text = page.text
    for match in _alone().finditer(text, part.start, part.end):
        if not _fresh(text, part, match.start()) or not _followed(text, part, match.end()):
            continue
        # "Reuters Institute", "Reuters News said": a name goes on. Only a seam further on makes this a credit.
        yield Credit(match.start(), match.end(), leads=True, sure=False)


# ---- Northlight Pictures Boats on the quay after the storm on Friday In private there is talk of ...

_NAMED_FIRST = re.compile(rf"{_CAP} {_CAP}(?: {_CAP}){{1,2}}(?= [a-z])")
_PLAIN_SIGHT = re.compile(r"[a-z\d] [A-Z][a-z]* [a-z]|day [A-Z][a-z]* [a-z]")


def _unknown(page: Page, part: Part) -> Iterator[Credit]:
    """Two or three capitalised words before a caption. Nothing but the seam after the caption tells that it is one."""
    text = page.text
    if not _PLAIN_SIGHT.search(text, part.start, part.end):
        return
    for match in _NAMED_FIRST.finditer(text, part.start, part.end):
        if (
            _fresh(text, part, match.start())
            and match[0].split()[0].lower() not in page.lexicon.text.starters
        ):
            end = match.start() + match[0].rindex(" ")
            yield Credit(match.start(), end, leads=True, sure=False, known=False)

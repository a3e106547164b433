"""Where an article says it has something from: "told the BBC", "ABC reports", "first reported by", "told us".

A citation is a cue and an outlet that touch, but for words such as "the Russian state news agency" between them. Canonical names
come from the table of outlets; a name that is not in it counts only where the words around leave no doubt that it is one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, cast

from secondsource import outlets
from secondsource.annotate.apart import handed, seated, witnessed
from secondsource.annotate.capitals import capital
from secondsource.annotate.desk import Desk, Found, Slot, desk_of
from secondsource.annotate.gazetteer import population
from secondsource.annotate.uncued import credited, linked
from secondsource.annotate.wires import agencies
from secondsource.model import Citation
from secondsource.text import GIVEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from secondsource.languages.tables import Lexicon, NameTable
    from secondsource.model import CitationManner, Mention
    from secondsource.text import Segments

Phrases = dict[str, list[tuple[tuple[str, ...], "CitationManner"]]]
_REACH = (
    9  # words that may stand between cue and outlet: "told the Russian state-owned domestic news agency RIA"
)
_RANK = ("first-reported", "interview", "told", "according", "citing", "published", "via", "reported")


def find_citations(page: Segments, mentions: tuple[Mention, ...], lexicon: Lexicon) -> tuple[Citation, ...]:
    """The citations of a page in the order of the text. `outlet` is canonical, or the name as it stands when unknown.

    An outlet that cites itself, "told us" and "we can reveal" have manner "own". What stands inside quotation marks is not
    the article's word and gives none.
    """
    desk = desk_of(page, mentions, lexicon)
    found = [
        *_before(desk),
        *_after(desk),
        *_own(desk),
        *seated(desk),
        *witnessed(desk),
        *handed(desk),
        *agencies(desk),
    ]
    found = _best([one for one in found if _in_one_part(page, one)])
    citations = [_citation(desk, one) for one in found]
    citations.extend(linked(page, desk.own))
    if page.paragraphs and page.paragraphs[0].name not in GIVEN:
        citations.extend(credited(page.article, desk.own))
    return tuple(sorted(set(citations), key=lambda citation: (citation.span, citation.outlet)))


def _in_one_part(page: Segments, found: Found) -> bool:
    """A headline that ends in "BBC" and a lead that begins with "said" cite nobody."""
    first, last = (page.sentence_at(page.tokens[at].start) for at in (found.first, found.last - 1))
    return first is not None and last is not None and first.paragraph == last.paragraph


def _citation(desk: Desk, found: Found) -> Citation:
    tokens = desk.page.tokens
    first = found.first + (desk.low[found.first] == ",")
    manner: CitationManner = "own" if found.outlet == desk.own else found.manner
    return Citation(desk.page.span(tokens[first].start, tokens[found.last - 1].end), found.outlet, manner)


def _best(found: list[Found]) -> list[Found]:
    """One citation per named outlet: "according to a BBC report" is no second one. Pictures are cited by nobody."""
    by_slot: dict[int, list[Found]] = defaultdict(list)
    for one in found:
        known = outlets.named(one.outlet)
        if not (known and known.kind == "photo"):
            by_slot[one.slot].append(one)
    return [min(group, key=_rank) for _, group in sorted(by_slot.items())]


def _rank(found: Found) -> tuple[int, int]:
    order = _RANK.index(found.manner) if found.manner in _RANK else -1
    return order, found.first - found.last


# ---- cue before the outlet -----------------------------------------------------------------------------


def _index(phrases: Mapping[str, frozenset[tuple[str, ...]]], place: int) -> Phrases:
    """Phrases by their first (0) or last (-1) word, longest first."""
    return _INDEXES.get((id(phrases), place)) or _INDEXES.setdefault(
        (id(phrases), place), _indexed(phrases, place)
    )


_INDEXES: dict[tuple[int, int], Phrases] = {}  # the tables live as long as the process


def _indexed(phrases: Mapping[str, frozenset[tuple[str, ...]]], place: int) -> Phrases:
    index: Phrases = defaultdict(list)
    for manner, group in phrases.items():
        for phrase in group:
            index[phrase[place]].append((phrase, cast("CitationManner", manner)))
    for rows in index.values():
        rows.sort(key=lambda row: -len(row[0]))
    return dict(index)


def _before(desk: Desk) -> Iterator[Found]:
    index = _index(desk.table.before, -1)
    last_cited = ""
    for at, word in enumerate(desk.low):
        if word not in index:
            continue
        for phrase, manner in _ending(desk, index, at):
            first = _matched(desk, at, phrase)
            if first >= 0:
                if desk.page.quoted_at(desk.page.tokens[at].start):
                    break
                slot = _ahead(desk, at + 1, manner) or _anaphor(desk, at + 1, last_cited)
                if slot:
                    last_cited = slot.outlet
                    yield Found(first, slot.last, slot.first, slot.outlet, manner)
                    yield from _further(desk, first, slot, manner)
                break


def _ending(desk: Desk, index: Phrases, at: int) -> list[tuple[tuple[str, ...], CitationManner]]:
    """The cues that could end at a token, longest first: most end in a word such as "to" or "by", so the word before tells."""
    rows = index[desk.low[at]]
    if len(rows) < _FEW or not at:
        return rows
    if id(rows) not in _LEADS:
        found: dict[str, list[tuple[tuple[str, ...], CitationManner]]] = defaultdict(list)
        for row in rows:
            found[row[0][-2] if len(row[0]) > 1 else ""].append(row)
        _LEADS[id(rows)] = dict(found)
    leads = _LEADS[id(rows)]
    over = dict.fromkeys((desk.low[at - 1], desk.low[_untimed(desk, at) - 1], ""))
    return sorted((row for word in over for row in leads.get(word, ())), key=lambda row: -len(row[0]))


_FEW = 6
_LEADS: dict[
    int, dict[str, list[tuple[tuple[str, ...], CitationManner]]]
] = {}  # by the rows of an index, which stay


def _matched(desk: Desk, at: int, phrase: tuple[str, ...]) -> int:
    """Where a phrase begins that ends at a token; -1 where it does not stand there.

    A time may stand before its last word: "published on Thursday in", "spoke last week to".
    """
    first = at + 1 - len(phrase)
    if first >= 0 and desk.low[first : at + 1] == phrase:
        return first
    back = _untimed(desk, at)
    first = back + 1 - len(phrase)
    return first if back < at and first >= 0 and desk.low[first:back] == phrase[:-1] else -1


def _untimed(desk: Desk, at: int) -> int:
    """The token after which a time begins that ends right before `at`; `at` itself where none does."""
    back = at
    days = desk.lexicon.syntax.days
    if back and (desk.low[back - 1] in days or desk.low[back - 1] in desk.table.spans):
        back -= 1
        while back and desk.low[back - 1] in desk.table.timed:
            back -= 1
    return back


def _further(desk: Desk, first: int, slot: Slot, manner: CitationManner) -> Iterator[Found]:
    """The second outlet of "told the BBC and Sky News"."""
    at, over = slot.last, desk.low[slot.first - 1]
    over = over if over in ("by", "on", "to", "in", "with") else "the"
    while at < len(desk.low) and desk.low[at] in (",", "and", "or"):
        at += 1
        while at < len(desk.low) and desk.low[at] in ("and", "the", over) and at not in desk.starts:
            at += 1  # "aired on Harbour TV and by Coast TV"
        if at not in desk.starts:
            return
        more = desk.starts[at]
        yield Found(first, more.last, more.first, more.outlet, manner)
        at = more.last


def _ahead(desk: Desk, at: int, manner: CitationManner) -> Slot | None:
    """The outlet that follows a cue, over articles, adjectives and what kind of outlet it is."""
    tokens, names = desk.page.tokens, desk.lexicon.names
    media = False  # the word before says what follows: "the newspaper ..."
    for place in range(at, min(at + _REACH, len(tokens))):
        if slot := desk.starts.get(place):
            return _station(desk, slot)
        word, low = tokens[place].text, desk.low[place]
        if low in desk.table.audiences and desk.low[place + 1 : place + 2] == ("and",):
            continue  # "told police and the BBC"
        if low == "and" and desk.low[place - 1] in desk.table.audiences:
            continue
        if low in ("his", "her", "their", "its") and desk.low[place + 1 : place + 2] in (
            ("the",),
            ("a",),
            ("that",),
        ):
            return None  # "told her the Post had not come"
        if low in ("a", "an", "the", "its", "his", "her", "their", "'s", ",", "-") or word in names.demonyms:
            continue
        if _skip(desk, place):
            media = low in desk.table.media_kinds
            continue
        return _unlisted(desk, place, manner, media=media) if capital(word, names) else None
    return None


def _station(desk: Desk, slot: Slot) -> Slot:
    """The station itself in "ABC affiliate WFAA"."""
    kind = desk.low[slot.last] if slot.last < len(desk.low) else ""
    return desk.starts.get(slot.last + 1, slot) if kind in desk.table.stations else slot


def _skip(desk: Desk, place: int) -> bool:
    """A word that may stand before an outlet's name: "newspaper", "state-run", "Germany" in "Germany's Bild"."""
    if desk.low[place] in desk.table.media and desk.page.tokens[place].text.islower():
        return True
    mention = desk.kinds.get(place)
    return (
        mention is not None
        and mention.kind == "place"
        and place + 1 < len(desk.low)
        and (desk.low[place + 1] == "'s" or _lower_media(desk, place + 1))
    )


def _unlisted(desk: Desk, first: int, manner: CitationManner, *, media: bool) -> Slot | None:
    """A name that no rule of names took for an outlet, but that this place makes one."""
    tokens, names = desk.page.tokens, desk.lexicon.names
    last = first + 1
    while last < len(tokens) and last < first + 6 and capital(tokens[last].text, names):
        last += 1
    surface = desk.page.article.text[tokens[first].start : tokens[last - 1].end]
    if opening := _opening(desk, first, last):
        return opening
    mention = desk.kinds.get(first)
    led = last - first > 1 and desk.low[first] in desk.table.media_leads
    if led or (desk.own and surface.casefold() == desk.own.casefold().removeprefix("the ")):
        return Slot(first, last, desk.own if not led else " ".join(surface.split()))
    if found := outlets.named(surface):
        # "told Time": beside such a verb the rules of names take any capital for a person.
        bare = mention is not None and mention.name == surface and surface.lower() not in names.given
        # A place the name itself tells of, not one guessed from "spoke to" and "appeared in".
        place = mention is not None and mention.kind == "place" and (not bare or _is_place(surface, names))
        if mention and (place or (mention.kind == "person" and not bare)):
            return None
        return Slot(first, last, found.name)
    if mention and mention.kind == "person" and not media:
        return _of_outlet(desk, desk.page.token_at(mention.span.end - 1) + 1)
    follows = desk.low[last] if last < len(desk.low) else ""
    name = media or (
        desk.low[last - 1] in desk.table.media_heads and desk.low[first] not in ("tv", "radio", "press")
    )
    name = name or (
        follows in desk.table.media and follows not in ("political", "chief", "private", "public")
    )
    if desk.low[first - 1] in ("a", "an"):
        name = False  # "a Norlandish television station" names none
    body = mention is not None and mention.kind == "organisation"
    if name or (body and manner == "first-reported"):
        return Slot(first, last, " ".join(surface.split()))
    return None


def _opening(desk: Desk, first: int, last: int) -> Slot | None:
    """The outlet that opens a run of capitals: "told the Harbour Post Tuesday morning"; but "the Reuters Institute" is another."""
    tokens, heads = desk.page.tokens, desk.lexicon.names.organisation_heads
    for end in range(last, first, -1):
        surface = desk.page.article.text[tokens[first].start : tokens[end - 1].end]
        if outlets.sure(surface) and (found := outlets.named(surface)):
            return None if end < last and desk.low[last - 1] in heads else Slot(first, end, found.name)
    return None


def _is_place(name: str, names: NameTable) -> bool:
    return name in names.countries or name in names.places or population(name) > 0


def _of_outlet(desk: Desk, at: int) -> Slot | None:
    """The outlet after its reporter: "told Jane Roe of the BBC", "told Jane Roe on CNN"."""
    if at < len(desk.low) and desk.low[at] in ("of", "on", "from", "at", "for"):
        for place in (at + 1, at + 2):
            if slot := desk.starts.get(place):
                return slot
    return None


def _anaphor(desk: Desk, at: int, last_cited: str) -> Slot | None:
    """The outlet cited last, in "told the newspaper"; in an article that cited none, its own."""
    kinds = desk.table.media_kinds
    if at + 1 >= len(desk.low) or desk.low[at] != "the" or desk.low[at + 1] not in kinds:
        return None
    follows = desk.low[at + 2] if at + 2 < len(desk.low) else ""
    if not desk.page.tokens[at + 1].text.islower() or follows in ("'s", "of") or not (last_cited or desk.own):
        return None
    return Slot(at + 1, at + 2, last_cited or desk.own)


# ---- cue after the outlet ------------------------------------------------------------------------------


def _after(desk: Desk) -> Iterator[Found]:
    index = _index(desk.table.after, 0)
    for at, word in enumerate(desk.low):
        if word not in index or not at:
            continue
        for phrase, manner in index[word]:
            if desk.low[at : at + len(phrase)] == phrase:
                if desk.page.quoted_at(desk.page.tokens[at].start):
                    break
                slot = _behind(desk, at, phrase)
                if slot and not (_of_itself(desk, at, len(phrase)) or _fronted(desk, slot)):
                    yield Found(slot.first, at + len(phrase), slot.first, slot.outlet, manner)
                    if desk.low[slot.first - 1 : slot.first] == ("and",) and (
                        one := desk.ends.get(slot.first - 1)
                    ):
                        yield Found(one.first, at + len(phrase), one.first, one.outlet, manner)
                break


def _behind(desk: Desk, at: int, phrase: tuple[str, ...]) -> Slot | None:
    """The outlet right before a cue: "the Guardian newspaper reported", "the BBC's Jane Roe reports"."""
    back = at
    while back > 1 and _lower_media(desk, back - 1) and back not in desk.ends:
        back -= 1
    if slot := desk.ends.get(back) or (desk.ends.get(back - 1) if desk.low[back - 1].isdigit() else None):
        return slot  # "Nord News 24 reported"
    if desk.low[at - 1] == ",":  # "NHK, Japan's public broadcaster, said"
        comma = next((place for place in range(at - 2, max(at - 9, 0), -1) if desk.low[place] == ","), 0)
        return desk.ends.get(comma) if any(_lower_media(desk, place) for place in range(comma, at)) else None
    tokens, names = desk.page.tokens, desk.lexicon.names
    first = back
    while first > 0 and first > back - 6 and capital(tokens[first - 1].text, names):
        first -= 1
    if first and desk.low[first - 1] == "'s" and (slot := desk.ends.get(first - 1)) and first < back:
        return slot
    while first < back and desk.low[first] in ("the", "a", "an", "but", "and", "as"):
        first += 1
    if first == back:
        return None
    opening = _opening(desk, first, back)
    if opening and all(word in desk.lexicon.syntax.days for word in desk.low[opening.last : back]):
        return opening
    surface = desk.page.article.text[tokens[first].start : tokens[back - 1].end]
    mention = desk.kinds.get(first)
    article = first > 0 and desk.low[first - 1] in ("the", "a")
    verb = phrase[0].startswith("report") or len(phrase) > 1
    kind = first > 0 and desk.low[first - 1] in desk.table.media_kinds  # "local outlet Nordlys reported"
    if mention and mention.kind in ("person", "place") and not (article or kind):
        return None
    if (found := outlets.named(surface)) and (article or verb):
        return Slot(first, back, found.name)
    if verb and (kind or (desk.low[back - 1] in desk.table.media_heads and back - first > 1)):
        return Slot(first, back, " ".join(surface.split()))
    return None


def _lower_media(desk: Desk, at: int) -> bool:
    return desk.low[at] in desk.table.media and desk.page.tokens[at].text.islower()


def _fronted(desk: Desk, slot: Slot) -> bool:
    """Not the outlet acts but somebody for the firm: "a lawyer for the Post asked the court"."""
    at = slot.first - 1
    at -= desk.low[at] == "the"
    return at > 0 and desk.low[at] in ("for", "of", "at") and desk.low[at - 1] in desk.table.fronts


def _of_itself(desk: Desk, at: int, width: int) -> bool:
    """An outlet that speaks as a company: "the BBC said it would", "Fox News said in a statement"."""
    follows = desk.low[at + width] if at + width < len(desk.low) else ""
    return width == 1 and desk.low[at] in desk.table.claims and follows in desk.table.company


# ---- own reporting --------------------------------------------------------------------


def _own(desk: Desk) -> Iterator[Found]:
    index = _index({"own": desk.table.own}, 0)
    for at, word in enumerate(desk.low):
        if word in index and not desk.page.quoted_at(desk.page.tokens[at].start):
            for phrase, _ in index[word]:
                # "told us", but not "told US District Judge Roe"
                shouted = desk.page.tokens[min(at + len(phrase), len(desk.low)) - 1].text == "US"
                if desk.low[at : at + len(phrase)] == phrase and not shouted:
                    yield Found(at, at + len(phrase), -1 - at, desk.own, "own")
                    break

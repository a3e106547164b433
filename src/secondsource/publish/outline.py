"""A sheet as a row of blocks: what Markdown and the terminal print, in the order a desk editor reads.

A block is a title, heading, paragraph or list item; its runs say what their words are (ours, an outlet's, a mark), never
how they look.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from secondsource.publish import cite

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from secondsource.publish.cite import Mark
    from secondsource.publish.sheet import Cited, ClaimRow, FigureRow, FramingRow, Sheet, Speaker
    from secondsource.publish.wording import Saying, Version

Role = Literal["", "strong", "words", "changed", "mark", "note", "good", "bad", "letter"]


class Run(NamedTuple):
    """Words in one role: an outlet's words, the words that differ, a mark, a note of ours."""

    words: str
    role: Role = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the page; `depth` indents items and notes."""

    kind: Literal["title", "heading", "subheading", "paragraph", "item"]
    runs: tuple[Run, ...]
    depth: int = 0


def outline(sheet: Sheet) -> Iterator[Block]:
    """The whole page, most needed first."""
    yield from _top(sheet)
    for title, blocks in (
        ("In short", _brief(sheet)),
        ("Conflicts", _conflicts(sheet)),
        ("Who said what", _speakers(sheet)),
        ("Claims and their sources", _claims(sheet)),
        ("Figures", _figures(sheet)),
        ("Timeline", _timeline(sheet)),
        ("Where it comes from", _origins(sheet)),
        ("How each outlet tells it", _framing(sheet)),
        ("The summaries that came with the records, checked", _checks(sheet)),
        ("Names", _names(sheet)),
        ("Doubts", _doubts(sheet)),
    ):
        found = list(blocks)
        if found:
            yield Block("heading", (Run(title),))
            yield from found


def _item(*runs: Run, depth: int = 0) -> Block:
    return Block("item", tuple(run for run in runs if run.words), depth)


def _marks(marks: Iterable[Mark]) -> Iterator[Run]:
    for label in dict.fromkeys(mark.label for mark in marks):
        yield Run(" ")
        yield Run(f"[{label}]", "mark")


def _cited(cited: Cited) -> tuple[Run, ...]:
    return (Run(cited.words, "words"), *_placed(cited))


def _placed(cited: Cited) -> tuple[Run, ...]:
    also = list(_marks(cited.also))
    return (*_marks(cited.marks), *((Run("; also", "note"), *also) if also else ()))


# ---- the top ---------------------------------------------------------------------------------------------


def _top(sheet: Sheet) -> Iterator[Block]:
    yield Block("title", (Run(sheet.headline.words, "words"), *_marks(sheet.headline.marks)))
    yield Block("paragraph", (Run(" ".join(sheet.verdict[:2]), "strong"),))
    if sheet.verdict[2:]:
        yield Block("paragraph", (Run(" ".join(sheet.verdict[2:])),))
    for source in sheet.sources:
        yield _item(
            Run(source.letter, "letter"),
            Run(f" {source.outlet}", "strong"),
            Run(f", {source.date}: "),
            Run(source.headline, "words"),
        )
    for copy in sheet.copies:
        yield Block("paragraph", (Run(copy, "note"),))


def _brief(sheet: Sheet) -> Iterator[Block]:
    for cited in sheet.brief:
        yield _item(*_cited(cited))


def _conflicts(sheet: Sheet) -> Iterator[Block]:
    for row in sheet.conflicts:
        yield _item(Run(f"{row.kind}: ", "bad"), Run(row.reason or "they cannot both stand"))
        for cited in (*row.one, *row.two):
            yield _item(*_cited(cited), depth=1)


# ---- who said what -----------------------------------------------------------------------------------------


def _speakers(sheet: Sheet) -> Iterator[Block]:
    for speaker in sheet.speakers:
        yield from _speaker(speaker)


def _speaker(speaker: Speaker) -> Iterator[Block]:
    origin = (Run(f" ({speaker.origin})", "note"),) if speaker.origin else ()
    yield Block("subheading", (Run(speaker.name), *origin))
    for saying in speaker.sayings:
        yield from _saying(saying, f"{saying.speaker}: " if speaker.rank == 1 else "")


def _saying(saying: Saying, named: str) -> Iterator[Block]:
    base, *others = saying.versions
    same = [version for version in others if version.same]
    notes = [] if base.kind == "quoted" else [base.kind]
    if saying.origins:
        notes.append(f"origin: {cite.listing(saying.origins)}")
    yield _item(
        Run(named),
        *_version(base),
        *((Run("; word for word also", "note"), *_marks(v.mark for v in same)) if same else ()),
        Run(f" ({'; '.join(notes)})" if notes else "", "note"),
    )
    for version in others:
        if version not in same:
            kind = "" if version.kind == "quoted" else f" ({version.kind})"
            yield _item(*_version(version), Run(kind, "note"), depth=1)
            for change in version.changes:
                yield _item(Run(change, "note"), depth=2)


def _version(version: Version) -> tuple[Run, ...]:
    words = (
        Run(piece.words, "changed" if piece.kind else "words") for piece in version.pieces if piece.words
    )
    return (*words, *_marks(version.marks))


def _plain(version: Version) -> Iterator[Run]:
    """A version without what differs in it."""
    return (Run(piece.words, "words") for piece in version.pieces if piece.words)


# ---- claims and figures -----------------------------------------------------------------------------------


def _claims(sheet: Sheet) -> Iterator[Block]:
    for group in sheet.claims:
        yield Block("subheading", (Run(f"{group.title} ({len(group.rows)})"),))
        if group.verdict == "only here" and any(row.only_here for row in sheet.framing):
            yield Block("paragraph", (Run("They are listed by outlet below."),))
            continue
        for row in group.rows:
            yield _claim(row)


def _claim(row: ClaimRow) -> Block:
    note = row.reason or row.origins
    return _item(*_claimed(row), Run(f" ({note})", "note"))


def _claimed(row: ClaimRow) -> tuple[Run, ...]:
    """A claim in words: the saying that makes it where there is one, else the sentence."""
    words = (
        (Run(f"{row.speaker}: "), *_plain(row.said))
        if row.said and row.speaker
        else (Run(row.cited.words, "words"),)
    )
    return (*words, *_placed(row.cited))


_FIGURES = {"differ": "Differ", "agree": "Agree", "single": "In one article only"}


def _figures(sheet: Sheet) -> Iterator[Block]:
    for verdict, title in _FIGURES.items():
        rows = [row for row in sheet.figures if row.verdict == verdict]
        if rows and not sheet.alone:
            yield Block("subheading", (Run(f"{title} ({len(rows)})"),))
        for row in rows:
            yield _figure(row)
            if verdict == "differ":
                for cited in row.sentences:
                    yield _item(*_cited(cited), depth=1)


def _figure(row: FigureRow) -> Block:
    return _item(
        Run(row.label, "strong"),
        Run(": "),
        *_row(row.figures),
        Run(f" ({row.reason})" if row.reason else "", "note"),
    )


def _row(several: Iterable[Cited]) -> Iterator[Run]:
    for number, cited in enumerate(several):
        yield Run(", " if number else "")
        yield from _cited(cited)


def _timeline(sheet: Sheet) -> Iterator[Block]:
    for row in sheet.timeline:
        yield Block("subheading", (Run(row.days),))
        for cited in row.sentences:
            yield _item(*_cited(cited))


# ---- origins, framing, checks ------------------------------------------------------------------------------


def _origins(sheet: Sheet) -> Iterator[Block]:
    for row in sheet.origins:
        articles = cite.listing(row.letters)
        yield _item(
            Run(row.name, "strong"), Run(f": {'articles' if len(row.letters) > 1 else 'article'} {articles}")
        )
        if row.shown:
            yield _item(*_row(row.shown), depth=1)


def _framing(sheet: Sheet) -> Iterator[Block]:
    for row in sheet.framing:
        yield Block("subheading", (Run(f"{row.source.letter} {row.source.outlet}"),))
        yield from _frame(row, alone=sheet.alone)


def _frame(row: FramingRow, *, alone: bool) -> Iterator[Block]:
    if row.lead:
        yield _item(Run("leads with: ", "note"), *_cited(row.lead))
    if row.charged:
        yield _item(Run("charged words outside quotations: ", "note"), *_row(row.charged))
    if row.only_here:
        yield _item(Run("states:" if alone else "not found in the other texts given:", "note"))
        for claim in row.only_here:
            yield _item(*_claimed(claim), depth=1)
    if row.absent:
        yield _item(Run("not found here, though others have it:", "note"))
        for claim in row.absent:
            yield _item(*_claimed(claim), depth=1)


def _checks(sheet: Sheet) -> Iterator[Block]:
    for row in sheet.checks:
        role: Role = (
            "good" if row.verdict == "borne" else "bad" if row.verdict in ("not borne", "misses") else ""
        )
        if row.field == "highlights":  # all of them together
            yield _item(Run("the highlights miss the story: ", role), Run(row.reason), *_placed(row.cited))
        else:
            note = Run(f" ({row.reason})" if row.reason and row.verdict != "borne" else "", "note")
            yield _item(Run(f"{row.verdict}: ", role), *_cited(row.cited), note)
        for cited in row.evidence:
            yield _item(
                Run("the content has: " if row.field != "highlights" else "", "note"), *_cited(cited), depth=1
            )


def _names(sheet: Sheet) -> Iterator[Block]:
    for row in sheet.entities:
        others = f", also {cite.listing(row.variants)}" if row.variants else ""
        yield _item(
            Run(row.name, "strong"),
            Run(f" ({row.kind}){others}: {cite.count(row.mentions, 'mention')}"),
            *_marks(row.firsts),
        )


def _doubts(sheet: Sheet) -> Iterator[Block]:
    for letter, doubt in sheet.doubts:
        yield _item(Run(f"{letter} " if letter else "", "letter"), Run(doubt))

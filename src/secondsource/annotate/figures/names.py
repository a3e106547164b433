"""Numbers that are names: model numbers, sections, telephone numbers, indices; and "one" the pronoun."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.annotate.figures.scene import Scene


_DATED = ("DATE", "TIME", "SET")


_LONGEST = 12  # digits without commas in a number that counts something


def is_name(scene: Scene, at: int) -> bool:
    """Is the number at a piece part of a name rather than a figure?"""
    piece, before = scene.pieces[at], scene.word(at - 1)
    if before in ("-", "–") and scene.touching(at) and scene.touching(at - 1):
        lead = scene.pieces[at - 2]
        # "MiG-31", "COVID-19", "last-32": a number behind a hyphen names something; "5-10 kW" and "minus-5" do not.
        if lead.kind != "number" and lead.text not in scene.table.negatives and lead.text not in ("to", "or"):
            return True
    if (before == "/" or scene.word(at + 1) == "/") and (_slashed(scene, at) or _slashed(scene, at + 2)):
        return True
    if before == "/" or (
        scene.touching(at + 1)
        and any(char.isdecimal() for char in scene.word(at + 1))
        and scene.word(at + 1) not in scene.table.units
    ):
        return scene.word(at + 1)[:1].isalpha()  # a stretch of an address
    if scene.word(at + 1) == "g" and scene.touching(at + 1) and scene.capital(at + 1) and piece.value < 10:
        return True  # "5G networks"
    if (
        scene.word(at + 1) == "("
        and len(scene.word(at + 2)) == 1
        and scene.word(at + 3) == ")"
        and scene.word(at + 2).isalpha()
    ):
        return True  # "401(k)"
    if _labelled(scene, at) or _telephone(scene, at):
        return True
    if len(piece.text) > _LONGEST and piece.text.isdecimal():
        return True  # the number of a post or an account
    if scene.word(at + 1) == "-" and scene.touching(at + 1) and scene.word(at + 2) in scene.table.shapes:
        return True  # "a two-way street", "a five-figure fee": a manner, and nothing is counted
    if piece.written == "digits" and scene.capital(at - 1) and not scene.touching(at):
        return before not in scene.table.money and _model(scene, at)
    return _loose_year(scene, at)


def _labelled(scene: Scene, at: int) -> bool:
    """As in "Section 3", "flight 370", "No. 10", "#7"; "page" and "level" need no capital, "group" does."""
    before = scene.word(at - 1)
    if before in ("#", "@", "№"):
        return True
    if before == ".":
        return scene.word(at - 2) in scene.table.short_labels
    if before not in scene.table.labels or _quantity_follows(scene, at):
        return False
    return before in scene.table.short_labels or before in scene.table.plain_labels or scene.capital(at - 1)


def _slashed(scene: Scene, at: int) -> bool:
    """As in "9/11", "24/7"; a merged fraction ("1/2") never comes here."""
    return (
        at >= 2
        and at < len(scene.pieces)
        and scene.pieces[at].kind == "number"
        and scene.word(at - 1) == "/"
        and scene.pieces[at - 2].kind == "number"
    )


def _quantity_follows(scene: Scene, at: int) -> bool:
    after = scene.word(at + 1)
    return (
        after in scene.table.percent
        or after in scene.table.units
        or after in scene.table.money
        or (plural(scene, at + 1) and not scene.capital(at + 1))
    )


def _model(scene: Scene, at: int) -> bool:
    """As in "iPhone 14 Pro", "Stoxx 600 index", "Boeing 737": a capital right before digits, and no unit or plural after."""
    if _quantity_follows(scene, at) or scene.word(at + 1) == "per":
        return False
    if (
        scene.word(at - 1) in scene.lexicon.syntax.prepositions
        or scene.word(at - 1) in scene.lexicon.syntax.determiners
    ):
        return False
    if (
        scene.word(at - 1) in scene.table.bounds
        or scene.word(at - 1) in scene.table.changes
        or scene.word(at - 1) in ("than", "least")
    ):
        return False
    piece = scene.pieces[at]
    if "," in piece.text or "." in piece.text or not piece.text[-1].isdecimal():
        return False
    opens = scene.word(at - 2) in ("", ".", "!", "?", '"', "“", "”", ":")
    return not opens or scene.capital(at + 1) or scene.word(at + 1) in (",", ".", "")


def plural(scene: Scene, at: int) -> bool:
    """Is the piece a plural noun, as far as its ending tells?"""
    word = scene.word(at)
    if word in scene.table.plurals:
        return True
    if len(word) > 5 and word.endswith(("men", "people")):
        return True
    if len(word) < 4 or not word.endswith("s") or not word.isalpha():
        return False
    return not word.endswith(("ss", "us", "is")) and word not in scene.table.singular_s


def _telephone(scene: Scene, at: int) -> bool:
    """Three or more groups of digits with dashes, dots or blanks: "+44 20 7946 0958", "555-0100"."""
    if _spaced(scene, at):
        return True
    run, step = 1, at
    while run < 4 and _group(scene, step + 1, step + 2):
        step, run = step + 2, run + 1
    step = at
    while run < 4 and step >= 2 and _group(scene, step - 1, step - 2):
        step, run = step - 2, run + 1
    if run >= 3:
        return True
    text = scene.pieces[at].text
    pair = (
        scene.word(at + 1) == "-"
        and scene.touching(at + 1)
        and len(text) == 3
        and len(scene.word(at + 2)) == 4
    )
    return pair and scene.word(at + 2).isdecimal()


def _spaced(scene: Scene, at: int) -> bool:
    """Three or more numbers with nothing but blanks between them."""
    first = at
    while first > at - 4 and scene.word(first - 1).isdecimal():
        first -= 1
    last = at
    while last < at + 4 and scene.word(last + 1).isdecimal():
        last += 1
    return last - first >= 2


def _group(scene: Scene, mark: int, number: int) -> bool:
    return (
        scene.word(mark) in ("-", ".", "–")
        and 0 <= number < len(scene.pieces)
        and scene.pieces[number].text.isdecimal()
        and scene.touching(max(mark, number))
    )


def _loose_year(scene: Scene, at: int) -> bool:
    """A bare 1985 or 2019 that no time rule took is a year all the same, unless something countable follows."""
    piece = scene.pieces[at]
    if not (piece.text.isdecimal() and len(piece.text) == 4 and 1900 <= piece.value <= 2060):
        return False
    if (
        scene.word(at - 1) in scene.table.currencies
        or scene.word(at - 1) in scene.table.bounds
        or scene.word(at - 1) == "than"
    ):
        return False
    return not _quantity_follows(scene, at) and scene.word(at + 1) not in ("per", "-")


def counts_one(scene: Scene, at: int) -> bool:
    """As in "one drone" counts; "one said", "one of them", "no one", "one another" and "one day" do not."""
    if scene.word(at - 1) in (
        "no",
        "any",
        "every",
        "each",
        "this",
        "that",
        "the",
        "which",
        "another",
        "only",
        "-",
    ) or scene.word(at + 1) in ("-", "'s", "’s"):
        return scene.word(at - 1) == "only" and noun(scene, at + 1)
    return scene.word(at + 1) not in scene.table.idle and noun(scene, at + 1)


def noun(scene: Scene, at: int, *, verbs: bool = False) -> bool:
    """Can the piece be of a noun phrase: a word of no closed class that looks like no verb or adverb?

    With `verbs`, words that are verbs and nouns ("drop", "rise") pass too.
    """
    word = scene.word(at)
    if not word or not word[0].isalpha() or scene.pieces[at].kind != "word" or scene.timed[at] in _DATED:
        return False
    if len(word) > 1 and scene.text[scene.pieces[at].start : scene.pieces[at].end].isupper():
        return True  # "the US population"
    syntax = scene.lexicon.syntax
    table = scene.table
    if word in table.negatives or word in table.particles or word in table.percent or word in table.bounds:
        return False
    if len(word) == 1 or word in scene.lexicon.names.honorifics:
        return False
    if word in syntax.prepositions or word in syntax.determiners or word in syntax.coordinators:
        return False
    if word in syntax.subordinators or word in syntax.complementizers or word in syntax.subjects:
        return False
    if word in syntax.objects or word in syntax.adverbs or word in syntax.auxiliaries:
        return False
    if not verbs and (word in scene.table.verbs or word in syntax.finite):
        return False
    return not (word.endswith("ly") and len(word) > 5)

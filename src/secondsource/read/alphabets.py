"""How well a text fits a written language: by that an encoding is known to be the wrong one.

"Ñîâåò" is Cyrillic read as Windows-1252 and "dzieñ" Polish: no language writes these letters together, inside these words. Only the
characters beyond ASCII are looked at, for all old encodings agree on the others.
"""

from __future__ import annotations

from collections import Counter

_SAMPLE = 4_000  # characters beyond ASCII looked at

# The letters beyond a-z of languages in Latin letters that had encodings of their own.
_LATIN = tuple(
    map(
        frozenset,
        (
            "àâæçéèêëîïôœùûüÿ", "äöüßéà", "áéíñóúüªº", "áâãàçéêíóôõúüªº", "àèéìíîòóùú", "àçèéíïòóúü", "åäöé", "æøåéòôó",
            "áðéíóúýþæö", "éëïóöüèê", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšžé",
            "çğıöşüâîi̇", "çəğıöşü", "ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž", "ëç", "ċġħżàèìòù", "ĉĝĥĵŝŭ",
        ),
    )
)  # fmt: skip
# An English text may name anybody: these are letters of Western names, where few of its letters are beyond a-z.
_NAMES = frozenset("áàâäãåçéèêëíîïñóòôöøúûüœæß")
_FEW = 0.03

# Other scripts: first and last letter, the commonest letters, and which share of a text they are (less is a wrong reading).
_SCRIPTS = (
    ("\u0400", "\u045f", frozenset("оеаинтсрвл"), 0.45),  # Cyrillic
    ("\u0386", "\u03ce", frozenset("αοιετσνηυρπκς"), 0.6),
    ("\u05d0", "\u05ea", frozenset("יוהלארתבמש"), 0.45),
    ("\u0621", "\u06d2", frozenset("اليمونرتب"), 0.45),
    ("\u0e01", "\u0e5b", frozenset("านรอกเงมยลวดทสต"), 0.45),
    ("\u3041", "\u30fe", frozenset("のにたいるしてとはをがな"), 0.2),  # Japanese: kana among its characters
    ("\uac00", "\ud7a3", frozenset("이다는의에가을를고하지로한은기"), 0.15),
)  # fmt: skip
_HAN = frozenset("的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已老从动两長會個們來時這國說對為於發經過後學開沒點樣還問動頭種現東車門議長閉橋間關")  # fmt: skip
_HAN_SHARE = 0.1
_KANJI = frozenset("日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公野協取都和統")  # fmt: skip
_EAST = ("\u3000", "\u9fff")  # CJK signs, kana and characters

_SIGNS = frozenset(
    "°§©®™€£¥½¼¾²³×•…–—―‘’‚“”„«»‹›¡¿†‡\u00a0\u00ad·№′″−、。「」『』（）：，！？；《》〈〉・～“”"
)
_INSIDE = frozenset("’‐‑\u00ad·")  # signs that stand between two letters


def fit(text: str) -> float:
    """How well the characters beyond ASCII fit one language: 1 when every one does, 0 when none; 1 when there are none."""
    sound: Counter[str] = Counter()
    signs = broken = letters = ascii_letters = 0
    for at, char in enumerate(text):
        if char < "\x80":
            ascii_letters += char.isalpha()
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if char in _SIGNS or "\u3000" <= char <= "\u303f" or "\uff00" <= char <= "\uff5e":
            within = before.isalpha() and after.isalpha() and char < "\u2e80" and before < "\u2e80"
            broken += 2 if within and char not in _INSIDE else 0
            signs += 1
        elif not (char.isalpha() or "\u0e30" <= char <= "\u0e5b") or _torn(before, char, after):
            broken += 3 if char == "\ufffd" else 1
        else:
            letters += 1
            sound[char.lower()] += 1
        if letters + signs + broken > _SAMPLE:
            break
    seen = letters + signs + broken
    return (signs + _explained(sound, letters, ascii_letters)) / seen if seen else 1.0


def _torn(before: str, char: str, after: str) -> bool:
    """A letter that its neighbours do not bear: a capital after a small one, another script inside one word."""
    if before.isalpha() and before.islower() and char.isupper():
        return True
    script = _script(char)
    if script == "east":  # "schlie遝n": one character alone inside a Latin word
        alone = not any(one >= "\u1100" for one in (before, after) if one)
        return alone and any(one.isascii() and one.isalpha() for one in (before, after) if one)
    return any(one.isalpha() and (one < "\u0250") != (char < "\u0250") for one in (before, after) if one)


def _script(char: str) -> str:
    if char < "\u0250":
        return "latin"
    return "east" if char >= "\u1100" else "other"


def _explained(sound: Counter[str], letters: int, ascii_letters: int) -> float:
    """How many of the letters the one best language has."""
    best = max((sum(sound[letter] for letter in alphabet) for alphabet in _LATIN), default=0)
    if letters < _FEW * (letters + ascii_letters):
        best = max(best, sum(sound[letter] for letter in _NAMES))
    found = float(best)
    han = sum(count for letter, count in sound.items() if "\u4e00" <= letter <= "\u9fff")
    for first, last, common, share in _SCRIPTS:
        there = sum(count for letter, count in sound.items() if first <= letter <= last)
        east = first == "\u3041"
        if east and there:  # kana stand among Chinese characters
            there = sum(count for letter, count in sound.items() if _EAST[0] <= letter <= _EAST[1])
        if there:
            kanji = _usual(sound, _KANJI, han, _HAN_SHARE) if han and east else 1.0
            found = max(found, there * _usual(sound, common, there, share) * kanji)
    if han:
        found = max(found, han * _usual(sound, _HAN, han, _HAN_SHARE))
    return found


def _usual(sound: Counter[str], common: frozenset[str], there: int, share: float) -> float:
    """Whether the commonest letters are as common as they ought to be, of 1; a dozen letters prove nothing."""
    held = sum(sound[letter] for letter in common) + 12 * share
    return min(1.0, held / (there + 12) / share)

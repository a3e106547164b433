"""English numbers: words, scales, currencies, units, bounds, and the words that are never counted."""

from secondsource.languages.tables import NumberTable

_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5,
    "crore": 1e7,
}  # fmt: skip

NUMBERS = NumberTable(
    ones={word: float(value) for word, value in _ONES.items()},
    scales={word: float(value) for word, value in _SCALES.items()},
    letters={
        "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "mio": 1e6, "bn": 1e9, "b": 1e9, "bln": 1e9, "tn": 1e12,
        "trn": 1e12,
    },
    lengths=frozenset("high tall long wide deep away across freestyle hurdles relay sprint butterfly race dash".split()),
    vague={
        "tens": (10.0, 100.0), "dozens": (24.0, 100.0), "scores": (40.0, 100.0), "hundreds": (100.0, 1000.0),
        "thousands": (1e3, 1e4), "millions": (1e6, 1e7), "billions": (1e9, 1e10), "trillions": (1e12, 1e13),
    },
    articles={"a": 1.0, "an": 1.0, "half": 0.5},
    joints=frozenset({"and"}),
    halves=frozenset({"half"}),
    of=frozenset({"of"}),
    starts=frozenset({*_ONES, "a", "an", "half", "tens", "dozens", "scores", "hundreds", "thousands", "millions",
                      "billions", "trillions"}),
)  # fmt: skip

"""English spelling: endings that hide that two words are one, and what British and American newsrooms spell differently."""

from __future__ import annotations

from secondsource.languages.tables import SpellingTable

SPELLING = SpellingTable(
    endings=r"(?:'s|s|es|ed|ing|ly|ation|ations|ment|ments)$",
    silent=frozenset("e"),
    # "defence", "kilometre", "favour", "organise", "analyse", "catalogue", "programme", "travelled", "anaesthetic", "grey"
    variants=(
        (r"(?<=[a-z]{3})ence$", "ense"),
        (r"(?<=[a-z]{2})re(?=s?$)", "er"),
        (r"(?<=[a-z]{2})our(?=(?:s|ed|ing|ite|able|ful)?$)", "or"),
        (r"is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)", "iz"),
        (r"ys(?=(?:e|es|ed|ing)$)", "yz"),
        (r"ogue(?=s?$)", "og"),
        (r"amme(?=s?$)", "am"),
        (r"ll(?=(?:ed|ing|er|ers)$)", "l"),
        (r"[ao]e", "e"),
        (r"^grey", "gray"),
    ),
)

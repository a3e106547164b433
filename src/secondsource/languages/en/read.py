"""English around the text: the spellings of dates, and the labels of bylines, dates and sources."""

from secondsource.languages.tables import ReadTable

_MONTHS = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip

READ = ReadTable(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()},
    weekdays=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
    ),
    published=frozenset(
        "date; dated; published; published on; published at; publication date; publish date; pub date; date published; posted; posted on; posted at; first published; first published on; issued; released; created; filed; on".split(
            "; "
        )
    ),
    modified=frozenset(
        "updated; updated on; updated at; last updated; last updated on; last updated at; update; modified; last modified; date modified; date updated; edited; revised".split(
            "; "
        )
    ),
    byline=frozenset(
        "by; author; authors; written by; byline; story by; words by; report by; reporter".split("; ")
    ),
    outlet=frozenset(
        "source; outlet; publisher; published by; publication; newspaper; site; website".split("; ")
    ),
    ahead=frozenset(
        "will would until till before by due deadline scheduled expected plan plans planned next upcoming ahead shall "
        "should could may might going expires".split()
    ),
)

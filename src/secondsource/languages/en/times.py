"""English times: months and units, words that place and bound them, and the rules that join them into one expression."""

from secondsource.languages.tables import TimeTable

_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
_MONTHS_SHORT = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
}  # fmt: skip
_WEEKDAYS_SHORT = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
_UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "2W",
    "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "decade": "E", "century": "C", "millennium": "L",
}  # fmt: skip
_PLURALS = {
    "seconds": "TS", "minutes": "TM", "hours": "TH", "days": "D", "nights": "D", "weeks": "W", "fortnights": "2W",
    "weekends": "WE", "months": "M", "quarters": "Q", "years": "Y", "decades": "E", "centuries": "C",
    "millennia": "L", "mins": "TM", "hrs": "TH", "secs": "TS",
}  # fmt: skip
_FESTIVALS = {
    "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24", "boxing day": "12-26", "xmas": "12-25",
    "new year's day": "01-01", "new year’s day": "01-01", "new year's eve": "12-31", "new year’s eve": "12-31",
    "halloween": "10-31", "valentine's day": "02-14", "valentine’s day": "02-14", "thanksgiving": "11 4 4",
    "thanksgiving day": "11 4 4", "labor day": "9 1 1", "memorial day": "5 1 -1", "independence day": "07-04",
    "columbus day": "10 1 2", "martin luther king day": "1 1 3", "presidents day": "2 1 3", "veterans day": "11-11",
    "armistice day": "11-11", "bastille day": "07-14", "may day": "05-01", "easter": "easter 0",
    "easter sunday": "easter 0", "good friday": "easter -2", "easter monday": "easter 1", "palm sunday": "easter -7",
    "ash wednesday": "easter -46", "pentecost": "easter 49", "black friday": "11 4 4 1", "cyber monday": "11 4 4 4",
    "remembrance sunday": "11 7 2", "st patrick's day": "03-17", "st. patrick's day": "03-17",
    "st patrick’s day": "03-17", "groundhog day": "02-02", "juneteenth": "06-19", "anzac day": "04-25",
    "election day": "11 1 1 1", "inauguration day": "01-20", "april fools' day": "04-01", "earth day": "04-22",
}  # fmt: skip

# Words of one class each line; a word may stand in several.
_CLASSES = {
    "DET": "the", "A": "a an", "AN": "a an one", "THIS": "this", "THAT": "that", "SAME": "same", "POSS": "its their his her our",
    "LAST": "last past previous preceding prior", "PAST": "past", "NEXT": "next coming upcoming forthcoming following subsequent",
    "COMING": "coming past", "CURRENT": "current present", "LATEST": "latest", "RECENT": "recent", "FINAL": "final first opening closing",
    "EARLY": "early late mid", "ER": "earlier later early late", "SOMETIME": "sometime",
    "EDGE": "beginning start middle end close turn", "OF": "of", "IN": "in", "ON": "on", "AT": "at", "AND": "and", "OR": "or",
    "TO": "to", "INTO": "into", "THROUGH": "through thru", "SO": "so", "FROM": "from", "BY": "by", "WITH": "with",
    "AGO": "ago", "SHIFT": "earlier later", "BEFORE": "before after", "FEW": "few several couple many", "FEWER": "few couple",
    "ANOTHER": "another", "MORE": "more", "LESS": "less fewer", "THAN": "than", "NO": "no", "LEAST": "least most", "UP": "up",
    "ABOUT": "about around approximately roughly nearly almost over under some just within circa only", "EXTRA": "more additional full further consecutive straight extra whole",
    "HALF": "half", "QUARTER": "quarter quarters", "EVERY": "every each", "PER": "per", "FISCAL": "fiscal financial", "CALENDAR": "calendar",
    "TODAY": "today tonight tomorrow yesterday", "BEGINNING": "beginning starting", "ENDING": "ending", "WEEKENDW": "weekend", "YEARW": "year", "MONTHW": "month", "WEEKW": "week", "CENTURY": "century",
    "HY": "- –", "DOT": ".", "COMMA": ",", "POS": "'s ’s ' ’", "SLASH": "/", "AMPM": "a.m. p.m. am pm a.m p.m", "OCLOCK": "o'clock o’clock",
    "NOON": "noon midday midnight noontime", "PERIOD": "period term season session half", "OLD": "old", "LONG": "long",
    "TIMEW": "time moment juncture point", "RIGHT": "right", "CRUCIAL": "critical crucial difficult", "ONCE": "once twice thrice", "TIMES": "times",
    "THESE": "these", "DAYS": "days", "DAYW": "day", "FUTUREW": "future", "PASTW": "past", "NEAR": "near distant foreseeable recent not-too-distant immediate",
    "WHILE": "while", "TERM": "term", "ONWARD": "onward onwards", "OTHER": "other", "DURING": "during", "OVERNIGHT": "overnight",
    "LEVEL": "ago earlier", "HUNDREDW": "hundred", "TRADING": "trading working business school calendar", "PRESENTW": "present",
}  # fmt: skip


def _words() -> dict[str, str]:
    words: dict[str, list[str]] = {}

    def add(name: str, members: object) -> None:
        for word in members:  # type: ignore[attr-defined]
            words.setdefault(word, []).append(name)

    for name, members in _CLASSES.items():
        add(name, members.split())
    add("MONTH", [*_MONTHS, *_MONTHS_SHORT])
    add("WEEKDAY", [*_WEEKDAYS, *_WEEKDAYS_SHORT])
    add("SHORT", _MONTHS_SHORT)
    add("SHORTDAY", _WEEKDAYS_SHORT)
    add("UNIT", [*_UNITS, *_PLURALS])
    add("ONE", [word for word in _UNITS if word != "night"])
    add("QNUM", _QUARTERS)
    add(
        "SPAN",
        [
            word
            for word, unit in _UNITS.items()
            if unit in ("D", "W", "WE", "M", "Q", "Y") and word != "night"
        ],
    )
    add("MANY", _PLURALS)
    add("SEASON", _SEASONS)
    add("PART", _PARTS)
    add("FEST", _FESTIVALS)
    add("VAGUE", _VAGUE)
    add("FREQ", _FREQUENCIES)
    add("DECW", _DECADES)
    add("ORD", _ORDINALS)
    add("DAYORD", _ORDINALS)
    add("ZONE", _ZONES)
    return {word: " ".join(names) for word, names in words.items()}


_QUARTERS = {"q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4", "h1": "H1", "h2": "H2"}
_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "springtime": "SP",
            "summertime": "SU", "wintertime": "WI", "summers": "SU", "winters": "WI"}  # fmt: skip
_PARTS = {"morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
          "night": "NI", "nights": "NI", "noon": "12:00", "midday": "12:00", "midnight": "24:00", "dawn": "MO",
          "dusk": "EV", "lunchtime": "12:00", "daybreak": "MO", "sunset": "EV"}  # fmt: skip
_VAGUE = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "previously": "PAST_REF", "formerly": "PAST_REF", "lately": "PAST_REF",
    "soon": "FUTURE_REF", "current": "PRESENT_REF", "someday": "FUTURE_REF",
}  # fmt: skip
_FREQUENCIES = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M", "quarterly": "P1Q",
    "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H", "biweekly": "P2W",
}  # fmt: skip
_DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
            "nineties": 90}  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"
).split()
_ZONES = {
    "gmt": "Z", "utc": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00",
    "est": "-05:00", "edt": "-04:00", "et": "", "cst": "-06:00", "cdt": "-05:00", "pst": "-08:00", "pdt": "-07:00",
    "pt": "", "msk": "+03:00", "jst": "+09:00", "ist": "", "aest": "+10:00", "aedt": "+11:00", "z": "Z",
}  # fmt: skip

# Stretches that several rules share.
_APPROX = "(?:NO? (?:MORE|LESS) THAN|AT LEAST|UP TO|ABOUT)?"
_COUNT = "(?:NUM|AN|A? FEW OF?|ANOTHER|HALF A)"
_CLOCK = "(?:ABOUT? (?:(?:CLOCK|HOUR|HOURMIN) AMPM ZONE?|HOUR OCLOCK|CLOCK ZONE|HHMM ZONE|NOON|CLOCK))"
_DAY = "(?:(?:SHORT DOT|MONTH) (?:DAY|DAYORD)(?! HY? (?:UNIT|NUM UNIT))|DET? (?:DAY|DAYORD) OF? (?:SHORT DOT|MONTH))"
_DATE = f"(?:{_DAY} (?:COMMA? YEAR)?)"
_WEEKDAY = "(?:(?:THIS|LAST|NEXT|DET LAST|DET NEXT)? COMING? (?:SHORTDAY DOT|WEEKDAY))"

RULES = (
    ("iso", "ISO"),
    ("numeric", "NUM SLASH NUM SLASH NUM"),
    # clock and day: "10:35 a.m. on Friday", "noon Thursday", "5 p.m. EST, Nov. 6"
    ("clock-day", f"{_CLOCK} COMMA? ON? (?:{_WEEKDAY} COMMA? {_DATE}|{_DATE}|{_WEEKDAY}|TODAY)"),
    ("clock-part", "(?:HOUR|CLOCK) IN DET PART"),
    ("clock", f"{_CLOCK}"),
    # a day with its date: "Saturday, April 25", "this coming Sunday, March eighth"
    ("date", f"{_WEEKDAY} COMMA? {_DATE}"),
    ("week-of", f"DET WEEKW (?:OF|BEGINNING|ENDING) {_WEEKDAY}? COMMA? {_DATE}"),
    ("date", f"(?:LAST|NEXT|THIS)? {_DATE}"),
    ("month-year", "(?:EARLY HY?|DET? EDGE OF|DET EARLY)? (?:SHORT DOT|MONTH) (?:COMMA|OF)? YEAR"),
    ("month-of", "(?:EARLY HY?|EDGE OF)? MONTH (?:OF)? (?:THIS|LAST|NEXT|DET NEXT|THAT) YEARW"),
    ("listed", "(?<=MONTH DAY AND)DAY(?! UNIT)|(?<=MONTH DOT DAY AND)DAY(?! UNIT)|(?<=MONTH DAY HY)DAY(?! UNIT)|(?<=MONTH DOT DAY HY)DAY(?! UNIT)"),
    ("shared", "EARLY(?= (?:AND|OR|TO|INTO) EARLY HY? (?:MONTH|YEAR|DECADE))"),
    # quarters and halves: "this year's third quarter", "the third quarter of 1990", "third-quarter"
    ("quarter", "(?:THIS|LAST|NEXT) YEARW POS FISCAL? ORD HY? QUARTER"),
    ("quarter", "(?:DET|THIS|POSS)? (?:YEAR|FISCAL|SAME|LAST)? FISCAL? HY? ORD HY? (?:FISCAL)? QUARTER (?:OF? (?:FISCAL? YEAR|LAST YEARW|THIS YEARW|NEXT YEARW))?"),
    ("numbered", "QNUM (?:OF? FISCAL? YEAR)?"),
    ("half", "(?:DET|THIS)? (?:ORD|LAST|NEXT) HY? HALF (?:OF (?:FISCAL? YEAR|DET? LAST YEARW|THIS YEARW|NEXT YEARW|DET YEARW|DET? DECADE))"),
    ("year-ago", "(?:DET|A)? YEARW HY LEVEL (?:ORD HY?)? (?:QUARTER|PERIOD|MONTHW)?"),
    # against now: "two weeks ago", "a year earlier", "nearly four years ago"
    ("ago", f"{_APPROX} {_COUNT} (?:AND A HALF)? UNIT (?:OR SO)? AGO"),
    ("ago", "MANY AGO"),
    ("ahead", f"{_APPROX} {_COUNT} UNIT POS TIMEW"),
    ("twice-removed", "DET SPAN BEFORE (?:LAST|NEXT)(?! UNIT| WEEKDAY| MONTH| SEASON| ONE)"),
    ("twice-removed", "DET DAYW BEFORE TODAY"),
    ("shift", f"{_APPROX} {_COUNT} UNIT SHIFT"),
    # every: "each July", "every two weeks", "Tuesday nights"
    ("every", "EVERY (?:OTHER|NUM|ORD|FEW)? (?:UNIT|MONTH|WEEKDAY PART?|SEASON|PART)"),
    ("every", "ONCE A UNIT|ONCE PER UNIT|ONCE EVERY UNIT"),
    ("every", "FREQ"),
    # bounded stretches: "the past three months", "the first nine months", "the last few weeks"
    ("stretch", "(?:NO? (?:MORE|LESS) THAN|AT LEAST|UP TO)? (?:DET|THIS|POSS|THESE)? (?:LAST|NEXT|FINAL|LATEST) (?:NUM (?:TO NUM)?|FEW OF?|FEWER OF) EXTRA? TRADING? (?:MANY|UNIT) (?:OR SO)?"),
    ("stretch", "(?:DET|THESE)? (?:RECENT|NEXT|LAST) (?:MANY)"),
    # "late last week", "earlier this year", "the end of the month"
    ("relative", "(?:ER IN?|SOMETIME|EARLY IN?|DET? EDGE OF)? (?:DET|THIS)? (?:THIS|LAST|NEXT|CURRENT|LATEST|THAT|SAME|FINAL) (?:SAME|COMING)? (?:FISCAL|CALENDAR|EXTRA)? (?:SPAN|SEASON|FEST|CENTURY|ONE|PERIOD)"),
    ("relative", "(?:ER|EARLY|DET? EDGE OF)? (?:THIS|LAST|NEXT|CURRENT|THAT) COMING? MONTH"),
    ("relative", "(?:DET? EDGE OF|DET? EDGE TO|ER IN) DET FISCAL? (?:SPAN|ONE)"),
    ("today", "(?:EARLY HY?)? PART TODAY"),
    ("part", "(?:ER|EARLY HY?) (?:THIS|LAST|THAT|DET)? PART"),
    ("part", "(?:(?:ER|EARLY) HY?)? (?:THIS|LAST|DET? NEXT|DET? SAME|THAT SAME?) PART"),
    ("weekday", f"(?:(?:ER|EARLY) (?:ON|IN)?)? {_WEEKDAY} (?:EARLY HY?)? PART"),
    ("weekday", f"PART (?:OF|ON)? {_WEEKDAY}(?! COMMA? (?:MONTH|SHORT))"),
    ("weekday", f"(?:(?:ER|EARLY) ON?)? {_WEEKDAY}"),
    ("today", "(?:ER|EARLY)? TODAY PART?"),
    ("overnight", "OVERNIGHT"),
    ("month", "(?:DET? EARLY HY?|DET? EDGE OF|ER IN)? (?:SHORT DOT|MONTH)"),
    ("season-year", "(?:DET? EARLY HY?|DET? EDGE OF|DET)? SEASON (?:OF|COMMA)? YEAR"),
    ("season", "(?:DET|THIS|LAST|NEXT)? EARLY? SEASON"),
    ("festival", "(?:DET|LAST|NEXT|THIS)? FEST (?:WEEKW|WEEKENDW)? (?:COMMA? YEAR)?"),
    # decades and centuries: "the late 1970s", "the mid-19th century"
    ("decade", "(?:DET? EARLY HY?|DET? EDGE OF DET?|DET)? (?:DECADE|DECW)"),
    ("century", "(?:DET? EARLY HY?|DET? EDGE OF DET|DET)? ORD HY? CENTURY"),
    # durations: "nearly two years", "a minute and a half", "ten-day", "8-month-old"
    ("duration", f"{_APPROX} NUM (?:OR|TO|HY|AND) HY? NUM EXTRA? HY? UNIT"),
    ("duration", f"{_APPROX} NUM (?:EXTRA|TRADING)? HY? UNIT (?:AND A HALF)? (?:HY (?:OLD|LONG))? (?:PERIOD|TERM|OR SO)?"),
    ("duration", f"{_APPROX} (?:DET)? {_COUNT} (?:EXTRA|TRADING)? (?:UNIT) (?:AND A HALF|OR SO|OR NUM)?"),
    ("duration", "DET NUM UNIT"),
    ("duration", "(?:VAGUENUM OF|FEW HY) UNIT"),
    ("duration", "(?:SPAN|MANY|ONE) HY LONG"),
    ("while", "A WHILE"),
    # years: "in 1999", "fiscal 1989", "early 1990", "2024-25", "post-1959"
    ("year", "DET YEARW YEARWORDS"),
    ("period", "DET YEAR HY? (?:QUARTER|PERIOD)"),
    ("year-range", "YEAR HY (?:YEAR2|YEAR)"),
    ("year", "(?:DET? EARLY HY?|DET? EDGE OF|DET(?= FISCAL| CALENDAR| YEARW))? (?:FISCAL|CALENDAR|YEARW){0,2} YEAR"),
    ("year-end", "YEARW (?:POS|HY)? EDGE"),
    # open references: "the future", "these days", "right now"
    ("vague", "(?:RIGHT)? VAGUE|THESE DAYS|DET NEAR? (?:FUTUREW|PASTW)|MORE VAGUE|AT DET TIMEW|DET OTHER DAYW|FUTUREW(?= MANY)"),
    ("the", "DET (?:FISCAL|EXTRA|CALENDAR)? SPAN(?! HY)"),
    ("plural", "MANY"),
)  # fmt: skip

TIMES = TimeTable(
    words=_words(),
    months=_MONTHS | _MONTHS_SHORT,
    weekdays=_WEEKDAYS | _WEEKDAYS_SHORT,
    units=_UNITS | _PLURALS,
    seasons=_SEASONS,
    parts=_PARTS,
    festivals=_FESTIVALS,
    vague=_VAGUE | {"future": "FUTURE_REF", "past": "PAST_REF", "days": "PRESENT_REF", "moment": "PRESENT_REF", "other": "PAST_REF",
                    "time": "PAST_REF"},
    frequencies=_FREQUENCIES,
    quarters=_QUARTERS,
    decades=_DECADES,
    ordinals={word: min(index, 20) if index <= 20 else 30 for index, word in enumerate(_ORDINALS, 1)},
    mods={
        "early": "START", "beginning": "START", "start": "START", "mid": "MID", "middle": "MID", "late": "END",
        "end": "END", "close": "END", "turn": "START", "earlier": "START", "later": "END", "about": "APPROX", "around": "APPROX",
        "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX", "circa": "APPROX", "nearly": "LESS_THAN",
        "almost": "LESS_THAN", "under": "LESS_THAN", "over": "MORE_THAN", "more": "MORE_THAN", "less": "LESS_THAN",
        "least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS", "up": "EQUAL_OR_LESS", "within": "EQUAL_OR_LESS",
        "before": "BEFORE", "after": "AFTER", "no": "EQUAL_OR_LESS",
    },
    zones=_ZONES,
    rules=RULES,
    future=frozenset(
        "will would shall won't won’t 'll ’ll expected scheduled due plans planned planning upcoming until till "
        "intends intend hopes hope wants want aims aim going ahead "
        "tomorrow expects expect forecast anticipated slated pledged vowed promised unless must".split()
    ),
    past=frozenset(
        "was were had did been has have came went took got made became began fell rose met left told gave found held "
        "led won lost sent shot broke hit struck died since ago last late after knew saw ran kept brought paid bought "
        "sold wrote spoke heard wounded sat wed stood rode drove flew threw grew drew knew wore tore bore swore chose froze stole woke "
        "sank sang drank swam ran hung dug stuck swung won taught caught thought fought sought built spent lent felt slept swept dealt meant read "
        "hurt cut put fled bled fed laid slid hid lit shook forgot ate wept bent said told says announced".split()
    ),
    bound=frozenset("set ready bound likely about".split()),
    infinitives=frozenset({"be"}),
    presents=frozenset("is are am 's ’s 're ’re isn't aren't".split()),
    modals=frozenset("may might could can should to will would shall won't won’t 'll ’ll".split()),
    ahead=frozenset("until till before for ahead by".split()),
    scheduled=frozenset(
        "takes enters assumes leaves begins starts opens closes ends expires arrives meets goes returns comes hosts faces "
        "holds travels visits departs retires steps resumes".split()
    ),
    before_month=frozenset(
        "in of since until till by last next this early late mid every each from to through and between before after "
        "during on for past previous following coming or".split()
    ),
    given_names=frozenset("april may june august".split()),
    abbreviated=frozenset((set(_MONTHS_SHORT) | set(_WEEKDAYS_SHORT)) - {"sept"}),
    labels=frozenset("route flight highway interstate room section article no bus channel page pages grade".split()),
    walks=frozenset({"march"}),
    loose=frozenset("soon previously recently lately formerly".split()),
    titles=frozenset("times telegraph mirror express post mail herald independent people live league brunch world star".split()),
    counts=frozenset(
        "people men women children soldiers troops police officers workers jobs employees members students votes shares "
        "points metres meters feet miles km kilometres kilometers kg tonnes tons pounds euros dollars homes houses "
        "civilians others seats units cases deaths square percent per-cent of degrees calories copies vehicles hp "
        "horsepower words pages square-foot mph francs yen rubles roubles guests fans spectators protesters migrants "
        "refugees prisoners residents drones missiles rockets shells tanks aircraft ships".split()
    ),
    year_cues=frozenset(
        "in since by of from until till to before after during through for between early late mid the and or ( , - fiscal "
        "year his her its their our my this that spring summer autumn fall winter circa was is around".split()
    ),
)  # fmt: skip

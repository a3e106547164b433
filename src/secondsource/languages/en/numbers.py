"""English numbers: words, scales, currencies, units, bounds, and the words whose number is a name."""

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
_VAGUE = {
    "tens": (10.0, 100.0), "dozens": (24.0, 100.0), "scores": (40.0, 100.0), "hundreds": (100.0, 1000.0),
    "thousands": (1e3, 1e4), "millions": (1e6, 1e7), "billions": (1e9, 1e10), "trillions": (1e12, 1e13),
}  # fmt: skip
_CURRENCIES = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS", "₴": "UAH",
    "₺": "TRY", "₦": "NGN", "₱": "PHP", "฿": "THB", "rs": "INR", "rm": "MYR", "ps": "GBP", "usd": "USD", "eur": "EUR",
    "gbp": "GBP", "chf": "CHF", "cny": "CNY", "rmb": "CNY", "inr": "INR", "nok": "NOK", "sek": "SEK", "dkk": "DKK",
    "aud": "AUD", "cad": "CAD", "zar": "ZAR", "aed": "AED", "jpy": "JPY", "myr": "MYR", "rub": "RUB", "uah": "UAH",
}  # fmt: skip
_MONEY = {
    "USD": "dollar dollars buck bucks", "EUR": "euro euros", "GBP": "pound pounds sterling quid", "JPY": "yen",
    "CNY": "yuan renminbi", "ILS": "shekel shekels", "INR": "rupee rupees", "RUB": "ruble rubles rouble roubles",
    "UAH": "hryvnia hryvnias", "CHF": "franc francs", "SEK": "krona kronor", "NOK": "krone kroner", "MXN": "peso pesos",
    "BRL": "real reais", "TRY": "lira liras", "KRW": "won", "ZAR": "rand", "NGN": "naira", "PLN": "zloty zlotys",
    "THB": "baht", "MYR": "ringgit", "SAR": "riyal riyals", "AED": "dirham dirhams", "IRR": "rial rials",
    "KES": "shilling shillings", "DEM": "mark marks", "HUF": "forint forints", "BTC": "bitcoin bitcoins",
    "US cent": "cent cents", "penny": "pence",
}  # fmt: skip
_DOLLARS = {
    "us": "USD", "u.s.": "USD", "american": "USD", "c": "CAD", "canadian": "CAD", "a": "AUD", "au": "AUD",
    "australian": "AUD", "hk": "HKD", "nz": "NZD", "s": "SGD", "singapore": "SGD", "nt": "TWD", "taiwan": "TWD",
    "can": "CAD", "jamaican": "JMD",
}  # fmt: skip
_UNITS = {
    "kilometre": "km kms kilometre kilometres kilometer kilometers", "metre": "metre metres meter meters",
    "centimetre": "cm centimetre centimetres centimeter centimeters", "millimetre": "mm millimetre millimetres millimeter millimeters",
    "micrometre": "μm µm micrometre micrometres micron microns", "nanometre": "nm nanometre nanometres nanometer nanometers",
    "mile": "mile miles", "yard": "yard yards yd yds", "foot": "foot feet ft", "inch": "inch inches",
    "light-year": "light-year light-years", "square metre": "m2 m² sqm", "square kilometre": "km2 km²", "cubic metre": "m3 m³",
    "hectare": "hectare hectares", "acre": "acre acres", "square foot": "sqft",
    "kilogram": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes", "gram": "gram grams gramme grammes",
    "milligram": "mg milligram milligrams", "microgram": "μg mcg microgram micrograms",
    "tonne": "tonne tonnes ton tons", "pound (mass)": "lb lbs", "ounce": "oz ounce ounces", "stone": "",
    "litre": "litre litres liter liters", "millilitre": "ml millilitre millilitres milliliter milliliters", "gallon": "gallon gallons",
    "cubic centimetre": "cc", "barrel": "", "pint": "pint pints",
    "mile per hour": "mph", "kilometre per hour": "kph kmh km/h", "knot": "knot knots",
    "horsepower": "hp horsepower", "brake horsepower": "bhp", "watt": "watt watts", "kilowatt": "kw kilowatt kilowatts",
    "megawatt": "mw megawatt megawatts", "gigawatt": "gw gigawatt gigawatts", "kilowatt hour": "kwh kilowatt-hour kilowatt-hours",
    "megawatt hour": "mwh", "gigawatt hour": "gwh", "terawatt hour": "twh", "volt": "volt volts", "ampere": "amp amps ampere amperes",
    "milliampere hour": "mah", "hertz": "hz hertz", "kilohertz": "khz", "megahertz": "mhz", "gigahertz": "ghz",
    "byte": "byte bytes", "kilobyte": "kb kilobyte kilobytes", "megabyte": "mb megabyte megabytes", "gigabyte": "gb gigabyte gigabytes",
    "terabyte": "tb terabyte terabytes", "megabit per second": "mbps", "gigabit per second": "gbps", "megapixel": "mp megapixel megapixels",
    "pixel": "pixel pixels", "decibel": "db decibel decibels", "newton metre": "nm", "joule": "joule joules", "calorie": "calorie calories",
    "degree": "degree degrees °", "celsius": "celsius °c degc", "fahrenheit": "fahrenheit °f degf",
    "second": "second seconds sec secs", "minute": "minute minutes min mins", "hour": "hour hours hr hrs", "day": "day days",
    "night": "night nights", "week": "week weeks", "fortnight": "fortnight fortnights", "month": "month months", "quarter": "quarters",
    "year": "year years", "decade": "decade decades", "century": "century centuries",
    "millisecond": "ms millisecond milliseconds", "point": "point points", "basis point": "bps",
    "kiloton": "kiloton kilotons", "megaton": "megaton megatons", "point per game": "ppg", "rebound per game": "rpg", "assist per game": "apg",
    "beat per minute": "bpm", "revolution per minute": "rpm", "dot per inch": "dpi", "part per million": "ppm", "magnitude": "",
}  # fmt: skip
_PHRASES = {
    "square metre": "square metre|square metres|square meter|square meters|sq m|sq metres|sq meters",
    "square kilometre": "square kilometre|square kilometres|square kilometer|square kilometers|sq km",
    "square mile": "square mile|square miles|sq miles|sq mi", "square foot": "square foot|square feet|sq ft|sq feet",
    "square inch": "square inch|square inches", "cubic metre": "cubic metre|cubic metres|cubic meter|cubic meters",
    "cubic foot": "cubic foot|cubic feet", "nautical mile": "nautical mile|nautical miles",
    "mile per hour": "miles per hour|miles an hour", "kilometre per hour": "kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km / h|km per hour|km an hour",
    "mile per gallon": "miles per gallon", "celsius": "degrees celsius|degree celsius|degrees centigrade|degrees c|degree c|deg c|° c",
    "fahrenheit": "degrees fahrenheit|degree fahrenheit|degrees f|degree f|deg f|° f", "kilowatt hour": "kilowatt hours|kilowatt hour",
    "megawatt hour": "megawatt hours|megawatt hour", "metric ton": "metric ton|metric tons", "percentage point": "percentage points|percentage point|% points|percent points",
    "basis point": "basis points|basis point", "light-year": "light years|light - years|light - year",
    "year (age)": "years old|year old|year - old|year - olds|years - old|year olds|years of age|yr old", "month (age)": "months old|month old|month - old",
}  # fmt: skip
_BOUNDS = {
    ">": "more than|over|above|exceeding|in excess of|upwards of|upward of|well over|just over|greater than|higher than|north of|better than|no fewer than and over|>",
    ">=": "at least|a minimum of|no fewer than|no less than|not less than|starting at|starting from|≥",
    "<": "less than|fewer than|under|below|just under|just below|well under|lower than|just shy of|shy of|<",
    "<=": "up to|at most|as many as|as much as|as high as|no more than|not more than|a maximum of|maximum of|not exceeding|≤",
    "~": "about|around|nearly|almost|roughly|approximately|some|approx|approx.|circa|close to|an estimated|estimated|somewhere around|just about|"
         "virtually|something like|in the region of|on the order of|near|~|≈|or about",
}  # fmt: skip


def _inverted(table: dict[str, str], mark: str | None = None) -> dict[str, str]:
    return {word: name for name, words in table.items() for word in words.split(mark)}


_MEASURES = _inverted(_UNITS)
_TIME = {"second": "seconds", "minute": "minutes", "hour": "hours", "day": "days", "night": "nights", "week": "weeks",
         "month": "months", "quarter": "quarters", "year": "years", "season": "seasons", "decade": "decades", "annum": "annum"}  # fmt: skip

NUMBERS = NumberTable(
    ones={word: float(value) for word, value in _ONES.items()},
    scales={word: float(value) for word, value in _SCALES.items()},
    letters={
        "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "mio": 1e6, "bn": 1e9, "b": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12,
    },
    lengths=frozenset("high tall long wide deep away across freestyle hurdles relay sprint butterfly race dash".split()),
    vague=_VAGUE,
    articles={"a": 1.0, "an": 1.0, "half": 0.5},
    joints=frozenset({"and"}),
    halves=frozenset({"half"}),
    of=frozenset({"of"}),
    starts=frozenset({*_ONES, *_VAGUE, "a", "an", "half"}),
    currencies=_CURRENCIES,
    money=_inverted(_MONEY),
    dollars=_DOLLARS,
    glued=frozenset("us a c nz hk rm ps rs usd eur gbp chf nok sek aud cad inr".split()),
    percent=frozenset("% percent pc pct per-cent".split()),
    units=_MEASURES,
    glued_units={"m": "metre", "g": "gram", "l": "litre", "w": "watt", "v": "volt", "k": "", "t": "tonne", "h": "hour",
                 "s": "second", "c": "celsius", "f": "fahrenheit", "lb": "pound (mass)", "in": "inch", '"': "inch"},
    phrases=_inverted(_PHRASES, "|"),
    periods={word: unit if unit != "annum" else "year" for unit, words in _TIME.items() for word in (unit, words)}
    | {"person": "person", "head": "person", "capita": "person", "share": "share", "barrel": "barrel", "gallon": "gallon",
       "tonne": "tonne", "ton": "tonne", "litre": "litre", "liter": "litre", "kilometre": "kilometre", "mile": "mile",
       "kilo": "kilogram", "ounce": "ounce", "game": "game", "household": "household", "child": "child", "pound": "pound"},
    per=frozenset("per a an each every /".split()),
    bounds=_inverted(_BOUNDS, "|"),
    bound_words=frozenset(word for phrase in _inverted(_BOUNDS, "|") for word in phrase.split() if word != "of")
    | frozenset("a an the its his her their just only even from between well very another with at for".split()),
    after={"or more": ">=", "or so": "~", "or less": "<=", "or fewer": "<=", "or over": ">=", "or under": "<=", "+": ">=",
           "plus": ">=", "or thereabouts": "~", "and above": ">=", "and over": ">="},
    hedges=frozenset("reported reportedly alleged allegedly claimed purported purportedly supposed supposedly unconfirmed so-called".split()),
    fractions={
        "half": 0.5, "halves": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25, "fourth": 0.25,
        "fourths": 0.25, "fifth": 0.2, "fifths": 0.2, "sixth": 1 / 6, "sixths": 1 / 6, "seventh": 1 / 7, "sevenths": 1 / 7,
        "eighth": 0.125, "eighths": 0.125, "ninth": 1 / 9, "ninths": 1 / 9, "tenth": 0.1, "tenths": 0.1,
        "hundredth": 0.01, "hundredths": 0.01,
    },
    multiples={
        "doubled": 2, "doubling": 2, "doubles": 2, "double": 2, "trebled": 3, "trebling": 3, "trebles": 3, "treble": 3,
        "tripled": 3, "tripling": 3, "triples": 3, "triple": 3, "quadrupled": 4, "quadrupling": 4, "quadruple": 4,
        "quintupled": 5, "halved": 0.5, "halving": 0.5, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5,
        "sixfold": 6, "tenfold": 10, "twice": 2, "thrice": 3,
    },
    labels=frozenset(
        "no no. nos # section sections article articles chapter chapters verse clause paragraph paragraphs flight route routes highway "
        "interstate game games week episode channel room page pages grade category phase stage stages level type version "
        "windows resolution bill act rule rules amendment title schedule form appendix figure table chart box gate terminal line unit lot "
        "platform studio zone sector precinct ward district apartment apt suite block number season series volume vol part "
        "lap round rounds day step tip item point question exhibit count group formula area apollo boeing airbus model "
        "chromosome protocol directive regulation covid sars".split()
    ),
    plain_labels=frozenset("section article flight page pages chapter category grade level stage phase paragraph".split()),
    short_labels=frozenset("no no. nos # sec art fig vol ch p pp".split()),
    ranges=frozenset("to - – — or".split()),
    between=frozenset({"between"}),
    negatives=frozenset("minus negative −".split()),
    changes=frozenset(
        "rose risen rise rising rises fell fallen fall falling falls gained gain gains lost lose loses climbed climb dropped drop "
        "slipped slid slumped jumped soared surged plunged plummeted tumbled grew grow grown shrank shrunk increased decreased declined "
        "increase increases decrease decreases decline declines reduction jump jumps surge slump advanced rallied added shed up down went ended closed opened traded hit stood stands reached end ends ending fall averaged totaled totalled cut raised "
        "lifted lowered slow slowed edged inched widened narrowed improved worsened eased swelled expanded contracted".split()
    ),
    scores=frozenset(
        "won win wins beat beaten beats lost lose loses lead leads led draw drew drawn tied tie defeat defeated victory "
        "vote votes voted score scored scoreline series match game final thrashed edged aggregate set sets by".split()
    ),
    ages=frozenset("aged age ages".split()),
    generic=frozenset("total average sum maximum minimum record rate number amount low high level price value cost".split()),
    plurals=frozenset(
        "people men women children police troops staff personnel cattle sheep fish aircraft spacecraft feet teeth mice geese media "
        "data criteria phenomena lives wives wolves crew clergy".split()
    ),
    singular_s=frozenset(
        "across as was is has his its this us plus versus towards always perhaps thus unless afterwards besides yes minus does "
        "business news series process class access press less loss boss crisis basis gas bus virus status campus "
        "overseas upwards whereas besides sometimes nevertheless".split()
    ),
    after_measure=frozenset(
        "closer nearer further farther faster slower long high tall wide deep thick higher lower more less fewer larger smaller bigger longer shorter older younger off away "
        "apart ahead behind each north south east west northeast northwest southeast southwest inland offshore down up out "
        "earlier later ago old owned together respectively worldwide annually yearly daily monthly weekly total today tomorrow "
        "yesterday else straight right left above below now then there here slim across".split()
    ),
    verbs=frozenset(
        "rose fell left died came went took made got held won lost led sent met kept ran grew said told says saw gave began broke "
        "struck hit shot sank burned flew drove fled hid fought stood sat lay became remain remained live work worked "
        "say believe think want need take make come go get give use see find know show support back oppose plan face include "
        "includes worth cost costs measure measures weigh weighs spend spent play plays sit sits stand stands watch watched gather gathered die dead".split()
    ),
    no_heads=frozenset("top bottom yeah yes largest highest lowest biggest smallest evangelical record high low".split()),
    shapes=frozenset("way figure figures digit time term bit star dimensional sided tier track pronged".split()),
    particles=frozenset("whom whose nobody someone anyone everyone only there here out up down off away back together apart ahead forward cent".split()),
    leading=frozenset(
        "worth cost costs costing measure measures measured measuring weigh weighs weighed weighing total totals totalled totaled "
        "totalling totaling number numbers numbered numbering span spans spanned stretch stretches stretched reach reaches reached "
        "reaching exceed exceeds exceeded exceeding equal equals equalled covers covered cover contains contain contained holds hold "
        "averaging estimated priced valued sold selling account accounts accounted accounting amounts amounted make makes made "
        "remained remains remain become becomes became counts counted employs ranging range ranges stood standing".split()
    ),
    asked=frozenset(
        "say said says think believe want favor favour oppose disapprove approve prefer support trust have having were are is was "
        "did do would will view see called described".split()
    ),
    whole=frozenset("scores tens".split()),
    halved=frozenset("- first second last other better best opening closing".split()),
    idle=frozenset("hand point time day thing way side stage another last more".split()),
    titles=frozenset("lady ladies family minister ministers class responder responders amendment world".split()),
    nouns=frozenset(
        "speed need seed breed weed greed deed building buildings housing funding spending shipping evening morning meeting hearing "
        "briefing ruling trading warning bombing shooting killing killings rating thing something nothing anything everything "
        "string spring offering opening filing lending banking mining training engineering manufacturing turning being "
        "beijing red hundred shed bed led".split()
    ),
    compact=frozenset(
        "barrels barrel pairs pair kinds kind types type pieces piece members member cases case sets set sorts sort cups cup "
        "rounds batches batch loads bottles bottle bags bag boxes copies acts parts bodies groups".split()
    ),
)  # fmt: skip

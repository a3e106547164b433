"""English sentences: abbreviations, sentence openers, function words."""

from secondsource.languages.tables import TextTable

TEXT = TextTable(
    titles=frozenset(
        "mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl pvt rev fr msgr hon "
        "pres amb sec supt insp det messrs mme mlle st ste mt ft brig cllr rt atty".split()
    ),
    abbreviations=frozenset(
        "vs v no nos fig figs vol ed eds pp op cit cf ca approx dept est al viz e.g i.e".split()
    ),
    soft=frozenset(
        "u.s u.k u.n e.u u.s.a u.s.s.r d.c n.y l.a a.m p.m inc corp co ltd jr sr bros etc ph.d m.d b.a m.a "
        "ave blvd rd assn univ calif conn fla mass mich minn miss pa tenn tex va wash wis ariz colo ga ill ind "
        "kan ky la md mo neb nev okla ore".split()
    ),
    months=frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split()),
    starters=frozenset(
        "the a an he she it they we i you this that these those his her its their our my there here but and or so yet "
        "in on at by for from with after before as when while if although though since because however meanwhile "
        "what who how why where one some many most all both no not asked to".split()
    ),
    function=frozenset(
        "the of to and a in that is was for on with he as it his at by be from has have had not are but they this "
        "who said an will were which their been or its".split()
    ),
)

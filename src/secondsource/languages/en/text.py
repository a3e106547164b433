"""English sentences: abbreviations, sentence openers, function words."""

from secondsource.languages.tables import TextTable

TEXT = TextTable(
    titles=frozenset(
        "mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl pvt rev fr msgr hon "
        "pres amb sec supt insp det messrs mme mlle st ste mt ft brig cllr rt atty".split()
    ),
    abbreviations=frozenset("vs v eds op cit cf ca approx dept est al viz e.g i.e".split()),
    numbered=frozenset("no nos fig figs vol p pp art sec ch".split()),
    dated=frozenset("c b d m r fl div".split()),
    closing=frozenset("etc a.m p.m".split()),
    calendar=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december jan feb mar apr jun jul aug sept oct nov dec eastern pacific central "
        "mountain local".split()
    ),
    labels=frozenset("image photo photograph picture".split()),
    elisions=frozenset("em til tis twas cause bout round n nother neath gainst".split()),
    soft=frozenset(
        "u.s u.k u.n e.u u.s.a u.s.s.r d.c n.y l.a inc corp co ltd jr sr bros ph.d m.d b.a m.a "
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

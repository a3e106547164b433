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
        "date; dated; published; published on; published at; publication date; publish date; pub date; date published; posted; posted on; posted at; first published; first published on; issued; released; created; filed".split(
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
        "going expires".split()
    ),
    credit=frozenset(
        "photo; photos; photograph; photographs; photography; picture; pictures; image; images; credit; photo credit; "
        "image credit; picture credit; image source; photo by; photograph by; picture by; photos by; images by; "
        "photo courtesy; courtesy; courtesy of; photo courtesy of; illustration; graphic; screenshot; video; source".split(
            "; "
        )
    ),
    caption=frozenset(
        "image caption; caption; photo caption; file photo; file picture; file image; file; figure caption".split(
            "; "
        )
    ),
    hanging=frozenset(
        "a an the of in on at by for from with to into onto over under near after before during against between among "
        "about around through across towards toward outside inside behind beside beyond above below since until as and "
        "or but nor than that which who whom whose where when while if is are was were be been being has have had do "
        "does did will would can could may might must shall should his her its their our my your this these those "
        "former then late new old both each every no not via per amid despite like including called named titled "
        "president minister spokesman spokeswoman leader chief secretary senator mr mrs ms dr".split()
    ),
    openers=frozenset(
        "according typically speaking beyond still also then now more only even perhaps later earlier despite last "
        "under instead among during until once unlike like along given following born even often usually "
        "officials police critics experts analysts residents witnesses supporters opponents footage images nearly almost "
        "around about just every each any if several two three four five six seven eight nine ten "
        "dozens hundreds thousands millions".split()
    ),
    prose=frozenset(
        "i if when we but and so yet there however meanwhile it because although though since what why how".split()
    ),
    helped=(
        "reporting by",
        "additional reporting by",
        "reporting and writing by",
        "writing by",
        "editing by",
        "compiled by",
        "with reporting by",
        "with additional reporting by",
        "with files from",
        "with contributions from",
    ),
    helping=(
        "contributed to this report",
        "contributed to this story",
        "contributed to this article",
        "contributed reporting",
        "contributed to the report",
    ),
    predicates=frozenset(
        "who began became came come comes went goes made makes took takes won wins lost loses died dies met meets left leaves "
        "follows gave gives got gets kept keeps led leads ran runs saw sees sent sends spent spoke stood rose fell grew held "
        "brought bought built fought found paid put remains remain needs need faces want wants".split()
    ),
    poses=frozenset(
        "speaks stands stand holds hold waves hugs hug embraces embrace introduces attends attend arrives arrive walks looks "
        "listens listen gestures gesture poses delivers addresses greets greet watches shakes smiles reacts sits sit carries "
        "carry inspects inspect gathers gather marches participates participate waits wait flies burns lies searches "
        "demonstrates demonstrate rides celebrates celebrate prays pray dances sifts sift descends descend salutes applauds "
        "applaud cheers kisses kiss".split()
    ),
    unnamed=frozenset(
        "a an two three four five six several some people men women children workers protesters demonstrators soldiers police officers "
        "firefighters rescuers residents villagers tourists visitors fans supporters mourners students passengers migrants "
        "crowds boats cars vehicles smoke flames members customers shoppers commuters pedestrians volunteers journalists".split()
    ),
    pictured=frozenset(
        "pictured here; pictured above; pictured left; pictured right; is pictured; are pictured; file photo; file picture; "
        "file image; file photograph; is shown; are shown; is seen; are seen; seen here; (left); (right); (centre); (center); "
        "(l); (r); (c); , left,; , right,; , centre,; , center,".split("; ")
    ),
    surveys=frozenset("poll polls polling survey surveys poll's study partnership investigation".split()),
    closing=frozenset(
        "today yesterday tonight week weekend month year years ago morning afternoon evening night earlier recently "
        "before pictured left right centre center above below monday tuesday wednesday thursday friday saturday sunday "
        "january february march april may june july august september october november december".split()
    ),
)

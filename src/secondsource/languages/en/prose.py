"""English as running prose: words that lean on the sentence before, negations, words without content."""

from __future__ import annotations

from secondsource.languages.tables import ProseTable

PROSE = ProseTable(
    function=frozenset(
        "a about above across after again against all almost along already also although always am among an and "
        "another any anyone anything are around as at away back be became because become been before being below "
        "between both but by can cannot could did do does doing done down during each either else even ever every "
        "few for from further get gets getting go goes going gone got had has have having he her here hers herself "
        "him himself his how however i if in into is it its itself just least less let like made make makes making "
        "many may me might mine more most much must my myself near neither never no nor not nothing now of off "
        "often on once one only onto or other others our ours out over own per perhaps put quite rather really s "
        "same say said says saying seem seemed seems several shall she should since so some still such t take taken "
        "takes taking than that the their theirs them themselves then there these they thing things this those "
        "though through thus to together told too took toward towards under until up upon us used very via was way "
        "we well went were what whatever when where whether which while who whom whose why will with within without "
        "would yet you your yours".split()
    ),
    pronouns=frozenset("he she it they him her them his hers its their theirs this these that those such".split()),
    connectives=frozenset(
        "but and or nor so yet however meanwhile moreover furthermore also then thus therefore hence instead still "
        "nevertheless nonetheless besides likewise similarly otherwise conversely additionally consequently "
        "accordingly again indeed afterwards afterward later elsewhere separately too plus because".split()
    ),
    openers=(
        ("in", "addition"), ("as", "a", "result"), ("on", "the", "other", "hand"), ("for", "example"), ("after", "that"),
        ("for", "instance"), ("at", "the", "same", "time"), ("in", "contrast"), ("by", "contrast"), ("even", "so"),
        ("in", "turn"), ("in", "response"), ("in", "return"), ("as", "such"), ("that", "said"), ("after", "all"),
        ("for", "his", "part"), ("for", "her", "part"), ("for", "its", "part"), ("for", "their", "part"),
        ("the", "latter"), ("the", "former"), ("another", "one"), ("one", "of", "them"), ("both", "of"), ("after", "this"),
        ("when", "asked"), ("asked", "if"), ("asked", "whether"), ("asked", "about"), ("pressed", "on"), ("one", "said"),
        ("at", "that", "point"), ("at", "that", "time"), ("at", "the", "time"), ("the", "same", "day"), ("as", "for"),
        ("the", "other"), ("most", "of", "them"), ("some", "of", "them"), ("none", "of", "them"), ("the", "move"),
        ("the", "decision", "comes"), ("the", "comments"), ("the", "remarks"), ("the", "move", "comes"),
    ),
    reporter=frozenset("i i've i’ve i'm i’m i'd i’d we we've we’ve we're we’re us our ours my mine me you your".split()),
    calendar=frozenset(
        "day week weekend month year morning afternoon evening night spring summer autumn fall winter season century decade "
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december quarter time".split()
    ),
    negations=frozenset("not no never neither nor without cannot nobody nothing none hardly barely".split()),
    articles=frozenset("a an the".split()),
    hedges=frozenset(
        "if unless would could might may should allegedly reportedly apparently purportedly supposedly possibly perhaps "
        "maybe likely unlikely alleged suspected claimed denied denies deny refused refuses refuse failed fails almost "
        "nearly barely hardly rarely seldom only whether according considering considered planned plans hopes hoped".split()
    ),
    vague=frozenset("one ones it he she they this that these those there".split()),
)  # fmt: skip

"""English phrases: closed word classes, and the commonest finite verb forms."""

from secondsource.languages.tables import SyntaxTable

SYNTAX = SyntaxTable(
    determiners=frozenset(
        "the a an this that these those his her its their our my your one two three four five several some many most "
        "all both each every any no another other such few more".split()
    ),
    articles=frozenset("the a an his her its their our my your no this these every".split()),
    catenative=frozenset(
        "went goes going go used continued continues wanted wants had has have appeared appears seemed seems began begins "
        "started starts came comes tended tends rushed".split()
    ),
    prepositions=frozenset(
        "of in on at by for from with without about against among between into onto over under through during before "
        "after since until toward towards within across behind beyond despite amid near per than upon via like "
        "regarding concerning following including to as".split()
    ),
    auxiliaries=frozenset(
        "has have had having is are was were am be been being do does did will would can could may might must should "
        "shall cannot hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't "
        "shouldn't hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t "
        "shouldn’t ought".split()
    ),
    be=frozenset(
        "is are was were am be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t got".split()
    ),
    participles=frozenset(
        "known told said written seen shown thought heard held found read given taken made sworn felt understood "
        "quoted set put".split()
    ),
    adverbs=frozenset(
        "also however nevertheless nonetheless therefore not never ever often once later then now again soon still even just almost already always first last "
        "twice sometimes meanwhile further instead thus though too since yet long at least".split()
    ),
    adverb_ending="ly",
    coordinators=frozenset("and but or nor".split()),
    subordinators=frozenset(
        "because while although though when if as after before since unless until where whereas even whenever once "
        "so".split()
    ),
    complementizers=frozenset("that whether if how why what when where who which".split()),
    subjects=frozenset("he she they i we you it who".split()),
    objects=frozenset("him her them me us you it himself herself themselves".split()),
    finite=frozenset(
        "is are was were has have had does did will would can could may might must should says said told wrote came "
        "went made took got gave found began became kept left lost won held brought thought felt knew saw met ran "
        "paid led spoke stood sent fell rose grew cut put set let hit read ended started asked called used wanted "
        "needed seemed appeared looked tried moved turned played showed believed helped talked lived happened "
        "continued worked included provided followed stopped created opened walked offered considered served died "
        "expected stayed reached killed remained suggested raised passed sold required reported decided pulled faced "
        "makes takes gets goes comes gives finds begins becomes keeps leaves holds brings thinks feels knows sees "
        "wants needs seems appears looks tries shows believes helps remains includes argues warned announced "
        "won't can't don't didn't doesn't isn't wasn't aren't weren't".split()
    ),
    pasts=frozenset(
        "drew threw broke chose drove flew forgot fought hung hid rode sang sat shook sank slept stole struck swam swore "
        "taught tore woke wore beat bought caught clung dealt fed fled heard meant rang shone sought spun swept swung "
        "thrust withdrew upheld undertook bent spent rolled blew crept dug ate drank forgave froze overcame overthrew "
        "slid sprang stuck arose awoke beheld mistook partook shrank trod wept backed joined".split()
    ),
    days=frozenset(
        "morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight earlier recently "
        "later".split()
    ),
)

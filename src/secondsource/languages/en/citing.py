"""English citations: the words by which an article says which outlet it has something from."""

from secondsource.languages.tables import CitationTable


def _phrases(rows: str) -> frozenset[tuple[str, ...]]:
    """Phrases, one a line; "a/b" in a word stands for either."""
    found: set[tuple[str, ...]] = set()
    for row in rows.strip().splitlines():
        phrases: list[tuple[str, ...]] = [()]
        for word in row.split():
            phrases = [(*phrase, choice) for phrase in phrases for choice in word.split("/")]
        found.update(phrases)
    return frozenset(found)


CITING = CitationTable(
    before={
        "told": _phrases("""
            told/tells/telling/tell
            speaking/spoke/spoken/speaks/talking/talked/talks to
            speaking/spoke/talked/talking with
            speaking/spoke/talking/talked exclusively/anonymously/earlier/later/briefly/directly/separately/afterwards to/with
            condition of anonymity to/with
            statement/statements/comments/remarks/email/letter/message/response/reply emailed/sent/provided/given/made/addressed to
            comment/commenting to
            told/tells viewers/listeners/readers of/on
            comments/remarks/statement/statements/email/message/letter/confirmation/answer/reply/response to
            said/confirmed/explained/admitted/disclosed/revealed/claimed/complained/hinted/joked to
            asked/pressed/questioned/contacted/approached/reached by
            question/questions from
            question/questions by
        """),
        "interview": _phrases("""
            interview/interviews/conversation/sit-down with
            interview/interviews to
            sat/sits/sit/sitting down with
            interview/interviews for
            interview/interviews/appearance/appearances/appeared/appearing/interviewed/speaking/guest on
            interview/interviews in
            interview/interviews/interviewed by
            interview/interviews published/aired/broadcast/released/posted/shown by/in/on
            interview to be published/aired/broadcast/shown by/in/on
            interview/interviews given to
            gave/given/giving/gives
            said/says/acknowledged/argued/added/declared/insisted/claimed/told on
            said/says/acknowledged/argued/added/declared monday/tuesday/wednesday/thursday/friday/saturday/sunday on
            interview/interviews that aired on
        """),
        "according": _phrases("""
            according to
            per
            according to a/an/the report/investigation/story/article/analysis/account/tally/count/database/survey/poll/review/estimate by/in/from
            per/as a/the report/story/article/analysis by/in/from
            as per a/the report/story/article/analysis by/in/from
            according to reports/reporting by/in/from
        """),
        "citing": _phrases("""
            citing/cites/cited/quoting
            cited/quoted by
            quoted in
            quoted on/by the website/site of
            relayed/republished/rebroadcast by
            quoted as saying by/in
            quoted as telling
            cited as saying by
            citing/quoting a/the report/story/article by/in/from
            citing reports by/in/from
        """),
        "via": _phrases("""
            via
            h/t
            h / t
            hat tip to
        """),
        "first-reported": _phrases("""
            first reported/revealed/disclosed/published/obtained by
            first reported/revealed/published in
            initially/originally reported/published by
            reported first by
            story/news was broken by
            broken by
        """),
        "reported": _phrases("""
            reported/revealed/disclosed/uncovered/unearthed/broadcasted/exposed by
            reported in/on
            , reports/reported/writes/notes
            report/reports/reporting/investigation/investigations/analysis/story/exclusive/scoop by
            report/reports/reporting/investigation/analysis/story from
            report/reports/story/investigation/account in
            report/reports on
            poll/survey by/for/from
            conducted/commissioned by/for
            seen/obtained/reviewed/viewed/verified/examined/geolocated/analysed/analyzed/authenticated by
            leaked/shown/provided to
            shared with
            heard by
            picked up by
            tally/count/database/list/data/figures/records kept/compiled/maintained/collected/gathered by
        """),
        "published": _phrases("""
            published/printed/carried/released/aired/broadcast/posted/shown/televised by
            published/printed/serialised/serialized/appearing/appeared in
            article/story/piece/column/essay/letter/photographs/photos/pictures/interview ran/runs in
            which/that ran/runs in/on
            leading article in
            published/aired/broadcast/shown/posted/televised on
            wrote/writing/written/writes in/for
            article/op-ed/opinion/column/editorial/essay/letter/commentary/piece in/for
            article/op-ed/column/essay/piece/editorial published in/by
            footage/video/images/pictures from
        """),
    },
    after={
        "first-reported": _phrases("""
            first reported/revealed/disclosed/published
            was/were first to report/reveal
            was/were the first to report/reveal
            scooped
            broke the story/news
            had the story/news/scoop first/earlier
        """),
        "reported": _phrases("""
            reports/reported/reporting
            has/have/had/also/later/previously/earlier/recently reported/revealed/disclosed/learned/learnt
            has/have also/previously/since reported/revealed/learned
            has/have/had learned/learnt/seen/obtained/confirmed/verified/reviewed
            understands
            projects/projected
            is/was/are/were reporting
            can reveal/confirm
            has been told
            was/were/is told
            revealed/reveals/disclosed/discloses
            said/says/writes/wrote/notes/noted/added/adds/claimed/claims
            quoted/quotes/cited/cites
            saw/obtained/reviewed
            found
            described/describes/detailed/recounted/documented/chronicled/traced
            could not independently/immediately/separately verify/confirm/reach
            could not verify/confirm/reach
            was/were unable to verify/confirm/reach
            has/have contacted/approached
            has/have reached out
            put/puts it/them at
            put/puts the toll/number/figure/count/total/cost at
            's model/forecast/projection/poll/survey
            was/were unable to independently/immediately verify/confirm
            's report/reporting/investigation/story
            report/reports/investigation/story/analysis/article/exclusive
        """),
        "published": _phrases("""
            published/aired/broadcast/showed
            has/have/had published/aired/broadcast
            editorial/op-ed/column
        """),
        "according": _phrases("""
            's count/tally/estimate/reckoning/calculations
            is/are to be believed
        """),
        "interview": _phrases("""
            interview/interviews
            an/another/his/her/their interview
            a/an/his/her/their rare/first/exclusive/long/lengthy/brief/only/last interview
            's interview
        """),
        "told": _phrases("""
            asked
            spoke to
            has/have spoken to
        """),
    },
    own=_phrases("""
        told/tells/telling us/me
        told/tells our/my
        we/i can reveal
        we/i have/'ve learned/learnt/seen/obtained/spoken
        we've/i've learned/learnt/seen/obtained/spoken
        we/i have/'ve been speaking/talking/told/shown
        we've/i've been speaking/talking/told/shown
        we/i understand
        spoke/spoken/speaking/talked to/with us/me
        seen/obtained/reviewed by us
        shared with us
        our/my own correspondent/reporter/reporting/investigation
        our correspondent/reporter/correspondents/reporters
        i/we asked
        i/we spoke/met/interviewed
    """),
    media=frozenset(
        "newspaper newspapers paper daily weekly tabloid broadsheet magazine journal broadcaster channel network station agency outlet "
        "website site portal podcast programme program show radio television tv newswire wire broadcaster's publication gazette "
        "newsletter blog host presenter anchor correspondent reporter journalist interviewer editor political chief breakfast "
        "trade news state state-run state-owned state-controlled public private independent pro-government government-run local national "
        "regional online investigative business financial sister fellow us rival popular leading liberal conservative right-wing left-wing "
        "sunday saturday today morning evening".split()
    ),
    media_kinds=frozenset(
        "newspaper newspapers paper daily weekly tabloid broadsheet magazine journal broadcaster channel network station "
        "agency outlet website site portal podcast programme program show radio television newswire publication newsletter "
        "blog".split()
    ),
    # no "morning": "an interview for The Morning Watch" is the outlet's own programme, and one origin became two.
    interviews=frozenset("interview interviews interviewed interviewer".split()),
    audiences=frozenset(
        "activists assembly audience commission committee conference congress council court crowd crowds delegates "
        "detectives diplomats hearing inquiry investigators journalists judge judges jurors jury lawmakers legislators mps officers "
        "officials panel parliament police prosecutors reporters residents senators students supporters tribunal voters".split()
    ),
    witnesses=frozenset(
        "witness witnesses reporter reporters correspondent correspondents journalist journalists photographer photographers "
        "team crew stringer".split()
    ),
    witnessing=frozenset("said say saw see heard hear reported counted watched witnessed felt".split()),
    seats=frozenset("asked speaking appearing pressed questioned interviewed".split()),
    handing=frozenset(
        "confirmed confirms disclosed described explained revealed acknowledged admitted denied repeated recounted gave sent "
        "provided forwarded leaked".split()
    ),
    fronts=frozenset(
        "lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson representative representatives executive executives "
        "owner owners publisher shareholders shares employees staff unions union".split()
    ),
    stations=frozenset("affiliate affiliates partner".split()),
    timed=frozenset("on late early last this next earlier later".split()),
    spans=frozenset("week month year today yesterday online".split()),
    at=frozenset("at before during in on".split()),
    occasions=frozenset(
        "address assembly briefing conference court debate email e-mail facebook floor gathering hearing "
        "inauguration instagram lecture letter meeting memo memoir news-conference parliament press rally sermon "
        "session speech statement stop summit telegram testimony trial tweet twitter video".split()
    ),
    media_leads=frozenset("evening daily weekly".split()),
    media_heads=frozenset(
        "news times post herald gazette tribune radio tv television daily journal chronicle magazine press echo mail weekly "
        "observer examiner courier dispatch bulletin review today online fm newspaper podcast broadcasting media pravda "
        "24 live report reports inquirer register standard telegraph telegram star sentinel advertiser argus globe".split()
    ),
    claims=frozenset("said says added adds claimed claims".split()),
    company=frozenset(
        "in it its they their that's will would plans staff employees shares revenue profits spokesman spokeswoman spokesperson "
        "chief executive board".split()
    ),
    agency=_phrases("""
        contributed to this report/story/article
        additional reporting by/from
        reporting by/from
        with
        with reporting/material/files from
        source
        by
        from
    """),
)

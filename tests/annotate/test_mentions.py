"""Names: what is one, of what kind, and what it is called in full."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brackets import article_of, marked
from secondsource.annotate.mentions import find_mentions
from secondsource.languages import lexicon
from secondsource.model import Article, Part
from secondsource.text import segment

ENGLISH = lexicon("en")


def mentions_of(article):
    return find_mentions(segment(article, ENGLISH), ENGLISH)


KINDS = [
    # people: titles, roles and honorifics stand outside the name
    "Norwegian Finance Minister [Kari Nordmann|person] flew to [Lisbon|place].",
    "The bill was drafted by Mr [Pettigrew|person] and Dame [Alice Marlowe|person].",
    "Gen. [Otto Brandt|person] met Lt. Col. [Mary O'Neill|person] near [Tripoli|place].",
    "[EU|organisation] foreign policy chief [Kaja Vestberg|person] agreed.",
    "The spokeswoman [Ludmila Orlova|person] would not comment.",
    "They honoured [Charles de Brissac|person] and [Hamad bin Rashid|person].",
    "[Martin Luther King Jr|person]. spoke in [Washington|place].",
    "A letter from Secretary of Defense [Ashwin Carter|person] arrived.",
    "[J. Edgar Holloway|person] retired.",
    # places, and what only looks like one
    "Troops crossed into [Estonia|place] from [Pskov|place].",
    "Fishing in the [Gulf of Mexico|place] has stopped.",
    "The French baker and the German brewer shook hands.",
    "South Korean envoy [Min Jae-ho|person] met the North Koreans.",
    "Rain fell on the [River Tamar|place] and on [Mount Rainier|place].",
    "[UK|place]-made radios were found in [Chad|place].",
    "They moved to [Austin|place], [TX|place], last year.",
    # organisations
    "The [Ministry of Agriculture|organisation] and the [Food and Drug Administration|organisation] objected.",
    "[Norsk Fish Corp|organisation] sued the [University of Bergen|organisation].",
    "The [Kremlin|organisation] and the [White House|organisation] agreed.",
    "She joined the [Department of Housing and Urban Development|organisation].",
    "The [World Health Organization|organisation] ([WHO|organisation]) met.",
    # outlets, and words that are outlets only elsewhere
    "He told the [BBC|outlet] and [Agence France-Presse|outlet].",
    "She wrote for [The New York Times|outlet] from [Cairo|place].",
    "He was on [Face the Nation|outlet] again.",
    "The [nurse|role] told the [Sun|outlet] so. They told [Time|outlet] more.",
    "[Jane Hill|person] came. He told [Hill|person] so.",
    "The sun and the mirror cost time.",
    # products
    "They fired [Storm Shadow|product] missiles and a [MiG-31|product].",
    "Two [Orlan|product] drones fell.",
    # sentence openings and dates are no names
    "Meanwhile [Alice Marlowe|person] left. Yesterday was a Monday in March.",
    "Police said nothing. However, [Spain|place] did.",
    # roles that stand for a person
    "The [Spanish prime minister|role] and a [government source|role] met.",
    "One [diplomat|role] and another [official|role] disagreed.",
    "The [deputy head|role] of the agency said so.",
]


@pytest.mark.parametrize("row", KINDS)
def test_kinds(row):
    text, wanted = marked(row)
    found = {}
    for mention in mentions_of(article_of(text)):
        found.setdefault(mention.kind, []).append(text[mention.span.start : mention.span.end])
    assert found == {kind: [text[a:b] for a, b in spans] for kind, spans in wanted.items()}


NAMES = [
    ("Foreign Minister Jean-Noël Marceau arrived. Marceau's plane was late.", "Marceau", "Jean-Noël Marceau"),
    ("Jean-Noel Marceau spoke. Later Jean-Noël Marceau left.", "Jean-Noel Marceau", "Jean-Noël Marceau"),
    ("The World Health Organization (WHO) met. WHO staff left.", "WHO", "World Health Organization"),
    ("The BBC News programme is old.", "BBC News", "BBC"),
    ("Kyiv and Paris agreed.", "Paris", "Paris"),
    ("The U.K. agreed.", "U.K.", "United Kingdom"),
    (
        "Spanish Finance Minister Ana Ruiz spoke. The finance minister left.",
        "finance minister",
        "Ana Ruiz",
    ),
    ("A finance minister left. Finance Minister Ana Ruiz stayed.", "finance minister", "finance minister"),
    ("Ana Ruiz, the deputy head of the guard, left. The deputy head smiled.", "deputy head", "Ana Ruiz"),
    ("Ruiz Vows To Fight Tax Rise\nAna Ruiz spoke.", "Ruiz", "Ana Ruiz"),
    ("Donald J. Brandt came. Donald Brandt left.", "Donald Brandt", "Donald J. Brandt"),
]


@pytest.mark.parametrize(("text", "surface", "name"), NAMES)
def test_full_names(text, surface, name):
    last = [m for m in mentions_of(article_of(text)) if text[m.span.start : m.span.end] == surface][-1]
    assert last.name == name


def test_two_bearers_of_a_surname_stay_apart():
    text = "Anna Keller spoke. Keller smiled. Then Bruno Keller spoke. Keller frowned."
    names = [m.name for m in mentions_of(article_of(text))]
    assert names == ["Anna Keller", "Anna Keller", "Bruno Keller", "Bruno Keller"]


def test_names_that_only_look_alike_are_never_joined():
    text = "Emmanuel Maron met Erik Macron. Macron left before Maron."
    assert [m.name for m in mentions_of(article_of(text))][2:] == ["Erik Macron", "Emmanuel Maron"]


@pytest.mark.parametrize(
    "headline", ["Marlowe Vows To Fight Tax Rise In Court", "MARLOWE VOWS TO FIGHT TAX RISE"]
)
def test_capitals_of_a_headline_make_no_names(headline):
    text = f"{headline}\nAlice Marlowe said so in Madrid."
    found = [text[m.span.start : m.span.end] for m in mentions_of(article_of(text))]
    assert not set(found) & {"Tax Rise", "Court", "TAX", "Vows", "TO"}
    assert "Alice Marlowe" in found


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Mr", "Ana Ruiz", "BBC", "the", "of", "Bank", "U.S.", "“", "”", "'s", ".", "(", "WHO", ")", "\n", "MiG-31", "é",
             "\u0301", "\U0001f600", "pro-NATO", "-", "&", "de", "Minister", "\u00ad", "A"]
        ),
        max_size=40,
    )
)  # fmt: skip
def test_any_text_gives_mentions_in_order_that_do_not_overlap(pieces):
    text = " ".join(pieces)
    if not text.strip():
        return
    article = Article("a", text, (Part("paragraph", 0, len(text)),), language="en")
    ends = {True: 0, False: 0}  # roles, and names: a role may hold a name
    for mention in mentions_of(article):
        role = mention.kind == "role"
        assert ends[role] <= mention.span.start < mention.span.end <= len(text)
        assert mention.name
        ends[role] = mention.span.end


@pytest.mark.parametrize("words", ["Ana Ruiz of the Bank of Norland met Mr Brandt in Paris and ", "A B "])
def test_a_long_line_takes_linear_time(words):
    mentions_of(article_of(words * 4000))


def test_nothing_but_peoples_is_no_endless_name():
    assert (
        mentions_of(article_of("South Korean " * 1200)) == ()
    )  # each run of capitals was read anew from every word

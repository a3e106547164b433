"""Who is meant: the last mention of the words in the middle is called what stands on the right."""

import pytest

from brackets import article_of
from secondsource.annotate.mentions import find_mentions
from secondsource.languages import lexicon
from secondsource.text import segment

ENGLISH = lexicon("en")

LINKS = [
    # a surname, before and behind the full name
    ("Finance Minister Karel Nowotny resigned. Nowotny gave no reason.", "Nowotny", "Karel Nowotny"),
    ("Nowotny quits\nFinance Minister Karel Nowotny resigned.", "Nowotny", "Karel Nowotny"),
    ("NOWOTNY QUITS OVER LEAK\nFinance Minister Karel Nowotny resigned.", "NOWOTNY", "Karel Nowotny"),
    ("Judge Alma Vance spoke. Mr Ross Vance left. Ms Vance stayed.", "Vance", "Ross Vance"),
    ("Ana Ruiz met Otto Brandt. Later Brandt thanked Ruiz.", "Ruiz", "Ana Ruiz"),
    ("Ana Ruiz met Otto Brandt. Later Brandt thanked Ruiz.", "Brandt", "Otto Brandt"),
    ("Ana Ruiz is 40. Ana was born in Lyon.", "Ana", "Ana Ruiz"),
    ("Otto Brandt's boat sank. Brandt's insurer paid.", "Brandt", "Otto Brandt"),
    ("Gina Jones ran. Jones' coach cheered.", "Jones", "Gina Jones"),
    # relatives do not take the bare surname over
    ("Otto Brandt flew home. His wife Lena Brandt stayed. Brandt said he was tired.", "Brandt", "Otto Brandt"),
    ("Otto Brandt flew home. His wife Lena Brandt stayed. Lena said she was ill.", "Lena", "Lena Brandt"),
    ("Anna Keller won. Bruno Keller lost. Keller wept.", "Keller", "Bruno Keller"),
    # titles, initials, suffixes
    ("President Ines Duarte spoke. President Duarte left.", "Duarte", "Ines Duarte"),
    ("Sir Alan Pettigrew spoke. Sir Alan left.", "Alan", "Alan Pettigrew"),
    ("Gen. Otto Brandt spoke. General Brandt left.", "Brandt", "Otto Brandt"),
    ("Dr. Mary O'Neill spoke. Dr. O'Neill left.", "O'Neill", "Mary O'Neill"),
    ("Mary O’Neill spoke. Then Mary O'Neill left.", "Mary O'Neill", "Mary O’Neill"),
    ("Donald J. Brandt came. Donald Brandt left.", "Donald Brandt", "Donald J. Brandt"),
    ("Donald J. Brandt came. D. J. Brandt left.", "D. J. Brandt", "Donald J. Brandt"),
    ("Julia Brandt came. J. Brandt left.", "J. Brandt", "Julia Brandt"),
    ("Julia Brandt came. K. Brandt left.", "K. Brandt", "K. Brandt"),
    ("Sam Holloway Jr. came. Holloway left.", "Holloway", "Sam Holloway Jr"),
    ("Thurston Howell III came. Howell left.", "Howell", "Thurston Howell III"),
    # particles, double and hyphenated surnames
    ("Charles de Brissac came. De Brissac left.", "De Brissac", "Charles de Brissac"),
    ("Charles de Brissac came. Later Brissac left.", "Brissac", "Charles de Brissac"),
    ("Ursula van der Meer came. Van der Meer left.", "Van der Meer", "Ursula van der Meer"),
    ("Hamad bin Rashid came. Later Rashid left.", "Rashid", "Hamad bin Rashid"),
    ("Walid al-Masri came. Masri left.", "Masri", "Walid al-Masri"),
    ("Walid al-Masri came. Later al-Masri left.", "al-Masri", "Walid al-Masri"),
    ("Lucía Fernández Ortega came. Fernández Ortega left.", "Fernández Ortega", "Lucía Fernández Ortega"),
    ("Lucía Fernández Ortega came. Ortega left.", "Ortega", "Lucía Fernández Ortega"),
    ("Kate Lloyd-Harris came. Lloyd-Harris left.", "Lloyd-Harris", "Kate Lloyd-Harris"),
    ("Envoy Min Jae-ho came. Min Jae-ho left.", "Min Jae-ho", "Min Jae-ho"),
    # accents and romanisation
    ("Jean-Noel Marceau spoke. Later Jean-Noël Marceau left.", "Jean-Noel Marceau", "Jean-Noël Marceau"),
    ("Mayor Zdeněk Říha spoke. Riha left.", "Riha", "Zdeněk Říha"),
    ("Mayor Pavlo Dobransky spoke. Dobranskyy left.", "Dobranskyy", "Pavlo Dobransky"),
    ("Mayor Andrii Dobransky spoke. Andriy Dobransky left.", "Andriy Dobransky", "Andrii Dobransky"),
    ("Mayor Muhammad Sabri spoke. Mohammed Sabri left.", "Mohammed Sabri", "Muhammad Sabri"),
    # never for looking alike
    ("Emmanuel Maron met Erik Macron. Maron left.", "Maron", "Emmanuel Maron"),
    ("Ana Ruiz met Ana Ruis. Ruis left.", "Ruis", "Ana Ruis"),
    ("Otto Brandt spoke to Otto Brandl. Brandl left.", "Brandl", "Otto Brandl"),
    # bodies: brackets, initials, what a name ends in
    ("The World Grain Council (WGC) met. WGC staff left.", "WGC", "World Grain Council"),
    ("The WGC (World Grain Council) met. WGC staff left.", "WGC", "World Grain Council"),
    ("The World Grain Council met. The WGC will meet again.", "WGC", "World Grain Council"),
    ("The Food and Drug Agency met. The FDA spoke.", "FDA", "Food and Drug Agency"),
    ("The Norland Rail Agency met. NATO staff spoke.", "NATO", "NATO"),
    ("The Norland Rail Agency met the Northern Roads Authority. The NRA spoke.", "NRA", "NRA"),
    ("The European Union met. The EU agreed.", "EU", "European Union"),
    ("The United Nations met. The U.N. agreed.", "U.N.", "United Nations"),
    ("Norsk Fish Corp sued. A spokesman for Norsk Fish declined.", "Norsk Fish", "Norsk Fish Corp"),
    ("The UK Labour Agency met the US Labour Agency. The Labour Agency declined.", "Labour Agency", "Labour Agency"),
    # outlets
    ("The New York Post asked. He told the Post more.", "Post", "New York Post"),
    ("BBC News has it.", "BBC News", "BBC"),
    # places: one name for a country; a seat of government keeps its own
    ("Britain agreed. The UK signed.", "UK", "United Kingdom"),
    ("The U.S. agreed.", "U.S.", "United States"),
    ("Paris and Kyiv agreed.", "Paris", "Paris"),
    ("The Kremlin denied it.", "Kremlin", "Kremlin"),
    # roles
    ("Spanish Finance Minister Ana Ruiz spoke. The finance minister left.", "finance minister", "Ana Ruiz"),
    ("Ana Ruiz, the deputy head of the guard, left. The deputy head smiled.", "deputy head", "Ana Ruiz"),
    ("A finance minister left. Finance Minister Ana Ruiz stayed.", "finance minister", "finance minister"),
    ("Ministers Ana Ruiz and Otto Brandt spoke. A former minister agreed.", "former minister", "former minister"),
]  # fmt: skip


# A particle with the capital of its sentence is taken for an opening word.
KNOWN = ("Van der Meer",)


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        pytest.param(
            *row,
            marks=[pytest.mark.xfail(strict=True)] if row[1] in KNOWN else [],
            id=f"{row[1]}: {row[0][:50]}",
        )
        for row in LINKS
    ],
)
def test_a_name_is_called_what_the_article_calls_it_in_full(text, surface, name):
    found = [
        mention.name
        for mention in find_mentions(segment(article_of(text), ENGLISH), ENGLISH)
        if text[mention.span.start : mention.span.end] == surface
    ]
    assert found
    assert found[-1] == name

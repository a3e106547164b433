"""Photo credits and captions glued into plain text. What is in no bracket is content."""

import pytest

from brackets import marked
from secondsource.read.plain import content_parts

GLUED = [
    # A credit before the first sentence.
    "[Ann Roe / BBC|credit] There are no plans to close the bridge, the mayor said.",
    "[Ann Roe/Reuters|credit] The bridge will stay open, the mayor said on Monday.",
    "[Samuel K. Obi / AFP|credit] The bridge will stay open, the mayor said on Monday.",
    "[AFP via Getty Images|credit] The bridge will stay open, the mayor said on Monday.",
    "[Reuters|credit] The bridge will stay open, the mayor said on Monday.",
    "[Ann Roe/Northlight|credit] The bridge will stay open, the mayor said on Monday.",
    # A credit and a caption in the middle; the next sentence opens with a small word.
    'It is "a bad day." [Ann Roe / BBC|credit] [Lind met the press after a week of storms|caption] In private there is talk.',
    'He said: "We stay." [Reuters|credit] [Boats on the quay after the storm last night|caption] The port stays shut.',
    'He said: "We stay." [Getty Images|credit] [Boats on the quay|caption] There is no ferry.',
    'He said: "We stay." [Getty Images|credit] [Ola Lind, 37|caption] She said it again on Monday.',
    # A sentence in which something happened, or somebody named does something, is the report's.
    "[Ann Roe / BBC|credit] A woman carried a chair over the bridge in Oldport. The council did not comment.",
    "[Ann Roe / BBC|credit] The council wants the old bridge back. The mayor did not comment.",
    # ... with a name, known from elsewhere.
    "Lind came from Oldport. She left Oldport on Friday. It rained. [Ann Roe / BBC|credit] [Ola Berg met the press in Oldport|caption] Lind’s words come after a week of storms.",
    # ... an agency nobody has listed: only the seam tells.
    'He said: "We stay." [Polar Pictures|credit] [Boats on the quay after the storm on Friday|caption] In private there is talk.',
    # Captions on a line of their own.
    "[Mayor Ola Lind and Harbour Master Per Berg, in Oldport|caption][, via Reuters|credit]",
    "[Mayor Ola Lind at the quay|caption], [via Polar Pictures|credit]",
    "[Boats on the quay on Monday.|caption] [Photograph: Ann Roe/The Guardian|credit]",
    "[Boats on the quay on Monday|caption] [(AP Photo/Ann Roe)|credit]",
    "[Boats on the quay.|caption] [(Ann Roe/AFP/Getty Images)|credit]",
    "[FILE - Boats lie on the quay, June 1, 2024.|caption] [(AP Photo/Ann Roe, File)|credit]",
    "[Image source, Getty Images|credit]",
    "Image caption, [Boats on the quay|caption]",
    "[Ann Roe/Reuters|credit]",
    "[Ann Roe via Getty Images|credit]",
    "[Getty Images|credit]",
    # A caption with its credit in brackets between two sentences.
    "The ferry is late. [Boats on the quay on Monday.|caption] [(AP Photo/Ann Roe)|credit] The port stays shut.",
    "He left. [Ann Roe/AP|credit] [Ola Lind waves to the crowd in Oldport.|caption] The council did not comment.",
    "[Ann Roe via Getty Images|credit]\n\n[Ola Lind holds up the keys of the pool on Monday.|caption]\n\nThe council did not comment.",
    "[Ann Roe via Getty Images|credit]\n\nThe council voted to hold peace talks on Monday.",
    "Lind told Polar Radio. [Ann Roe / Polar Radio|credit] [Ola Lind spoke on the quay beside the boats|caption] Lind's words come after a week of storms.",
    "He left. [Ann Roe/AP|credit] [A sign for the old ferry along the road south of Oldport.|caption] The council did not comment.",
    "[Ann Roe / BBC|credit] [Some women carry a chair over the bridge in Oldport.|caption] The council did not comment.",
    "He left. [Getty Images|credit] [A woman takes a picture of the harbour.|caption] The council did not comment.",
    "[Mayor Ola Lind, left, opens the bridge.|caption] [Photo: Ann Roe/AP|credit]",
]

CLEAN = [
    "Reuters reported on Monday that the bridge would close.",
    "Reuters Institute researchers asked 2,000 people about it.",
    "The BBC has asked the mayor. BBC Verify looked at the pictures.",
    "A CNN/ORC poll of 1,000 people found that most want the bridge.",
    "A Northern Echo/Bloomberg Politics poll found that most want the bridge.",
    "According to the Suffolk University/Boston Globe Poll, most want the bridge.",
    "EPA Administrator Ola Lind said the water was clean. PA Governor Per Berg did not.",
    "He plays 9/11 calls and/or reads from them. AC/DC are on tour.",
    "The minister travelled via Oslo to Rome.",
    "She flew to Rome via Getty.",
    "OLDPORT (Reuters) - The bridge will close, the mayor said.",
    "The film (Reuters called it slow) opens on Friday.",
    'Asked about it, Lind said: "Photo: that is all I have." She left.',
    "Ann B. Lind is the author of the book The Long Tide and lives in Oldport.",
    "The Phase One deal comes first. Air Force One landed at noon.",
    "President Ola Lind met the mayor on Friday. In private there is talk.",
    "Shutterstock shares rose. Getty Images Holdings said it would buy the rest.",
    "Reuters Holdings said Per Berg resigned as general manager on Monday.",
    "Bloomberg, the former mayor, said no. Getty said yes.",
    "Source: the bridge will close on Monday. That is what a clerk said.",
]


@pytest.mark.parametrize("row", GLUED)
def test_captions_and_credits_are_set_apart_and_the_content_goes_around_them(row):
    text, wanted = marked(row)
    found = [(p.name, text[p.start : p.end]) for p in content_parts(text, 0, len(text), "en")]
    glue = sorted(
        (start, name, text[start:end].strip(" ,")) for name in wanted for start, end in wanted[name]
    )
    assert [(name, words) for name, words in found if name != "paragraph"] == [(n, w) for _, n, w in glue]
    rest = text
    for _, _, words in glue:
        rest = rest.replace(words, "\n", 1)
    content = [piece.strip(" ,") for piece in rest.split("\n") if any(map(str.isalnum, piece))]
    content = [piece for piece in content if piece != "Image caption"]
    assert [words for name, words in found if name == "paragraph"] == content


@pytest.mark.parametrize("text", CLEAN)
def test_clean_sentences_stay_whole(text):
    parts = content_parts(text, 0, len(text), "en")
    assert [(part.name, text[part.start : part.end]) for part in parts] == [("paragraph", text)]


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ann Roe; Editing by Ola Lind)",
        "Additional reporting by Ann Roe",
        "Per Berg in Oslo contributed to this report.",
        "— With files from Polar Radio",
    ],
)
def test_who_else_worked_on_it_is_no_content(line):
    text = f"The port is shut.\n\n{line}"
    assert [part.name for part in content_parts(text, 0, len(text), "en")][1:] == ["contribution"]


def test_reporting_by_the_way_is_content():
    text = "Reporting on the port is banned. Writing by hand is not. The port contributed to this report of losses."
    assert [part.name for part in content_parts(text, 0, len(text), "en")] == ["paragraph"]


def test_a_caption_line_is_found_among_paragraphs():
    text = "The port is shut.\n\nMayor Ola Lind at the quay, via Reuters\n\nThe ferry is late."
    assert [part.name for part in content_parts(text, 0, len(text), "en")] == [
        "paragraph",
        "caption",
        "credit",
        "paragraph",
    ]

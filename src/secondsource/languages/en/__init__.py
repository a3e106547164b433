"""English."""

from secondsource.languages.en.acts import ACTS
from secondsource.languages.en.citing import CITING
from secondsource.languages.en.framing import FRAMING
from secondsource.languages.en.frequency import FREQUENCY
from secondsource.languages.en.names import NAMES
from secondsource.languages.en.numbers import NUMBERS
from secondsource.languages.en.prose import PROSE
from secondsource.languages.en.quantities import QUANTITIES
from secondsource.languages.en.read import READ
from secondsource.languages.en.speech import SPEECH
from secondsource.languages.en.spelling import SPELLING
from secondsource.languages.en.syntax import SYNTAX
from secondsource.languages.en.text import TEXT
from secondsource.languages.en.times import TIMES
from secondsource.languages.tables import Lexicon

ENGLISH = Lexicon(
    code="en",
    text=TEXT,
    speech=SPEECH,
    read=READ,
    syntax=SYNTAX,
    framing=FRAMING,
    prose=PROSE,
    spelling=SPELLING,
    quantities=QUANTITIES,
    numbers=NUMBERS,
    times=TIMES,
    frequency=FREQUENCY,
    names=NAMES,
    citing=CITING,
    acts=ACTS,
)

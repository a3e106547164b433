"""English attribution: reporting verbs."""

from secondsource.languages.tables import SpeechTable

SPEECH = SpeechTable(
    verbs=frozenset(
        "said says say told tells asked asks added adds argued argues claimed claims declared declares stated states "
        "warned warns insisted insists responded responds replied replies remarked remarking continued wrote writes "
        "suggested suggests explained explains noted notes announced announces".split()
    )
)

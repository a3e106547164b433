"""Three short reports, two of one event, for tests of the whole walk."""

RADIO = b"""Ferry aground off Skarnes, 212 rescued

Rescuers took 212 people off the ferry Marit Holm after it ran aground off Skarnes on Sunday night.

"We will not hand the bill to the islanders," Transport Minister Ilse Brandvik told Skarnes Radio.
"""
COURIER = b"""Minister blames line for grounding of ferry Marit Holm off Skarnes

The ferry Marit Holm ran aground off Skarnes on Sunday night, and rescuers took 212 people off it.

Transport Minister Ilse Brandvik told Skarnes Radio the state "will not hand the bill to the islanders".
"""
CHESS = b"""Teenager wins chess title in Oldenau

Mira Feld, 15, won the national chess title in Oldenau after nine rounds, beating three grandmasters on the way.
"""


def kinds(found):
    return [type(one) for one in found]

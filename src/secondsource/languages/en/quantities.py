"""English: what befalls the people and things that figures count."""

from __future__ import annotations

from secondsource.languages.tables import QuantityTable

QUANTITIES = QuantityTable(
    people=frozenset("people person persons individuals".split()),
    fates=(
        frozenset(
            "killed kill kills killing killings dead died die dies dying death deaths fatality fatalities perished "
            "lives slain toll".split()
        ),
        frozenset(
            "injured injure injures injuring injury injuries wounded wounding wound wounds hurt".split()
        ),
        frozenset("missing unaccounted".split()),
        frozenset("arrested arrest arrests arresting detained detain detains detentions custody".split()),
        frozenset("displaced evacuated evacuate evacuating evacuations fled homeless".split()),
        frozenset("rescued rescue rescuing saved".split()),
        frozenset("hospitalised hospitalized hospital hospitals treated admitted".split()),
        frozenset("charged indicted charges indictment prosecuted".split()),
        frozenset("convicted sentenced jailed imprisoned".split()),
        frozenset("hostage hostages kidnapped abducted captured".split()),
        frozenset("entered enter enters launched launch launches launching fired fire fires sent".split()),
        frozenset("downed shot intercepted intercept destroyed neutralised neutralized repelled".split()),
        frozenset("attended attend attendance gathered marched rallied protested turnout".split()),
        frozenset("fired laid-off layoffs redundancies cut cuts cutting dismissed".split()),
        frozenset("hired hire hiring created added recruits".split()),
        frozenset("voted votes abstained".split()),
        frozenset("infected infections cases tested positive".split()),
        frozenset("vaccinated vaccinations vaccine jabs".split()),
        frozenset("damaged damage damages flattened".split()),
    ),
    partial=frozenset("more another other others additional extra further remaining including among".split()),
    change=frozenset(
        "rose rise risen fell fall fallen climbed dropped grew up down previously earlier until initially".split()
    ),
    stops=frozenset(
        "of in on at by for from with to who whom whose which that were was are is have has had and or as after "
        "during into near since under over across between including inside outside".split()
    ),
)

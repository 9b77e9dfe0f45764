"""What stands between a draft and a final: each check leads to its place."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import SampledCase, TeamMember
from desktop.letters.checking import Check, Looked
from desktop.letters.checks_languages import languages
from desktop.letters.checks_records import records
from desktop.letters.checks_words import words
from desktop.letters.gates import hindrances
from desktop.letters.gathering import Gathering
from desktop.letters.identity import Known, Telltale, in_letter, in_pdf
from desktop.letters.model import Letter, units
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

SMALL = range(1, 5)
COUNTS_PEOPLE = ("casework.judged.", "interviews.people.", "concerns.")

__all__ = ["Check", "Looked", "check", "in_file", "known_of"]


def check(looked: Looked) -> list[Check]:
    """Everything to look at, what blocks first."""
    letter = looked.letter
    found = [
        *records(looked),
        *languages(looked),
        *words(looked),
        *_small_figures(letter),
        *(_telltale(one, one.place) for one in in_letter(letter, looked.known)),
        *(Check(h.code, True, h.message, key=h.key) for h in hindrances(letter)),
    ]
    return sorted(found, key=lambda one: not one.blocks)


def in_file(pdf: bytes, known: Known) -> list[Check]:
    """The identity check again, on the finished file with its metadata and descriptions."""
    return [_telltale(one, "") for one in in_pdf(pdf, known)]


def known_of(session: Session, gathering: Gathering, letter: Letter) -> Known:
    """References and names that must not stand in this letter, and lines that may."""
    inspection = gathering.inspection
    cases = select(SampledCase.reference).where(SampledCase.inspection_id == inspection)
    names = select(TeamMember.name).where(
        TeamMember.inspection_id == inspection, TeamMember.role != "lead"
    )
    signed = letter.signature.lines if letter.signature else ()
    authority = str(gathering.facts.values.get("authority", ""))
    return Known(
        references=frozenset(r for r in session.scalars(cases) if r),
        names=frozenset(n for n in session.scalars(names) if n and " " in n),
        allowed=frozenset(
            {*letter.address, *signed, letter.reference, letter.sender, authority} - {""}
        ),
    )


def _small_figures(letter: Letter) -> Iterator[Check]:
    """A count of one to four people or cases may tell who they are to those who know them."""
    source = QT_TRANSLATE_NOOP(
        "letters", "A count as small as {n} may tell who someone is ({fact})."
    )
    for unit in units(letter.blocks):
        for run in unit.text:
            small = run.text.isdigit() and int(run.text) in SMALL
            if run.fact.startswith(COUNTS_PEOPLE) and small:
                message = Message(source, {"n": run.text, "fact": run.fact})
                yield Check("small_figure", False, message, unit.origin, unit.key)


def _telltale(one: Telltale, key: str) -> Check:
    source = QT_TRANSLATE_NOOP("letters", "This may tell who someone is: “{words}” ({near}).")
    message = Message(source, {"words": one.words, "near": one.near})
    return Check(f"identity_{one.kind}", one.grade == "certain", message, key=key)

"""What the authority says under each expectation, and how an inspector reads it."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Statement
from db.people import user_names
from db.sessions import Writing
from desktop.framework import Framework
from desktop.framework.model import Dimension, Expectation
from desktop.words.messages import QT_TRANSLATE_NOOP

READINGS = {
    "supported": QT_TRANSLATE_NOOP("self_assessment", "Supported"),
    "unclear": QT_TRANSLATE_NOOP("self_assessment", "Unclear"),
    "contradicted": QT_TRANSLATE_NOOP("self_assessment", "Contradicted"),
    "not_addressed": QT_TRANSLATE_NOOP("self_assessment", "Not addressed"),
}
WEIGHTS = {
    "strength": QT_TRANSLATE_NOOP("self_assessment", "Strength"),
    "gap": QT_TRANSLATE_NOOP("self_assessment", "Gap"),
}
THEIRS = ("doing_well", "evidence", "improve", "own_view")
"""What the authority wrote."""
OURS = ("reading", "weight", "note", "our_view")
"""What an inspector made of it."""


@dataclass(frozen=True)
class Answer:
    """An expectation with what is said under it. `number` is the dimension's and its own: 2.3."""

    id: UUID
    number: str
    dimension: Dimension
    expectation: Expectation
    doing_well: str = ""
    evidence: str = ""
    improve: str = ""
    own_view: str | None = None
    reading: str | None = None
    weight: str | None = None
    note: str = ""
    our_view: str | None = None
    read_by: str = ""
    read_at: datetime | None = None

    @property
    def is_answered(self) -> bool:
        """Whether the authority wrote anything here."""
        return any((self.doing_well, self.evidence, self.improve, self.own_view))

    @property
    def is_read(self) -> bool:
        """Whether an inspector has said how it reads."""
        return self.reading is not None


@dataclass(frozen=True)
class Progress:
    """How far a dimension is read; `readings` counts each reading."""

    dimension: Dimension
    all: int
    read: int
    answered: int
    readings: Counter[str]


def statement_id(inspection: UUID, expectation: str) -> UUID:
    """The same on every laptop, so that two who answer at once do not make two statements."""
    return uuid5(inspection, f"statement/{expectation}")


def answers(session: Session, inspection_id: UUID, framework: Framework) -> list[Answer]:
    """One for each expectation, in the order of the framework."""
    query = select(Statement).where(Statement.inspection_id == inspection_id, ~Statement.deleted)
    rows = {row.id: row for row in session.scalars(query)}
    names = user_names(session)
    found = []
    for chapter, dimension in enumerate(framework.dimensions, 1):
        for place, expectation in enumerate(dimension.expectations, 1):
            row_id = statement_id(inspection_id, expectation.id)
            blank = Answer(row_id, f"{chapter}.{place}", dimension, expectation)
            row = rows.get(row_id)
            found.append(_filled(blank, row, names) if row else blank)
    return found


def progress(found: Iterable[Answer]) -> list[Progress]:
    """How far each dimension is, in order."""
    by_dimension: dict[str, list[Answer]] = {}
    for answer in found:
        by_dimension.setdefault(answer.dimension.id, []).append(answer)
    return [
        Progress(
            dimension=group[0].dimension,
            all=len(group),
            read=sum(one.is_read for one in group),
            answered=sum(one.is_answered for one in group),
            readings=Counter(one.reading for one in group if one.reading),
        )
        for group in by_dimension.values()
    ]


def next_unread(found: list[Answer], current: UUID | None) -> Answer | None:
    """The next that nobody has read, going round; else the one that follows; None at the end."""
    places = {answer.id: place for place, answer in enumerate(found)}
    here = places.get(current, -1) if current else -1
    for answer in [*found[here + 1 :], *found[: max(here, 0)]]:
        if not answer.is_read:
            return answer
    return found[here + 1] if here + 1 < len(found) else None


def beginner(inspection_id: UUID, framework: Framework) -> Callable[[Writing, UUID], None]:
    """What makes sure that a statement's row is there before something is typed into it."""
    expectations = {statement_id(inspection_id, one.id): one.id for one in framework.expectations}

    def begin(writing: Writing, row: UUID) -> None:
        ensure(writing, inspection_id, expectations[row])

    return begin


def ensure(writing: Writing, inspection_id: UUID, expectation: str) -> UUID:
    """The row of an expectation, made (or brought back) where there is none."""
    row_id = statement_id(inspection_id, expectation)
    row = writing.session.get(Statement, row_id)
    if row is None:
        writing.create(Statement, inspection_id, row_id, expectation=expectation)
    elif row.deleted:
        writing.restore(Statement, row_id)
    return row_id


def say_of(writing: Writing, inspection_id: UUID, expectation: str, **theirs: Any) -> UUID:
    """Put down what the authority says: doing_well, evidence, improve, own_view, language."""
    row = ensure(writing, inspection_id, expectation)
    writing.set(Statement, row, **theirs)
    return row


def read_as(writing: Writing, inspection_id: UUID, expectation: str, **ours: Any) -> UUID:
    """Put down a reading: a reading keeps who read it and when."""
    row = ensure(writing, inspection_id, expectation)
    if "reading" in ours:
        read = ours["reading"] is not None
        ours["read_by"] = writing.person.user_id if read else None
        ours["read_at"] = datetime.now(UTC) if read else None
    writing.set(Statement, row, **ours)
    return row


def _filled(blank: Answer, row: Statement, names: dict[UUID, str]) -> Answer:
    return Answer(
        id=blank.id,
        number=blank.number,
        dimension=blank.dimension,
        expectation=blank.expectation,
        doing_well=row.doing_well or "",
        evidence=row.evidence or "",
        improve=row.improve or "",
        own_view=row.own_view,
        reading=row.reading,
        weight=row.weight,
        note=row.note or "",
        our_view=row.our_view,
        read_by=names.get(row.read_by, "") if row.read_by else "",
        read_at=row.read_at,
    )

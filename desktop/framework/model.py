"""The parts of a framework: dimensions, categories, bands, clocks, questions.

A framework file mirrors these dataclasses and `Framework` in whole.py: a field is a key, a field
with a default may be left out, a tuple of dataclasses is an array of tables. `reading.py` builds
them from the file, `rules.py` checks what types can't say.
"""

from dataclasses import dataclass, field
from typing import Literal

Mark = Literal["V", "D"]
"""V: verified in a published source. D: our default, check it against the Code of Practice."""
DayUnit = Literal["working_days", "calendar_days", "weeks", "months"]
Unit = Literal["hours", DayUnit]
Service = Literal["children", "adults"]


@dataclass(frozen=True)
class Text:
    """One wording in both languages."""

    en: str
    cy: str

    def of(self, language: str) -> str:
        """The wording in `language` ("en" or "cy")."""
        return self.cy if language == "cy" else self.en


@dataclass(frozen=True)
class Words:
    """What this framework calls its parts; base forms, for headings and labels only."""

    dimension: Text
    dimensions: Text
    item: Text
    items: Text


@dataclass(frozen=True)
class Expectation:
    """One thing that is expected of the authority, e.g. `access.1`."""

    id: str
    text: Text


@dataclass(frozen=True)
class CaseQuestion:
    """What a reviewer asks of a case file under a dimension."""

    id: str
    text: Text


@dataclass(frozen=True)
class Dimension:
    """A part of the framework (a dimension or a principle); a chapter of the report."""

    id: str
    name: Text
    short: Text
    summary: Text
    expectations: tuple[Expectation, ...]
    case_questions: tuple[CaseQuestion, ...] = ()


@dataclass(frozen=True)
class Pool:
    """Contacts or cases; `size` is how many are drawn unless the lead says otherwise.

    `takes` is the rule for a row whose list names no pool: "every_category" takes a row whose
    categories all belong to this pool, "otherwise" takes the rest.
    """

    code: str
    name: Text
    plural: Text
    size: int
    takes: Literal["every_category", "otherwise"]


@dataclass(frozen=True)
class Quota:
    """At least `minimum` (or all that the list has), at most `maximum`; the rest in proportion."""

    minimum: int = 1
    maximum: int | None = None


@dataclass(frozen=True)
class Category:
    """A kind of work from which cases are drawn. A row may belong to several."""

    code: str
    label: Text
    short: Text
    definition: Text
    window: Text
    pools: tuple[str, ...]
    quota: Quota = field(default_factory=Quota)
    youngest: int | None = None
    oldest: int | None = None


@dataclass(frozen=True)
class Flag:
    """Something that cuts across categories (siblings, out of hours ...)."""

    id: str
    label: Text


@dataclass(frozen=True)
class ScaleStep:
    """One step of a scale, best first, with what it means."""

    id: str
    name: Text
    definition: Text


@dataclass(frozen=True)
class Band:
    """The time limit of a recommendation: `months` after `start`."""

    id: str
    name: Text
    months: int
    mark: Mark
    start: Literal["publication", "fieldwork_end"]
    start_mark: Mark


@dataclass(frozen=True)
class Theme:
    """A group of recommendations."""

    id: str
    name: Text


@dataclass(frozen=True)
class EvidenceKind:
    """A kind of source. One that is not `independent` (the authority's own statement) does not
    count towards the kinds that a finding needs."""

    id: str
    name: Text
    independent: bool = True


@dataclass(frozen=True)
class Question:
    """A question of the bank; `dimension` says what it helps to answer."""

    id: str
    dimension: str
    text: Text


@dataclass(frozen=True)
class InterviewRole:
    """Whom one meets, by designation, and what one asks."""

    id: str
    name: Text
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class InterviewKind:
    """Staff, leaders, partners or families."""

    id: str
    name: Text
    roles: tuple[InterviewRole, ...]


@dataclass(frozen=True)
class Clock:
    """A limit on something that happened. `about` tells concerns raised by inspectors from
    limits that are tested on a case file (those are flags, not verdicts)."""

    id: str
    about: Literal["concern", "file"]
    name: Text
    starts: Text
    amount: int
    unit: Unit
    mark: Mark
    source: Text
    note: Text | None = None


@dataclass(frozen=True)
class MilestoneRule:
    """A date of the plan: `offset` `unit`s after (before, if negative) `anchor`.

    The anchor is `fieldwork_start`, `fieldwork_end`, `warning_notice` or the id of an earlier
    milestone. `when` says on which inspections it arises.
    """

    id: str
    name: Text
    anchor: str
    offset: int
    unit: DayUnit
    owner: Literal["inspectorate", "authority"]
    mark: Mark
    source: Text
    when: Literal["always", "serious_concern", "warning_notice"] = "always"
    note: Text | None = None

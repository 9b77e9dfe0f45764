"""What an inspection is measured by: the shapes of a framework file.

A framework file mirrors these dataclasses: a field is a key, a field with a default may be
left out, a tuple of dataclasses is an array of tables. `reading.py` builds them from the file,
`rules.py` checks what types can't say.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeVar

Mark = Literal["V", "D"]
"""V: verified in a published source. D: our default, check it against the Code of Practice."""
Unit = Literal["hours", "working_days", "calendar_days", "weeks", "months"]
Service = Literal["children", "adults"]
Thing = TypeVar("Thing")


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
    unit: Unit
    owner: Literal["inspectorate", "authority"]
    mark: Mark
    source: Text
    when: Literal["always", "serious_concern", "warning_notice"] = "always"
    note: Text | None = None


@dataclass(frozen=True)
class Framework:
    """Everything an inspection is measured by, in both languages."""

    format: int
    id: str
    version: str
    name: Text
    short: Text
    purpose: Text
    services: tuple[Service, ...]
    words: Words
    twenty_day_clause: bool
    minimum_evidence_kinds: int
    letters: tuple[str, ...]
    dimensions: tuple[Dimension, ...]
    pools: tuple[Pool, ...]
    categories: tuple[Category, ...]
    flags: tuple[Flag, ...]
    scale: tuple[ScaleStep, ...]
    progress: tuple[ScaleStep, ...]
    themes: tuple[Theme, ...]
    evidence_kinds: tuple[EvidenceKind, ...]
    interviews: tuple[InterviewKind, ...]
    clocks: tuple[Clock, ...]
    milestones: tuple[MilestoneRule, ...]
    bands: tuple[Band, ...] = ()

    @property
    def has_bands(self) -> bool:
        """Whether recommendations carry a time limit (areas for improvement do not)."""
        return bool(self.bands)

    @cached_property
    def expectations(self) -> tuple[Expectation, ...]:
        """All expectations, in the order of the framework."""
        return tuple(one for dimension in self.dimensions for one in dimension.expectations)

    @cached_property
    def roles(self) -> tuple[InterviewRole, ...]:
        """All interview roles, in the order of the framework."""
        return tuple(role for kind in self.interviews for role in kind.roles)

    def dimension(self, dimension_id: str) -> Dimension:
        """The dimension of that id; KeyError if there is none."""
        return _one(self.dimensions, dimension_id)

    def dimension_of(self, expectation_id: str) -> Dimension:
        """The dimension to which an expectation belongs; KeyError if there is none."""
        for dimension in self.dimensions:
            if any(one.id == expectation_id for one in dimension.expectations):
                return dimension
        raise KeyError(expectation_id)

    def expectation(self, expectation_id: str) -> Expectation:
        """The expectation of that id; KeyError if there is none."""
        return _one(self.expectations, expectation_id)

    def category(self, code: str) -> Category:
        """The category of that code; KeyError if there is none."""
        return _one(self.categories, code, "code")

    def pool(self, code: str) -> Pool:
        """The pool of that code; KeyError if there is none."""
        return _one(self.pools, code, "code")

    def categories_of(self, pool: str) -> tuple[Category, ...]:
        """The categories from which a pool is drawn."""
        return tuple(one for one in self.categories if pool in one.pools)

    def pool_of(self, codes: Iterable[str]) -> str:
        """The pool of a row in these categories, where the list itself names none."""
        row = set(codes)
        for pool in self.pools:
            own = {one.code for one in self.categories_of(pool.code)}
            if pool.takes == "every_category" and row and row <= own:
                return pool.code
        return next(pool.code for pool in self.pools if pool.takes == "otherwise")

    def scale_step(self, step_id: str) -> ScaleStep:
        """The step of the case scale; KeyError if there is none."""
        return _one(self.scale, step_id)

    def band(self, band_id: str) -> Band:
        """The band of that id; KeyError if there is none."""
        return _one(self.bands, band_id)

    def theme(self, theme_id: str) -> Theme:
        """The theme of that id; KeyError if there is none."""
        return _one(self.themes, theme_id)

    def evidence_kind(self, kind_id: str) -> EvidenceKind:
        """The kind of evidence of that id; KeyError if there is none."""
        return _one(self.evidence_kinds, kind_id)

    def role(self, role_id: str) -> InterviewRole:
        """The interview role of that id; KeyError if there is none."""
        return _one(self.roles, role_id)

    def clock(self, clock_id: str) -> Clock:
        """The clock of that id; KeyError if there is none."""
        return _one(self.clocks, clock_id)


@dataclass(frozen=True)
class FrameworkSummary:
    """A framework as a list of choices shows it."""

    id: str
    name: Text
    version: str
    services: tuple[Service, ...]


def _one(things: Iterable[Thing], wanted: str, key: str = "id") -> Thing:
    for thing in things:
        if getattr(thing, key) == wanted:
            return thing
    raise KeyError(wanted)

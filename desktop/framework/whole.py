"""A whole framework, and how its parts are found by their ids."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from desktop.framework.model import (
    Band,
    Category,
    Clock,
    Dimension,
    EvidenceKind,
    Expectation,
    Flag,
    InterviewKind,
    InterviewRole,
    MilestoneRule,
    Pool,
    ScaleStep,
    Service,
    Text,
    Theme,
    Words,
)

Thing = TypeVar("Thing")


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

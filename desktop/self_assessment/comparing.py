"""The authority's own view against the inspectors', in counts, never in means."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from desktop.framework import Framework
from desktop.framework.model import Dimension
from desktop.self_assessment.enquiries import Line
from desktop.self_assessment.statements import Answer
from desktop.words.messages import QT_TRANSLATE_NOOP

RELATIONS = {
    "alike": QT_TRANSLATE_NOOP("self_assessment", "Seen alike"),
    "they_higher": QT_TRANSLATE_NOOP("self_assessment", "They see it better"),
    "we_higher": QT_TRANSLATE_NOOP("self_assessment", "We see it better"),
    "ours_open": QT_TRANSLATE_NOOP("self_assessment", "Ours is open"),
    "theirs_open": QT_TRANSLATE_NOOP("self_assessment", "Theirs is open"),
    "both_open": QT_TRANSLATE_NOOP("self_assessment", "Both are open"),
}


@dataclass(frozen=True)
class Compared:
    """Both views of one expectation, as places on the scale (0 is best), None while open.

    `sources` is how many records have answered the lines of enquiry raised from it.
    """

    answer: Answer
    theirs: int | None
    ours: int | None
    sources: int

    @property
    def relation(self) -> str:
        """One of RELATIONS."""
        if self.theirs is None or self.ours is None:
            if self.theirs is None and self.ours is None:
                return "both_open"
            return "theirs_open" if self.theirs is None else "ours_open"
        if self.theirs == self.ours:
            return "alike"
        return "they_higher" if self.theirs < self.ours else "we_higher"


def compared(
    found: Iterable[Answer], lines: Iterable[Line], framework: Framework
) -> list[Compared]:
    """Each expectation, in order."""
    places = {step.id: place for place, step in enumerate(framework.scale)}
    sources = _sources(lines)
    return [
        Compared(
            answer,
            places.get(answer.own_view or ""),
            places.get(answer.our_view or ""),
            sources.get(answer.id, 0),
        )
        for answer in found
    ]


def counts(found: Iterable[Compared]) -> list[tuple[Dimension, Counter[str]]]:
    """How many expectations of each dimension stand in each relation."""
    by_dimension: dict[str, tuple[Dimension, Counter[str]]] = {}
    for one in found:
        dimension = one.answer.dimension
        by_dimension.setdefault(dimension.id, (dimension, Counter()))[1][one.relation] += 1
    return list(by_dimension.values())


def _sources(lines: Iterable[Line]) -> Mapping[UUID, int]:
    totals: Counter[UUID] = Counter()
    for line in lines:
        if line.source_id is not None:
            totals[line.source_id] += sum(line.sources.values())
    return totals

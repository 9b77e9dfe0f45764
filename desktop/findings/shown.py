"""What the findings' page shows, read at once on a reader's thread."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.findings.findings import NumberedFinding, numbered, thin, unsupported
from desktop.findings.recommendations import NumberedRecommendation
from desktop.findings.recommendations import numbered as numbered_recommendations
from desktop.framework import Framework


@dataclass(frozen=True)
class FindingsShown:
    """Everything with its number; ids of findings without, and with thin, support."""

    findings: tuple[NumberedFinding, ...]
    recommendations: tuple[NumberedRecommendation, ...]
    unsupported: frozenset[UUID]
    thin: frozenset[UUID]


def read_findings(session: Session, inspection: UUID, framework: Framework) -> FindingsShown:
    """Findings and recommendations as they would stand in the letter now."""
    findings = numbered(session, inspection, framework)
    return FindingsShown(
        tuple(findings),
        tuple(numbered_recommendations(session, inspection, framework)),
        frozenset(one.id for one in unsupported(findings)),
        frozenset(one.id for one in thin(findings, framework)),
    )

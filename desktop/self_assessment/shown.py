"""All that the self-assessment's page shows, read at once."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import TeamMember
from desktop.framework import Framework
from desktop.plan.inspection import team
from desktop.self_assessment.comparing import Compared, compared
from desktop.self_assessment.enquiries import Line, lines
from desktop.self_assessment.standing import standing
from desktop.self_assessment.statements import Answer, answers
from desktop.words.standing import Standing


@dataclass(frozen=True)
class AssessmentShown:
    """The self-assessment as it is now."""

    answers: list[Answer]
    lines: list[Line]
    compared: list[Compared]
    team: list[TeamMember]
    standing: Standing


def read_assessment(
    session: Session, inspection_id: UUID, framework: Framework
) -> AssessmentShown:
    """Statements, lines of enquiry, both views, and where the stage stands."""
    found, raised = answers(session, inspection_id, framework), lines(session, inspection_id)
    return AssessmentShown(
        answers=found,
        lines=raised,
        compared=compared(found, raised, framework),
        team=team(session, inspection_id),
        standing=standing(session, inspection_id, framework),
    )

"""What to ask: open lines of enquiry first, then the question bank of the role."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.framework import Framework
from desktop.self_assessment.enquiries import Line, lines


@dataclass(frozen=True)
class Prompt:
    """A question for this conversation. `line` is set where it is a line of enquiry.

    `sources` counts what has answered a line so far, of all kinds of evidence.
    """

    id: str
    text: str
    dimension: str
    line: UUID | None = None
    number: str = ""
    sources: int = 0


def prompts(
    session: Session, inspection: UUID, framework: Framework, language: str, kind: str, role: str
) -> list[Prompt]:
    """For one interview; without kind (an observation) all open lines, and no bank."""
    open_lines = [line for line in lines(session, inspection) if line.state == "open"]
    asked = [_of_line(line) for line in open_lines if _concerns(line, kind)]
    return asked + bank(framework, language, role)


def bank(framework: Framework, language: str, role: str) -> list[Prompt]:
    """The framework's questions for a role; none for a role that it does not know."""
    known = next((one for one in framework.roles if one.id == role), None)
    questions = known.questions if known else ()
    return [Prompt(one.id, one.text.of(language), one.dimension) for one in questions]


def _concerns(line: Line, kind: str) -> bool:
    return not line.ask_whom or not kind or kind in line.ask_whom


def _of_line(line: Line) -> Prompt:
    return Prompt(
        id=str(line.id),
        text=line.question,
        dimension=line.dimension or "",
        line=line.id,
        number=line.number,
        sources=sum(line.sources.values()),
    )

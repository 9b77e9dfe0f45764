"""The table of stages: what stands on the rail, and where its page and standing are found."""

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast
from uuid import UUID

from db.sessions import Session
from desktop.framework import Framework
from desktop.shell.lending import lend_pdf
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.words.standing import Standing

if TYPE_CHECKING:
    from desktop.widgets.page import PageFrame
    from desktop.work.desk import Desk

HOME = "home"


@dataclass(frozen=True)
class Stage:
    """A page of the window. Its room's modules are imported when they are first needed."""

    id: str
    title: tuple[str, str]
    room: str

    @property
    def name(self) -> str:
        """Its title in today's language."""
        return say(Message(self.title))

    @property
    def is_here(self) -> bool:
        """A stage whose page is not there is left out of the rail."""
        return self.id == HOME or _exists(f"{self.room}.page")


STAGES = (
    Stage(HOME, QT_TRANSLATE_NOOP("stages", "Home"), "desktop.shell"),
    Stage("plan", QT_TRANSLATE_NOOP("stages", "Plan"), "desktop.plan"),
    Stage(
        "self_assessment",
        QT_TRANSLATE_NOOP("stages", "Self-assessment"),
        "desktop.self_assessment",
    ),
    Stage("sampling", QT_TRANSLATE_NOOP("stages", "Sample"), "desktop.sampling"),
    Stage("casework", QT_TRANSLATE_NOOP("stages", "Cases"), "desktop.casework"),
    Stage("interviews", QT_TRANSLATE_NOOP("stages", "Interviews"), "desktop.interviews"),
    Stage("evidence", QT_TRANSLATE_NOOP("stages", "Evidence"), "desktop.evidence"),
    Stage("findings", QT_TRANSLATE_NOOP("stages", "Findings"), "desktop.findings"),
    Stage("letters", QT_TRANSLATE_NOOP("stages", "Letter"), "desktop.letters"),
    Stage("follow_up", QT_TRANSLATE_NOOP("stages", "Follow-up"), "desktop.follow_up"),
)

# Where a record is read and changed; tables not named here stand on home.
TABLES = {
    "plan": ("team_member", "milestone", "timetable_entry", "information_request"),
    "self_assessment": ("statement", "line_of_enquiry"),
    "sampling": ("long_list", "long_list_row", "draw", "sampled_case", "replacement"),
    "casework": ("case_review", "review_answer", "concern"),
    "interviews": ("interview", "note"),
    "evidence": ("document", "evidence_link", "complaint", "survey_result", "qda_project"),
    "findings": ("finding", "recommendation"),
    "letters": ("letter", "paragraph_pair", "letter_version", "accuracy_point"),
    "follow_up": ("follow_up_item", "follow_up_event", "authority_event"),
}


def stage_of(table: str) -> str:
    """The stage whose page shows the records of that table."""
    return next((stage for stage, tables in TABLES.items() if table in tables), HOME)


def stages_here() -> list[Stage]:
    """The stages whose pages are there, home first."""
    return [stage for stage in STAGES if stage.is_here]


def make_page(stage: Stage, desk: "Desk") -> "PageFrame":
    """The page of a stage, made by its own room."""
    if stage.id == "self_assessment":
        lend_pdf()
    module = "desktop.shell.home" if stage.id == HOME else f"{stage.room}.page"
    return cast("PageFrame", import_module(module).make_page(desk))


def standings(session: Session, inspection_id: UUID, framework: Framework) -> dict[str, Standing]:
    """Where each stage stands, by its id. Runs on a reader's thread."""
    return {
        stage.id: cast(
            Standing,
            import_module(f"{stage.room}.standing").standing(session, inspection_id, framework),
        )
        for stage in STAGES
        if stage.id != HOME and stage.is_here and _exists(f"{stage.room}.standing")
    }


@cache
def _exists(module: str) -> bool:
    """Is that module there? Asks without importing it (its room's folder aside)."""
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False

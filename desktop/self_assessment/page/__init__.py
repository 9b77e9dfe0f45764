"""The self-assessment's page: reading, lines of enquiry, their view and ours."""

from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.self_assessment.enquiries import Line, lines
from desktop.self_assessment.page.reading import ReadingView
from desktop.self_assessment.standing import standing
from desktop.self_assessment.statements import Answer, answers
from desktop.widgets.command import Command
from desktop.widgets.page import PageFrame
from desktop.words.messages import say
from desktop.words.standing import Standing
from desktop.work.desk import Desk


class SelfAssessmentPage(PageFrame):
    """Parts: statements, enquiries, views."""

    tables = frozenset({"statement", "line_of_enquiry", "evidence_link", "note", "team_member"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Self-assessment"), scrolls=False)
        self._desk = desk
        self.reading = ReadingView(desk)
        self.parts: dict[str, QWidget] = {"statements": self.reading}
        for part in (self.reading,):
            part.done.connect(self.tell_done)
            part.refused.connect(self.tell_why_not)
        self._layers = QStackedWidget()
        for widget in self.parts.values():
            self._layers.addWidget(widget)
        self.body.addWidget(self._layers, 1)
        self.set_main_action(self.reading.next)

    def refresh(self) -> None:
        """Read the statements again."""
        desk = self._desk
        desk.work.read(
            lambda session: (
                answers(session, desk.inspection_id, desk.framework),
                lines(session, desk.inspection_id),
                standing(session, desk.inspection_id, desk.framework),
            ),
            self._show,
        )

    def open_at(self, record: UUID) -> None:
        """Show that statement."""
        self.reading.choose(record)

    def commands(self) -> list[Command]:
        """What can be done with statements."""
        return self.reading.commands()

    def _show(self, read: tuple[list[Answer], list[Line], Standing]) -> None:
        found, raised, now = read
        self.set_sentence(say(now.sentence))
        self.reading.show_answers(found, raised)
        self.set_closed(self.closed)


def make_page(desk: Desk) -> PageFrame:
    """The self-assessment's page for the inspection on the desk."""
    return SelfAssessmentPage(desk)


__all__ = ["SelfAssessmentPage", "make_page"]

"""The evidence page: a switch between its parts, each with its own actions in the heading."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from db.sessions import Session
from desktop.evidence.page.complaints import ComplaintsPart
from desktop.evidence.page.days import DaysPart
from desktop.evidence.page.exchange import ExchangePart
from desktop.evidence.page.items import ItemsPart
from desktop.evidence.page.matrix import MatrixPart
from desktop.evidence.page.part import Part
from desktop.evidence.page.surveys import SurveysPart
from desktop.evidence.standing import standing
from desktop.widgets.choice import Tabs
from desktop.widgets.command import Command
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import scrolling
from desktop.widgets.parts import Parts
from desktop.words.messages import say
from desktop.words.standing import Standing
from desktop.work.desk import Desk

TIE = "tie"  # asked for by a finding
FILLS = ("items", "days", "exchange")  # parts that scroll by themselves


class EvidencePage(PageFrame):
    """Parts: the matrix, every item, complaints, surveys."""

    tables = frozenset(
        {
            "note",
            "interview",
            "case_review",
            "review_answer",
            "sampled_case",
            "statement",
            "line_of_enquiry",
            "document",
            "complaint",
            "survey_result",
            "evidence_link",
            "finding",
            "qda_project",
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Evidence"), scrolls=False)
        self._desk = desk
        makers: dict[str, Callable[[], Part]] = {
            "matrix": self._make_matrix,
            "items": partial(ItemsPart, desk),
            "complaints": partial(ComplaintsPart, desk),
            "surveys": partial(SurveysPart, desk),
            "days": partial(DaysPart, desk),
            "exchange": partial(ExchangePart, desk),
        }
        self.parts: Parts[Part] = Parts(
            makers, self._on_made, lambda name, part: part if name in FILLS else scrolling(part)
        )
        self._switch = Tabs(self.tr("Part of the evidence"), self._captions())
        self._switch.edited.connect(self._on_switched)
        self.body.addWidget(self._switch)
        self.body.addWidget(self.parts, 1)
        self.part = ""
        self.open_part("matrix")

    def refresh(self) -> None:
        """Read the part that is shown; the others when they are."""
        desk = self._desk

        def job(session: Session) -> Standing:
            return standing(session, desk.inspection_id, desk.framework)

        desk.work.read(job, lambda now: self.set_sentence(say(now.sentence)))
        self.parts[self.part].refresh()
        self.set_closed(self.closed)

    def open_part(self, part: str) -> None:
        """Show one of the parts, with its actions in the heading; "tie" is every item."""
        part = "items" if part == TIE else part
        if part not in self.parts or part == self.part:
            return
        self.leave()
        self.part = part
        self._switch.set_value(part)
        self.clear_actions()
        commands = self.parts.open(part).commands()
        for command in commands[:-1]:
            self.add_action(command)
        self.set_main_action(commands[-1] if commands else None)
        self.parts[part].refresh()
        self.set_closed(self.closed)

    def open_at(self, record: UUID) -> None:
        """Show the part that holds that record; a finding that was left for it is tied next."""
        self.items.tie_next(record)
        for name in ("complaints", "surveys"):
            if self.parts[name].choose(record):
                self.open_part(name)

    def open_square(self, dimension: str, kind: str) -> None:
        """The evidence of one square of the matrix."""
        self.open_part("items")
        self.items.show_only(dimension, kind)
        self.items.table.setFocus()

    def commands(self) -> list[Command]:
        """Those of the part that is shown, and the ways to the others."""
        others = [
            Command(
                f"evidence.part.{part}",
                self.tr("Show: {part}").format(part=caption),
                partial(self.open_part, part),
                changes=False,
            )
            for part, caption in self._captions()
        ]
        return [*self.parts[self.part].commands(), *others]

    def leave(self) -> None:
        """Let nothing wait that was typed."""
        for part in self.parts.made():
            part.leave()
        super().leave()

    @property
    def matrix(self) -> MatrixPart:
        """Dimensions by kinds of evidence."""
        return self.parts.the("matrix", MatrixPart)

    @property
    def items(self) -> ItemsPart:
        """Every item."""
        return self.parts.the("items", ItemsPart)

    def _make_matrix(self) -> MatrixPart:
        matrix = MatrixPart(self._desk)
        matrix.opened.connect(self.open_square)
        return matrix

    def _on_made(self, part: Part) -> None:
        part.done.connect(self.tell_done)
        part.deleted.connect(
            lambda sentence: self.tell_done(sentence, self._desk.undo_wanted.emit)
        )
        part.refused.connect(self.tell_why_not)
        if self.closed:
            self.set_closed(self.closed)

    def _captions(self) -> list[tuple[str, str]]:
        return [
            ("matrix", self.tr("Matrix")),
            ("items", self.tr("Every item")),
            ("complaints", self.tr("Complaints")),
            ("surveys", self.tr("Surveys")),
            ("days", self.tr("Day by day")),
            ("exchange", self.tr("Exchange")),
        ]

    def _on_switched(self, part: object) -> None:
        self.open_part(str(part or "matrix"))


def make_page(desk: Desk) -> PageFrame:
    """The evidence page for the inspection on the desk."""
    return EvidencePage(desk)


__all__ = ["EvidencePage", "make_page"]

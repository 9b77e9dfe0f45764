"""The findings' page: what is found under each dimension, and what is recommended."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from desktop.findings.page.findings import FindingsPart
from desktop.findings.page.part import TwoPanes
from desktop.findings.page.recommendations import RecommendationsPart
from desktop.findings.shown import FindingsShown, read_findings
from desktop.findings.standing import standing
from desktop.widgets.choice import Tabs
from desktop.widgets.command import Command
from desktop.widgets.page import PageFrame
from desktop.widgets.parts import Parts
from desktop.words.messages import say
from desktop.words.standing import Standing
from desktop.work.desk import Desk


class FindingsPage(PageFrame):
    """Parts: findings, recommendations."""

    tables = frozenset(
        {"finding", "recommendation", "evidence_link", "note", "case_review", "review_answer",
         "statement"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Findings"), scrolls=False)
        self._desk = desk
        self._shown: FindingsShown | None = None
        makers: dict[str, Callable[[], TwoPanes]] = {
            "findings": partial(FindingsPart, desk),
            "recommendations": partial(RecommendationsPart, desk),
        }
        self.parts: Parts[TwoPanes] = Parts(makers, self._on_made)
        self._switch = Tabs(
            self.tr("Part of the findings"),
            [
                ("findings", self.tr("Findings")),
                ("recommendations", desk.framework.words.items.of(desk.language)),
            ],
        )
        self._switch.edited.connect(self._on_switched)
        self.body.addWidget(self._switch)
        self.body.addWidget(self.parts, 1)
        self.open_part("findings")

    def refresh(self) -> None:
        """Read everything again."""
        desk = self._desk
        desk.work.read(
            lambda session: (
                read_findings(session, desk.inspection_id, desk.framework),
                standing(session, desk.inspection_id, desk.framework),
            ),
            self._show,
        )

    def open_part(self, part: str) -> None:
        """Findings or recommendations."""
        if part not in self.parts:
            return
        self._switch.set_value(part)
        self.clear_actions()
        *others, main = self.parts.open(part).commands()
        for command in others:
            self.add_action(command)
        self.set_main_action(main)

    def open_at(self, record: UUID) -> None:
        """A finding or a recommendation."""
        for name in self.parts:
            if self.parts[name].choose(record):
                self.open_part(name)

    def current_record(self) -> tuple[str, UUID] | None:
        """The chosen finding or recommendation."""
        shown = self.current_part()
        row = self.parts[shown].table.current_id() if shown in self.parts else ""
        return (shown.removesuffix("s"), UUID(row)) if row else None

    def commands(self) -> list[Command]:
        """Every part's commands, and to tie evidence to the finding that is shown."""
        commands = [command for part in self.parts.all() for command in part.commands()]
        return [*commands, self.findings.support.tie]

    def _show(self, read: tuple[FindingsShown, Standing]) -> None:
        shown, now = read
        self._shown = shown
        self.set_sentence(say(now.sentence))
        for part in self.parts.made():
            part.show_findings(shown)
        self.set_closed(self.closed)

    @property
    def findings(self) -> FindingsPart:
        """What is found."""
        return self.parts.the("findings", FindingsPart)

    @property
    def recommendations(self) -> RecommendationsPart:
        """What is recommended."""
        return self.parts.the("recommendations", RecommendationsPart)

    def _on_made(self, part: TwoPanes) -> None:
        part.refused.connect(self.tell_why_not)
        part.deleted.connect(self._on_deleted)
        part.done.connect(self.tell_done)
        if self._shown is not None:
            part.show_findings(self._shown)
        if self.closed:
            self.set_closed(self.closed)

    def _on_switched(self, part: object) -> None:
        self.leave()
        self.open_part(str(part or "findings"))

    def _on_deleted(self, sentence: str) -> None:
        self.tell_done(sentence, self._desk.undo_wanted.emit)


def make_page(desk: Desk) -> FindingsPage:
    """The page of this stage."""
    return FindingsPage(desk)

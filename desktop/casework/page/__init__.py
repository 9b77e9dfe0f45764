"""The cases' page: the sample at the left, the review of one case at the right."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.casework.page.cases import CaseList
from desktop.casework.page.concerns import ConcernsPart
from desktop.casework.page.review import ReviewForm
from desktop.casework.reviews import OPEN, CaseLine
from desktop.casework.shown import CasesShown, read_cases
from desktop.casework.standing import standing
from desktop.widgets.choice import Tabs
from desktop.widgets.command import Command
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, scrolling
from desktop.widgets.parts import Parts
from desktop.words.messages import say
from desktop.words.standing import Standing
from desktop.work.desk import Desk


class CasesPage(PageFrame):
    """Parts: the reviews, and the concerns referred back."""

    tables = frozenset({"sampled_case", "case_review", "review_answer", "concern", "team_member"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Cases"), scrolls=False)
        self._desk = desk
        self._lines: dict[str, CaseLine] = {}
        self.list = CaseList(desk)
        self.right: Parts[ReviewForm] = Parts(
            {"form": lambda: ReviewForm(desk)}, self._on_form, lambda _name, form: scrolling(form)
        )
        self._shown: CasesShown | None = None
        self._wanted: UUID | None = None  # a record to be opened at
        self.list.chosen.connect(self._on_chosen)
        self._switch = Tabs(
            self.tr("Part of the casework"),
            [("reviews", self.tr("Reviews")), ("concerns", self.tr("Concerns"))],
        )
        self._switch.edited.connect(lambda part: self.open_part(str(part or "reviews")))
        self.parts: Parts[QWidget] = Parts(
            {"reviews": self._make_reviews, "concerns": lambda: ConcernsPart(desk)},
            self._on_made,
            lambda name, part: scrolling(part) if name == "concerns" else part,
        )
        self.body.addWidget(self._switch)
        self.body.addWidget(self.parts, 1)
        self.open_part("reviews")

    def refresh(self) -> None:
        """Read the list and the open case again."""
        desk = self._desk
        desk.work.read(
            lambda session: (
                read_cases(session, desk.inspection_id, desk.framework),
                standing(session, desk.inspection_id, desk.framework),
            ),
            self._show,
        )

    def open_part(self, part: str) -> None:
        """Reviews or concerns."""
        reviews = part != "concerns"
        self._switch.set_value("reviews" if reviews else "concerns")
        self.parts.open("reviews" if reviews else "concerns")
        self.clear_actions()
        if reviews:
            self.add_action(self._concern_command())
            self.set_main_action(self._next_command())
        else:
            self.set_main_action(self.concerns.new_command())

    def open_at(self, record: UUID) -> None:
        """A sampled case, its review, or a concern."""
        if self.concerns.choose(record):
            self.open_part("concerns")
            return
        self._wanted = record if self._shown is None else None  # known once it is read
        self.open_part("reviews")
        for line in self._lines.values():
            if record in (line.id, line.review):
                self.list.choose(str(line.id))
                return
        self.list.want(str(record))

    def current_record(self) -> tuple[str, UUID] | None:
        """The review of the chosen case, once it is begun."""
        line = self._lines.get(self.list.current_id())
        return ("case_review", line.review) if line is not None and line.review else None

    def commands(self) -> list[Command]:
        """Whatever part is shown."""
        return [self._next_command(), self._concern_command(), self.concerns.new_command()]

    @property
    def concerns(self) -> ConcernsPart:
        """The concerns referred back."""
        return self.parts.the("concerns", ConcernsPart)

    @property
    def form(self) -> ReviewForm:
        """The review of the chosen case."""
        return self.right.the("form", ReviewForm)

    def make_more(self) -> bool:
        """The form of the reviews is many fields: a piece by itself."""
        return self.right.make_more() or super().make_more()

    def _make_reviews(self) -> Panes:
        panes = Panes("casework", [self.list, self.right], [8, 7])
        panes.fill_while_empty(self.list.table)
        return panes

    def _on_made(self, part: QWidget) -> None:
        if isinstance(part, ConcernsPart):
            part.refused.connect(self.tell_why_not)
            part.done.connect(self.tell_done)
            if self._shown is not None:
                part.show_concerns(self._shown)
        if self.closed:
            self.set_closed(self.closed)

    def _on_form(self, form: ReviewForm) -> None:
        form.refused.connect(self.tell_why_not)
        form.concern_wanted.connect(self._on_concern_wanted)
        form.next_wanted.connect(self._on_next)
        form.show_line(self._lines.get(self.list.current_id()))
        if self.closed:
            self.set_closed(self.closed)

    def _next_command(self) -> Command:
        return Command(
            "casework.next",
            self.tr("&Next case to review"),
            self._on_next,
            "Ctrl+Return",
            self._why_no_next,
            changes=False,
        )

    def _concern_command(self) -> Command:
        return Command(
            "casework.concern",
            self.tr("Raise a &concern"),
            self._on_concern,
            "Ctrl+Shift+R",
            icon="warning",
        )

    def _show(self, read: tuple[CasesShown, Standing]) -> None:
        shown, now = read
        self._shown = shown
        self._lines = {str(line.id): line for line in shown.lines}
        self.set_sentence(say(now.sentence))
        self.list.show_lines(shown)
        if "concerns" in self.parts.names_made():
            self.concerns.show_concerns(shown)
        self._show_form()
        wanted, self._wanted = self._wanted, None
        is_case = any(wanted in (line.id, line.review) for line in shown.lines)
        if wanted is not None and not is_case and self.concerns.choose(wanted):
            self.open_part("concerns")
        self.set_closed(self.closed)

    def _show_form(self) -> None:
        """The chosen case; ahead of being seen only if the form is there."""
        if self.isVisible() or self.right.are_complete:
            self.form.show_line(self._lines.get(self.list.current_id()))

    def _on_chosen(self, _case: str) -> None:
        self._show_form()

    def _open_lines(self) -> list[CaseLine]:
        return [x for x in self._lines.values() if x.state == OPEN and x.standing == "selected"]

    def _why_no_next(self) -> str | None:
        if not self._lines:
            return self.tr("There is no sample yet: draw it on the Sample page.")
        current = self.list.current_id()
        if not [line for line in self._open_lines() if str(line.id) != current]:
            return self.tr("No other case is waiting for its review.")
        return None

    def _on_next(self) -> None:
        """The next open case below the current one, else the first."""
        reason = self._why_no_next()
        if reason:
            self.tell_why_not(reason)
            return
        self.leave()
        order = list(self._lines)
        current = self.list.current_id()
        start = order.index(current) + 1 if current in order else 0
        waiting = {str(line.id) for line in self._open_lines()} - {current}
        following = [case for case in order[start:] + order[:start] if case in waiting]
        self.list.choose(following[0])
        self.form.setFocus()

    def _on_concern(self) -> None:
        self._on_concern_wanted(self.list.current_id())

    def _on_concern_wanted(self, case: str) -> None:
        line = self._lines.get(case)
        self.open_part("concerns")
        self.concerns.begin(line)


def make_page(desk: Desk) -> CasesPage:
    """The page of this stage."""
    return CasesPage(desk)

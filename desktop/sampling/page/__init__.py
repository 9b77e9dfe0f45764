"""The sample's page: the list as it came, the rules and the draw, and the sample."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from desktop.sampling.page.changes import ChangesPart
from desktop.sampling.page.doubts import DoubtsPart
from desktop.sampling.page.drawing import DrawPart
from desktop.sampling.page.importing import Importing
from desktop.sampling.page.listing import ListPart
from desktop.sampling.page.mapping import MappingPart
from desktop.sampling.page.part import Part
from desktop.sampling.page.sample import SamplePart
from desktop.sampling.preview import Preview
from desktop.sampling.shown import SampleShown, read_sample
from desktop.sampling.standing import standing
from desktop.widgets.choice import Tabs
from desktop.widgets.command import Command
from desktop.widgets.page import PageFrame
from desktop.widgets.parts import Parts
from desktop.words.messages import say
from desktop.words.standing import Standing
from desktop.work.desk import Desk


class SamplePage(PageFrame):
    """Parts: the list (and how a file is mapped), doubts, changes, the draw, the sample."""

    tables = frozenset({"long_list", "draw", "sampled_case", "replacement"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Sample"), scrolls=False)
        self._desk = desk
        self._opened = False
        self._shown: SampleShown | None = None
        importing = Importing(desk, self)
        makers: dict[str, Callable[[], Part]] = {
            "list": partial(ListPart, desk, self, importing, self._map),
            "mapping": partial(MappingPart, desk, self, importing),
            "doubts": partial(DoubtsPart, desk, self),
            "changes": partial(ChangesPart, desk, self),
            "draw": partial(DrawPart, desk, self),
            "sample": partial(SamplePart, desk, self),
        }
        self.parts: Parts[Part] = Parts(makers, self._on_made)
        captions = {
            "list": self.tr("Long-list"),
            "doubts": self.tr("Doubts"),
            "changes": self.tr("Changes"),
            "draw": self.tr("Rules and draw"),
            "sample": self.tr("The sample"),
        }
        self._switch = Tabs(self.tr("Part of the sample"), list(captions.items()))
        self._switch.edited.connect(lambda part: self.open_part(str(part or "list")))
        self.body.addWidget(self._switch)
        self.body.addWidget(self.parts, 1)
        self.open_part("list")

    def refresh(self) -> None:
        """Read list, draw and sample again."""
        desk = self._desk
        desk.work.read(
            lambda session: (
                read_sample(session, desk.inspection_id, desk.framework),
                standing(session, desk.inspection_id, desk.framework),
            ),
            self._show,
        )

    def open_part(self, part: str) -> None:
        """One of the parts, with its actions in the heading."""
        if part not in self.parts:
            return
        self._switch.set_value("list" if part == "mapping" else part)
        self.clear_actions()
        commands = self.parts.open(part).commands()
        for command in commands[:-1]:
            self.add_action(command)
        self.set_main_action(commands[-1] if commands else None)

    def _map(self, preview: Preview) -> None:
        """A file was opened: show what its columns seem to be."""
        self.parts.the("mapping", MappingPart).show_preview(preview)
        self.open_part("mapping")

    def open_at(self, record: UUID) -> None:
        """A sampled case, or the list."""
        self.open_part("sample" if self.parts["sample"].choose(record) else "list")

    def commands(self) -> list[Command]:
        """Every part's commands."""
        return [command for part in self.parts.all() for command in part.commands()]

    def _show(self, read: tuple[SampleShown, Standing]) -> None:
        shown, now = read
        self._shown = shown
        self.set_sentence(say(now.sentence))
        for part in self.parts.made():
            part.show_sample(shown)
        if not self._opened and shown.draw is not None:
            self._opened = True
            self.open_part("sample" if shown.draw.seed else "draw")
        self.set_closed(self.closed)

    def _on_made(self, part: Part) -> None:
        if self._shown is not None:
            part.show_sample(self._shown)
        if self.closed:
            self.set_closed(self.closed)


def make_page(desk: Desk) -> SamplePage:
    """The page of this stage."""
    return SamplePage(desk)

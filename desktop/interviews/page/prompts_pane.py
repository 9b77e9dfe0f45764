"""What to ask: the open lines of enquiry, and the questions of the role."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.interviews.prompts import Prompt
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.panes import scrolling
from desktop.widgets.status import Status, Tone
from desktop.widgets.text import clear, text
from desktop.widgets.theme import current_theme
from desktop.work.desk import Desk


class PromptsPane(QWidget):
    """A line pressed tags the next paragraph: that is what it answers."""

    asked = Signal(object)  # Prompt

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._prompts: list[Prompt] = []
        self._names = {one.id: one.short.of(desk.language) for one in desk.framework.dimensions}
        self.card = Card(self.tr("To ask"))
        self._content = QWidget()
        self._content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, current_theme().space("small"), 0)
        column.setSpacing(current_theme().space("small"))
        self.card.body.addWidget(scrolling(self._content))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)

    def show_prompts(self, prompts: Sequence[Prompt]) -> None:
        """Lines of enquiry first, then the bank."""
        if list(prompts) == self._prompts:
            return
        self._prompts = list(prompts)
        clear(self._content)
        lines = [one for one in prompts if one.line is not None]
        bank = [one for one in prompts if one.line is None]
        for title, group in (
            (self.tr("Lines of enquiry"), lines),
            (self.tr("Questions for this role"), bank),
        ):
            if group:
                self._add(text(title, "strong"))
            for prompt in group:
                self._add_prompt(prompt)
        if not prompts:
            self._add(text(self.tr("No line of enquiry is open for this role."), tone="quiet"))
        column = self._content.layout()
        assert isinstance(column, QVBoxLayout)
        column.addStretch(1)

    def _add_prompt(self, prompt: Prompt) -> None:
        question = text(f"{prompt.number} {prompt.text}".strip())
        button = Button(self.tr("Answer this"), lambda: self.asked.emit(prompt), "link")
        button.setAccessibleName(self.tr("Answer this: {text}").format(text=question.text()))
        self._add(question)
        if prompt.line is not None:
            tone = Tone.GOOD if prompt.sources > 1 else Tone.WARN
            tone = tone if prompt.sources else Tone.BAD
            self._add(Status(self.tr("Sources: {count}").format(count=prompt.sources), tone))
        elif prompt.dimension in self._names:
            self._add(text(self._names[prompt.dimension], "small", "quiet"))
        self._add(button)

    def _add(self, widget: QWidget) -> None:
        layout = self._content.layout()
        assert layout is not None
        layout.addWidget(widget)

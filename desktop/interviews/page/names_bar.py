"""What looks like names in the notes shown, and a way to put a role in their place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from db.sessions import Writing
from desktop.interviews.names import REASONS, Mark, replace_name
from desktop.interviews.page.marking import Marking
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.picker import Picker
from desktop.widgets.status import Status, Tone
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk

REPLACE = QT_TRANSLATE_NOOP("interviews", "Replace a name by a role")


class NamesBar(QWidget):
    """Hidden while there are none."""

    refused = Signal(str)
    done = Signal(str)

    def __init__(self, desk: Desk, marking: Marking) -> None:
        super().__init__()
        self._desk, self._marking = desk, marking
        self._marks: list[Mark] = []
        self._count = Status("", Tone.WARN)
        flow = Flow(self)
        for widget in (
            self._count,
            Button(self.tr("Replace by a role…"), self.replace, "link"),
            Button(self.tr("This is no name…"), self.allow, "link"),
        ):
            flow.addWidget(widget)
        self.hide()

    def show_texts(self, texts: Sequence[str]) -> None:
        """The notes as they are now."""
        self._marks = self._marking.all_names(texts)
        self._count.set_state(
            self.tr("Names instead of roles: {count}").format(count=len(self._marks)), Tone.WARN
        )
        self.setVisible(bool(self._marks))

    def replace(self) -> None:
        """Which name, then which role."""
        Picker(self.tr("Which name?"), self._names(), self._ask_role, self).open()

    def allow(self) -> None:
        """Which of them is no name; it goes to the word list."""
        Picker(self.tr("Which is no name?"), self._names(), self._on_allowed, self).open()

    def put_role(self, name: str, role: str) -> None:
        """In every text of the team at once; Undo takes it back."""
        desk = self._desk
        sentence = self.tr("The name was replaced. Texts: {count}. Ctrl+Z takes it back.")

        def job(writing: Writing) -> int:
            return replace_name(writing, desk.inspection_id, name, role)

        act(
            desk.work,
            Message(REPLACE),
            job,
            self.refused.emit,
            then=lambda count: self.done.emit(sentence.format(count=count)),
        )

    def _names(self) -> list[tuple[str, str]]:
        return [
            (mark.name, f"{mark.name} – {say(Message(REASONS[mark.rule]))}")
            for mark in self._marks
        ]

    def _ask_role(self, name: str) -> None:
        title = self.tr("Which role stands for {name}?").format(name=name)
        roles = [(role, role) for role in self._roles()]
        Picker(title, roles, lambda role: self.put_role(name, role), self).open()

    def _roles(self) -> list[str]:
        """Those of a family first, then those of the framework."""
        family = [
            self.tr("child"),
            self.tr("mother"),
            self.tr("father"),
            self.tr("brother or sister"),
            self.tr("grandparent"),
            self.tr("relative"),
        ]
        language = self._desk.language
        return [*family, *(role.name.of(language) for role in self._desk.framework.roles)]

    def _on_allowed(self, name: str) -> None:
        for word in {name, *name.split()}:
            self._marking.learn(word)


def spelling_asked(marking: Marking, parent: QWidget) -> None:
    """Ask what is meant by the word at the cursor, or add it to the list."""
    word = marking.word_at_cursor()
    title = QCoreApplication.translate("NamesBar", "Spelling of “{word}”").format(word=word)
    keep = QCoreApplication.translate("NamesBar", "Add “{word}” to the word list").format(
        word=word
    )

    def chosen(option: str) -> None:
        if option:
            marking.put(option)
        else:
            marking.learn(word)

    def ask(found: list[str]) -> None:
        options = [*((one, one) for one in found), ("", keep)]
        Picker(title, options, chosen, parent).open()

    if word:
        marking.suggest(word, ask)

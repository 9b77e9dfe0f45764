"""The form that begins an inspection."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.framework import available
from desktop.plan.inspection import Inspector, Language, NewInspection, Service, begin
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.command import Command
from desktop.widgets.date_field import DateField
from desktop.widgets.field import Field
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import SideBySide, column
from desktop.widgets.text_fields import TextArea, TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.work import Work

ACTION = QT_TRANSLATE_NOOP("shell", "New inspection")


class NewInspectionPage(PageFrame):
    """Asks what an inspection can't be without, and what is known already."""

    def __init__(
        self,
        work: Work,
        language: str,
        author: str,
        begun: Callable[[UUID], None],
        back: Callable[[], None],
    ) -> None:
        super().__init__(self.tr("New inspection"))
        self._work, self._begun = work, begun
        self._is_beginning = False
        self.set_sentence(self.tr("Only the first card is needed; the rest can wait."))
        self._make_fields(language, author)
        left = Card(self.tr("What is inspected"))
        left.add(self._authority, self._authority_cy, self._framework, self._title)
        left.add(self._service)
        left.add(self._first, self._last)
        right = Card(self.tr("Who and when"))
        right.add(self._lead, self._members, self._week_one, self._week_two, self._language)
        self.body.addWidget(SideBySide([column(left), column(right)], [1, 1]))
        self.add_action(
            Command("inspection.back", self.tr("&Back to the list"), back, changes=False)
        )
        self.set_main_action(
            Command("inspection.begin", self.tr("Begin the &inspection"), self.begin)
        )

    def begin(self) -> None:
        """Check the form, and begin; or say what is missing and lead there."""
        if self._is_beginning:  # pressed once more before the first answer: still one inspection
            return
        troubles = self._troubles()
        self.show_troubles(troubles)
        if not troubles:
            new = self._new()
            self._is_beginning = True
            self._work.write(
                Message(ACTION), lambda writing: begin(writing, new), self._begun, self._on_failed
            )

    def _on_failed(self, message: Message) -> None:
        self._is_beginning = False
        self.show_troubles([(message, None)])

    def _make_fields(self, language: str, author: str) -> None:
        shelf = [(one.id, one.name.of(language)) for one in available()]
        self._authority = TextLine(
            self.tr("Authority"), self.tr("The local authority, for example Dyffryn Aeron.")
        )
        self._authority_cy = TextLine(
            self.tr("Authority, in Welsh"), self.tr("As the Welsh letter names it.")
        )
        self._framework = Pick(self.tr("Framework"), shelf)
        if shelf:
            self._framework.set_value(shelf[0][0])
        self._title = TextLine(self.tr("Title"), self.tr("As it stands on the letter."))
        services = [
            ("children", self.tr("Children")),
            ("adults", self.tr("Adults")),
            ("both", self.tr("Both")),
        ]
        self._service = Choice(self.tr("Services"), services)
        self._service.set_value("children")
        self._first = DateField(
            self.tr("Period from"),
            self.tr("First day of the review period, for example 1/6/2016."),
        )
        self._last = DateField(self.tr("Period to"), self.tr("Last day of the review period."))
        self._lead = TextLine(self.tr("Lead inspector"))
        self._lead.set_value(author)
        self._members = TextArea(self.tr("Other inspectors"), self.tr("One name on a line."))
        monday = self.tr("Any day of that week.")
        self._week_one = DateField(self.tr("Fieldwork, first week"), monday)
        self._week_two = DateField(self.tr("Fieldwork, second week"), monday)
        languages = [
            ("en", self.tr("English")),
            ("cy", self.tr("Welsh")),
            ("both", self.tr("Both languages")),
        ]
        self._language = Choice(
            self.tr("Language of the authority"),
            languages,
            self.tr("Where it is not known, both versions are sent."),
        )
        self._language.set_value("both")

    def _troubles(self) -> list[tuple[Message | str, QWidget | None]]:
        needed: dict[Field, str] = {
            self._authority: self.tr("Name the authority."),
            self._framework: self.tr("Choose a framework."),
            self._title: self.tr("Give the inspection a title."),
            self._first: self.tr("Give the first day of the period."),
            self._last: self.tr("Give the last day of the period."),
            self._lead: self.tr("Name the lead inspector."),
        }
        found: list[tuple[Message | str, QWidget | None]] = []
        dates = (self._first, self._last, self._week_one, self._week_two)
        for day in dates:
            day.flush()  # what is no date stays as it is typed, and says so
        unread = [day for day in dates if day.trouble and not day.value()]
        for field, sentence in needed.items():
            if field not in unread:
                field.show_trouble("" if field.value() else sentence)
            if not field.value():
                found.append((field.trouble, field))
        found += [(day.trouble, day) for day in unread if day not in needed]
        return found or self._contradictions()

    def _contradictions(self) -> list[tuple[Message | str, QWidget | None]]:
        """What can't be so, of answers that are all there."""
        first, last = self._first.value(), self._last.value()
        weeks = [(it, it.value()) for it in (self._week_one, self._week_two)]
        days = [_monday(day) for _week, day in weeks if day]
        said: dict[Field, str] = dict.fromkeys((self._members, self._week_one, self._week_two), "")
        if first and last and last < first:
            said[self._last] = self.tr("The period ends before it begins.")
        for week, day in weeks:
            if first and day and day < first:
                said[week] = self.tr("This is before the review period: check the year.")
        if len(days) > len(set(days)):
            said[self._week_two] = self.tr("Both dates are in the same week.")
        names = [self._lead.value(), *self._names()]
        twice = next((name for name in names if names.count(name) > 1), "")
        if twice:
            said[self._members] = self.tr("{name} is named twice.").format(name=twice)
        for field, sentence in said.items():
            field.show_trouble(sentence)
        return [(sentence, field) for field, sentence in said.items() if sentence]

    def _names(self) -> list[str]:
        return [name.strip() for name in self._members.value().splitlines() if name.strip()]

    def _new(self) -> NewInspection:
        first, last = self._first.value(), self._last.value()
        assert first is not None
        assert last is not None
        weeks = [day for day in (self._week_one.value(), self._week_two.value()) if day]
        service: dict[str | None, Service] = {"adults": "adults", "both": "both"}
        language: dict[str | None, Language] = {"en": "en", "cy": "cy"}
        return NewInspection(
            authority=self._authority.value(),
            authority_cy=self._authority_cy.value(),
            title=self._title.value(),
            framework=self._framework.value() or "",
            period=(first, last),
            service=service.get(self._service.value(), "children"),
            fieldwork_weeks=tuple(sorted({_monday(day) for day in weeks})),
            team=(
                Inspector(self._lead.value(), "lead"),
                *(Inspector(name) for name in self._names()),
            ),
            authority_language=language.get(self._language.value(), "both"),
        )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())

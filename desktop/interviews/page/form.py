"""The facts of an interview: whom, how many, in which language, where, when, by whom."""

from collections.abc import Callable, Mapping
from datetime import datetime, time
from functools import partial
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.sessions import Writing
from desktop.interviews.interviews import (
    CANCELLED,
    CONSENTS,
    FORMS,
    HELD,
    INTERVIEW,
    OBSERVATION,
    STATES,
    Form,
    InterviewLine,
    cancel_interview,
    change_interview,
    hold_interview,
    plan_interview,
    replan_interview,
)
from desktop.interviews.labels import LANGUAGES
from desktop.interviews.shown import InterviewsShown
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick, Ticks
from desktop.widgets.date_field import DateField, NumberField, TimeField
from desktop.widgets.field import Field
from desktop.widgets.lacking import lacking
from desktop.widgets.panes import SideBySide, column
from desktop.widgets.text import clear
from desktop.widgets.text_fields import TextLine
from desktop.words.dates import local, local_day, to_utc
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk

PLAN = QT_TRANSLATE_NOOP("interviews", "Plan an interview")
CHANGE = QT_TRANSLATE_NOOP("interviews", "Change an interview")
MORNING = time(9, 0)


class InterviewForm(QWidget):
    """`begin` shows it empty for a new interview; `show_line` for one that is there.

    A new one is written by its button; in one that is there each answer is written at once.
    """

    refused = Signal(str)
    planned = Signal(str)  # the new interview
    closed_by_hand = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._line: InterviewLine | None = None
        self._is_planning = False
        self._cases: dict[str, str] = {}
        self._team: list[tuple[str, str]] = []
        self.fields = self._make_fields()
        self._card = Card()
        names = list(self.fields)
        half = [self.fields[name] for name in names[:8]], [self.fields[n] for n in names[8:]]
        self._left, self._right = (column(*part) for part in half)
        self._card.body.addWidget(SideBySide([self._left, self._right], [1, 1]))
        self._buttons = QWidget()
        QVBoxLayout(self._buttons).setContentsMargins(0, 0, 0, 0)
        self._card.body.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        layout.addStretch(1)
        for name, box in self.fields.items():
            box.edited.connect(partial(self._on_edited, name))

    def offer(self, shown: InterviewsShown) -> None:
        """The team and the cases that can be chosen now."""
        self._cases = {str(case): name for name, case in shown.known.cases.items()}
        cast(Pick, self.fields["case"]).set_options(list(self._cases.items()))
        if shown.team != self._team:
            self._team = shown.team
            before = cast(Ticks, self.fields["inspectors"])
            after = self._ticks()
            after.set_value(before.value())
            after.edited.connect(partial(self._on_edited, "inspectors"))
            layout = self._right.layout()
            assert layout is not None
            layout.replaceWidget(before, after)
            before.deleteLater()
            self.fields["inspectors"] = after

    @property
    def editing(self) -> bool:
        """Does it show an interview that is there?"""
        return self._line is not None

    def begin(self) -> None:
        """An empty form for a new interview."""
        self._line = None
        for box in self.fields.values():
            box.show_trouble()
            box.set_value(None)
        self.fields["form"].set_value(INTERVIEW)
        self.fields["people"].set_value(1)
        self._card.set_title(self.tr("New interview"))
        self._show_buttons(
            Button(self.tr("Plan this interview"), self.plan, "main"),
            Button(self.tr("Cancel"), self.closed_by_hand.emit),
        )
        self._arrange()
        self.fields["kind"].setFocus()

    def show_line(self, line: InterviewLine) -> None:
        """The facts of one that is there."""
        another = self._line is None or self._line.id != line.id
        self._line = line
        values: Mapping[str, object] = {
            "state": line.state,
            "reason": line.reason,
            "form": line.form,
            "kind": line.kind,
            "role": line.role,
            "people": line.people,
            "language": line.language or None,
            "consent": line.consent or None,
            "day": local_day(line.starts) if line.starts else None,
            "time": local(line.starts).time() if line.starts else None,
            "place": line.place,
            "case": str(line.case) if line.case else None,
            "inspectors": line.inspectors,
        }
        self._offer_roles(line.kind)
        for name, box in self.fields.items():
            box.set_value(values.get(name))
            if another:
                box.show_trouble()
        self.fields["watched"].set_value(line.role)
        if another:
            self._card.set_title(self.tr("About this interview"))
            self._show_buttons(Button(self.tr("Back to the notes"), self.closed_by_hand.emit))
        self._arrange()

    def plan(self) -> None:
        """Write the new interview, or say what it lacks."""
        if self._is_planning or not self._complete():
            return
        self._is_planning = True  # pressed once more before the answer: still one interview
        values = self._values()

        def job(writing: Writing) -> str:
            return str(plan_interview(writing, self._desk.inspection_id, **values))

        act(self._desk.work, Message(PLAN), job, self._on_refused, then=self._on_planned)

    def _on_refused(self, sentence: str) -> None:
        self._is_planning = False
        self.refused.emit(sentence)

    def _on_planned(self, interview: str) -> None:
        self._is_planning = False
        self.planned.emit(interview)

    def _make_fields(self) -> dict[str, Field]:
        language, none = self._desk.language, self.tr("None")
        kinds = [(kind.id, kind.name.of(language)) for kind in self._desk.framework.interviews]
        spoken = [(one, say(Message(words))) for one, words in LANGUAGES.items()]
        consents = [(one, say(Message(words))) for one, words in CONSENTS.items()]
        states = [(one, say(Message(words))) for one, words in STATES.items()]
        return {
            "state": Choice(self.tr("State"), states),
            "reason": TextLine(self.tr("Why it was cancelled")),
            "form": Choice(self.tr("Form"), [(it, say(Message(w))) for it, w in FORMS.items()]),
            "watched": TextLine(self.tr("What is watched"), self.tr("A meeting, a duty desk…")),
            "kind": Choice(self.tr("Kind"), kinds),
            "role": Pick(
                self.tr("Role"), [], self.tr("A role, never a name."), blank=self.tr("Choose")
            ),
            "people": NumberField(self.tr("Number of people"), least=1, most=999),
            "language": Choice(self.tr("Language"), spoken),
            "consent": Choice(self.tr("Consent to be quoted"), consents),
            "day": DateField(self.tr("Day")),
            "time": TimeField(self.tr("Time")),
            "place": TextLine(self.tr("Place")),
            "case": Pick(self.tr("About the case"), [], blank=none),
            "inspectors": self._ticks(),
        }

    def _ticks(self) -> Ticks:
        return Ticks(self.tr("Inspectors"), self._team)

    def _show_buttons(self, *buttons: Button) -> None:
        clear(self._buttons)
        layout = self._buttons.layout()
        assert layout is not None
        for button in buttons:
            layout.addWidget(button)

    def _arrange(self) -> None:
        watched = self.fields["form"].value() == OBSERVATION
        for name in ("kind", "role", "people", "consent"):
            self.fields[name].setVisible(not watched)
        self.fields["watched"].setVisible(watched)
        self.fields["state"].setVisible(self._line is not None)
        cancelled = self.fields["state"].value() == CANCELLED
        self.fields["reason"].setVisible(self._line is not None and cancelled)

    def _offer_roles(self, kind: object) -> None:
        language = self._desk.language
        roles = [
            (role.id, role.name.of(language))
            for one in self._desk.framework.interviews
            if one.id == kind
            for role in one.roles
        ]
        cast(Pick, self.fields["role"]).set_options(roles)

    def _complete(self) -> bool:
        """Say what is missing at each box and at the top, where each line leads to its box."""
        self._flush()
        needed = {"kind": self.tr("Choose the kind."), "role": self.tr("Choose the role.")}
        if self.fields["form"].value() == OBSERVATION:
            needed = {"watched": self.tr("Say what is watched.")}
        told = {name: box.trouble for name, box in self.fields.items()}  # no day, no time
        for name in ("kind", "role", "watched"):
            told[name] = "" if self.fields[name].value() else needed.get(name, "")
        return not lacking(*((box, told[name]) for name, box in self.fields.items()))

    def _flush(self) -> None:
        for box in self.fields.values():
            box.flush()

    def _values(self) -> dict[str, Any]:
        values = {name: box.value() for name, box in self.fields.items()}
        del values["state"], values["reason"]
        watched = values.pop("watched")
        if values["form"] == OBSERVATION:
            values |= {"kind": "", "role": watched, "people": 1, "consent": None}
        day, clock = values.pop("day"), values.pop("time")
        case = values.pop("case")
        inspectors = cast(tuple[str, ...], values.pop("inspectors"))
        return values | {
            "form": cast(Form, values["form"] or INTERVIEW),
            "people": values["people"] or 1,
            "starts": self._starts(day, clock),
            "sampled_case_id": UUID(str(case)) if case else None,
            "inspectors": list(inspectors),
        }

    def _starts(self, day: object, clock: object) -> datetime | None:
        return to_utc(cast(Any, day), cast(time, clock or MORNING)) if day else None

    def _on_edited(self, name: str, _value: object) -> None:
        self.fields[name].show_trouble()
        if name == "kind":
            self._offer_roles(self.fields["kind"].value())
        self._arrange()
        if self._line is None:
            return
        step = self._state_step() if name in ("state", "reason") else self._change_step(name)
        box = self.fields["reason" if name == "state" else name]
        act(self._desk.work, Message(CHANGE), step, self.refused.emit, box)

    def _state_step(self) -> Callable[[Writing], None]:
        """Held, planned again, or cancelled, which needs its reason."""
        assert self._line is not None
        line, state = self._line.id, self.fields["state"].value()
        reason = str(self.fields["reason"].value() or "")
        if state == CANCELLED:
            return lambda writing: cancel_interview(writing, line, reason)
        if state == HELD:
            return lambda writing: hold_interview(writing, line)
        return lambda writing: replan_interview(writing, line)

    def _change_step(self, name: str) -> Callable[[Writing], None]:
        assert self._line is not None
        line, values = self._line.id, self._changed(name)
        return lambda writing: change_interview(writing, line, **values)

    def _changed(self, name: str) -> dict[str, Any]:
        """The fields of the record that an answer gives."""
        all_of_them = self._values()
        if name in ("day", "time"):
            return {"starts": all_of_them["starts"]}
        if name == "case":
            return {"sampled_case_id": all_of_them["sampled_case_id"]}
        if name in ("watched", "kind"):
            return {"role": all_of_them["role"], "kind": all_of_them["kind"]}
        return {name: all_of_them[name]}

"""The facts of the inspection, its weeks on site, and its team."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from db.sessions import Writing
from desktop.plan.inspection import change_facts
from desktop.plan.page.part import Part
from desktop.plan.page.weeks import Weeks
from desktop.plan.shown import PlanShown
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Ticks
from desktop.widgets.date_field import DateField
from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.panes import SideBySide, column
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP
from desktop.work.desk import Desk

FACTS_CHANGED = QT_TRANSLATE_NOOP("plan", "Change the facts of the inspection")


class FactsPart(Part):
    """Each fact is kept on leaving its box."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.fields: dict[str, Field] = {**self._names(), **self._dates(), **self._switches()}
        for key, box in self.fields.items():
            box.edited.connect(partial(self._on_fact, key))
        first = Card(self.tr("The inspection"))
        for key in ("title", "authority", "authority_cy", "service", "authority_language"):
            first.body.addWidget(self.fields[key])
        second = Card(self.tr("Dates"))
        period = QWidget()
        flow = Flow(period, gap=16)
        for key in ("period_from", "period_to"):
            flow.addWidget(self.fields[key])
        second.body.addWidget(period)
        for key in ("fieldwork_weeks", "code_edition", "serious_concern", "warning_notice_on"):
            second.body.addWidget(self.fields[key])
        self.body.addWidget(SideBySide([column(first), column(second)], [1, 1]))

    def show_plan(self, plan: PlanShown) -> None:
        """The facts as they are now."""
        for key, box in self.fields.items():
            value = getattr(plan.inspection, key)
            if box.trouble:  # what was refused stays to be mended
                continue
            box.set_value(["yes"] if key == "serious_concern" and value else value)

    def _names(self) -> Mapping[str, Field]:
        service = (
            ("children", self.tr("Children")),
            ("adults", self.tr("Adults")),
            ("both", self.tr("Both")),
        )
        language = (
            ("en", self.tr("English")),
            ("cy", self.tr("Welsh")),
            ("both", self.tr("Both languages")),
        )
        return {
            "title": TextLine(self.tr("Title")),
            "authority": TextLine(self.tr("Authority, in English")),
            "authority_cy": TextLine(self.tr("Authority, in Welsh")),
            "service": Choice(self.tr("Service"), service),
            "authority_language": Choice(
                self.tr("Language in which the authority writes to us"), language
            ),
        }

    def _dates(self) -> Mapping[str, Field]:
        return {
            "period_from": DateField(self.tr("Review period: first day")),
            "period_to": DateField(self.tr("Review period: last day")),
            "fieldwork_weeks": Weeks(
                self.tr("Fieldwork weeks"), self.tr("The Monday on which each week begins.")
            ),
            "warning_notice_on": DateField(
                self.tr("Warning notice issued on"),
                self.tr("Empty where there is none. The report to Ministers counts from it."),
            ),
        }

    def _switches(self) -> Mapping[str, Field]:
        return {
            "code_edition": TextLine(
                self.tr("Edition of the Code of Practice"),
                self.tr("Which edition applies; office defaults are to be checked against it."),
            ),
            "serious_concern": Ticks(
                self.tr("Serious concern"),
                [("yes", self.tr("The authority is followed under serious concern"))],
            ),
        }

    def _on_fact(self, key: str, value: object) -> None:
        box = self.fields[key]
        if key == "serious_concern":
            value = bool(value)

        def job(writing: Writing) -> None:
            change_facts(writing, self.desk.inspection_id, **{key: value})

        self.write(FACTS_CHANGED, job, box)

"""Recommendations by band and theme, numbered on across the bands."""

from functools import partial
from uuid import UUID

from db.models import Recommendation
from db.sessions import Writing
from desktop.findings.page.part import TwoPanes
from desktop.findings.recommendations import NumberedRecommendation, recommend
from desktop.findings.shown import FindingsShown
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Option, Pick, Ticks
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.field import Field
from desktop.widgets.rows import Column, Row
from desktop.widgets.table import Table
from desktop.words.messages import QT_TRANSLATE_NOOP
from desktop.work.desk import Desk

NEW = QT_TRANSLATE_NOOP("findings", "New recommendation")
WRITE = QT_TRANSLATE_NOOP("findings", "Write a recommendation")
SORT = QT_TRANSLATE_NOOP("findings", "Sort a recommendation")
DELETE = QT_TRANSLATE_NOOP("findings", "Delete a recommendation")


class RecommendationsPart(TwoPanes):
    """Each in a band and a theme (or a principle), tied to the findings it rests on."""

    model = Recommendation

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "recommendations")
        self._shown: dict[str, NumberedRecommendation] = {}
        self.text_en = self.saved_text("text_en", self.tr("Text in English"), WRITE)
        self.text_cy = self.saved_text("text_cy", self.tr("Text in Welsh"), WRITE)
        self.sorts = self._sorts()
        self.findings = Ticks(self.tr("Findings that it rests on"), [])
        self.card = Card()
        cy = desk.language == "cy"
        self.card.add(*((self.text_cy, self.text_en) if cy else (self.text_en, self.text_cy)))
        for key, box in self.sorts.items():
            self.card.add(box)
            box.edited.connect(partial(self._on_sort, key))
        self._grounds = Card(self.tr("Findings that it rests on"))
        self.below.addWidget(self.card)
        self.below.addWidget(self._grounds)
        self.below.addStretch(1)
        self._offered: list[Option] = []

    def show_findings(self, shown: FindingsShown) -> None:
        """Show the list as it would be numbered now."""
        self._shown = {str(one.id): one for one in shown.recommendations}
        self._offer(shown)
        self.fill([self._row(one) for one in shown.recommendations])

    def show_chosen(self) -> None:
        """The chosen recommendation in the form."""
        one = self._current()
        self.form.setVisible(one is not None)
        if one is None:
            return
        self.card.set_title(str(one.number))
        self.fill_text(self.text_en, one.id, one.text_en)
        self.fill_text(self.text_cy, one.id, one.text_cy)
        for key, box in self.sorts.items():
            box.set_value(getattr(one, key) or None)
        self.findings.set_value([str(finding) for finding in one.findings])

    def commands(self) -> list[Command]:
        """Delete, new."""
        return [
            Command("recommendations.delete", self.tr("De&lete"), self._on_delete,
                    why_not=self._why_none, icon="delete"),
            Command("recommendations.new", self.tr("&New recommendation"), self._on_new,
                    "Ctrl+Shift+N", icon="add"),
        ]  # fmt: skip

    def make_table(self) -> Table:
        """Number, text, where it is sorted."""
        columns = [
            Column("number", self.tr("No."), 4, sort=False),
            Column("text", self.desk.framework.words.item.of(self.desk.language), 0, sort=False),
            Column("theme", self.tr("Group"), 24, sort=False),
        ]
        command = Command("recommendations.first", self.tr("Write the first one"), self._on_new)
        empty = EmptyState(
            self.tr("Nothing is recommended yet"),
            self.tr("What the authority must do, sorted, and tied to the findings behind it."),
            command,
            "flag",
        )
        name = self.desk.framework.words.items.of(self.desk.language)
        return Table(name, columns, empty)

    def _sorts(self) -> dict[str, Field]:
        framework, language = self.desk.framework, self.desk.language
        dimension = Pick(
            framework.words.dimension.of(language),
            [(d.id, d.name.of(language)) for d in framework.dimensions],
            blank=self.tr("None"),
        )
        if not framework.has_bands:
            return {"dimension": dimension}
        bands = [(b.id, b.name.of(language)) for b in framework.bands]
        themes = [(t.id, t.name.of(language)) for t in framework.themes]
        return {
            "band": Choice(self.tr("Time limit"), bands),
            "theme": Pick(self.tr("Theme"), themes),
            "dimension": dimension,
        }

    def _offer(self, shown: FindingsShown) -> None:
        """The findings as ticks; made anew only where they are others now."""
        language = self.desk.language
        offered = [
            (str(f.id), f"{f.number}  {' '.join(f.text(language).split())[:90]}")
            for f in shown.findings
        ]
        if offered == self._offered:
            return
        self._offered = offered
        self.findings.hide()
        self.findings.setParent(None)
        self.findings.deleteLater()
        self.findings = Ticks(self.tr("Findings that it rests on"), offered)
        self.findings.hide_label()
        self.findings.edited.connect(self._on_findings)
        self._grounds.add(self.findings)
        self._grounds.setVisible(bool(offered))

    def _current(self) -> NumberedRecommendation | None:
        return self._shown.get(self.table.current_id())

    def _why_none(self) -> str | None:
        return None if self._current() else self.tr("Choose one in the list first.")

    def _on_new(self) -> None:
        current, framework = self._current(), self.desk.framework
        band = current.band if current else framework.bands[0].id if framework.bands else ""
        theme = current.theme if current else framework.themes[0].id if band else ""
        dimension = current.dimension if current else framework.dimensions[0].id

        def job(writing: Writing) -> UUID:
            return recommend(
                writing, self.desk.inspection_id, band=band, theme=theme, dimension=dimension
            )

        def made(new: UUID) -> None:
            self.table.choose(str(new))
            (self.text_cy if self.desk.language == "cy" else self.text_en).setFocus()

        self.write(NEW, job, made)

    def _on_delete(self) -> None:
        one = self._current()
        if one is not None:
            sentence = self.tr("Number {number} is deleted.").format(number=one.number)
            self.write(
                DELETE,
                lambda writing: writing.delete(Recommendation, one.id),
                lambda _: self.deleted.emit(sentence),
            )

    def _on_sort(self, key: str, value: object) -> None:
        one = self._current()
        if one is not None:
            self.write(SORT, lambda writing: writing.set(Recommendation, one.id, **{key: value}))

    def _on_findings(self, ticked: object) -> None:
        one = self._current()
        if one is not None and isinstance(ticked, tuple):
            ids = list(ticked)
            self.write(SORT, lambda w: w.set(Recommendation, one.id, findings=ids))

    def _row(self, one: NumberedRecommendation) -> Row:
        framework, language = self.desk.framework, self.desk.language
        text = one.text(language) or one.text_en or one.text_cy
        words = " ".join(text.split()) or self.tr("(nothing written yet)")
        if one.band:
            group = framework.band(one.band).name.of(language)
        else:
            group = framework.dimension(one.dimension).short.of(language) if one.dimension else ""
        return Row(str(one.id), (str(one.number), words, group), f"{one.number}. {words} {group}")

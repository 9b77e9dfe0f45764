"""How a file is to be understood: guessed, shown beside its values, corrected by the person."""

from dataclasses import replace
from pathlib import Path

from desktop.sampling.long_list.mapping import Column as Mapped
from desktop.sampling.long_list.mapping import Mapping, SheetMap, from_file, to_toml
from desktop.sampling.page.import_rules import ImportRules
from desktop.sampling.page.importing import Importing
from desktop.sampling.page.part import Part, filled
from desktop.sampling.page.targets import persons, targets
from desktop.sampling.preview import Preview
from desktop.sampling.shown import SampleShown
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.command import Command
from desktop.widgets.date_field import NumberField
from desktop.widgets.files import ask_file, ask_new_file
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, column, scrolling
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import say
from desktop.work.desk import Desk
from desktop.work.out import write_out


class MappingPart(Part):
    """Sheets and their columns at the left; at the right what the chosen ones are read as."""

    def __init__(self, desk: Desk, page: PageFrame, importing: Importing) -> None:
        super().__init__(desk, page)
        self._importing = importing
        self._preview: Preview | None = None
        self._targets = targets(desk.framework, desk.language)
        self.sheets = Table(self.tr("Sheets of the file"), self._sheet_columns())
        self.columns = Table(self.tr("Columns of the sheet"), self._columns())
        self.sheets.chosen.connect(lambda _name: self._show_sheet())
        self.columns.chosen.connect(lambda _heading: self._show_column())
        self._told = text("", tone="quiet")
        self._make_sheet_card()
        self._make_column_card()
        self.about_rules = ImportRules(desk.language)
        right = scrolling(column(self.about_column, self.about_sheet, self.about_rules))
        left = filled(self._told, self.sheets, self.columns)
        self.body.addWidget(Panes("mapping", [left, right], [7, 4]), 1)

    def show_sample(self, shown: SampleShown) -> None:
        """The rules that the list was read by are proposed for the next."""
        if self._preview is None:
            self.about_rules.show_rules((shown.long_list and shown.long_list.rules) or {})

    def show_preview(self, preview: Preview) -> None:
        """Another file, or another mapping of it."""
        self._preview = preview
        several = len(preview.mapping.sheets) > 1
        self.sheets.setVisible(several)
        notices = [say(one) for one in preview.notices]
        ask = self.tr("{file}: say what each column is, then read it.").format(file=preview.file)
        self._told.setText("\n".join([ask, *notices]))
        self.sheets.show_rows([self._sheet_row(one) for one in preview.mapping.sheets])
        self.sheets.fit_height(6)
        if not self.sheets.current_id():
            self.sheets.choose(_id(next(iter(preview.mapping.sheets), SheetMap())))
        self._show_sheet()

    def commands(self) -> list[Command]:
        """Save and load a mapping; go back; read."""
        return [
            Command("sampling.mapping.back", self.tr("&Back"), self._on_back, changes=False),
            Command("sampling.mapping.load", self.tr("Loa&d a mapping…"), self._on_load,
                    why_not=self._why_no_file, icon="import", changes=False),
            Command("sampling.mapping.save", self.tr("Sa&ve the mapping…"), self._on_save,
                    why_not=self._why_no_file, icon="export", changes=False),
            Command("sampling.mapping.read", self.tr("&Read the list"), self.read,
                    why_not=self._why_not_read),
        ]  # fmt: skip

    def read(self) -> None:
        """Read the file by this mapping and these rules."""
        if self._preview is not None:
            rules, reason = self.about_rules.rules(), self.about_rules.reason()
            self._importing.read(self._preview, rules, reason, self._on_done)

    def load(self, path: Path) -> None:
        """Take the mapping of a TOML file."""
        if self._preview is None:
            return
        framework = self.desk.framework
        self.desk.work.run(
            lambda _progress: from_file(path, framework), self._on_loaded, self.failed,
            sentence=self.tr("Reading {file}").format(file=path.name),
        )  # fmt: skip

    def _on_loaded(self, mapping: Mapping) -> None:
        if self._preview is not None:
            self.show_preview(self._preview.mapped(mapping))

    def save(self, path: Path) -> None:
        """Write the mapping as TOML, as the command line takes it."""
        if self._preview is None:
            return
        content = to_toml(self._preview.mapping)
        told = self.tr("{file} was written.").format(file=path.name)
        write_out(
            self.desk.work, path, lambda _session, _: content.encode(),
            lambda _: self.page.tell_done(told), self.failed,
        )  # fmt: skip

    # The cards.

    def _make_sheet_card(self) -> None:
        self.about_sheet = Card(self.tr("The sheet"))
        codes = [
            (one.code, f"{one.code} {one.short.of(self.desk.language)}")
            for one in self.desk.framework.categories
        ]
        self.skipped = Choice(
            self.tr("Is it part of the list?"),
            [("no", self.tr("Yes")), ("yes", self.tr("No, leave it out"))],
        )
        self.category = Pick(
            self.tr("Category of every row"), codes, blank=self.tr("As its columns say")
        )
        self.heading_row = NumberField(self.tr("The headings are on row"))
        self.lines = Choice(
            self.tr("Lines of the headings"), [("1", self.tr("One")), ("2", self.tr("Two"))]
        )
        self.skipped.edited.connect(lambda _v: self._on_sheet())
        self.category.edited.connect(lambda _v: self._on_sheet())
        self.heading_row.edited.connect(lambda _v: self._on_headings())
        self.lines.edited.connect(lambda _v: self._on_headings())
        self.about_sheet.add(self.heading_row, self.lines, self.skipped, self.category)

    def _make_column_card(self) -> None:
        self.about_column = Card()
        self._values = text("", tone="quiet")
        self.field = Pick(self.tr("Read as"), self._targets, blank=self.tr("Left out"))
        self.why = TextLine(
            self.tr("Why it is read all the same"),
            self.tr("It seems to name people, so it is left out. The reason is kept."),
        )
        self.field.edited.connect(lambda _v: self._on_field())
        self.why.edited.connect(lambda _v: self._on_field())
        self.about_column.add(self._values, self.field, self.why)

    # What is shown of the mapping.

    def _sheet(self) -> SheetMap | None:
        sheets = self._preview.mapping.sheets if self._preview else ()
        chosen = self.sheets.current_id()
        return next((one for one in sheets if _id(one) == chosen), sheets[0] if sheets else None)

    def _show_sheet(self) -> None:
        sheet, preview = self._sheet(), self._preview
        if sheet is None or preview is None:
            return
        self.about_sheet.set_title(sheet.name or self.tr("The table"))
        self.skipped.set_value("yes" if sheet.skip else "no")
        self.category.set_value(sheet.category or None)
        self.heading_row.set_value(sheet.heading_row or None)
        self.lines.set_value(str(sheet.heading_lines))
        found = preview.samples(sheet)
        rows = [self._row(n, column, values) for n, (column, values) in enumerate(found)]
        self.columns.show_rows(rows)
        if rows and not self.columns.current_id():
            self.columns.choose("0")
        self._show_column()

    def _column(self) -> tuple[Mapped, tuple[str, ...]] | None:
        sheet, place = self._sheet(), self.columns.current_id()
        if sheet is None or self._preview is None or not place:
            return None
        found = self._preview.samples(sheet)
        return found[int(place)] if int(place) < len(found) else None

    def _show_column(self) -> None:
        found = self._column()
        self.about_column.setVisible(found is not None)
        if found is None:
            return
        mapped, values = found
        self.about_column.set_title(mapped.heading)
        seen = self.tr("For instance: {values}").format(values=" · ".join(values))
        if mapped.person:
            kind = persons().get(mapped.person, mapped.person)
            seen = self.tr("Looks like: {kind}. Its values are not shown.").format(kind=kind)
        self._values.setText(seen if values or mapped.person else self.tr("It has no values."))
        self.field.set_value(mapped.field or None)
        self.why.setVisible(bool(mapped.person))
        self.why.set_value(mapped.reason)

    # What the person says.

    def _change(self, sheet: SheetMap) -> None:
        assert self._preview is not None
        self.show_preview(self._preview.mapped(self._preview.mapping.with_sheet(sheet)))

    def _on_sheet(self) -> None:
        sheet = self._sheet()
        if sheet is not None:
            category = self.category.value() or ""
            skip = self.skipped.value() == "yes"
            self._change(replace(sheet, category=category, skip=skip))

    def _on_headings(self) -> None:
        sheet, row = self._sheet(), self.heading_row.value()
        if sheet is not None and row and self._preview is not None:
            lines = int(self.lines.value() or 1)
            self.show_preview(self._preview.with_headings_at(sheet, row, lines))

    def _on_field(self) -> None:
        sheet, place = self._sheet(), self.columns.current_id()
        if sheet is None or not place:
            return
        columns = list(sheet.columns)
        reason = str(self.why.value()) if columns[int(place)].person else ""
        field = self.field.value() or ""
        columns[int(place)] = replace(columns[int(place)], field=field, reason=reason)
        self._change(replace(sheet, columns=tuple(columns)))

    def _why_no_file(self) -> str | None:
        return None if self._preview else self.tr("Choose a file first.")

    def _why_not_read(self) -> str | None:
        if self._preview is None:
            return self.tr("Choose a file first.")
        for sheet in self._preview.mapping.sheets:
            for one in sheet.columns:
                if one.person and one.field and not one.reason and not sheet.skip:
                    words = self.tr("“{heading}” seems to name people. Say why it is read.")
                    return words.format(heading=one.heading)
            if not sheet.skip and not any(one.field == "reference" for one in sheet.columns):
                words = self.tr("Say which column of “{sheet}” has the references.")
                return words.format(sheet=sheet.name or self._preview.file)
        return self.about_rules.why_not()

    def _on_done(self) -> None:
        self._preview = None
        self.page.open_part("list")

    def _on_back(self) -> None:
        self.page.open_part("list")

    def _on_load(self) -> None:
        ask_file(self, self.tr("Load a mapping"), "*.toml (*.toml)", self.load)

    def _on_save(self) -> None:
        ask_new_file(
            self, self.tr("Save the mapping"), "*.toml (*.toml)",
            self.tr("mapping") + ".toml", self.save,
        )  # fmt: skip

    def _row(self, place: int, mapped: Mapped, values: tuple[str, ...]) -> Row:
        names = dict(self._targets)
        if mapped.person and not (mapped.field and mapped.reason):
            read = Cell(self.tr("Set aside"), Tone.WARN)
        elif mapped.field:
            read = Cell(names.get(mapped.field, mapped.field), Tone.GOOD)
        else:
            read = Cell(self.tr("Left out"), Tone.NEUTRAL)
        seen = " · ".join(values)
        cells = (mapped.heading, seen, read)
        return Row(str(place), cells, f"{mapped.heading}: {read.words}. {seen}")

    def _sheet_row(self, sheet: SheetMap) -> Row:
        category = sheet.category or "–"
        state = (
            Cell(self.tr("Left out"), Tone.NEUTRAL)
            if sheet.skip
            else Cell(self.tr("Read"), Tone.GOOD)
        )
        cells = (sheet.name, str(len(sheet.columns)), category, state)
        return Row(_id(sheet), cells, f"{sheet.name}: {state.words}. {category}")

    def _sheet_columns(self) -> list[Column]:
        return [
            Column("sheet", self.tr("Sheet"), 0, sort=False),
            Column("columns", self.tr("Columns"), 8, right=True, sort=False),
            Column("category", self.tr("Category"), 9, sort=False),
            Column("state", self.tr("State"), 12, sort=False),
        ]

    def _columns(self) -> list[Column]:
        return [
            Column("heading", self.tr("Heading"), 0, sort=False),
            Column("values", self.tr("For instance"), 0, sort=False),
            Column("read", self.tr("Read as"), 30, sort=False),
        ]


def _id(sheet: SheetMap) -> str:
    return f"sheet {sheet.name}"

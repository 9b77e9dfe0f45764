"""The guide in docs/: `guide.py update` writes its reference anew, `guide.py build DIR` the site.

What a table, a key or a policy is called stands in the source; the pages below are written from
there, in English and (the keys) in Welsh, and a test says when one is behind. The site is made by
MkDocs, offline. The chapters on the stages are the help that the window shows: they lie in
resources/help, and `on_files` (MkDocs calls it) puts them into the site.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
STAGES = ROOT / "resources" / "help"
YEAR = (date(2016, 6, 1), date(2017, 6, 1))
# What a web server wants, and fonts in forms for browsers of long ago.
UNUSED = ("sitemap.xml*", "404.html", "fonts/*.eot", "fonts/*.svg", "fonts/*.ttf", "fonts/*.woff")
FOLDERS = {"en": "", "cy": "cy/"}
KEYS = {
    "en": ("Keys", "Every command stands in a menu and in the palette (Ctrl+K). Those of a page "
           "hold while that page is shown. F1 shows this list in the program.",
           "Everywhere", "Command", "Key"),
    "cy": ("Bysellau", "Mae pob gorchymyn mewn dewislen ac yn y palet (Ctrl+K). Mae rhai tudalen "
           "yn gweithio tra dangosir y dudalen honno. Mae F1 yn dangos y rhestr hon yn y rhaglen.",
           "Ym mhobman", "Gorchymyn", "Bysell"),
}  # fmt: skip


def main(arguments: list[str]) -> int:
    """Carry out the command line; the exit code."""
    if arguments[:1] == ["update"]:
        update()
        return 0
    if arguments[:1] == ["build"] and len(arguments) == 2:
        return build(Path(arguments[1]))
    print(__doc__)
    return 2


def build(folder: Path) -> int:
    """The site as HTML, opened from a folder: no server, no network."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d"]
    settings = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    code = subprocess.call([*command, str(folder.resolve())], cwd=ROOT, env=settings)
    for pattern in UNUSED:
        for path in folder.rglob(pattern):
            path.unlink()
    return code


def on_files(files: Any, config: Any) -> Any:
    """MkDocs's hook: the stages' chapters, beside the guide's own."""
    from mkdocs.structure.files import File

    for language, folder in FOLDERS.items():
        for source in sorted((STAGES / language).glob("*.md")):
            uri = f"{folder}stages/{source.name}"
            files.append(File.generated(config, uri, abs_src_path=str(source)))
    return files


def update() -> None:
    """Write the reference pages."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    (DOCS / "reference").mkdir(parents=True, exist_ok=True)
    (DOCS / "reference" / "tables.md").write_text("\n".join(tables()) + "\n", "utf-8")
    (DOCS / "reference" / "policy.md").write_text("\n".join(policy()) + "\n", "utf-8")
    for language, folder in FOLDERS.items():
        found = commands(language)
        target = DOCS / folder / "reference" / "keys.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(key_page(language, found)) + "\n", "utf-8")


def tables() -> Iterator[str]:
    """Every table of the store with its columns."""
    from db.base import Base
    from db.journal import record_tables

    yield "# Tables of the store"
    yield "\nThe store is an SQLCipher database. Records of people are written through the journal"
    yield "alone ([history](file-formats.md#historyjournaljsonl)); their tables show its latest"
    yield "values. Ids are UUIDs, moments are UTC, JSON is text. The same names stand in the"
    yield "[open form](file-formats.md#open-form-zip)."
    about = {mapper.local_table: mapper.class_.__doc__ or "" for mapper in Base.registry.mappers}
    for name, table in sorted(Base.metadata.tables.items()):
        kind = "A record, journalled." if name in record_tables() else "Not journalled."
        yield f"\n## {name}\n\n{' '.join(about[table].split())} {kind}\n"
        for column in table.c:
            type_ = getattr(column.type, "python_type", str).__name__
            said = "JSON" if type_ == "object" else type_
            yield f"- `{column.name}`: {said}{', may be empty' if column.nullable else ''}"


def policy() -> Iterator[str]:
    """Every key of a policy, from its schema."""
    from desktop.admin.keys import rules

    yield "# Keys of a policy"
    yield "\nWhere the file lies and how it is used: [Administrators](../admins.md#policy)."
    for key, rule in rules().items():
        kinds = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
        yield f"\n## {key}\n\n{rule['description']}\n\nKind: {' or '.join(kinds)}."
        if "minimum" in rule:
            yield f"From {rule['minimum']} to {rule['maximum']}."
        known = rule.get("enum") or rule.get("items", {}).get("enum")
        if known:
            yield "One of: " + ", ".join(f"`{it}`" for it in known) + "."
        if "pattern" in rule:
            yield f"Form: `{json.dumps(rule['pattern'])[1:-1]}`."


def commands(language: str) -> dict[str, list[tuple[str, str]]]:
    """Captions and keys of the window (under "") and of each stage's page, by its name."""
    from PySide6.QtWidgets import QApplication

    from db.keys import Kdf
    from db.store import create_store
    from desktop import translations
    from desktop.plan.inspection import NewInspection, begin
    from desktop.shell.commands import window_groups
    from desktop.shell.settings import Settings
    from desktop.shell.shots import settle
    from desktop.shell.stages import stages_here
    from desktop.shell.window import Window
    from desktop.widgets.theme import Theme

    app = QApplication.instance() or QApplication(["arolwg"])
    translations.install(app, language)
    with tempfile.TemporaryDirectory() as folder:
        theme = Theme(app, "light", 100)  # type: ignore[arg-type]
        path = Path(folder, "guide.store")
        store, _sheet = create_store(path, "a guide is written", "Guide", Kdf(1, 8192, 1))
        with store.sessions.writing({"source": ["action", "Guide"], "facts": {}}) as writing:
            made = begin(writing, NewInspection("A", "A", "childrens-inspection", YEAR))
        settings = Settings(Path(folder, "guide.ini"))
        settings.language = language
        window = Window(store, settings)
        window.open_inspection(made)
        settle(window)
        found: dict[str, list[tuple[str, str]]] = {"": []}
        seen: set[str] = set()
        for stage in stages_here():
            window.open_stage(stage.id)
            page = window.host.page
            while page is not None and page.make_more():  # every part has commands
                pass
            settle(window)
            for group in window_groups(window):
                for command in group.commands:
                    if command.shortcut and command.id not in seen:
                        own = stage.name if command.id in own_ids(window) else ""
                        found.setdefault(own, []).append((plain(command), command.shortcut))
                        seen.add(command.id)
        window.close()
        theme.choose("system")
    translations.install(app, "en")
    return found


def own_ids(window: Any) -> set[str]:
    """The commands of the page that is shown."""
    page = window.host.page
    return {it.id for it in (*page.actions_shown(), *page.commands())}


def plain(command: Any) -> str:
    """A caption without its mnemonic; Undo without what it undoes just now."""
    caption = str(command.caption).replace("&", "")
    return caption.partition(":")[0] if command.id in ("undo", "redo") else caption


def key_page(language: str, found: dict[str, list[tuple[str, str]]]) -> Iterator[str]:
    """The page of keys in a language."""
    title, sentence, everywhere, command, key = KEYS[language]
    yield f"# {title}\n\n{sentence}"
    for place, rows in found.items():
        yield f"\n## {place or everywhere}\n\n| {command} | {key} |\n|---|---|"
        for caption, shortcut in rows:
            yield f"| {caption} | `{shortcut}` |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

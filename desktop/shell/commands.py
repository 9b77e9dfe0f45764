"""The one command table of the window: menus, palette, keys and the F1 sheet come from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.shell.stages import HOME, stages_here
from desktop.widgets.command import Command

if TYPE_CHECKING:
    from desktop.shell.window import Window

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Group:
    """A menu and its commands. No mnemonics: the letters belong to the page; Alt or F10 leads
    to the menu bar."""

    name: str
    commands: tuple[Command, ...]


def window_groups(window: "Window") -> list[Group]:
    """The menus of the window; the page's own commands come between."""
    groups = [
        Group(translate("commands", "File"), _file(window)),
        Group(translate("commands", "Edit"), _edit(window)),
        Group(translate("commands", "View"), _view(window)),
        Group(translate("commands", "Go"), _go(window)),
    ]
    page = window.host.page
    own = [*page.actions_shown(), *(page.commands() if page.is_whole else ())] if page else []
    own += window.closing.commands()
    if own:
        groups.append(
            Group(translate("commands", "Page"), tuple({it.id: it for it in own}.values()))
        )
    groups.append(Group(translate("commands", "Help"), _help(window)))
    return groups


def _file(window: "Window") -> tuple[Command, ...]:
    return (
        _still(
            "inspections",
            translate("commands", "&Inspections…"),
            window.alone.inspections,
            "Ctrl+O",
        ),
        _still("inspection.new", translate("commands", "&New inspection…"), window.alone.new),
        _still("settings", translate("commands", "&Settings…"), window.alone.settings, "Ctrl+,"),
        _still("safety", translate("commands", "Keys and &back-ups…"), window.alone.safety),
        _still("lock", translate("commands", "&Lock"), window.lock, "Ctrl+L"),
        _still("quit", translate("commands", "&Quit"), window.close, "Ctrl+Q"),
    )


def _edit(window: "Window") -> tuple[Command, ...]:
    undo = window.undo
    return (
        Command("undo", undo.undo_caption(), undo.undo, "Ctrl+Z", undo.why_not_undo),
        Command("redo", undo.redo_caption(), undo.redo, "Ctrl+Shift+Z", undo.why_not_redo),
        _still(
            "search",
            translate("commands", "&Search everywhere…"),
            window.dialogs.search,
            "Ctrl+Shift+F",
            window.why_no_stage,
        ),
        _still(
            "history",
            translate("commands", "&History of this record…"),
            window.dialogs.history,
            "Ctrl+H",
            window.dialogs.why_no_history,
        ),
    )


def _view(window: "Window") -> tuple[Command, ...]:
    looks = window.looks
    return (
        _still("rail", translate("commands", "&Fold the rail"), window.fold_rail, "Ctrl+B"),
        _still("larger", translate("commands", "&Larger text"), looks.larger, "Ctrl++"),
        _still("smaller", translate("commands", "&Smaller text"), looks.smaller, "Ctrl+-"),
        _still("usual", translate("commands", "&Usual text size"), looks.usual, "Ctrl+0"),
        _still("light", translate("commands", "L&ight colours"), partial(looks.choose, "light")),
        _still("dark", translate("commands", "&Dark colours"), partial(looks.choose, "dark")),
        _still(
            "contrast", translate("commands", "&High contrast"), partial(looks.choose, "contrast")
        ),
        _still(
            "system",
            translate("commands", "Colours as the s&ystem"),
            partial(looks.choose, "system"),
        ),
        _still(
            "language",
            translate("commands", "&Cymraeg / English"),
            window.switch_language,
            "Ctrl+Shift+Y",
        ),
        _still("pane", translate("commands", "&Next pane"), window.panes.forward, "F6"),
        _still("pane.back", translate("commands", "&Pane before"), window.panes.back, "Shift+F6"),
    )


def _go(window: "Window") -> tuple[Command, ...]:
    why_not = window.why_no_stage
    commands = [
        _still(
            f"go.{stage.id}",
            stage.name,
            partial(window.open_stage, stage.id),
            "Alt+Home" if stage.id == HOME else "",
            why_not,
            stage.id,
        )
        for stage in stages_here()
    ]
    following = translate("commands", "&Next stage")
    before = translate("commands", "Stage &before")
    commands.append(_still("go.on", following, window.next_stage, "Ctrl+PgDown", why_not))
    commands.append(_still("go.back", before, window.stage_before, "Ctrl+PgUp", why_not))
    return tuple(commands)


def _help(window: "Window") -> tuple[Command, ...]:
    return (
        _still(
            "palette",
            translate("commands", "&What would you like to do?"),
            window.dialogs.palette,
            "Ctrl+K",
        ),
        _still("keys", translate("commands", "&Keys"), window.dialogs.keys, "F1"),
        _still("help", translate("commands", "&About this page"), window.show_help, "Shift+F1"),
        _still("guide", translate("commands", "The &guide"), window.show_guide),
        _still(
            "tour", translate("commands", "&Tour"), window.tour.start, why_not=window.why_no_stage
        ),
    )


def _still(
    name: str,
    caption: str,
    run: Callable[[], object],
    shortcut: str = "",
    why_not: Callable[[], str | None] = lambda: None,
    icon: str = "",
) -> Command:
    """A command that changes no record."""

    def running() -> None:
        run()

    return Command(name, caption, running, shortcut, why_not, icon, changes=False)


def fill_menus(
    bar: QMenuBar, groups: Sequence[Group], run: Callable[[Command], None]
) -> list[QAction]:
    """Build the menus anew; every action runs its command through `run`."""
    for menu in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        menu.setParent(None)
        menu.deleteLater()  # not at once: one of its actions may be what runs just now
    bar.clear()
    actions = []
    for group in groups:
        menu = QMenu(group.name, bar)
        for command in group.commands:
            action = QAction(command.caption, menu)
            if command.shortcut:
                action.setShortcut(QKeySequence(command.shortcut))
            action.triggered.connect(lambda _on=False, it=command: run(it))
            menu.addAction(action)
            actions.append(action)
        bar.addMenu(menu)
    return actions

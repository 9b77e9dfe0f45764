"""`arolwg demo [--out DIR] [--no-window]` and `arolwg shots DIR`."""

from datetime import date
from itertools import chain, count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.store import default_path, open_store
from desktop.admin.policy import current
from desktop.cli.call import Answer, Call, inspection_of, said
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from desktop.demo.build import Demo

FOLDER = "arolwg-demo"
PICTURES = "pictures"
STEPS = {
    "children": QT_TRANSLATE_NOOP("cli", "Entering the children's inspection ..."),
    "evaluation": QT_TRANSLATE_NOOP("cli", "Entering the performance evaluation ..."),
}


def add(commands: Any) -> None:
    """The words of this group."""
    made = commands.add_parser(
        "demo",
        help=said(QT_TRANSLATE_NOOP("cli", "an invented authority, and the documents it gives")),
    )
    made.add_argument(
        "--out",
        metavar="DIR",
        help=said(
            QT_TRANSLATE_NOOP("cli", "a folder for it; a numbered one if other things are in it")
        ),
    )
    made.add_argument("--no-window", action="store_true")
    made.set_defaults(handler=demo)
    shots = commands.add_parser(
        "shots", help=said(QT_TRANSLATE_NOOP("cli", "a picture of each page"))
    )
    shots.add_argument("folder", metavar="DIR")
    shots.add_argument("--inspection", metavar="I")
    shots.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    shots.add_argument("--text-size", type=int, choices=range(80, 201), metavar="N", default=100)
    shots.set_defaults(handler=take)


def demo(call: Call) -> Answer:
    """Build the demo, write its documents and pictures, and open the window on it.

    A demo that is there already is opened as it was left.
    """
    from desktop.demo.build import NAMES, PASSPHRASE, STORE, build_demo
    from desktop.screen import has_screen

    wanted = Path(call.args.out) if call.args.out else default_path().parent / FOLDER
    folder = wanted.absolute()
    made = _built_before(folder)
    if made is not None:
        call.tell(Message(QT_TRANSLATE_NOOP("cli", "The demo is there already; it is opened.")))
        folders = [one for one in folder.iterdir() if one.is_dir() and STORE not in one.name]
        documents = sorted(file for one in folders for file in one.rglob("*.*"))
    else:
        folder = fresh(folder)
        made = build_demo(folder, lambda name: call.tell(Message(STEPS[name])))
        call.tell(Message(QT_TRANSLATE_NOOP("cli", "Writing documents and pictures ...")))
        documents = _documents(made, folder)
        whole = made.inspections[NAMES[0]]  # it went through all stages: every page shows much
        documents += _pictures(call, made.store, PASSPHRASE, folder / PICTURES, whole)
    data = {
        "workspace": str(made.store),
        "passphrase": PASSPHRASE,
        "inspections": [str(one) for one in made.inspections.values()],
        "documents": [str(one) for one in documents],
    }
    lines = (
        said(QT_TRANSLATE_NOOP("cli", "Workspace: {path}"), path=made.store),
        said(QT_TRANSLATE_NOOP("cli", "Passphrase: {words}"), words=PASSPHRASE),
        said(QT_TRANSLATE_NOOP("cli", "Documents and pictures: {path}"), path=folder),
    )
    opens = has_screen() and not call.args.no_window
    return Answer(data, lines, then=(lambda: _open(call, made.store)) if opens else None)


def take(call: Call) -> Answer:
    """Pictures of the pages of one inspection, the latest if none is named."""
    named = None
    current().must_allow("page.png")
    with call.store() as store, store.sessions.reading() as session:
        if call.args.inspection:
            named = inspection_of(session, call).id
    look = (call.args.theme, call.args.text_size)
    folder = Path(call.args.folder)
    taken = _pictures(call, call.workspace, call.passphrase(), folder, named, *look)
    lines = [said(QT_TRANSLATE_NOOP("cli", "Written: {path}"), path=one) for one in taken]
    return Answer({"pictures": [str(one) for one in taken]}, tuple(lines))


def fresh(folder: Path) -> Path:
    """The folder, or the first of folder-2, folder-3 ... that is not there or is empty."""
    numbered = (folder.with_name(f"{folder.name}-{n}") for n in count(2))
    for one in chain((folder,), numbered):
        if not one.exists() or (one.is_dir() and not any(one.iterdir())):
            return one
    raise AssertionError


def _built_before(folder: Path) -> "Demo | None":
    """A whole demo in that folder, as somebody may have left it; None for anything else."""
    from db.troubles import StoreInUse, StoreTrouble
    from desktop.demo.build import NAMES, PASSPHRASE, STORE, Demo
    from desktop.plan.inspection import inspections

    path = folder / STORE
    if not path.exists():
        return None
    try:
        with open_store(path, PASSPHRASE) as store, store.sessions.reading() as session:
            rows = sorted(inspections(session), key=lambda row: row.period_to or date.min)
    except StoreInUse:
        raise
    except StoreTrouble:
        return None
    if len(rows) < len(NAMES):
        return None
    return Demo(path, {name: row.id for name, row in zip(NAMES, rows, strict=False)})


def _documents(made: "Demo", folder: Path) -> list[Path]:
    from desktop.demo.build import PASSPHRASE
    from desktop.demo.documents import write_documents

    with open_store(made.store, PASSPHRASE) as store:
        return [
            file
            for name, inspection in made.inspections.items()
            for file in write_documents(store, name, inspection, folder / name)
        ]


def _pictures(
    call: Call,
    workspace: Path,
    passphrase: str,
    folder: Path,
    inspection: UUID | None = None,
    theme: str = "light",
    percent: int = 100,
) -> list[Path]:
    from desktop.shell.shots import Look, shoot

    look = Look(theme, percent, call.language)
    with TemporaryDirectory() as scratch:
        store = open_store(workspace, passphrase)
        return shoot(store, folder, look, Path(scratch, "arolwg.ini"), inspection)


def _open(call: Call, workspace: Path) -> None:
    """The window on the demo, with settings of its own: the person's workspace stays theirs."""
    from PySide6.QtWidgets import QApplication

    from desktop.app import DEMO_SETTINGS, Program
    from desktop.demo.build import PASSPHRASE
    from desktop.shell.settings import Settings

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settings = Settings(workspace.with_name(DEMO_SETTINGS))
    settings.language = call.language
    program = Program(app, settings)
    program.open_demo(open_store(workspace, PASSPHRASE))  # with the tour, the first time
    app.exec()

"""What the demo's records give: letters in both languages, certificate, drawn list."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from db.models import Inspection
from db.store import Store
from db.whole import put
from desktop.demo.script import script
from desktop.framework import load
from desktop.letters.model import Language
from desktop.words.messages import QT_TRANSLATE_NOOP

LANGUAGES: tuple[Language, ...] = ("en", "cy")
FINAL = {".pdf": True, ".docx": False}
"""The forms of a letter: the final as PDF, a draft as Word to be worked on."""
EXPORT = {"source": list(QT_TRANSLATE_NOOP("demo", "Demo: export of a letter")), "facts": {}}


def write_documents(store: Store, name: str, inspection: UUID, folder: Path) -> Iterator[Path]:
    """Write everything that one inspection gives below `folder`; tells each file as it is done.

    Raises NotFinal where something stands in the way of a letter.
    """
    folder.mkdir(parents=True, exist_ok=True)
    yield from _sample(store, inspection, folder)
    for template, told in script(name)["letters"].items():
        for language in LANGUAGES:
            for ending in FINAL:
                file = folder / f"{template}.{language}{ending}"
                _write_letter(store, inspection, template, language, file, told["reason"])
                yield file


def _sample(store: Store, inspection: UUID, folder: Path) -> Iterator[Path]:
    from desktop.sampling.drawing import certificate_of
    from desktop.sampling.sheet import write_sheet
    from desktop.sampling.shown import read_sample

    with store.sessions.reading() as session:
        framework = load(str(session.get_one(Inspection, inspection).framework))
        shown = read_sample(session, inspection, framework)
        assert shown.draw is not None
        certificate = folder / "sampling-certificate.json"
        put(certificate, certificate_of(session, shown.draw))
    yield certificate
    for ending in (".xlsx", ".csv"):
        file = folder / f"drawn-list{ending}"
        write_sheet(shown.cases, framework, file)
        yield file


def _write_letter(
    store: Store, inspection: UUID, template: str, language: Language, file: Path, reason: str
) -> None:
    """Export as the window does: compose, check, build, write, and keep the version."""
    from desktop.letters.exporting import finish, keep_version, prepare

    final = FINAL[file.suffix]
    with store.sessions.reading() as session:
        prepared = prepare(
            session, inspection, template, language, final=final, reason=reason if final else ""
        )
    built = finish(prepared, file.suffix)
    put(file, built.content)
    with store.sessions.writing(EXPORT) as writing:
        keep_version(writing, prepared, built, file)

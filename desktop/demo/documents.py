"""What the demo's records give: letters in both languages, certificate, drawn list."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from db.models import Inspection
from db.store import Store
from desktop.framework import load
from desktop.letters.model import Language
from desktop.words.messages import QT_TRANSLATE_NOOP

LANGUAGES: tuple[Language, ...] = ("en", "cy")
ENDINGS = (".pdf", ".docx")
EXPORT = {"source": list(QT_TRANSLATE_NOOP("action", "Export a letter")), "facts": {}}


def write_documents(store: Store, inspection: UUID, folder: Path) -> Iterator[Path]:
    """Write everything that one inspection gives below `folder`; tells each file as it is done."""
    folder.mkdir(parents=True, exist_ok=True)
    yield from _sample(store, inspection, folder)
    with store.sessions.reading() as session:
        framework = load(str(session.get_one(Inspection, inspection).framework))
    for language in LANGUAGES:
        yield from _letter(store, inspection, framework.letters[0], language, folder)


def _sample(store: Store, inspection: UUID, folder: Path) -> Iterator[Path]:
    from desktop.sampling.drawing import certificate_of
    from desktop.sampling.sheet import write_sheet
    from desktop.sampling.shown import read_sample

    with store.sessions.reading() as session:
        framework = load(str(session.get_one(Inspection, inspection).framework))
        shown = read_sample(session, inspection, framework)
        assert shown.draw is not None
        certificate = folder / "sampling-certificate.json"
        certificate.write_bytes(certificate_of(session, shown.draw))
    yield certificate
    for ending in (".xlsx", ".csv"):
        file = folder / f"drawn-list{ending}"
        write_sheet(shown.cases, framework, file)
        yield file


def _letter(
    store: Store, inspection: UUID, template: str, language: Language, folder: Path
) -> Iterator[Path]:
    """A draft in each form, kept as a version as the window keeps it."""
    from desktop.letters.exporting import build, keep_version, prepare

    with store.sessions.reading() as session:
        prepared = prepare(session, inspection, template, language)
    for ending in ENDINGS:
        file = folder / f"{template}.{language}{ending}"
        built = build(prepared.letter, ending)
        file.write_bytes(built.content)
        with store.sessions.writing(EXPORT) as writing:
            keep_version(writing, prepared, built, file)
        yield file

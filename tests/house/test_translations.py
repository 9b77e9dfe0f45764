"""Everything on a screen has its Welsh, and Qt's own dialogs have theirs."""

from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from desktop import translations
from desktop.words import messages

ROOMS = sorted(path.name for path in Path(translations.__file__).parent.glob("*/"))


@pytest.fixture(scope="module")
def catalogues(tool):
    return tool("translations")


@pytest.fixture
def welsh(qapp):
    translations.install(qapp, "cy")
    yield qapp
    translations.install(qapp, "en")


@pytest.mark.parametrize("room", ["main", "qt", *(it for it in ROOMS if not it.startswith("_"))])
def test_every_wording_of_a_room_has_finished_welsh_with_the_same_places(catalogues, room):
    problems = catalogues.problems(room)
    assert not problems, "\n".join(problems)


def test_no_wording_has_two_welsh_forms_and_no_file_is_without_a_room(catalogues, capsys):
    assert catalogues._told_twice() == []
    assert catalogues._strays([*catalogues.rooms(), "qt"]) == []


def test_what_we_translate_for_qt_is_what_this_qt_says(catalogues):
    folder = Path(PySide6.__file__).parent / "Qt" / "translations"
    others = [QTranslator() for _ in ("de", "fr", "ja")]
    for other, language in zip(others, ("de", "fr", "ja"), strict=True):
        assert other.load(str(folder / f"qtbase_{language}.qm"))
    said_nowhere = [
        entry
        for entry in catalogues.read(catalogues.catalogue("qt"))
        if not any(it.translate(entry.context, entry.source, entry.note or None) for it in others)
    ]
    assert said_nowhere == []


def test_buttons_of_qt_are_welsh_while_the_language_is_welsh(welsh, qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.text().replace("&", "") == "Canslo"
    translations.install(welsh, "en")
    QCoreApplication.processEvents()
    assert cancel.text().replace("&", "") == "Cancel"


def test_sentences_of_rooms_without_qt_are_said_in_the_language_of_the_screen(welsh):
    sentence = messages.Message(messages.QT_TRANSLATE_NOOP("QPrintDialog", "OK"))
    assert messages.say(sentence) == "Iawn"
    translations.install(welsh, "en")
    assert messages.say(sentence) == "OK"


def test_open_windows_are_told_when_the_language_changes(qapp, qtbot):
    told = []

    class Page(QLabel):
        def changeEvent(self, event):
            told.append(event.type().name)

    page = Page()
    qtbot.addWidget(page)
    page.show()
    for language in ("cy", "en"):
        translations.install(qapp, language)
        qapp.processEvents()
    assert told.count("LanguageChange") >= 2


@pytest.mark.parametrize(
    ("wording", "is_found"),
    [
        ('self.tr(f"Save {name}")', True),
        ('self.tr("Save {name}".format(name=name))', True),
        ("self.tr(name)", True),
        ('QT_TRANSLATE_NOOP("room", name)', True),
        ('self.tr("Save {name}").format(name=name)', False),
        ('QT_TRANSLATE_NOOP("room", "Save " "all")', False),
        ('QCoreApplication.translate("room", "Save")', False),
        ('"abc".translate(table)', False),
    ],
)
def test_wording_that_the_tools_cannot_match_is_found(
    catalogues, monkeypatch, tmp_path, wording, is_found
):
    file = tmp_path / "page.py"
    file.write_text(wording, encoding="utf-8")
    monkeypatch.setattr(catalogues, "ROOT", tmp_path)
    monkeypatch.setattr(catalogues, "sources", lambda room: [file])
    assert bool(catalogues._lost_wording("room")) is is_found


def test_places_that_differ_between_the_languages_are_a_fault(catalogues):
    entry = catalogues.Entry("Page", "Save {name}", "", "Cadw {enw}", "")
    assert len(list(catalogues._faults(entry))) == 1
    assert list(catalogues._faults(entry._replace(welsh="Cadw {name}"))) == []
    assert len(list(catalogues._faults(entry._replace(state="unfinished")))) == 1


def test_a_younger_source_makes_the_compiled_welsh_stale(tmp_path, monkeypatch):
    (tmp_path / "cy").mkdir()
    source = tmp_path / "cy" / "main.ts"
    text = (translations.FOLDER / "cy" / "qt.ts").read_text(encoding="utf-8")
    source.write_text(text, encoding="utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "COMPILED", tmp_path / "arolwg_cy.qm")
    first = translations.compile_if_stale().stat().st_mtime_ns
    assert translations.compile_if_stale().stat().st_mtime_ns == first
    source.write_text(text.replace("Canslo", "Diddymu"), encoding="utf-8")
    assert translations.compile_if_stale().stat().st_mtime_ns > first

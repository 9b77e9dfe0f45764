"""Each key of a policy is obeyed wherever it counts: in the window and by command."""

import json
import logging
import shutil
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from db.key_ways import unwrap_escrow
from db.models import Inspection
from db.store import open_store
from desktop import app
from desktop.__main__ import main
from desktop.admin.policy import current
from desktop.framework import available
from desktop.letters.states import publish
from desktop.plan.milestones import set_done
from desktop.plan.retention import publish_on
from desktop.shell.home_lines import retention_lines
from desktop.shell.key_cards import PassphraseCard
from desktop.shell.lock import IdleWatch
from desktop.shell.settings import Settings
from desktop.shell.settings_page import SettingsPage
from desktop.shell.unlock import Gate
from desktop.widgets.choice import Pick
from desktop.widgets.files import ask_new_file
from desktop.widgets.theme import Theme
from desktop.words.messages import say
from desktop.work.work import Work
from tests.stages import NAME, begun
from tests.stores import PASSPHRASE

LONG = "pedwar gair o'r newydd"
NEW = ("inspection", "new", "--framework", "childrens-inspection", "--authority", "Dyffryn Aeron",
       "--title", "Plant", "--period", "2016-06-01", "2017-06-01")  # fmt: skip
LIST = "Case reference,Kind,Category\n" + "".join(f"DA-{n},Case,C4\n" for n in range(1, 8))


@pytest.fixture
def call(tmp_path, monkeypatch, capsys, qapp):
    """A command on a workspace of this test: exit code, output, and what was said aside."""
    monkeypatch.setenv("AROLWG_PASSPHRASE", PASSPHRASE)
    monkeypatch.chdir(tmp_path)

    def run(*words, workspace="a.store"):
        code = main(["--json", "--workspace", str(tmp_path / workspace), *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def theme(qapp):
    theme = Theme(qapp, "light")
    yield theme
    theme.choose("light")


@pytest.fixture
def page(qtbot, theme, tmp_path):
    """The page of settings, made anew under whatever is laid down."""

    def open_page(minutes=10):
        settings = Settings(tmp_path / "settings.ini")
        settings.lock_after = minutes
        made = SettingsPage(settings, str, lambda: None)
        qtbot.addWidget(made)
        return made, settings

    return open_page


# Place of the workspace


def test_a_workspace_elsewhere_is_neither_made_nor_opened_nor_restored(laid_down, call, tmp_path):
    assert call("workspace", "create")[0] == 0
    assert call("workspace", "backup", "a.arolwg-backup")[0] == 0
    (tmp_path / "safe").mkdir()
    laid_down({"workspace": str(tmp_path / "safe" / "own.store")})
    for words in (("create",), ("info",), ("restore", "a.arolwg-backup"), ("check",), ("rekey",)):
        code, _out, said = call("workspace", *words)
        assert code == 1
        assert str(tmp_path / "safe") in said
    assert call("workspace", "create", workspace="safe/own.store")[0] == 0
    assert call("workspace", "restore", "a.arolwg-backup", workspace="safe/b.store")[0] == 0


def test_the_door_does_not_open_a_workspace_elsewhere(
    laid_down, call, qtbot, theme, store, tmp_path
):
    store.close()
    laid_down({"workspace": str(tmp_path / "safe" / "own.store")})
    gate = Gate(tmp_path / "safe" / "own.store", lambda _store: None)
    qtbot.addWidget(gate)
    gate.show()
    before = gate.card
    gate.choose_path(store.path)
    assert gate.card is before
    assert str(tmp_path / "safe") in gate.troubles.accessibleDescription()
    demo = store.path.with_name("demo.store")
    shutil.copy(store.path, demo)
    gate.choose_path(demo)
    assert gate.card is not before


# Passphrases


def test_a_word_that_is_refused_is_refused_by_command_too(laid_down, call, monkeypatch):
    laid_down({"passphrase_refused": ["newydd"]})
    monkeypatch.setenv("AROLWG_PASSPHRASE", LONG)
    code, _out, said = call("workspace", "create")
    assert code == 1
    assert "newydd" in said
    assert LONG not in said


def test_a_new_key_behind_a_passphrase_that_is_too_short_is_refused(laid_down, call, monkeypatch):
    assert call("workspace", "create")[0] == 0
    laid_down({"passphrase_letters": 20})
    code, _out, said = call("workspace", "rekey")
    assert code == 1
    assert "20" in said
    assert call("workspace", "info")[0] == 0  # what there is can be opened, and then be changed


def test_another_passphrase_keeps_the_rules(laid_down, qtbot, theme, store):
    laid_down({"passphrase_letters": 20, "passphrase_refused": ["newydd"]})
    work = Work(store)
    card = PassphraseCard(work)
    qtbot.addWidget(card)
    card.now.set_value(PASSPHRASE)
    for passphrase, part in (("nineteen letters ok", "20"), (LONG, "newydd")):
        card.one.set_value(passphrase)
        card.two.set_value(passphrase)
        card.change()
        assert part in card.one.trouble
    work.finish()


# The office's key


def test_a_new_key_for_the_whole_workspace_still_lets_the_office_in(laid_down, call, tmp_path):
    import pyrage

    office = pyrage.x25519.Identity.generate()
    assert call("workspace", "create")[0] == 0
    laid_down({"escrow_key": str(office.to_public())})
    assert call("workspace", "rekey")[0] == 0
    with open_store(tmp_path / "a.store", PASSPHRASE) as store:
        assert unwrap_escrow(tmp_path / "a.store", str(office)) == store.data_key


def test_the_office_lets_someone_in_who_lost_every_key(laid_down, call, tmp_path, monkeypatch):
    import pyrage

    office = pyrage.x25519.Identity.generate()
    laid_down({"escrow_key": str(office.to_public()), "passphrase_refused": ["cyfrinair"]})
    monkeypatch.setenv("AROLWG_PASSPHRASE", LONG)
    first = json.loads(call("workspace", "create")[1])["recovery_key"]
    key = tmp_path / "office.key"
    for content, code in ((f"{pyrage.x25519.Identity.generate()}", 3), ("nothing", 2)):
        key.write_text(content, encoding="utf-8")
        assert call("workspace", "let-in", str(key))[0] == code
    key.write_text(f"# created: today\n{office}\n", encoding="utf-8")
    monkeypatch.setenv("AROLWG_PASSPHRASE", "cyfrinair newydd sbon")
    assert call("workspace", "let-in", str(key))[0] == 1  # the rules hold here too
    monkeypatch.setenv("AROLWG_PASSPHRASE", "pedwar gair gwahanol iawn")
    code, out, _said = call("workspace", "let-in", str(key))
    assert code == 0
    assert call("workspace", "check")[0] == 0
    for lost in (LONG, first):
        monkeypatch.setenv("AROLWG_PASSPHRASE", lost)
        assert call("workspace", "info")[0] == 3
    monkeypatch.setenv("AROLWG_PASSPHRASE", json.loads(out)["recovery_key"])
    assert call("workspace", "info")[0] == 0


# The lock


def test_settings_offer_no_more_patience_than_is_laid_down_and_it_holds_at_once(
    laid_down, page, qapp
):
    laid_down({"idle_lock_minutes": 12})
    shown, settings = page(0)
    field = next(it for it in shown.findChildren(Pick) if "Lock" in it.box.accessibleName())
    offered = [field.box.itemText(n) for n in range(field.box.count())]
    assert offered == ["Minutes: 5", "Minutes: 10", "Minutes: 12"]
    assert field.value() == "12"
    watch = IdleWatch(qapp, 12)
    shown._on_lock("5")
    assert watch._timer.interval() == 5 * 60_000
    settings.lock_after = 600
    shown._on_lock("600")
    assert watch._timer.interval() == 12 * 60_000
    watch.deleteLater()


def test_settings_say_what_is_laid_down_and_where(laid_down, page, tmp_path):
    laid_down({"idle_lock_minutes": 12, "updates": "off"})
    shown, _settings = page()
    words = [it.text() for it in shown.findChildren(QLabel)]
    assert "idle_lock_minutes: 12" in words
    assert 'updates: "off"' in words
    assert str(tmp_path / "policies.json") in words


# What may leave


EXPORTS = (
    ("self-assessment", "template", "Plant", "form.xlsx"),
    ("long-list", "template", "list.xlsx"),
    ("long-list", "read", "Plant", "list.csv", "--doubts", "doubts.csv"),
    ("sample", "draw", "Plant", "--cases", "2", "--contacts", "0", "--seed",
     "31415926535897932384", "--certificate", "c.json"),
    ("letter", "export", "Plant", "--template", "inspection-report", "r.html"),
    ("letter", "template", "annual-letter", "own", "ours"),
    ("inspection", "export", "Plant", "plant.zip"),
    ("shots", "pictures"),
)  # fmt: skip


def test_no_command_writes_a_file_of_a_kind_that_may_not_leave(laid_down, call, tmp_path):
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    assert call("workspace", "create")[0] == 0
    assert call(*NEW)[0] == 0
    assert call("long-list", "read", "Plant", "list.csv")[0] == 0
    laid_down({"allowed_exports": []})
    before = {it for it in tmp_path.rglob("*") if it.suffix not in ("", ".store")}
    for words in EXPORTS:
        code, _out, said = call(*words)
        assert (code, "your organisation" in said) == (1, True), (words, said)
    assert {it for it in tmp_path.rglob("*") if it.suffix not in ("", ".store")} <= before
    assert call("workspace", "backup", "b.arolwg-backup")[0] == 0


@pytest.fixture
def parent(qtbot):
    """A widget that outlives the dialogs that are opened on it."""
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_window_refuses_a_name_before_anything_is_gathered(laid_down, parent, tmp_path):
    laid_down({"allowed_exports": [".pdf"]})
    chosen = []
    dialog = ask_new_file(parent, "Write", "All (*)", "a.docx", chosen.append)
    dialog.fileSelected.emit(str(tmp_path / "a.docx"))
    (box,) = parent.findChildren(QMessageBox)
    assert "a.docx" in box.text()
    box.accept()
    assert chosen == []
    dialog.fileSelected.emit(str(tmp_path / "a.pdf"))
    assert chosen == [tmp_path / "a.pdf"]
    dialog.reject()


def test_no_page_asks_for_a_file_to_write_but_through_that_one_place(root):
    rooms = root / "desktop"
    alone = {
        file.relative_to(rooms).as_posix()
        for file in rooms.rglob("*.py")
        if "AcceptSave" in file.read_text("utf-8") or "getSave" in file.read_text("utf-8")
    }
    assert alone == {"widgets/files.py"}


# Language


def test_commands_speak_the_language_that_is_laid_down_until_another_is_asked_for(
    laid_down, tmp_path, monkeypatch, capsys, qapp
):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    laid_down({"language": "cy"})
    absent = ["--workspace", str(tmp_path / "none.store"), "workspace", "info"]
    assert main(absent) == 3
    assert "Nid oes" in capsys.readouterr().err
    assert main(["--language", "en", *absent]) == 3
    assert "There is no" in capsys.readouterr().err


# Retention


@pytest.mark.parametrize("way", ["letter", "milestone"])
def test_publication_sets_the_day_until_which_records_are_kept(laid_down, store, way, monkeypatch):
    laid_down({"retention_months": 36})
    inspection = begun(store)
    with store.sessions.writing(NAME) as writing:
        if way == "milestone":
            set_done(writing, inspection, "publication", date(2020, 2, 29))
        else:
            from db.models import Letter, LetterVersion

            letter = writing.create(Letter, inspection, template="inspection-report")
            for language in ("en", "cy"):
                writing.create(
                    LetterVersion, inspection, letter_id=letter, kind="final", language=language
                )
            writing.flush()
            publish(writing, letter, date(2020, 2, 29))
    with store.sessions.reading() as session:
        assert session.get_one(Inspection, inspection).retention_until == date(2023, 2, 28)


def test_a_shorter_time_stands_a_longer_one_does_not_and_no_publication_takes_it_back(
    laid_down, store
):
    laid_down({"retention_months": 12})
    inspection = begun(store)
    steps = [
        (date(2020, 6, 1), date(2020, 1, 1), date(2020, 6, 1)),  # stricter: it stands
        (date(2025, 6, 1), date(2020, 1, 1), date(2021, 1, 1)),  # laxer: it is cut down
        (None, date(2020, 3, 1), date(2021, 3, 1)),
        (date(2021, 3, 1), None, None),  # the policy's own, and nothing is published after all
    ]
    for stated, day, until in steps:
        with store.sessions.writing(NAME) as writing:
            published = {"published_on": date(2020, 3, 1)} if day is None else {}
            writing.set(Inspection, inspection, retention_until=stated, **published)
            writing.flush()
            publish_on(writing, inspection, day)
        with store.sessions.reading() as session:
            assert session.get_one(Inspection, inspection).retention_until == until


def test_home_reminds_in_the_last_month_and_says_when_it_is_over(store):
    inspection, today = begun(store), datetime.now(UTC).date()
    for until, told in (
        (today + timedelta(90), []),
        (today + timedelta(20), [("Records of cases: kept until this day", False)]),
        (today - timedelta(1), [("Records of cases: due to be erased since this day", True)]),
    ):
        with store.sessions.writing(NAME) as writing:
            writing.set(Inspection, inspection, retention_until=until)
        with store.sessions.reading() as session:
            found = retention_lines(session, inspection, today)
        assert [(say(it.sentence), it.urgent) for it in found] == told


# Frameworks and templates


def test_frameworks_and_templates_of_the_office_serve_a_whole_inspection(
    laid_down, call, root, tmp_path
):
    own = tmp_path / "own"
    own.mkdir()
    ours = (root / "resources/frameworks/childrens-inspection.toml").read_text("utf-8")
    ours = ours.replace('"childrens-inspection"', '"our-inspection"', 1)
    (own / "our-inspection.toml").write_text(ours, encoding="utf-8")
    copy = ("inspection-report", str(own / "letters"), "our-report")
    assert call("letter", "template", *copy)[0] == 0
    laid_down({"frameworks_folder": str(own), "templates_folder": str(own / "letters")})
    assert call("workspace", "create")[0] == 0
    assert "our-inspection" in {it.id for it in available()}
    new = [*NEW]
    new[3] = "our-inspection"
    assert call(*new)[0] == 0
    assert call("letter", "export", "Plant", "--template", "our-report", "r.html")[0] == 0
    assert (tmp_path / "r.html").stat().st_size > 1000


def test_a_folder_that_is_not_there_leaves_our_own_frameworks(laid_down, call, tmp_path):
    laid_down(dict.fromkeys(("frameworks_folder", "templates_folder"), str(tmp_path / "none")))
    assert call("workspace", "create")[0] == 0
    assert call(*NEW)[0] == 0


# What is asked for is what there is


def test_every_key_has_somebody_who_asks_for_it(root, qapp):
    """`hub` and `updates` say what the program never does; all others are read somewhere."""
    text = "".join(it.read_text("utf-8") for it in (root / "desktop").rglob("*.py"))
    keys = json.loads((root / "resources/policy/policy.schema.json").read_text("utf-8"))
    silent = {key for key in keys["properties"] if text.count(f'"{key}"') == 0}
    assert silent == {"updates"}
    assert current().value("updates", "off") == "off"
    assert QApplication.instance() is qapp


# Place of the log


def test_a_log_folder_that_cannot_be_made_keeps_nobody_from_working(laid_down, tmp_path):
    (tmp_path / "file").touch()
    laid_down({"log_folder": str(tmp_path / "file" / "logs")})
    before = logging.getLogger().handlers[:]
    app._log_to_file()
    assert logging.getLogger().handlers == before

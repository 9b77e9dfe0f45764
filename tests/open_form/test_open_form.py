"""Nothing is ever stuck in the program: an inspection leaves whole, and comes in the same."""

import json
import shutil
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import journal
from db.check import check
from db.models import Inspection, LongList, LongListRow, Note
from db.store import Store, open_store
from desktop.__main__ import main
from desktop.open_form.coming_in import AlreadyHere, NotProved, bring_in
from desktop.open_form.describing import schema
from desktop.open_form.going_out import ACTIONS, INSPECTION, JOURNAL, write_open_form
from desktop.open_form.opening import NotOpened, OpenForm
from desktop.open_form.tables import columns, tables
from desktop.words.messages import say
from tests.stages import begun, sampled
from tests.stores import NAME, PASSPHRASE

WORDS = st.text(st.characters(codec="utf-8"), max_size=12)
JSON = st.recursive(
    WORDS | st.integers(-(2**40), 2**40) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=4,
)
VALUES = {
    str: WORDS,
    int: st.integers(-(2**40), 2**40),
    bool: st.booleans(),
    date: st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    datetime: st.datetimes(timezones=st.just(UTC)),
    UUID: st.uuids(),
    object: st.dictionaries(WORDS, JSON, max_size=3) | st.lists(JSON, max_size=3),
}
MODELS = [model for model in journal.record_models().values() if model is not Inspection]


@st.composite
def cells(draw, model):
    """Some columns of a model with values of their kinds."""
    table = journal.record_tables()[journal.table_name(model)]
    kinds = {k: v for k, v in columns(table).items() if k not in ("id", "deleted", "purged_at")}
    chosen = draw(st.lists(st.sampled_from(sorted(kinds)), max_size=5, unique=True))
    return {name: draw(VALUES[kinds[name]]) for name in chosen}


@st.composite
def histories(draw):
    """What people did: rows made, some changed, some deleted, some restored."""
    acts = []
    for model in draw(st.lists(st.sampled_from(MODELS), max_size=5)):
        acts.append((model, [draw(cells(model)) for _ in range(draw(st.integers(1, 3)))],
                     draw(st.sampled_from(["keep", "delete", "restore"]))))  # fmt: skip
    return acts


def a_store(empty: Path, folder: Path, name: str) -> Store:
    """An empty store of its own: another device of another person."""
    for file in empty.parent.iterdir():
        if not file.name.endswith(".device"):
            shutil.copy(file, folder / file.name.replace(empty.name, name))
    return open_store(folder / name, PASSPHRASE)


def live(store: Store, inspection: UUID, history) -> None:
    """Do what a history tells."""
    for model, values, ending in history:
        with store.sessions.writing(NAME) as writing:
            row = writing.create(model, inspection, **values[0])
        for later in values[1:]:
            with store.sessions.writing(NAME) as writing:
                writing.set(model, row, **later)
        with store.sessions.writing(NAME) as writing:
            if ending != "keep":
                writing.delete(model, row)
            if ending == "restore":
                writing.restore(model, row)


def out(store: Store, inspection: UUID, file: Path) -> Path:
    with store.sessions.reading() as session:
        write_open_form(session, inspection, file)
    return file


def take_in(store: Store, file: Path) -> UUID:
    with OpenForm(file) as form, store.sessions.writing(NAME) as writing:
        return bring_in(writing, form)


@settings(max_examples=8, suppress_health_check=list(HealthCheck))
@given(histories(), st.binary(max_size=50))
def test_an_inspection_that_went_out_and_came_in_goes_out_the_same(
    empty_store, tmp_path_factory, history, content
):
    folder = tmp_path_factory.mktemp("both")
    with a_store(empty_store, folder, "a.store") as one:
        inspection = begun(one)
        live(one, inspection, history)
        with one.sessions.writing(NAME) as writing:
            digest = writing.blob(content, "text/plain")
            writing.create(LongList, inspection, file_name="a.csv", file_sha256=digest)
        first = out(one, inspection, folder / "first.zip")
    with a_store(empty_store, folder, "b.store") as other:
        assert take_in(other, first) == inspection
        assert check(other) == ()
        second = out(other, inspection, folder / "second.zip")
    assert second.read_bytes() == first.read_bytes()


@pytest.fixture
def sample(store, tmp_path):
    """A store with an inspection, and its open form."""
    inspection = begun(store)
    with store.sessions.writing(NAME) as writing:
        sampled(writing, inspection, 3, 2)
        note = writing.create(Note, inspection, text="cyntaf")
        listed = writing.create(LongList, inspection, file_name="list.xlsx")
        row = {name: _usual(kind) for name, kind in columns(tables()["long_list_row"]).items()}
        writing.put(LongListRow, row | {"id": uuid4(), "inspection_id": inspection,
                                        "long_list_id": listed, "reference": "DA-1"})  # fmt: skip
    with store.sessions.writing(NAME) as writing:
        writing.set(Note, note, text="ail, ŵ ac ŷ")
    return store, inspection, out(store, inspection, tmp_path / "i.zip")


def _usual(kind):
    return {str: "", int: 1, bool: True, UUID: uuid4(), date: None, object: []}[kind]


@pytest.fixture
def other(empty_store, tmp_path_factory):
    with a_store(empty_store, tmp_path_factory.mktemp("other"), "o.store") as made:
        yield made


def test_history_comes_with_its_authors_and_times(sample, other):
    store, _inspection, file = sample
    take_in(other, file)
    with other.sessions.reading() as session:
        note = session.query(Note).one()
        told = [(change.author_id, value) for change, value in
                journal.history(session, note.id, "text")]  # fmt: skip
    assert told == [(store.person.user_id, '"cyntaf"'), (store.person.user_id, '"ail, ŵ ac ŷ"')]
    with other.sessions.writing(NAME) as writing:
        writing.set(Note, note.id, text="trydydd")
    with other.sessions.reading() as session:
        assert [v for _c, v in journal.history(session, note.id, "text")][-1] == '"trydydd"'
    assert check(other) == ()


def test_an_inspection_that_is_here_is_left_as_it_is(sample):
    store, _inspection, file = sample
    with pytest.raises(AlreadyHere) as here:
        take_in(store, file)
    assert "Children's services 2017" in say(here.value.message)


def test_without_a_history_the_records_come_as_new_ones(sample, other, tmp_path):
    _store, inspection, file = sample
    bare = rewritten(file, tmp_path / "bare.zip", {JOURNAL: None, ACTIONS: None})
    assert take_in(other, bare) == inspection
    with other.sessions.reading() as session:
        assert session.query(Note).one().text == "ail, ŵ ac ŷ"
        assert session.query(LongListRow).one().reference == "DA-1"
    assert check(other) == ()


def test_what_is_written_is_as_the_published_schema_says(sample, root):
    published = root / "resources" / "schema" / "inspection-1.schema.json"
    assert json.loads(published.read_text("utf-8")) == json.loads(json.dumps(schema()))
    with zipfile.ZipFile(sample[2]) as archive:
        whole = json.loads(archive.read(INSPECTION))
        lines = [json.loads(it) for it in archive.read(JOURNAL).splitlines()]
        actions = [json.loads(it) for it in archive.read(ACTIONS).splitlines()]
    assert fits(whole, schema(), schema()) == []
    for kind, rows in (("journal_line", lines), ("action_line", actions)):
        assert rows
        for row in rows:
            assert fits(row, schema()["$defs"][kind], schema()) == []


def rewritten(file: Path, target: Path, parts) -> Path:
    """The file with other parts: bytes, or None to leave one out."""
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(target, "w") as new:
        for name in {**dict.fromkeys(old.namelist()), **parts}:
            content = parts[name] if name in parts else old.read(name)
            if content is not None:
                new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return target


def changed(file: Path, target: Path, part: str, old: str, new: str) -> Path:
    with zipfile.ZipFile(file) as archive:
        text = archive.read(part).decode()
    assert old in text
    return rewritten(file, target, {part: text.replace(old, new).encode()})


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file, to: to.write_bytes(b"PK\x03\x04 no zip"),
        lambda file, to: to.write_bytes(file.read_bytes()[:2000]),
        lambda file, to: rewritten(file, to, {INSPECTION: None}),
        lambda file, to: rewritten(file, to, {INSPECTION: b"[" * 100_000}),
        lambda file, to: rewritten(file, to, {INSPECTION: b"\xff\xfe"}),
        lambda file, to: rewritten(file, to, {INSPECTION: b"[]"}),
        lambda file, to: rewritten(file, to, {INSPECTION: b" " * 60_000_000}),
        lambda file, to: rewritten(file, to, {JOURNAL: b"{}\n"}),
        lambda file, to: rewritten(file, to, {JOURNAL: b"nonsense\n"}),
        lambda file, to: changed(file, to, INSPECTION, "arolwg-inspection-1", "other-9"),
        lambda file, to: changed(file, to, INSPECTION, '"inspection": "', '"inspection": "x'),
        lambda file, to: changed(file, to, JOURNAL, "cyntaf", "arall"),
        lambda file, to: changed(file, to, JOURNAL, '"seq":1,', '"seq":"1",'),
        lambda file, to: changed(file, to, ACTIONS, '"order":', '"odd":'),
        lambda file, to: changed(file, to, INSPECTION, '"people": [', '"people": [3,'),
        lambda file, to: changed(file, to, INSPECTION, '"position": 1', '"position": []'),
    ],
)
def test_a_file_that_is_not_what_it_says_is_one_sentence_and_nothing_is_kept(
    sample, other, tmp_path, spoil
):
    target = tmp_path / "bad.zip"
    spoil(sample[2], target)
    with pytest.raises((NotOpened, NotProved)) as refused:
        take_in(other, target)
    assert "bad.zip" in say(refused.value.message)
    with other.sessions.reading() as session:
        assert session.query(Inspection).count() == 0


def test_a_record_that_the_history_does_not_give_is_refused(sample, other, tmp_path):
    lying = changed(sample[2], tmp_path / "l.zip", INSPECTION, "ail, ŵ ac ŷ", "celwydd")
    with pytest.raises(NotProved) as refused:
        take_in(other, lying)
    assert "note" in say(refused.value.message)


def test_an_attachment_that_was_changed_is_refused(store, other, tmp_path):
    inspection = begun(store)
    with store.sessions.writing(NAME) as writing:
        digest = writing.blob(b"as it came", "text/plain")
        writing.create(LongList, inspection, file_sha256=digest, file_name="l.txt")
    file = out(store, inspection, tmp_path / "i.zip")
    bad = rewritten(file, tmp_path / "bad.zip", {f"attachments/{digest}.txt": b"as it was made"})
    with pytest.raises(NotOpened):
        take_in(other, bad)


def test_export_and_import_by_command(tmp_path, monkeypatch, capsys, qapp):
    monkeypatch.setenv("AROLWG_PASSPHRASE", PASSPHRASE)

    def call(store, *words):
        code = main(["--json", "--workspace", str(tmp_path / store), *words])
        return code, json.loads(capsys.readouterr().out or "null")

    for store in ("a.store", "b.store"):
        assert call(store, "workspace", "create")[0] == 0
    new = ("--framework", "childrens-inspection", "--authority", "Dyffryn Aeron")
    _code, made = call("a.store", "inspection", "new", *new, "--title", "Plant",
                       "--period", "2016-06-01", "2017-06-01")  # fmt: skip
    file = str(tmp_path / "i.zip")
    assert call("a.store", "inspection", "export", "Plant", file)[1]["file"] == file
    assert call("b.store", "inspection", "import", file) == (0, made)
    assert call("b.store", "inspection", "import", file)[0] == 1
    assert call("b.store", "inspection", "import", str(tmp_path / "none.zip"))[0] == 2


def fits(value, rule, whole, at="$") -> list[str]:
    """The faults of a value by the part of JSON Schema that ours uses."""
    if "$ref" in rule:
        rule = whole["$defs"][rule["$ref"].rsplit("/", 1)[1]]
    if "const" in rule:
        return [] if value == rule["const"] else [at]
    kinds = rule.get("type", [])
    names = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool,
             "null": type(None)}  # fmt: skip
    if type(value) not in [names[kind] for kind in ([kinds] if isinstance(kinds, str) else kinds)]:
        return [f"{at}: {type(value).__name__}"]
    faults = []
    if isinstance(value, dict) and "properties" in rule:
        if set(value) != set(rule["required"]):
            faults.append(f"{at}: {set(value) ^ set(rule['required'])}")
        for name in value.keys() & rule["properties"].keys():
            faults += fits(value[name], rule["properties"][name], whole, f"{at}.{name}")
    if isinstance(value, list) and "items" in rule:
        for number, item in enumerate(value):
            faults += fits(item, rule["items"], whole, f"{at}[{number}]")
    return faults

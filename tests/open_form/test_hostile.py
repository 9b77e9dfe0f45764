"""A file that means harm, or came to harm, is one sentence; nothing of it is kept."""

import json
import struct
import zipfile

import pytest

from db.models import Inspection, LongList
from desktop.open_form.going_out import INSPECTION, JOURNAL
from desktop.open_form.opening import MOST_PARTS, NotOpened, OpenForm
from desktop.words.messages import say
from tests.open_form.test_open_form import a_store, changed, out, rewritten, take_in
from tests.stages import begun
from tests.stores import NAME


@pytest.fixture(scope="module")
def form(empty_store, tmp_path_factory):
    """An inspection with one attachment, in open form; its digest too."""
    folder = tmp_path_factory.mktemp("form")
    with a_store(empty_store, folder, "f.store") as store:
        inspection = begun(store)
        with store.sessions.writing(NAME) as writing:
            digest = writing.blob(b"as it came", "text/plain")
            writing.create(LongList, inspection, file_sha256=digest, file_name="l.txt")
        return out(store, inspection, folder / "i.zip"), digest


@pytest.fixture
def other(empty_store, tmp_path_factory):
    with a_store(empty_store, tmp_path_factory.mktemp("other"), "o.store") as made:
        yield made


def refused(other, file) -> str:
    """The sentence, which names the file; nothing was kept."""
    with pytest.raises(NotOpened) as trouble:
        take_in(other, file)
    with other.sessions.reading() as session:
        assert session.query(Inspection).count() == 0
    sentence = say(trouble.value.message)
    assert file.name in sentence
    return sentence


@pytest.mark.parametrize("path", ["../../outside.txt", "/tmp/outside.txt", "..\\outside.txt"])
def test_a_path_that_leads_outside_is_a_name_and_nothing_more(form, other, tmp_path, path):
    file, digest = form
    inside = f"attachments/{digest}.txt"
    with zipfile.ZipFile(file) as archive:
        whole = json.loads(archive.read(INSPECTION))
    whole["attachments"][0]["path"] = path
    (tmp_path / "in").mkdir()
    parts = {inside: None, path: b"as it came", INSPECTION: json.dumps(whole).encode()}
    bad = rewritten(file, tmp_path / "in" / "bad.zip", parts)
    take_in(other, bad)  # the content is what its hash says: it is taken into the store
    assert not list(tmp_path.parent.rglob("*outside.txt"))


def test_an_attachment_that_is_not_there_is_named(form, other, tmp_path):
    file, digest = form
    bad = rewritten(file, tmp_path / "bad.zip", {f"attachments/{digest}.txt": None})
    assert f"attachments/{digest}.txt is missing" in refused(other, bad)


def test_a_row_that_was_altered_is_refused_and_never_quoted(form, other, tmp_path):
    bad = changed(form[0], tmp_path / "bad.zip", JOURNAL, "Dyffryn Aeron", "Cwm Rhywle")
    sentence = refused(other, bad)
    assert JOURNAL in sentence
    assert "Cwm Rhywle" not in sentence


def test_a_bomb_is_known_by_what_it_claims(form, other, tmp_path):
    bad = rewritten(form[0], tmp_path / "bad.zip", {"attachments/bomb": bytes(80_000_000)})
    assert "far more than an inspection" in refused(other, bad)


def test_many_thousand_parts_are_a_bomb_too(form, other, tmp_path):
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w") as archive:
        for number in range(MOST_PARTS + 1):
            archive.writestr(str(number), b"")
    assert "far more than an inspection" in refused(other, bad)


def test_a_part_that_is_longer_than_it_claims_is_read_no_further(form, other, tmp_path):
    bad = tmp_path / "bad.zip"
    bad.write_bytes(form[0].read_bytes())
    with zipfile.ZipFile(bad) as archive:
        claimed = archive.getinfo(INSPECTION).file_size
    content = bad.read_bytes()
    spoilt = content.replace(struct.pack("<I", claimed), struct.pack("<I", 10))
    assert spoilt != content
    bad.write_bytes(spoilt)
    assert "damaged" in refused(other, bad) or "is not as" in refused(other, bad)


def test_a_file_with_a_password_is_told_as_one_that_cannot_be_read(form, other, tmp_path):
    content = bytearray(form[0].read_bytes())
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 8] |= 1  # says of each part that it is encrypted
        at = content.find(b"PK\x01\x02", at + 4)
    bad = tmp_path / "bad.zip"
    bad.write_bytes(bytes(content))
    assert "bad.zip is not a zip, or it is damaged" in refused(other, bad)


def test_two_parts_of_one_name_are_refused(form, other, tmp_path):
    bad = tmp_path / "bad.zip"
    bad.write_bytes(form[0].read_bytes())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(bad, "a") as archive:
        archive.writestr(INSPECTION, b"{}")
    assert "not a zip" in refused(other, bad)


def test_a_folder_or_nothing_at_all_is_told_too(tmp_path):
    for path in (tmp_path, tmp_path / "none.zip"):
        with pytest.raises(NotOpened) as trouble:
            OpenForm(path)
        assert path.name in say(trouble.value.message)

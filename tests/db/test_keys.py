"""The ways to the key: passphrase, recovery sheet, the office, the keyring."""

from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyrage
import pytest
from sqlalchemy import select

from db import key_ways, keys, office, quick_unlock, rekeying
from db.check import check
from db.models import Inspection
from db.store import Store, create_store, open_store, open_with_key
from db.troubles import NoEscrow, StoreDamaged, WrongPassphrase
from tests.db.conftest import LIGHT, NAME, PASSPHRASE

NEW = "gair newydd sbon"
OFFICE = pyrage.x25519.Identity.generate()


@pytest.fixture
def closed(tmp_path: Path) -> tuple[Path, str]:
    """A store with a record, closed, and its recovery key."""
    store, recovery = create_store(tmp_path / "a.store", PASSPHRASE, "First inspector", LIGHT)
    with store, store.sessions.writing(NAME) as writing:
        inspection = uuid4()
        writing.create(Inspection, inspection, inspection, title="Kept")
    return store.path, recovery


def _titles(store: Store) -> list[str | None]:
    with store, store.sessions.reading() as session:
        return list(session.scalars(select(Inspection.title)))


def test_a_new_passphrase_rewrites_the_header_and_not_the_database(closed: tuple[Path, str]):
    path, recovery = closed
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase):
        key_ways.change_passphrase(path, "not this one", NEW, LIGHT)
    key_ways.change_passphrase(path, PASSPHRASE, NEW, LIGHT)
    assert path.read_bytes() == before
    with pytest.raises(WrongPassphrase):
        open_store(path, PASSPHRASE)
    assert _titles(open_store(path, NEW)) == ["Kept"]
    assert _titles(open_store(path, recovery)) == ["Kept"]


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_key(closed: tuple[Path, str]):
    path, recovery = closed
    key_ways.change_passphrase(path, recovery, NEW, LIGHT)
    assert _titles(open_store(path, NEW)) == ["Kept"]


def test_a_new_recovery_key_ends_the_old_sheet(closed: tuple[Path, str]):
    path, old = closed
    new = key_ways.new_recovery(path, PASSPHRASE)
    assert key_ways.is_recovery(path, new.lower())
    assert not key_ways.is_recovery(path, old)
    assert not key_ways.is_recovery(path, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        open_store(path, old)
    assert _titles(open_store(path, new)) == ["Kept"]


def test_the_offices_key_opens_the_store_and_no_other_does(closed: tuple[Path, str]):
    path, _recovery = closed
    office, other = (pyrage.x25519.Identity.generate() for _ in range(2))
    with open_store(path, PASSPHRASE) as store:
        assert key_ways.set_escrow(path, store.data_key, str(office.to_public()))
        assert not key_ways.set_escrow(path, store.data_key, str(office.to_public()))
        with pytest.raises(ValueError, match="age"):
            key_ways.set_escrow(path, store.data_key, "age1nothing")
    for wrong in (str(other), "AGE-SECRET-KEY-NONE", ""):
        with pytest.raises(NoEscrow):
            key_ways.unwrap_escrow(path, wrong)
    assert _titles(open_with_key(path, key_ways.unwrap_escrow(path, str(office)))) == ["Kept"]
    with open_store(path, PASSPHRASE) as store:
        assert key_ways.set_escrow(path, store.data_key, None)
    with pytest.raises(NoEscrow):
        key_ways.unwrap_escrow(path, str(office))


def test_a_new_data_key_leaves_the_old_one_and_the_old_sheet_useless(closed: tuple[Path, str]):
    path, old_recovery = closed
    office = pyrage.x25519.Identity.generate()
    with open_store(path, PASSPHRASE) as store:
        old_key = store.data_key
        key_ways.set_escrow(path, old_key, str(office.to_public()))
    recovery = rekeying.rekey(path, PASSPHRASE, LIGHT)
    assert keys.read_header(path).is_settled
    for way in (PASSPHRASE, recovery):
        with open_store(path, way) as store:
            assert store.data_key != old_key
            assert check(store) == ()
    assert _titles(open_with_key(path, key_ways.unwrap_escrow(path, str(office)))) == ["Kept"]
    with pytest.raises(StoreDamaged):
        open_with_key(path, old_key)
    with pytest.raises(WrongPassphrase):
        open_store(path, old_recovery)


CUTS = ("before the database", "after the database")


@pytest.fixture(params=CUTS)
def cut_short(
    closed: tuple[Path, str], monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> tuple[Path, str, str]:
    """A store whose rekey was cut short: its path, the recovery key of before, and where."""
    path, recovery = closed
    with open_store(path, PASSPHRASE) as store:
        key_ways.set_escrow(path, store.data_key, str(OFFICE.to_public()))
    really = rekeying._rewrite

    def stop(path: Path, old: bytes, new: bytes) -> None:
        if request.param == "after the database":
            really(path, old, new)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "_rewrite", stop)
        with pytest.raises(KeyboardInterrupt):
            rekeying.rekey(path, PASSPHRASE, LIGHT)
    assert not keys.read_header(path).is_settled
    return path, recovery, request.param


def test_a_rekey_that_is_cut_short_opens_with_the_passphrase(cut_short: tuple[Path, str, str]):
    path, recovery, cut = cut_short
    if cut == "before the database":
        assert _titles(open_store(path, recovery)) == ["Kept"]
    else:  # the sheet of the old key opens nothing, and the workspace is not called damaged
        with pytest.raises(WrongPassphrase):
            open_store(path, recovery)
    assert _titles(open_store(path, PASSPHRASE)) == ["Kept"]
    assert keys.read_header(path).is_settled
    assert key_ways.lacks_sheet(path) == (cut == "after the database")


def test_a_new_recovery_key_lacks_its_sheet_until_it_is_typed_back(closed: tuple[Path, str]):
    path, old = closed
    assert not key_ways.lacks_sheet(path)
    for make in (lambda: rekeying.rekey(path, PASSPHRASE, LIGHT),
                 lambda: key_ways.new_recovery(path, PASSPHRASE)):  # fmt: skip
        key = make()
        assert not key_ways.is_typed_back(path, old)
        key_ways.change_passphrase(path, PASSPHRASE, PASSPHRASE, LIGHT)
        assert key_ways.lacks_sheet(path)
        assert key_ways.is_typed_back(path, key.lower())
        assert not key_ways.lacks_sheet(path)
        open_store(path, key).close()


def test_a_new_passphrase_or_sheet_after_a_rekey_cut_short_is_of_the_databases_key(
    cut_short: tuple[Path, str, str],
):
    path = cut_short[0]
    key_ways.change_passphrase(path, PASSPHRASE, NEW, LIGHT)
    assert _titles(open_store(path, NEW)) == ["Kept"]
    assert _titles(open_store(path, key_ways.new_recovery(path, NEW))) == ["Kept"]


def test_a_new_sheet_after_a_rekey_cut_short_opens_and_so_does_the_passphrase(
    cut_short: tuple[Path, str, str],
):
    path = cut_short[0]
    recovery = key_ways.new_recovery(path, PASSPHRASE)
    assert _titles(open_store(path, recovery)) == ["Kept"]
    assert _titles(open_store(path, PASSPHRASE)) == ["Kept"]


def test_the_office_lets_someone_in_after_a_rekey_cut_short(cut_short: tuple[Path, str, str]):
    path = cut_short[0]
    recovery = office.let_in(path, str(OFFICE), NEW, LIGHT)
    assert keys.read_header(path).is_settled
    for way in (NEW, recovery):
        assert _titles(open_store(path, way)) == ["Kept"]
    assert _titles(open_with_key(path, key_ways.unwrap_escrow(path, str(OFFICE)))) == ["Kept"]
    with pytest.raises(WrongPassphrase):
        open_store(path, PASSPHRASE)


class _Ring:
    """A keyring in memory."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, user: str, secret: str) -> None:
        self.kept[service, user] = secret

    def get_password(self, service: str, user: str) -> str | None:
        return self.kept.get((service, user))

    def delete_password(self, service: str, user: str) -> None:
        del self.kept[service, user]


def test_quick_unlock_keeps_the_key_in_the_keyring_until_it_is_forgotten(
    closed: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
):
    path, _recovery = closed
    ring = _Ring()
    monkeypatch.setattr("keyring.get_keyring", lambda: ring)
    assert quick_unlock.available()
    assert quick_unlock.recall(path) is None
    with open_store(path, PASSPHRASE) as store:
        assert quick_unlock.remember(path, store.data_key)
    (secret,) = ring.kept.values()
    assert len(secret) == 64
    found = quick_unlock.recall(path)
    assert found is not None
    assert _titles(open_with_key(path, found)) == ["Kept"]
    ring.kept = dict.fromkeys(ring.kept, "no key")
    assert quick_unlock.recall(path) is None
    quick_unlock.forget(path)
    assert not ring.kept


def test_a_keyring_that_fails_is_no_way_in_and_no_trouble(
    closed: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
):
    def fail() -> Any:
        raise RuntimeError("locked")

    monkeypatch.setattr("keyring.get_keyring", fail)
    assert not quick_unlock.available()
    assert not quick_unlock.remember(closed[0], b"0" * 32)
    assert quick_unlock.recall(closed[0]) is None
    quick_unlock.forget(closed[0])


def test_the_cost_of_a_passphrase_is_what_the_machine_bears_between_floor_and_ceiling(
    closed: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
):
    floor = keys.FLOOR
    assert keys.calibrate(0) == floor
    assert keys.calibrate(1e6) == replace(floor, memory=keys.CEILING_MEMORY)
    costly = replace(LIGHT, memory=9000)
    monkeypatch.setattr(keys, "calibrate", lambda: costly)
    key_ways.change_passphrase(closed[0], PASSPHRASE, NEW)
    kept = [it["kdf"] for it in keys.read_header(closed[0]).slots if it["kind"] == "passphrase"]
    assert kept == [{"rounds": 1, "memory": 9000, "lanes": 1}]
    assert _titles(open_store(closed[0], NEW)) == ["Kept"]

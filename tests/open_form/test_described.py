"""What stands beside the records describes them truly; every table is there and comes back."""

import csv
import io
import json
import subprocess
import sys
import zipfile
from datetime import date, datetime
from uuid import UUID, uuid4

import pytest

from db import journal
from db.check import check
from db.models import Inspection, LongList
from desktop.open_form.describing import CONTEXT, csv_path
from desktop.open_form.going_out import INSPECTION
from desktop.open_form.tables import DERIVED, IMPLIED, columns, tables
from tests.old_files.keep import VALUES
from tests.open_form.test_open_form import a_store, out, take_in
from tests.stages import begun
from tests.stores import NAME

FILES = {b"plain": "text/plain", bytes(range(256)): "application/pdf", b"": "image/png"}
READ = {
    "string": str,
    "integer": int,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "any": json.loads,
}


@pytest.fixture(scope="module")
def whole(empty_store, tmp_path_factory):
    """An inspection with a row in every table, a value in every column, and files."""
    folder = tmp_path_factory.mktemp("whole")
    with a_store(empty_store, folder, "w.store") as store:
        inspection = begun(store)
        with store.sessions.writing(NAME) as writing:
            for model in journal.record_models().values():
                if model is not Inspection:
                    writing.create(model, inspection, **values(model))
            for content, mime in FILES.items():
                digest = writing.blob(content, mime)
                writing.create(LongList, inspection, file_sha256=digest, file_name="ŵ list.csv")
            for model in DERIVED:
                fixed = {"id": uuid4(), IMPLIED: inspection}
                writing.put(model, values(model) | fixed)
        yield out(store, inspection, folder / "whole.zip")


def values(model):
    """A value of its kind for each column that a person fills."""
    kinds = columns(tables()[model.__tablename__])
    return {
        k: VALUES[kind] for k, kind in kinds.items() if k not in ("id", "deleted", "purged_at")
    }


def read(file, part):
    with zipfile.ZipFile(file) as archive:
        return json.loads(archive.read(part))


def test_every_table_with_every_column_comes_in_as_it_went_out(
    whole, empty_store, tmp_path_factory
):
    records = read(whole, INSPECTION)["records"]
    assert set(records) == set(tables())
    for name, rows in records.items():
        left = ("deleted", "purged_at") if name != "inspection" else columns(tables()[name])
        empty = {key for key in columns(tables()[name]) if all(row[key] is None for row in rows)}
        assert rows, name
        assert empty <= set(left), name
    folder = tmp_path_factory.mktemp("in")
    with a_store(empty_store, folder, "o.store") as other:
        inspection = take_in(other, whole)
        assert check(other) == ()
        again = out(other, inspection, folder / "again.zip")
    assert again.read_bytes() == whole.read_bytes()
    with zipfile.ZipFile(again) as archive:
        kept = [archive.read(it) for it in archive.namelist() if it.startswith("attachments/")]
    assert sorted(kept) == sorted(FILES)


def test_each_table_is_a_csv_whose_every_cell_its_table_schema_describes(whole):
    package = read(whole, "datapackage.json")
    records = read(whole, INSPECTION)["records"]
    assert [it["path"] for it in package["resources"]] == [csv_path(name) for name in tables()]
    with zipfile.ZipFile(whole) as archive:
        for resource, (name, rows) in zip(package["resources"], records.items(), strict=True):
            fields = resource["schema"]["fields"]
            text = archive.read(resource["path"]).decode()
            heading, *lines = csv.reader(io.StringIO(text, newline=""))
            assert heading == [it["name"] for it in fields]
            found = [
                {f["name"]: cell(f, value) for f, value in zip(fields, line, strict=True)}
                for line in lines
            ]
            assert found == [
                {f["name"]: wanted(f, row[f["name"]]) for f in fields} for row in rows
            ], name


def cell(field, text):
    """A cell as its field's type reads it; what is missing is None."""
    return None if text == "" else READ[field["type"]](text)


def wanted(field, value):
    """The same value as JSON gives it."""
    if value in (None, ""):
        return None
    text = json.dumps(value) if field["type"] in ("any", "boolean") else str(value)
    return READ[field["type"]](text)


def test_the_crate_is_flat_and_describes_each_part_with_its_size(whole):
    crate = read(whole, "ro-crate-metadata.json")
    assert crate["@context"] == CONTEXT
    by_id = {it["@id"]: it for it in crate["@graph"]}
    assert len(by_id) == len(crate["@graph"])
    about = by_id["ro-crate-metadata.json"]
    assert about["@type"] == "CreativeWork"
    assert about["conformsTo"] == {"@id": "https://w3id.org/ro/crate/1.1"}
    root = by_id[about["about"]["@id"]]
    assert root["@type"] == "Dataset"
    assert root["name"]
    assert root["description"]
    assert datetime.fromisoformat(root["datePublished"])
    for link in (root["about"], root["license"]):
        assert by_id[link["@id"]]["name"]
    nested = [
        v for it in by_id.values() for v in it.values() if isinstance(v, dict) and len(v) > 1
    ]
    assert nested == []
    with zipfile.ZipFile(whole) as archive:
        sizes = {it.filename: str(it.file_size) for it in archive.infolist()}
    del sizes["ro-crate-metadata.json"]
    parts = {it["@id"]: by_id[it["@id"]] for it in root["hasPart"]}
    assert {path: it["contentSize"] for path, it in parts.items()} == sizes
    assert {it["@type"] for it in parts.values()} == {"File"}
    assert "ŵ list.csv" in {it.get("name") for it in parts.values()}


def test_ids_and_moments_are_of_the_forms_that_the_schema_names(whole):
    for name, rows in read(whole, INSPECTION)["records"].items():
        for row in rows:
            assert UUID(row["id"]), name


def test_the_judges_of_these_forms_accept_it(whole, tmp_path):
    """jsonschema and frictionless, where they are installed; never needed by the program."""
    jsonschema = pytest.importorskip("jsonschema")
    pytest.importorskip("frictionless")
    schema = read(whole, "inspection.schema.json")
    jsonschema.validators.validator_for(schema).check_schema(schema)
    jsonschema.validate(read(whole, INSPECTION), schema)
    with zipfile.ZipFile(whole) as archive:
        archive.extractall(tmp_path)
    call = [sys.executable, "-m", "frictionless", "validate", "datapackage.json"]
    done = subprocess.run(call, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout

"""What is published about the form: JSON Schema, Frictionless table schemas, RO-Crate."""

from collections.abc import Iterable, Mapping
from typing import Any

from db import journal
from desktop.open_form.tables import CSV_TYPES, JSON_TYPES, Row, columns, tables

FORMAT = "arolwg-inspection-1"
SCHEMA_ID = "https://arolwg.invalid/schema/inspection-1.json"
TEXT, TEXTS = {"type": "string"}, {"type": "array", "items": {"type": "string"}}
UUID_TEXT = {"type": "string", "format": "uuid"}
HASH = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
AUTHORITY, TERMS = "#authority", "#terms"
CONTEXT = "https://w3id.org/ro/crate/1.1/context"


def schema() -> dict[str, Any]:
    """The JSON Schema of inspection.json, and of a line of each history file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "An inspection of social services, as Arolwg writes it",
        **_object(
            {
                "format": {"const": FORMAT},
                "program": TEXT,
                "inspection": UUID_TEXT,
                "records": _object({name: _rows(name) for name in tables()}),
                "attachments": {"type": "array", "items": {"$ref": "#/$defs/attachment"}},
                "people": {"type": "array", "items": {"$ref": "#/$defs/person"}},
                "witnesses": {"type": "array", "items": {"type": "object"}},
            }
        ),
        "$defs": _definitions(),
    }


def _definitions() -> dict[str, Any]:
    attachment = {"path": TEXT, "sha256": HASH, "size": {"type": "integer"}, "mime": TEXT}
    person = {"device_id": UUID_TEXT, "user_id": UUID_TEXT, "user_name": TEXT, "label": TEXT}
    change = dict.fromkeys(journal.HASHED, TEXT) | {"seq": {"type": "integer"}, "hash": HASH}
    line = {
        "change": _object(change),
        "parents": TEXTS,
        "value": {"type": ["string", "null"], "description": "JSON; null once erased"},
        "salt": {"type": ["string", "null"], "contentEncoding": "base64"},
    }
    action = {
        **dict.fromkeys(("id", "device_id", "author_id"), UUID_TEXT),
        "at": {"type": "string", "format": "date-time"},
        "order": {"type": "integer"},
        "name": {"type": "object"},
        "undoes": {"type": ["string", "null"], "format": "uuid"},
    }
    return {
        "attachment": _object(attachment),
        "person": _object(person),
        "journal_line": _object(line),
        "action_line": _object(action),
    }


def _rows(table: str) -> dict[str, Any]:
    cells = {name: JSON_TYPES[kind] for name, kind in columns(tables()[table]).items()}
    cells["id"] = UUID_TEXT
    return {"type": "array", "items": _object(cells)}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def data_package(written: Iterable[str]) -> dict[str, Any]:
    """The Frictionless description of the CSV tables."""
    return {
        "profile": "tabular-data-package",
        "name": "arolwg-inspection",
        "resources": [_resource(name) for name in written],
    }


def csv_path(table: str) -> str:
    """Where a table's CSV lies in the file."""
    return f"tables/{table}.csv"


def _resource(table: str) -> dict[str, Any]:
    fields = [{"name": name} | CSV_TYPES[kind] for name, kind in columns(tables()[table]).items()]
    return {
        "profile": "tabular-data-resource",
        "name": table.replace("_", "-"),
        "path": csv_path(table),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "primaryKey": "id", "missingValues": [""]},
    }


def crate(
    inspection: Row, when: str, files: Mapping[str, tuple[int, str]], names: Mapping[str, str]
) -> dict[str, Any]:
    """The RO-Crate description. `files`: path -> size and media type; `names`: path -> name."""
    parts = [
        {"@id": path, "@type": "File", "contentSize": str(size), "encodingFormat": mime}
        | ({"name": names[path]} if path in names else {})
        for path, (size, mime) in sorted(files.items())
    ]
    root = {
        "@id": "./",
        "@type": "Dataset",
        "name": inspection["title"] or "",
        "description": "An inspection of a local authority's social services: records, history "
        "and attachments. Holds personal data; not for publication.",
        "about": {"@id": AUTHORITY},
        "datePublished": when,
        "license": {"@id": TERMS},
        "conformsTo": {"@id": SCHEMA_ID},
        "hasPart": [{"@id": part["@id"]} for part in parts],
    }
    about = {
        "@id": "ro-crate-metadata.json",
        "@type": "CreativeWork",
        "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
        "about": {"@id": "./"},
    }
    authority = {
        "@id": AUTHORITY,
        "@type": "GovernmentOrganization",
        "name": inspection["authority"] or "",
    }
    terms = {
        "@id": TERMS,
        "@type": "CreativeWork",
        "name": "Not for publication",
        "description": "Held under the inspectorate's own rules.",
    }
    return {"@context": CONTEXT, "@graph": [about, root, authority, terms, *parts]}

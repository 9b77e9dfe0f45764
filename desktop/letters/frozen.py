"""A letter as JSON and back: a version keeps what was said, not only how it was drawn."""

import json
from base64 import b64decode, b64encode
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from desktop.letters import model

KIND = "is"
CLASSES: dict[str, Any] = {
    made.__name__: made
    for made in (
        model.Letter, model.Heading, model.Paragraph, model.Numbered, model.Listing, model.Table,
        model.Column, model.Row, model.Figure, model.Bar, model.Contents, model.PageBreak,
        model.Run, model.Signature,
    )
}  # fmt: skip


def freeze(letter: model.Letter) -> bytes:
    """The letter's blocks as UTF-8 JSON; the same letter gives the same bytes."""
    return json.dumps(_plain(letter), ensure_ascii=False, sort_keys=True).encode()


def thaw(content: bytes) -> model.Letter:
    """The letter of these bytes. A field that this program does not know is left out."""
    made = _made(json.loads(content))
    if not isinstance(made, model.Letter):
        raise ValueError("these bytes are no letter")
    return made


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        # What has its usual value is not written, and may come to be known later.
        said = {f.name: getattr(value, f.name) for f in fields(value)}
        usual = {f.name: f.default for f in fields(value)}
        kept = {name: _plain(it) for name, it in said.items() if it != usual[name]}
        return {KIND: type(value).__name__} | kept
    if isinstance(value, tuple):
        return [_plain(it) for it in value]
    if isinstance(value, bytes):
        return {KIND: "bytes", "base64": b64encode(value).decode()}
    if isinstance(value, date):
        return {KIND: "date", "day": value.isoformat()}
    return value


def _made(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_made(it) for it in value)
    if not isinstance(value, dict):
        return value
    kind = value[KIND]
    if kind == "bytes":
        return b64decode(value["base64"])
    if kind == "date":
        return date.fromisoformat(value["day"])
    known = {f.name for f in fields(CLASSES[kind])}
    return CLASSES[kind](**{name: _made(it) for name, it in value.items() if name in known})

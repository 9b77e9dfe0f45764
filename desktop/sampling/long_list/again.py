"""How a list was read, as a short text that a certificate carries: who has the authority's file
can read it again the same way, without our store.
"""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.framework import Framework, load
from desktop.sampling.long_list.columns import Period
from desktop.sampling.long_list.doubts import Rules
from desktop.sampling.long_list.mapping import Mapping, as_dict, from_dict, from_file
from desktop.sampling.long_list.reading import read_long_list
from desktop.sampling.long_list.troubles import UnreadableList


def told(framework: Framework, period: Period, mapping: Mapping, rules: Rules) -> str:
    """Framework, period, mapping and rules of a reading."""
    said = {
        "framework": framework.id,
        "mapping": as_dict(mapping),
        "not_eligible": sorted(rules.not_eligible),
        "period": [day.isoformat() for day in period],
    }
    return json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def canonical_again(file: Path, content: bytes, said: str, mapping_file: Path | None) -> bytes:
    """The canonical list of a file, read as the certificate says (or by another mapping).

    A file that is a canonical list already is given back as it is, and so is any file where the
    certificate says nothing of how its list was read.
    """
    if content.startswith(b"reference\t"):
        return content
    try:
        how = json.loads(said)
        name = how["framework"]
        first, last = (date.fromisoformat(day) for day in how["period"])
        rules, said_then = Rules(frozenset(how["not_eligible"])), from_dict(how["mapping"])
    except (ValueError, TypeError, KeyError):  # it does not say how: the hash judges the bytes
        return content
    framework = load(name)

    def read(mapping: Mapping | None) -> bytes:
        period = (first, last)
        return read_long_list(content, file.name, framework, period, mapping, rules).canonical

    if mapping_file:
        return read(from_file(mapping_file, framework))
    for mapping in (said_then, _laid_out_otherwise(said_then)):
        try:
            return read(mapping)
        except UnreadableList:
            continue
    return read(None)


def _laid_out_otherwise(mapping: Mapping) -> Mapping:
    """The same columns, wherever the headings stand now: what the rows say is what is proved."""
    sheets = (replace(sheet, heading_row=0, heading_lines=1) for sheet in mapping.sheets)
    return replace(mapping, sheets=tuple(sheets))

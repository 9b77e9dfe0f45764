"""The certificate as one page to print and sign: plain content, in one language.

It knows no layout: the letters' engine, which is a later stage, sets it as PDF.
"""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import cache
from importlib import resources
from pathlib import Path

from db.models import Draw
from db.whole import put
from desktop.framework import Framework
from desktop.framework.model import Text
from desktop.sampling.draw import Drawn
from desktop.sampling.replacement import withdrawn
from desktop.words.dates import local_day, long_date
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble


@dataclass(frozen=True)
class Paper:
    """What stands on the page: facts as pairs, lists of references by their caption."""

    title: str
    subtitle: str
    language: str
    purpose: str
    facts_title: str
    facts: tuple[tuple[str, str], ...]
    sample_title: str
    lists: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    sign: str


def make_paper(
    drawn: Drawn, row: Draw, framework: Framework, subtitle: str, language: str
) -> Paper:
    """The page of a draw as it stands now, replacements counted in."""
    fixed = drawn.commitment
    rules = fixed.rules

    def day(moment: datetime | None) -> str:
        return long_date(local_day(moment), language) if moment else "–"

    lowest = (fixed.lowest_chance, fixed.best_possible_lowest_chance)
    facts = [
        ("commitment", fixed.hash),
        ("list", fixed.long_list_sha256),
        ("rows", f"{sum(one.eligible for one in fixed.rows):,}"),
        ("committed", day(row.committed_at)),
        ("seed", drawn.seed),
        ("drawn_on", day(row.drawn_at)),
        ("lowest", " · ".join(_percent(chance) for chance in lowest)),
        ("highest", _percent(fixed.highest_chance)),
    ]
    pools = [(pool.code, pool.plural.of(language)) for pool in framework.pools]
    lists = [
        (f"{name} ({len(found)})", _listed(drawn, found))
        for code, name in pools
        if (found := drawn.of_pool(code))
    ]
    gone = tuple(withdrawn(drawn))
    if gone:
        lists.append((f"{word('withdrawn', language)} ({len(gone)})", ", ".join(gone)))
    notes = [word("chances", language), word("personal", language)]
    if rules.draw > 1:
        more = word("further", language).format(number=rules.draw, reason=rules.reason or "–")
        notes.insert(0, more)
    return Paper(
        word("title", language),
        subtitle,
        language,
        word("purpose", language),
        word("facts", language),
        tuple((word(name, language), fact) for name, fact in facts),
        word("sample", language),
        tuple(lists),
        tuple(notes),
        word("sign", language),
    )


def paper_file(paper: Paper, path: Path) -> bytes:
    """The page as the ending of `path` asks for. Raises Trouble where nobody can set it."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        source = QT_TRANSLATE_NOOP(
            "sampling", "{file}: the certificate to print is written as PDF. Choose that ending."
        )
        raise Trouble(source, file=path.name)
    return writer(paper)


def write_verifiers(folder: Path) -> tuple[str, ...]:
    """The two verifiers of one file each, beside a certificate; gives their names."""
    names = ("verify_sample.html", "verify_sample.py")
    for name in names:
        found = resources.files("resources").joinpath("auditor", name)
        put(folder / name, found.read_bytes())
    return names


# The letters' engine is of a later stage: the shell hands its PDF in here.
WRITERS: dict[str, Callable[[Paper], bytes]] = {}


def word(key: str, language: str) -> str:
    """One wording of the page."""
    return _words()[key].of(language)


@cache
def _words() -> dict[str, Text]:
    file = resources.files("resources").joinpath("long_list", "certificate.toml")
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    return {key: Text(**texts) for key, texts in tables.items()}


def _listed(drawn: Drawn, references: tuple[str, ...]) -> str:
    """References by their chance, the highest first: "4.42%: A-1, A-2; 1.20%: A-3"."""
    alike: dict[str, list[str]] = {}
    for one in sorted(references, key=drawn.commitment.chance, reverse=True):
        alike.setdefault(_percent(drawn.commitment.chance(one)), []).append(one)
    return "; ".join(f"{chance}: {', '.join(sorted(some))}" for chance, some in alike.items())


def _percent(chance: Fraction) -> str:
    return f"{float(chance):.2%}"

"""`arolwg sample commit|draw|verify|replace`."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.store import Store
from desktop.cli.call import Answer, Call, Misused, inspection_of, said, written
from desktop.framework import load
from desktop.words.messages import QT_TRANSLATE_NOOP, No, say

if TYPE_CHECKING:
    from desktop.sampling.infeasible import Infeasible

MOST = 999_999_999  # more than any list has
COMMIT = QT_TRANSLATE_NOOP("action", "Commit to a draw")
DRAW = QT_TRANSLATE_NOOP("action", "Draw the sample")
REPLACE = QT_TRANSLATE_NOOP("action", "Replace a case")


def add(commands: Any) -> None:
    """The words of this group."""
    from desktop.sampling.replacement import REASONS

    group = commands.add_parser("sample", help=said(QT_TRANSLATE_NOOP("cli", "the fair draw")))
    parts = group.add_subparsers(required=True, metavar="PART")
    fixed = parts.add_parser(
        "commit", help=said(QT_TRANSLATE_NOOP("cli", "fix list, rules and portfolio"))
    )
    _sizes(fixed)
    fixed.add_argument("--reason", default="")
    fixed.set_defaults(handler=commit)
    drawn = parts.add_parser("draw", help=said(QT_TRANSLATE_NOOP("cli", "draw by a seed")))
    _sizes(drawn)
    drawn.add_argument("--seed", required=True)
    drawn.add_argument("--certificate", metavar="C.json")
    drawn.add_argument("--reason", default="")
    drawn.set_defaults(handler=draw)
    proof = parts.add_parser(
        "verify", help=said(QT_TRANSLATE_NOOP("cli", "draw again from certificate and list"))
    )
    proof.add_argument("certificate", metavar="C.json")
    proof.add_argument("long_list", metavar="LONGLIST")
    proof.add_argument("--mapping", metavar="M.toml")
    proof.set_defaults(handler=verify)
    other = parts.add_parser(
        "replace", help=said(QT_TRANSLATE_NOOP("cli", "the next reserve takes a case's place"))
    )
    other.add_argument("inspection", metavar="INSPECTION")
    other.add_argument("reference", metavar="REF")
    other.add_argument("--reason", required=True)
    other.add_argument("--code", choices=REASONS, default="other")
    other.set_defaults(handler=replace)


def _sizes(part: Any) -> None:
    part.add_argument("inspection", metavar="INSPECTION")
    part.add_argument("--cases", type=_how_many, metavar="N")
    part.add_argument("--contacts", type=_how_many, metavar="N")
    part.add_argument("--quotas", metavar="Q.toml")


def _how_many(text: str) -> int:
    """A number of cases: whole, and not below 0. argparse names the option that it is for."""
    if not text.isascii() or not text.isdigit() or len(text) > len(str(MOST)):
        raise ArgumentTypeError(
            said(QT_TRANSLATE_NOOP("cli", "“{text}” is no whole number from 0 on"), text=text)
        )
    return int(text)


@dataclass(frozen=True)
class _Listed:
    inspection: UUID
    long_list: UUID
    framework: Any
    rows: list[Any]
    reading: str


def commit(call: Call) -> Answer:
    """Fix list, rules and portfolio before any seed."""
    from desktop.sampling.drawing import keep_commitment, numbered
    from desktop.sampling.infeasible import Infeasible

    with call.store() as store:
        listed = _listed(call, store)
        try:
            with store.sessions.reading() as session:
                number = partial(numbered, session, listed.inspection, reason=call.args.reason)
                fixed = _commitment(call, listed, number)
        except Infeasible as infeasible:
            return _infeasible(infeasible)
        with written(store, COMMIT) as writing:
            keep_commitment(writing, listed.long_list, fixed, call.args.reason)
    data = {
        "commitment": fixed.hash,
        "lowest_chance": float(fixed.lowest_chance),
        "best_possible_lowest_chance": float(fixed.best_possible_lowest_chance),
    }
    return Answer(data, _said_of(data))


def draw(call: Call) -> Answer:
    """Draw by a seed: from the commitment made before, or committing first."""
    from desktop.sampling.certificate import certificate_json
    from desktop.sampling.draw import AT_ONCE, IN_TURN
    from desktop.sampling.draw import draw as draw_by
    from desktop.sampling.drawing import (
        commitment_of,
        current_draw,
        keep_commitment,
        keep_draw,
    )
    from desktop.sampling.infeasible import Infeasible

    args = call.args
    with call.store() as store:
        listed = _listed(call, store)
        with store.sessions.reading() as session:
            waiting = current_draw(session, listed.inspection)
            in_turn = waiting is not None and waiting.seed is None and args.cases is None
            fixed = commitment_of(session, waiting) if in_turn and waiting else None
        draw_id = waiting.id if in_turn and waiting else None
        if fixed is None:
            try:
                fixed = _commitment(call, listed)
            except Infeasible as infeasible:
                return _infeasible(infeasible)
        drawn = draw_by(fixed, args.seed, IN_TURN if in_turn else AT_ONCE)
        with written(store, DRAW) as writing:
            if draw_id is None:
                draw_id = keep_commitment(writing, listed.long_list, fixed, args.reason)
            keep_draw(writing, draw_id, drawn)
            if args.certificate:  # a draw whose certificate has no room is not kept
                _write(Path(args.certificate), certificate_json(drawn))
    data = {
        "cases": list(drawn.cases),
        "contacts": list(drawn.contacts),
        "reserves": list(drawn.reserves[:100]),
        "per_category": drawn.per_category,
        "lowest_chance": float(fixed.lowest_chance),
        "best_possible_lowest_chance": float(fixed.best_possible_lowest_chance),
        "long_list_sha256": fixed.long_list_sha256,
        "seed": drawn.seed,
    }
    return Answer(data, _said_of(data))


def verify(call: Call) -> Answer:
    """Check a certificate against a list, without a workspace."""
    from desktop.sampling.certificate import NotACertificate, read_certificate
    from desktop.sampling.long_list.again import canonical_again
    from desktop.sampling.verification import verify as proved

    args = call.args
    certificate, file = _bytes(Path(args.certificate)), Path(args.long_list)
    mapping = Path(args.mapping) if args.mapping else None
    try:
        said_how = read_certificate(certificate)[0].reading
        long_list = canonical_again(file, _bytes(file), said_how, mapping)
    except NotACertificate:
        long_list = None  # what is wrong with it is said below
    verdict = proved(certificate, long_list)
    reason = say(verdict.reason) if verdict.reason else ""
    line = reason or said(
        QT_TRANSLATE_NOOP("cli", "The sample is what list, rules and seed give.")
    )
    return Answer({"verified": verdict.verified, "reason": reason}, (line,), verdict.verified)


def replace(call: Call) -> Answer:
    """Withdraw a case with a reason; the next reserve takes its place."""
    from desktop.sampling.drawing import current_draw, replace_case

    args = call.args
    with call.store() as store:
        with store.sessions.reading() as session:
            row = current_draw(session, inspection_of(session, call).id)
        if row is None:
            raise No(QT_TRANSLATE_NOOP("sampling", "There is no drawn sample yet."))
        with written(store, REPLACE) as writing:
            by = replace_case(writing, row.id, args.reference, args.reason, args.code)
    line = said(
        QT_TRANSLATE_NOOP("cli", "{removed} is withdrawn; {by} takes its place."),
        removed=args.reference,
        by=by,
    )
    return Answer({"replaced": args.reference, "by": by}, (line,))


def _listed(call: Call, store: Store) -> _Listed:
    from desktop.sampling.keeping import current_list, how_read, rows_to_draw

    with store.sessions.reading() as session:
        row = inspection_of(session, call)
        found = current_list(session, row.id)
        if found is None:
            raise Misused(QT_TRANSLATE_NOOP("cli", "There is no long-list yet: read one first."))
        rows = rows_to_draw(session, found.id)
        return _Listed(row.id, found.id, load(str(row.framework)), rows, how_read(session, found))


def _commitment(
    call: Call, listed: _Listed, number: Callable[[Any], Any] = lambda rules: rules
) -> Any:
    """`number` names the commitment before; a draw at once depends on list, rules and seed."""
    from desktop.sampling.commitment import commit as fix
    from desktop.sampling.defaults import rules_for
    from desktop.sampling.quotas import Quotas, load_quotas

    args, sizes = call.args, {}
    for pool in listed.framework.pools:
        asked = args.cases if pool.code == "case" else args.contacts
        sizes[pool.code] = pool.size if asked is None else asked
    if not any(sizes.values()):
        raise Misused(
            QT_TRANSLATE_NOOP("cli", "Nothing is to be drawn: ask for one case or more.")
        )
    quotas = load_quotas(Path(args.quotas)) if args.quotas else Quotas()
    pools = tuple(sorted(sizes.items()))
    rules = rules_for(listed.framework.categories, listed.rows, pools, quotas)
    return fix(listed.rows, number(rules), reading=listed.reading)


def _infeasible(trouble: "Infeasible") -> Answer:
    """The conflict in words and the smallest relaxation, as the contract has it."""
    conflict = [say(one.message) for one in trouble.conflict]
    smallest = [say(change.message) for change in trouble.smallest_relaxation]
    data = {"infeasible": True, "conflict": conflict, "smallest_relaxation": smallest}
    return Answer(data, (say(trouble.message), *conflict, *smallest), ok=False)


def _said_of(data: dict[str, Any]) -> tuple[str, ...]:
    names = {
        "commitment": QT_TRANSLATE_NOOP("cli", "Commitment: {value}"),
        "cases": QT_TRANSLATE_NOOP("cli", "Cases: {value}"),
        "contacts": QT_TRANSLATE_NOOP("cli", "Contacts: {value}"),
        "lowest_chance": QT_TRANSLATE_NOOP("cli", "Lowest chance: {value}"),
        "best_possible_lowest_chance": QT_TRANSLATE_NOOP(
            "cli", "Best possible lowest chance: {value}"
        ),
        "long_list_sha256": QT_TRANSLATE_NOOP("cli", "SHA-256 of the list: {value}"),
    }
    return tuple(
        said(names[key], value=", ".join(value) if isinstance(value, list) else value)
        for key, value in data.items()
        if key in names
    )


def _bytes(path: Path) -> bytes:
    from desktop.sampling.keeping import read_file

    return read_file(path)


def _write(path: Path, content: bytes) -> None:
    from desktop.cli.letters import write_file

    write_file(path, content)

"""`arolwg long-list read|template`."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db.store import Store
from desktop.cli.call import Answer, Call, day, inspection_of, said
from desktop.cli.letters import write_file
from desktop.framework import load
from desktop.plan.inspection import period_of
from desktop.words.messages import QT_TRANSLATE_NOOP


def add(commands: Any) -> None:
    """The words of this group."""
    group = commands.add_parser(
        "long-list", help=said(QT_TRANSLATE_NOOP("cli", "the authority's list of cases"))
    )
    parts = group.add_subparsers(required=True, metavar="PART")
    one = parts.add_parser("read", help=said(QT_TRANSLATE_NOOP("cli", "read a list and keep it")))
    one.add_argument("inspection", metavar="INSPECTION")
    one.add_argument("file", metavar="FILE")
    one.add_argument("--mapping", metavar="M.toml")
    one.add_argument("--doubts", metavar="D.csv")
    one.add_argument("--strict", action="store_true")
    one.set_defaults(handler=read)
    form = parts.add_parser(
        "template", help=said(QT_TRANSLATE_NOOP("cli", "the form for the authority"))
    )
    form.add_argument("file", metavar="FILE.xlsx")
    form.add_argument("--framework", default="childrens-inspection")
    form.add_argument("--period", nargs=2, metavar=("FROM", "TO"))
    form.set_defaults(handler=template)


def read(call: Call) -> Answer:
    """Read a list, keep it with its file, and say its figures and doubts."""
    from desktop.sampling.keeping import keep_list, read_file
    from desktop.sampling.long_list.doubts import name_of
    from desktop.sampling.long_list.mapping import from_file
    from desktop.sampling.long_list.reading import read_long_list

    args, path = call.args, Path(call.args.file)
    with call.store() as store:
        with store.sessions.reading() as session:
            row = inspection_of(session, call)
            inspection, framework = row.id, load(str(row.framework))
            period = period_of(row)
        content = read_file(path)
        mapping = from_file(Path(args.mapping), framework) if args.mapping else None
        found = read_long_list(content, path.name, framework, period, mapping)
        if args.doubts:
            from desktop.sampling.long_list.returning import to_csv, to_xlsx

            made = to_xlsx if args.doubts.endswith(".xlsx") else to_csv
            write_file(Path(args.doubts), made(found.doubts))
        keep_list(_writer(store), inspection, found, content)
    counts = found.counts
    lines = [
        said(QT_TRANSLATE_NOOP("cli", "Rows on the sheets: {n}"), n=counts.source_rows),
        said(QT_TRANSLATE_NOOP("cli", "Cases and contacts: {n}"), n=counts.rows),
        said(QT_TRANSLATE_NOOP("cli", "May be drawn: {n}"), n=counts.eligible),
        *(f"{code}: {n}" for code, n in counts.per_category.items()),
        *(f"{name_of(code).of(call.language)}: {n}" for code, n in counts.doubts.items()),
    ]
    ok = not (args.strict and found.doubts)
    return Answer(counts.as_dict(), tuple(lines), ok, notices=tuple(found.notices))


def template(call: Call) -> Answer:
    """The form for the authority, in both languages."""
    from desktop.sampling.long_list.template import template as form

    path = Path(call.args.file)
    today = datetime.now(UTC).date()
    period = (
        (day("--period", call.args.period[0]), day("--period", call.args.period[1]))
        if call.args.period
        else (today.replace(year=today.year - 1, day=1), today)
    )
    write_file(path, form(load(call.args.framework), period))
    line = said(QT_TRANSLATE_NOOP("cli", "Written: {path}"), path=path)
    return Answer({"file": str(path)}, (line,))


def _writer(store: Store) -> Any:
    """One transaction for each job, as `keep_list` asks."""

    def write(name: Any, job: Any) -> Any:
        told = {"source": list(name.source), "facts": dict(name.facts)}
        with store.sessions.writing(told) as writing:
            return job(writing)

    return write

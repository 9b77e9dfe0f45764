"""`arolwg long-list read|template`."""

from pathlib import Path
from typing import Any

from db.store import Store
from desktop.cli.call import Answer, Call, inspection_of, said
from desktop.framework import load
from desktop.words.messages import QT_TRANSLATE_NOOP, say


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
    form.set_defaults(handler=template)


def read(call: Call) -> Answer:
    """Read a list, keep it with its file, and say its figures and doubts."""
    from desktop.sampling.keeping import keep_list, read_file
    from desktop.sampling.long_list.mapping import load_mapping
    from desktop.sampling.long_list.reading import read_long_list

    args, path = call.args, Path(call.args.file)
    with call.store() as store:
        with store.sessions.reading() as session:
            row = inspection_of(session, call)
            inspection, framework = row.id, load(str(row.framework))
            period = (row.period_from, row.period_to)
        content = read_file(path)
        mapping = load_mapping(Path(args.mapping)) if args.mapping else None
        found = read_long_list(content, path.name, framework, period, mapping)
        keep_list(_writer(store), inspection, found, content)
    if args.doubts:
        from desktop.sampling.long_list.returning import write_doubts

        write_doubts(found, Path(args.doubts))
    counts = found.counts
    lines = [
        said(QT_TRANSLATE_NOOP("cli", "Rows on the sheets: {n}"), n=counts.source_rows),
        said(QT_TRANSLATE_NOOP("cli", "Cases and contacts: {n}"), n=counts.rows),
        said(QT_TRANSLATE_NOOP("cli", "May be drawn: {n}"), n=counts.eligible),
        *(f"{code}: {n}" for code, n in counts.per_category.items()),
        *(f"{code}: {n}" for code, n in counts.doubts.items()),
        *(say(notice) for notice in found.notices),
    ]
    ok = not (args.strict and found.doubts)
    return Answer(counts.as_dict(), tuple(lines), ok)


def template(call: Call) -> Answer:
    """The form for the authority, in both languages."""
    from desktop.sampling.long_list.template import write_template

    path = Path(call.args.file)
    write_template(load(call.args.framework), path)
    line = said(QT_TRANSLATE_NOOP("cli", "Written: {path}"), path=path)
    return Answer({"file": str(path)}, (line,))


def _writer(store: Store) -> Any:
    """One transaction for each job, as `keep_list` asks."""

    def write(name: Any, job: Any) -> Any:
        told = {"source": list(name.source), "facts": dict(name.facts)}
        with store.sessions.writing(told) as writing:
            return job(writing)

    return write

"""Is this framework file sound, and if not, which lines are wrong?"""

from importlib.resources.abc import Traversable
from pathlib import Path

from desktop.framework.reading import Fault, Sheet, framework_in, parse
from desktop.framework.rules import apply_rules
from desktop.framework.whole import Framework
from desktop.words.messages import QT_TRANSLATE_NOOP, Message


def check(path: Path) -> tuple[Fault, ...]:
    """The faults of a framework file, by line; none if it is sound.

    First what is missing, unknown or of the wrong type; once that is right, ids that stand
    twice, references to nothing and quotas that can't be met.
    """
    found = framework_or_faults(path)
    return () if isinstance(found, Framework) else found


def framework_or_faults(file: Traversable | Path) -> Framework | tuple[Fault, ...]:
    """The framework in a file, or at least one fault."""
    try:
        toml = file.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except OSError:
        return _whole(QT_TRANSLATE_NOOP("framework", "The file can't be opened."))
    except UnicodeDecodeError:
        return _whole(QT_TRANSLATE_NOOP("framework", "The file is not UTF-8 text. Save it so."))
    sheet = Sheet(toml)
    tables = parse(sheet)
    if isinstance(tables, Fault):
        return (tables,)
    framework = framework_in(sheet, tables)
    if framework is not None:
        apply_rules(sheet, framework, file.name.removesuffix(".toml"))
    if framework is None or sheet.wrongs:
        return sheet.faults()
    return framework


def _whole(source: tuple[str, str]) -> tuple[Fault, ...]:
    return (Fault(1, "", Message(source)),)

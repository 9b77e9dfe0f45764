"""Reads the words of a command, runs it, prints its answer, and gives the exit code."""

import argparse
import json
import locale
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from desktop.admin.policy import current
from desktop.cli import (
    demo,
    following,
    forms,
    frameworks,
    inspections,
    later,
    letters,
    lists,
    policies,
    samples,
    searching,
    self_test,
    wording,
    workspaces,
)
from desktop.cli.call import Answer, Call, put, said
from desktop.shell.obeying import obey
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.words.store_troubles import CANCELLED, as_message, exit_code

GROUPS = (
    demo,
    workspaces,
    inspections,
    forms,
    lists,
    samples,
    letters,
    following,
    searching,
    frameworks,
    policies,
    self_test,
    later,
)
USAGE = QT_TRANSLATE_NOOP("cli", "{problem} See: arolwg {command}--help")


class _Usage(Exception):
    def __init__(self, prog: str, problem: str) -> None:
        super().__init__(problem)
        self.prog = prog
        self.problem = problem


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence; takes the global options before and after a command.

    A command's own option of the same name (the language of a letter) goes before the global one.
    """

    def __init__(self, **words: Any) -> None:
        super().__init__(allow_abbrev=False, conflict_handler="resolve", **words)
        _add_global(self, is_top=" " not in self.prog)

    def error(self, message: str) -> NoReturn:
        raise _Usage(self.prog, message)


def run(arguments: Sequence[str]) -> int:
    """One command; nothing it raises reaches the person as a traceback."""
    language = _language(arguments)
    _speak(language, of_window=_opens_a_window(arguments))
    obey()
    args = argparse.Namespace(json=False)
    try:
        parser().parse_args(arguments, args)
        if not hasattr(args, "handler"):
            return _window(args)
        answer = args.handler(Call(args, language))
        _print(answer, as_json=args.json)
    except _Usage as usage:
        return _refuse(usage)
    except KeyboardInterrupt:
        put(say(Message(CANCELLED)), sys.stderr)
        return 2
    except Exception as error:  # each becomes a sentence; the log keeps where it was
        put(say(as_message(error)), sys.stderr)
        data = getattr(error, "data", None)
        if data is not None and args.json:
            _print_json(data)
        return exit_code(error)
    if answer.then is not None:
        answer.then()
    return 0 if answer.ok else answer.no


def parser() -> argparse.ArgumentParser:
    """All commands. Without one, the window opens."""
    wording.use()
    top = _Parser(
        prog="arolwg",
        description=said(QT_TRANSLATE_NOOP("cli", "Inspections of social services.")),
    )
    commands = top.add_subparsers(
        title=said(QT_TRANSLATE_NOOP("cli", "commands")),
        metavar="COMMAND",
        parser_class=_Parser,
    )
    for group in GROUPS:
        group.add(commands)
    return top


def _add_global(to: argparse.ArgumentParser, *, is_top: bool) -> None:
    """The options of every command. Below the top one they have no default: it would undo what
    was given before the command."""

    def option(name: str, text: tuple[str, str], **words: Any) -> None:
        if not is_top:
            words["default"] = argparse.SUPPRESS
        to.add_argument(name, help=said(text) if is_top else argparse.SUPPRESS, **words)

    option("--workspace", QT_TRANSLATE_NOOP("cli", "the encrypted workspace"), metavar="FILE")
    option(
        "--language",
        QT_TRANSLATE_NOOP("cli", "the language of the answers"),
        choices=("en", "cy"),
    )
    option(
        "--json", QT_TRANSLATE_NOOP("cli", "one JSON object, nothing else"), action="store_true"
    )
    option(
        "--passphrase-file",
        QT_TRANSLATE_NOOP("cli", "its first line is the passphrase"),
        metavar="FILE",
    )


def _window(args: argparse.Namespace) -> int:
    """No command: the window, on the workspace that is named. It has nothing to print."""
    if args.json:
        raise _Usage("arolwg", said(QT_TRANSLATE_NOOP("cli", "--json needs a command.")))
    from desktop.app import open_window

    return open_window(Path(args.workspace) if args.workspace else None, args.language)


def _print(answer: Answer, *, as_json: bool) -> None:
    for notice in answer.notices:
        put(say(notice), sys.stderr)
    if as_json:
        _print_json(answer.data)
    elif answer.lines:
        put("\n".join(answer.lines), sys.stdout)


def _print_json(data: dict[str, Any]) -> None:
    put(json.dumps(data, ensure_ascii=False, indent=1, default=str), sys.stdout)


def _refuse(usage: _Usage) -> int:
    command = usage.prog.removeprefix("arolwg").strip()
    facts = {"problem": usage.problem.rstrip(".") + ".", "command": command and command + " "}
    put(say(Message(USAGE, facts)), sys.stderr)
    return 2


def _language(arguments: Sequence[str]) -> str:
    """The language asked for, else what is laid down, else the system's where it is Welsh."""
    given = list(arguments)
    if "letter" in given:  # what stands behind is the letter's language
        given = given[: given.index("letter")]
    for at, word in enumerate(given):
        if word.startswith("--language="):
            return _known(word.partition("=")[2])
        if word == "--language" and at + 1 < len(given):
            return _known(given[at + 1])
    if current().has("language"):
        return str(current().value("language"))
    system = os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    return _known(system[:2])


def _known(language: str) -> str:
    return "cy" if language == "cy" else "en"


def _opens_a_window(arguments: Sequence[str]) -> bool:
    """Whether a command may end in a window: the demo, and none at all."""
    takes_value = {"--workspace", "--language", "--passphrase-file"}
    words = [
        word
        for before, word in zip(["", *arguments], arguments, strict=False)
        if not word.startswith("-") and before not in takes_value
    ]
    return not words or (words[0] == "demo" and "--no-window" not in arguments)


def _speak(language: str, *, of_window: bool) -> None:
    from desktop.screen import application
    from desktop.translations import install

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal's code page may lack ŵ and ŷ
            stream.reconfigure(encoding="utf-8", errors="replace")
    install(application(of_window=of_window), language)

"""The documents are true: what the program has stands in the guide, and examples run."""

import argparse
import re
import shlex
from pathlib import Path

import pytest

from db.base import Base
from db.journal import record_tables
from desktop.__main__ import main
from desktop.admin.keys import rules
from desktop.admin.policy_file import read_policy
from desktop.cli.main import parser
from desktop.shell.settings import Settings
from tests.stores import PASSPHRASE

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FORMATS = (
    ".store", ".keys", ".keys2", ".lock", ".device", ".ballast", ".arolwg-backup", ".arolwg-pack",
    "inspection.json", "journal.jsonl", "actions.jsonl", "datapackage.json", ".qdpx",
    "ro-crate-metadata.json", "policies.json", "arolwg.ini",
)  # fmt: skip
WELSH = ("index.md", "first-hour.md", "stages.md", "leads.md", "reference/settings.md")


@pytest.fixture(scope="module")
def docs(root) -> Path:
    return root / "docs"


def headings(file: Path) -> list[str]:
    text = re.sub(r"^```.*?^```", "", file.read_text("utf-8"), flags=re.M | re.S)
    return re.findall(r"^#+ (.+)$", text, re.M)


def commands(part: argparse.ArgumentParser, words: str = "arolwg") -> list[str]:
    """Every command in full."""
    groups = [it for it in part._actions if isinstance(it, argparse._SubParsersAction)]
    if not groups:
        return [words]
    return [
        command
        for group in groups
        for name, inner in group.choices.items()
        for command in commands(inner, f"{words} {name}")
    ]


def test_every_command_has_its_heading_and_no_heading_is_without_a_command(docs, qapp):
    told = [it.strip("`") for it in headings(docs / "reference/commands.md") if it[0] == "`"]
    assert sorted(told) == sorted(commands(parser()))


def test_every_table_has_its_heading_and_every_column_its_line(docs):
    text = (docs / "reference/tables.md").read_text("utf-8")
    parts = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", text, re.M | re.S))
    behind = "Run: python packaging/guide.py update"
    assert set(parts) == set(Base.metadata.tables), behind
    for name, table in Base.metadata.tables.items():
        assert set(re.findall(r"^- `(\w+)`", parts[name], re.M)) == set(table.c.keys()), behind
        assert ("A record, journalled." in parts[name]) is (name in record_tables())


def test_every_key_of_a_policy_has_its_heading(docs):
    assert headings(docs / "reference/policy.md")[1:] == list(rules())


def test_administrators_read_how_each_key_is_obeyed_and_their_example_is_sound(docs, tmp_path):
    text = (docs / "admins.md").read_text("utf-8")
    table = text[text.index("| key |") : text.index("Printing is the system's")]
    firsts = " ".join(re.findall(r"^\| (`.+?) \|", table, re.M))
    assert set(re.findall(r"`(\w+)`", firsts)) == set(rules()) - {"log_folder"}
    file = tmp_path / "policies.json"
    file.write_text(re.search(r"```json\n(.*?)```", text, re.S)[1], encoding="utf-8")
    assert read_policy(file).faults == ()


@pytest.mark.parametrize("folder", ["", "cy"])
def test_every_setting_has_its_heading(docs, folder):
    known = {
        name
        for name, it in vars(Settings).items()
        if isinstance(it, property) and it.fset is not None
    } - {"left_off"} | {"inspection", "stage", "layout"}  # fmt: skip
    told = headings(docs / folder / "reference/settings.md")
    assert {name for it in told for name in re.findall(r"`(\w+)`", it)} == known


@pytest.mark.parametrize(("language", "folder"), [("en", ""), ("cy", "cy")])
def test_every_shortcut_stands_in_the_list_of_keys(docs, tool, qapp, language, folder):
    text = (docs / folder / "reference/keys.md").read_text("utf-8")
    told = {keys for _caption, keys in re.findall(r"^\| (.+) \| `(.+)` \|$", text, re.M)}
    found = tool("guide").commands(language)
    missing = [keys for rows in found.values() for _caption, keys in rows if keys not in told]
    assert missing == [], "Run: python packaging/guide.py update"


def test_every_file_format_is_described(docs):
    text = (docs / "reference/file-formats.md").read_text("utf-8")
    assert [it for it in FORMATS if it not in text] == []


def pages(docs: Path) -> list[Path]:
    return sorted(docs.rglob("*.md"))


def test_every_link_leads_somewhere(docs, root):
    lost = [
        f"{page.relative_to(docs)}: {link}"
        for page in [*pages(docs), root / "README.md", root / "CONTRIBUTING.md"]
        for link in LINK.findall(page.read_text("utf-8"))
        if not link.startswith(("https://", "http://")) and not leads(page, link, docs, root)
    ]
    assert lost == []


def leads(page: Path, link: str, docs: Path, root: Path) -> bool:
    """Is there such a file (the stages' chapters lie in resources/help) with such a heading?"""
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if target.parent.name == "stages":
        language = "cy" if target.parent.parent.name == "cy" else "en"
        target = root / "resources" / "help" / language / target.name
    if not target.exists():
        return False
    anchors = {slug(it) for it in headings(target)} if anchor else set()
    return not anchor or anchor in anchors


def slug(heading: str) -> str:
    """As MkDocs makes it."""
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())


@pytest.mark.parametrize("page", WELSH)
def test_the_welsh_chapters_have_the_parts_of_the_english_ones(docs, page):
    levels = [
        re.findall(r"^(#+) ", (folder / page).read_text("utf-8"), re.M)
        for folder in (docs, docs / "cy")
    ]
    assert levels[0] == levels[1]


def test_the_help_of_each_page_is_in_both_languages(root):
    english, welsh = (
        {file.name for file in (root / "resources" / "help" / language).glob("*.md")}
        for language in ("en", "cy")
    )
    assert english == welsh


def test_pages_are_listed_in_the_table_of_contents(docs, root):
    contents = (root / "mkdocs.yml").read_text("utf-8")
    absent = [it for it in pages(docs) if it.relative_to(docs).as_posix() not in contents]
    assert absent == []


def examples(docs: Path) -> list[str]:
    text = (docs / "reference/commands.md").read_text("utf-8")
    return re.findall(r"^\$ arolwg (.+)$", text, re.M)


def test_the_examples_of_commands_run(docs, root, tmp_path, monkeypatch, capsys, qapp):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AROLWG_PASSPHRASE", PASSPHRASE)
    formats = (docs / "reference/file-formats.md").read_text("utf-8")
    (tmp_path / "list.csv").write_text(re.search(r"```csv\n(.*?)```", formats, re.S)[1], "utf-8")
    for folder, name in (("frameworks", "childrens-inspection.toml"), ("policy", "policies.json")):
        content = (root / "resources" / folder / name).read_text("utf-8")
        (tmp_path / name).write_text(content, encoding="utf-8")
    assert len(examples(docs)) > 25
    for line in examples(docs):
        words = shlex.split(line)
        if "--workspace" not in words:
            words = ["--workspace", "first.store", *words]
        code = main(words)
        assert code == 0, f"{line}\n{capsys.readouterr().err}"


def test_the_quotas_of_the_guide_are_quotas(docs, tmp_path):
    from desktop.sampling.quotas import load_quotas

    formats = (docs / "reference/file-formats.md").read_text("utf-8")
    file = tmp_path / "q.toml"
    file.write_text(re.search(r"```toml\n(.*?)```", formats, re.S)[1], encoding="utf-8")
    asked = load_quotas(file)
    assert asked.asked["C7",].minimum == 3
    assert asked.contacts_count_everywhere


def test_the_ticket_by_hand_is_the_ticket_of_the_draw(docs):
    import hashlib

    from desktop.sampling.tickets import ticket

    form = re.search(r"printf '(.+?)' COMMITMENT", (docs / "auditors.md").read_text("utf-8"))[1]
    by_hand = form.replace("\\n", "\n") % ("c" * 64, "123", "DA-001")
    digest = hashlib.sha256(by_hand.encode()).hexdigest()
    assert ticket("c" * 64, "123", "DA-001") == digest

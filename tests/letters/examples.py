"""Invented letters for the tests: every kind of block, in both languages."""

import random
from dataclasses import replace
from datetime import date

from desktop.letters.model import (
    Bar,
    Block,
    Column,
    Contents,
    Figure,
    Heading,
    Letter,
    Listing,
    Numbered,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Signature,
    Table,
    text,
)

ENGLISH: list[str] = str.split(
    "Social workers knew the children they worked with and visited them often. Plans were "
    "clear in most of the cases we read, but the reasons for decisions were not always "
    "written down, and managers did not always see that actions agreed at supervision had "
    "been carried out. Families told us they were listened to."
)
WELSH: list[str] = str.split(
    "Roedd gweithwyr cymdeithasol yn adnabod y plant ac yn ymweld â nhw'n aml. Roedd y "
    "cynlluniau'n glir yn y rhan fwyaf o'r achosion a ddarllenwyd gennym, ond ni chofnodwyd y "
    "rhesymau dros benderfyniadau bob tro. Dywedodd teuluoedd wrthym fod rhywun yn gwrando "
    "arnynt, a bod y tŷ, y dŵr a'r sŵn wedi'u trafod â'r ŵyr."
)

ENGLISH_LETTER = Letter(
    title="Inspection of children’s services in Dyffryn Aeron",
    language="en",
    issued=date(2026, 3, 20),
    kicker="Inspection report",
    subtitle="Fieldwork in the weeks of 12 and 26 January 2026",
    sender="Inspectorate of Social Services",
    reference="DA-2026-01",
    dated="20 March 2026",
    imprint=(
        Paragraph("isbn", text("ISBN 978-0-0000-0000-2"), "imprint"),
        Paragraph(
            "site",
            text("Find it on ", Run("the inspectorate’s website", href="https://example.org/da")),
            "imprint",
        ),
    ),
    blocks=(
        Contents("contents", text("Contents")),
        Heading("intro", 2, text("Introduction")),
        Paragraph("intro.1", text("This report says what we found, and what comes next."), "lead"),
        Paragraph(
            "intro.2",
            text(
                "We selected an initial ", Run("30 cases", fact="sampling.cases"), " and a "
                "further ", Run("20 contacts", fact="sampling.contacts"), " from a list of the "
                "authority’s own making. See ", Run("the guidance", href="https://example.org/g"),
                " or ", Run("chapter 4", href="#safeguarding"), " for ", Run("more", bold=True),
                ", and note the ", Run("words", italic=True), " we use: ",
                Run("gwasanaethau cymdeithasol", lang="cy"), " are social services.",
            ),
        ),
        Listing("aims", (text("how well people are heard"), text("how safe they are"),
                         text("how well ", Run("the service", bold=True), " is led"))),
        Heading("recs", 2, text("Recommendations")),
        Heading("recs.now", 3, text("Immediate: within one month")),
        Numbered("rec1", "1", text("The authority must " + " ".join(ENGLISH[:20]).lower() + ".")),
        Numbered("rec2", "2", text("The authority should record why decisions are made.")),
        Table(
            "dates", text("When each recommendation is due"),
            (Column(text("Recommendation"), 3), Column(text("Band")),
             Column(text("Due"), 1, "right")),
            tuple(
                Row(f"r{n}", (text(f"{n}. " + " ".join(ENGLISH[n : n + 12])), text("Immediate"),
                              text("20 April 2026") if n % 3 else ()))
                for n in range(1, 24)
            ),
        ),
        Heading("safeguarding", 2, text("Safeguarding"), "4"),
        Paragraph("expect", text(Run("What we expect to see. ", bold=True),
                                 "Children are safe, and everyone acts on risk."), "callout"),
        Paragraph("expect2", text("Partners share what they know, in time."), "callout"),
        *(
            Numbered(f"f{n}", f"4.{n}", text(" ".join(ENGLISH[n % 7 :] + ENGLISH)), origin=f"o{n}")
            for n in range(1, 15)
        ),
        Figure(
            "judged", "Bar chart. Good: 4 cases; adequate: 12; poor: 26.",
            text("How the cases we read were judged"),
            (Bar("Good", 4, "4"), Bar("Adequate", 12, "12"), Bar("Poor", 26, "26")),
        ),
        Paragraph("welsh", text(" ".join(WELSH)), lang="cy"),
        Heading("method", 2, text("Method")),
        Paragraph("method.1", text(" ".join(ENGLISH * 3))),
        Listing("steps", (text("We read files."), text("We met families.")), ordered=True),
    ),
)  # fmt: skip

WELSH_LETTER = Letter(
    title="Arolygiad gwerthuso perfformiad: Cyngor Dyffryn Aeron",
    language="cy",
    issued=date(2026, 3, 20),
    kind="letter",
    sender="Arolygiaeth y Gwasanaethau Cymdeithasol",
    address=("Cyfarwyddwr y Gwasanaethau Cymdeithasol", "Cyngor Dyffryn Aeron", "Aberaeron"),
    reference="DA-2026-02",
    dated="20 Mawrth 2026",
    signature=Signature(("Prif Arolygydd", "Arolygiaeth y Gwasanaethau Cymdeithasol")),
    blocks=(
        Paragraph("dear", text("Annwyl Gyfarwyddwr,")),
        Heading("pobl", 2, text("Pobl – llais a rheolaeth")),
        Paragraph("pobl.1", text(" ".join(WELSH * 2))),
        Listing("cryf", (text("Ŵyr a ŷd, tŷ a dŵr"), text("gwrando ar blant"))),
        Table(
            "tabl", text("Cryfderau a meysydd i'w gwella"),
            (Column(text("Cryfderau")), Column(text("Meysydd i'w gwella"))),
            (Row("a", (text("Gwrando"), text("Cofnodi"))), Row("b", (text("Arwain"), ()))),
            row_heads=False,
        ),
        Heading("atal", 2, text("Atal")),
        Paragraph("atal.1", text(" ".join(WELSH), " ", Run("Read the English page",
                                 lang="en", href="https://example.org/en"), ".")),
        Paragraph("yn", text("Yn gywir,")),
    ),
)  # fmt: skip


def final(letter: Letter) -> Letter:
    """The same letter, no longer a draft."""
    return replace(letter, draft=False)


def random_letter(seed: int, most: int = 16) -> Letter:
    """A letter that nobody would write: anything beside anything, links over line ends.

    `most` blocks at most: a short one has all kinds of things too, over the seeds.
    """
    chance = random.Random(seed)
    words = chance.choice((ENGLISH, WELSH))
    blocks: list[Block] = [Contents("contents", text("Contents"), chance.choice((2, 3)))]
    blocks.append(Heading("b0", 2, text("First")))
    for number in range(1, chance.randint(min(6, most - 1), most)):
        blocks.append(_random_block(f"b{number}", chance, words))
    return Letter(
        title=f"Letter {seed} " + " ".join(chance.choices(words, k=chance.randint(1, 20))),
        language=chance.choice(("en", "cy")),
        issued=date(2026, 1, 1 + seed % 28),
        kind=chance.choice(("letter", "report")),
        draft=chance.random() < 0.5,
        sender="Inspectorate",
        reference=f"R-{seed}",
        dated="1 January 2026",
        signature=chance.choice((None, Signature(("Lead inspector",)))),
        blocks=tuple(blocks),
    )


def _random_text(chance: random.Random, words: list[str], most: int = 60) -> tuple[Run, ...]:
    runs = []
    for _ in range(chance.randint(1, 5)):
        chosen = " ".join(chance.choices(words, k=chance.randint(1, most)))
        kind = chance.random()
        runs.append(
            Run(chosen, href=chance.choice(("https://example.org/a/long-path", "#b0")))
            if kind < 0.2
            else Run(chosen, lang="cy", href="https://example.org" if kind < 0.25 else "")
            if kind < 0.4
            else Run(chosen, bold=kind < 0.5, italic=0.5 <= kind < 0.6)
        )
        runs.append(Run(chance.choice((" ", ". ", ", ", "", " – ", "-", " / "))))
    return tuple(runs)


def _random_block(key: str, chance: random.Random, words: list[str]) -> Block:
    kind = chance.randint(0, 9)
    if kind == 0:
        return Heading(key, 2, _random_text(chance, words, 4), chance.choice(("", "3")))
    if kind == 1:
        return Listing(key, tuple(_random_text(chance, words, 9) for _ in range(4)),
                       chance.random() < 0.5)  # fmt: skip
    if kind in (2, 3):
        return _random_table(key, chance, words)
    if kind == 4:
        bars = tuple(Bar(f"Bar {n}", chance.randint(0, 40), str(n)) for n in range(3))
        return Figure(key, "A chart of numbers", _random_text(chance, words, 4), bars)
    if kind in (5, 6):
        return Numbered(key, f"{key[1:]}.1", _random_text(chance, words))
    if kind == 7 and chance.random() < 0.2:
        return PageBreak(key)
    look = chance.choice(("plain", "plain", "lead", "callout", "quote", "small"))
    return Paragraph(key, _random_text(chance, words), look, chance.choice(("", "cy")))


def _random_table(key: str, chance: random.Random, words: list[str]) -> Table:
    wide = chance.randint(2, 4)
    huge = 90 if chance.random() < 0.15 else 12
    rows = tuple(
        Row(str(n), tuple(_random_text(chance, words, huge) if chance.random() < 0.9 else ()
                          for _ in range(wide)))
        for n in range(chance.randint(1, 9))
    )  # fmt: skip
    columns = tuple(Column(text(f"Head {n}"), chance.choice((1, 2))) for n in range(wide))
    return Table(key, _random_text(chance, words, 3), columns, rows, chance.random() < 0.7)

"""Whoever forges a certificate may know all of this, and make every hash and seal fit."""

import json
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from desktop.sampling.certificate import certificate_json
from desktop.sampling.commitment import commit
from desktop.sampling.draw import IN_TURN, draw
from desktop.sampling.replacement import extend, replace_row
from desktop.sampling.rows import sha256
from tests.sampling.draw.checkers import (
    Content,
    rechained,
    recommitted,
    resealed,
    sealed,
    stand_alone,
    verdicts,
)
from tests.sampling.draw.lists import overlapping_rules, some_rows

OURS, THEIRS = "2718281828", "4590452353"


@cache
def certificate() -> bytes:
    rows = some_rows(90, 3, 0.2)
    fixed = commit(rows, overlapping_rules(rows, 15, 10), reading='{"framework":"x"}')
    said = {"inspectors": OURS, "authority": THEIRS}
    drawn = draw(fixed, OURS + THEIRS, IN_TURN, said)
    drawn, _ = replace_row(drawn, drawn.drawn[2], "File can't be found", "no_file")
    drawn, _ = extend(drawn, "case", 2, "A wider look")
    drawn, _ = replace_row(drawn, drawn.selected[5], "Dim caniatâd", "consent", "A. Arolygydd")
    return certificate_json(drawn)


def content() -> Content:
    found: Content = json.loads(certificate())
    return found


def refused(forged: dict[str, bytes], folder: Path) -> None:
    assert [name for name, data in forged.items() if data == certificate()] == []
    for name, codes in verdicts(forged, folder).items():
        assert codes[0], name
        assert len(set(codes)) == 1, (name, codes)


def test_the_certificate_that_is_forged_here_holds(tmp_path: Path) -> None:
    assert verdicts({"": certificate()}, tmp_path) == {"": ["", "", ""]}


def test_another_list_is_refused_though_every_hash_fits(tmp_path: Path) -> None:
    whole = content()
    text: str = whole["long_list"]
    lines = text.split("\n")
    first, second = lines[1], lines[2]
    drawn = whole["draw"]["drawn"][0]
    changes = {
        "a row is dropped": text.replace(first + "\n", ""),
        "the drawn row is dropped": "\n".join(one for one in lines if not one.startswith(drawn)),
        "a row stands twice": text.replace(first, f"{first}\n{first}"),
        "a reference stands twice": text.replace(second, first[:7] + second[7:]),
        "two rows change places": text.replace(f"{first}\n{second}", f"{second}\n{first}"),
        "a pool is swapped": text.replace(drawn + "\tcase", drawn + "\tother").replace(
            drawn + "\tcontact", drawn + "\tcase"
        ),
        "not eligible any more": text.replace("\tyes\t", "\tno\t", 1),
        "maybe eligible": text.replace("\tyes\t", "\tmaybe\t", 1),
        "a cell ends in a space": text.replace("\tEnglish\t", "\tEnglish \t", 1),
        "a cell holds a hard space": text.replace("\tEnglish\t", "\tEng\u00a0lish\t", 1),
        "not in form NFC": text.replace("\tEnglish\t", "\tEngli\u0302sh\t", 1),
        "a heading the draw uses": text.replace("\tage\t", "\tcategory\t", 1),
        "headings out of order": text.replace("\tage\t", "\tzage\t", 1),
        "a cell too many": text.replace(first, first + "\t"),
        "a category twice": text.replace("\tC4\t", "\tC4;C4\t", 1),
        "no line feed at the end": text[:-1],
        "a blank line": text + "\n",
        "carriage returns": text.replace("\n", "\r\n"),
        "no rows": lines[0] + "\n",
    }
    refused({name: recommitted(whole, long_list=new) for name, new in changes.items()}, tmp_path)


def test_another_portfolio_is_refused_though_every_hash_fits(tmp_path: Path) -> None:
    whole = content()
    text: str = whole["portfolio"]
    lines = text.splitlines(keepends=True)
    numbers = lines[0].removeprefix("1: ").split()
    changes = {
        "a line is dropped": "".join(lines[1:]),
        "a weight is altered": text.replace("1: ", "2: ", 1),
        "weights beyond counting": text.replace("1: ", "999999999: "),
        "a weight of nothing": text.replace("1: ", "0: ", 1),
        "a negative weight": text.replace("1: ", "-1: ", 1),
        "a signed weight": text.replace("1: ", "+1: ", 1),
        "a weight with a nought before it": text.replace("1: ", "01: ", 1),
        "a weight in other digits": text.replace("1: ", "\u0661: ", 1),
        "a weight with a low line": text.replace("1: ", "1_0: ", 1),
        "lines change places": "".join(lines[::-1]),
        "a line out of order": text.replace(lines[0], f"1: {' '.join(numbers[::-1])}\n"),
        "a type that isn't there": text.replace(lines[0], f"1: {' '.join(numbers[:-1])} 99999\n"),
        "a type of less than nought": text.replace("1: ", "1: -1 ", 1),
        "a type too often": text.replace(lines[0], f"1: {' '.join([numbers[0]] * 25)}\n"),
        "a row too many": text.replace(lines[0], lines[0].strip() + f" {numbers[-1]}\n"),
        "an empty line": text + "\n",
        "no line feed at the end": text[:-1],
        "two spaces": text.replace(": ", ":  ", 1),
        "other line ends": text.replace("\n", "\u2028"),
        "nothing": "",
    }
    refused({name: recommitted(whole, portfolio=new) for name, new in changes.items()}, tmp_path)


def test_other_rules_are_refused_though_every_hash_fits(tmp_path: Path) -> None:
    whole = content()
    text: str = whole["rules"]
    changes = {
        "a minimum is lowered": text.replace('"minimum":1,', '"minimum":0,', 1),
        "a minimum with a point": text.replace('"minimum":1,', '"minimum":1.0,', 1),
        "a minimum that is true": text.replace('"minimum":1,', '"minimum":true,', 1),
        "a minimum in words": text.replace('"minimum":1,', '"minimum":"1",', 1),
        "a minimum below nothing": text.replace('"minimum":0,', '"minimum":-1,', 1),
        "a maximum beyond counting": text.replace('"maximum":2,', f'"maximum":{10**30},', 1),
        "not a number": text.replace('"minimum":1,', '"minimum":NaN,', 1),
        "a key twice": text.replace('"minimum":1,', '"minimum":9,"minimum":1,', 1),
        "a key too many": text.replace('{"draw"', '{"about":"","draw"', 1),
        "families by a number": text.replace('"families":true', '"families":1', 1),
        "families apart": text.replace('"families":true', '"families":false', 1),
        "another size": text.replace('["case",15]', '["case",14]', 1),
        "a pool twice": text.replace('["case",15]', '["case",15],["case",15]', 1),
        "another word for in": text.replace('"in"', '"IN"', 1),
        "another reason": text.replace('"reason":""}', '"reason":" x"}', 1),
        "a space": text.replace(":", ": ", 1),
        "no line feed": text.strip(),
        "nested without end": "[" * 100_000,
    }
    refused({name: recommitted(whole, rules=new) for name, new in changes.items()}, tmp_path)


def test_tampered_proofs_and_chances_are_refused(tmp_path: Path) -> None:
    whole = content()
    proof, chances = whole["proof"], whole["chances"]
    first = proof[0]
    numbers = first["multipliers"]
    low = whole["lowest_chance"]
    top, bottom = low.split("/")

    def proved(**change: object) -> bytes:
        return resealed(whole, proof=[{**first, **change}, *proof[1:]])

    refused(
        {
            "a better limit": proved(value="1/2"),
            "a limit out of lowest terms": proved(
                value="/".join(str(2 * int(part)) for part in first["value"].split("/"))
            ),
            "a limit as a decimal": proved(value="0.1"),
            "a limit as a number": proved(value=0.1),
            "a limit with an exponent": proved(value="1e-999999999"),
            "another multiplier": proved(multipliers=[numbers[0] + 1, *numbers[1:]]),
            "multipliers without end": proved(multipliers=[one * 10**30 for one in numbers]),
            "multipliers with a point": proved(multipliers=[float(one) for one in numbers]),
            "not a number": proved(multipliers=[float("nan"), *numbers[1:]]),
            "a multiplier too few": proved(multipliers=numbers[:-1]),
            "all noughts": proved(multipliers=[0 for _ in numbers]),
            "another mode": proved(mode="high"),
            "a key too many": proved(note=""),
            "no proof": resealed(whole, proof=[]),
            "the first level left out": resealed(whole, proof=proof[1:]),
            "levels in another order": resealed(whole, proof=proof[::-1]),
            "a chance": resealed(whole, chances=["1/2", *chances[1:]]),
            "a chance too few": resealed(whole, chances=chances[:-1]),
            "chances change places": resealed(whole, chances=chances[::-1]),
            "the lowest": resealed(whole, lowest_chance="1/3"),
            "the lowest, unreduced": resealed(
                whole, lowest_chance=f"{2 * int(top)}/{2 * int(bottom)}"
            ),
            "the highest": resealed(whole, highest_chance="1/7"),
            "the limit": resealed(whole, best_possible_lowest_chance=low + "0"),
            "the method": resealed(whole, method="fair"),
        },
        tmp_path,
    )


def test_another_draw_is_refused(tmp_path: Path) -> None:
    whole = content()
    part = whole["draw"]
    said, reserves = part["witnesses"], part["reserves"]
    other = next(one for one in reserves if one not in part["drawn"])

    def drawn(**change: object) -> bytes:
        return resealed(whole, draw={**part, **change})

    refused(
        {
            "another seed": drawn(seed=(OURS + THEIRS)[::-1], witnesses={}),
            "the halves change places": drawn(
                witnesses={"authority": said["inspectors"], "inspectors": said["authority"]}
            ),
            "the halves change places, and the seed": drawn(
                seed=THEIRS + OURS, witnesses={"authority": OURS, "inspectors": THEIRS}
            ),
            "witnesses in another order": drawn(witnesses=dict(reversed(said.items()))),
            "witnesses by number": drawn(witnesses={"1": ""}),
            "witnesses as a list": drawn(witnesses=[]),
            "a witness without words": drawn(witnesses={**said, "inspectors": 1}),
            "a seed with a space": drawn(seed=part["seed"] + " ", witnesses={}),
            "a seed that is a number": drawn(seed=1, witnesses={}),
            "no seed": drawn(seed="", witnesses={}),
            "another ceremony": drawn(ceremony="in good order"),
            "not from dice": drawn(seed_from_dice=False),
            "from dice by a number": drawn(seed_from_dice=1),
            "another line": drawn(line=part["line"] + 1),
            "a line with a point": drawn(line=float(part["line"])),
            "another row": drawn(drawn=[*part["drawn"][1:], other]),
            "a row too few": drawn(drawn=part["drawn"][1:]),
            "a row twice": drawn(drawn=[part["drawn"][0], *part["drawn"]]),
            "drawn rows in another order": drawn(drawn=part["drawn"][::-1]),
            "reserves in another order": drawn(reserves=[reserves[1], reserves[0], *reserves[2:]]),
            "a reserve too few": drawn(reserves=reserves[:-1]),
            "a reserve too many": drawn(reserves=[*reserves, part["drawn"][0]]),
            "a key too many": drawn(note=""),
            "undrawn, with a log": resealed(whole, draw=None),
            "another commitment": resealed(whole, commitment="0" * 64),
            "another way of reading": resealed(whole, reading=whole["reading"] + " "),
            "half a pair of letters": sealed(
                recommitted(whole, reading="\ufffd").decode().replace("\ufffd", "\\ud800")
            ),
        },
        tmp_path,
    )


def test_another_log_is_refused_though_its_chain_fits(tmp_path: Path) -> None:
    whole = content()
    log: list[str] = whole["log"]
    first = json.loads(log[0])
    drawn, reserves = whole["draw"]["drawn"], whole["draw"]["reserves"]

    def entry(text: str) -> bytes:
        """The last entry is told otherwise: no hash after it tells."""
        return resealed(whole, log=[*log[:-1], text])

    last = log[-1]
    refused(
        {
            "no first entry": resealed(whole, log=log[1:]),
            "another order": resealed(whole, log=log[::-1]),
            "an entry twice": resealed(whole, log=[*log, log[-1]]),
            "another comes in": rechained(
                whole, 0, by=next(one for one in reserves if one != first["by"])
            ),
            "one comes in who is in": rechained(whole, 0, by=drawn[0]),
            "another goes": rechained(whole, 0, removed=drawn[1]),
            "one goes who is not in": rechained(whole, 0, removed=reserves[-1]),
            "an unknown code": rechained(whole, 0, code="because"),
            "a reason with spaces": rechained(whole, 0, reason=" x"),
            "a reason that is a number": rechained(whole, 0, reason=1),
            "a key too many": rechained(whole, 0, note=""),
            "another kind": rechained(whole, 0, kind="extend"),
            "another pool": rechained(whole, 1, pool="contact"),
            "an unknown pool": rechained(whole, 1, pool="nobody"),
            "no rows more": rechained(whole, 1, added=[]),
            "one row more": rechained(whole, 1, added=[reserves[0]]),
            "rows as a word": rechained(whole, 1, added="R"),
            "rows by number": rechained(whole, 1, added=[1, 2]),
            "a chain that begins elsewhere": rechained(whole, 0, previous=sha256("x")),
            "a key twice": entry(last.replace("{", '{"by":"R000001",', 1)),
            "a space": entry(last.replace(":", ": ", 1)),
            "not an entry": entry("7"),
            "not JSON": entry("{"),
            "nested without end": entry("[" * 100_000),
            "no texts": resealed(whole, log=[first, *log[1:]]),
            "one text": resealed(whole, log=log[0]),
        },
        tmp_path,
    )


def test_a_file_that_can_be_read_in_two_ways_is_refused(tmp_path: Path) -> None:
    whole, text = content(), certificate().decode()
    first, rest = text.split("\n", 1)
    refused(
        {
            "a part twice": sealed(text.replace(' "log"', ' "log": [],\n "log"', 1)),
            "a part too many": sealed(text.replace(' "log"', ' "note": "",\n "log"', 1)),
            "parts in another order": resealed({**{"log": whole["log"]}, **whole}),
            "a mark of byte order": sealed("\ufeff" + text),
            "a space more": sealed(text.replace('"format": ', '"format":  ', 1)),
            "carriage returns": sealed(text.replace("\n", "\r\n")),
            "letters told by number": sealed(text.replace("arolwg", "\\u0061rolwg", 1)),
            "a comment": sealed(f"{first}\n//\n{rest}"),
            "another format": sealed(text.replace("certificate-1", "certificate-2", 1)),
            "two seals": certificate() + certificate(),
            "no part at all": sealed("{"),
            "a list": sealed("["),
        },
        tmp_path,
    )


def test_each_altered_byte_is_refused_though_the_seal_fits(tmp_path: Path) -> None:
    body = certificate().rpartition(b',\n "seal"')[0]
    free = _free(body)
    forged = {}
    for place in range(0, len(body), max(1, len(body) // 120)):
        altered = bytearray(body)
        altered[place] ^= 1
        try:
            text = altered.decode()
        except UnicodeDecodeError:
            continue
        if place not in free:
            forged[str(place)] = sealed(text)
    assert len(forged) > 100
    refused(forged, tmp_path)


def _free(body: bytes) -> set[int]:
    """What only a signature could hold fast: the last entry's author, time and reason."""
    start = body.rindex(b'\\"reason\\":')
    return set(range(start, len(body)))


@pytest.mark.parametrize("families", [0.0, 0.3])
def test_a_portfolio_that_favours_somebody_holds_and_is_told(
    tmp_path: Path, families: float
) -> None:
    rows = some_rows(60, 2, families)
    fixed = commit(rows, overlapping_rules(rows, 10, 10))
    whole: dict[str, Any] = json.loads(certificate_json(fixed))
    one = whole["portfolio"].splitlines(keepends=True)[0]
    taken = [int(number) for number in one.split(": ")[1].split()]
    counts = fixed.table.counts
    shares = [Fraction(taken.count(number), count) for number, count in enumerate(counts)]
    told = {share: f"{share.numerator}/{share.denominator}" for share in shares}
    rigged = recommitted(
        whole,
        portfolio=one,
        method="uniform",
        chances=[told[share] for share in shares],
        lowest_chance=told[min(shares)],
        highest_chance=told[max(shares)],
    )
    assert set(verdicts({"": rigged}, tmp_path)[""]) == {""}
    assert stand_alone().verdict(rigged)["notes"] == ["unfair"]

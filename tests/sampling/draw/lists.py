"""Made-up long-lists and rules for the tests of the draw; the same number gives the same list."""

import random

from desktop.sampling.rows import Row
from desktop.sampling.rules import Quota, Rules, category, has

CATEGORIES = {
    "C2": 0.15, "C3": 0.12, "C4": 0.35, "C5": 0.35, "C6": 0.10, "C7": 0.09, "C8": 0.02,
    "C9": 0.06, "C10": 0.03, "C11": 0.08, "C12": 0.01, "C13": 0.04,
}  # fmt: skip
TEAMS = ("North", "South", "Gorllewin", "Dyffryn", "Duty", "Court", "Care", "16+")
AGES = ("0-4", "5-9", "10-13", "14-17", "18-25")
SEXES = ("F", "M", "X")
LANGUAGES = ("English", "Cymraeg", "Both")


def some_rows(count: int, number: int = 1, families: float = 0.0) -> list[Row]:
    """A list of `count` rows in no order; a share of them carries sibling codes."""
    chance = random.Random(number)
    rows = []
    for place in range(count):
        codes = [code for code, share in CATEGORIES.items() if chance.random() < share]
        family = f"F{chance.randrange(count // 3 + 1)}" if chance.random() < families else ""
        rows.append(
            Row(
                f"R{place:06d}",
                "contact" if chance.random() < 0.55 else "case",
                tuple(codes or ["C4"]),
                {
                    "team": chance.choices(TEAMS, [5, 4, 3, 3, 2, 2, 1, 1])[0],
                    "age": chance.choices(AGES, [3, 3, 2, 3, 1])[0],
                    "sex": chance.choices(SEXES, [49, 49, 2])[0],
                    "language": chance.choices(LANGUAGES, [75, 20, 5])[0],
                },
                family,
            )
        )
    chance.shuffle(rows)
    return rows


def overlapping_rules(rows: list[Row], cases: int = 30, contacts: int = 20) -> Rules:
    """Minimum and maximum for every category, team, age, sex and language of the list."""
    share = (cases + contacts) / len(rows)
    quotas = []
    for code in CATEGORIES:
        many = sum(code in row.categories for row in rows)
        if many:
            least = min(many, max(1, int(share * many * 0.7)))
            quotas.append(Quota(code, category(code), least, int(share * many * 1.6) + 2))
    fields = (("team", TEAMS), ("age", AGES), ("sex", SEXES), ("language", LANGUAGES))
    for field, values in fields:
        for value in values:
            many = sum(row.attributes[field] == value for row in rows)
            least, most = int(share * many * 0.6), int(share * many * 1.5) + 2
            quotas.append(Quota(f"{field}.{value}", has(field, value), least, most))
    return Rules((("case", cases), ("contact", contacts)), tuple(quotas))

#!/usr/bin/env python3
"""Check the certificate of a sample without the program that drew it.

    python verify_sample.py CERTIFICATE.json [LONGLIST.tsv]

Needs Python 3.6 or later and nothing else: no solver, no package, no network. It groups the rows
of the list into types, checks that every line of the portfolio keeps the rules, that the proofs
add up, that the chances are those of the portfolio, that the commitment is the hash of list, rules
and portfolio, that the seed gives the sample, and that every replacement follows the rule.
Exit code 0: all of it holds; 1: something does not; 2: the file can't be read.
"""

# It runs on Python 3.6 too, so newer forms are left out.
# ruff: noqa: ANN001, ANN201, ANN202, ANN204, B904, B905, UP031
import hashlib
import json
import sys
import unicodedata
from bisect import insort
from collections import Counter
from fractions import Fraction

FIXED = ["reference", "pool", "eligible", "family", "categories"]
SEAL, END = b',\n "seal": "', b'"\n}\n'
LANE = 20
REASONS = {
    "damaged": (
        "The file is not a certificate, or it was changed after it was written.",
        "Nid tystysgrif yw'r ffeil, neu fe'i newidiwyd ar ôl ei hysgrifennu.",
    ),
    "list": (
        "The long-list is not the one that the certificate was drawn from.",
        "Nid y rhestr hir hon yw sail y dystysgrif.",
    ),
    "legal": (
        "A line of the portfolio breaks the rules.",
        "Mae llinell o'r portffolio'n torri'r rheolau.",
    ),
    "proof": ("A proof does not show what it says.", "Nid yw prawf yn dangos yr hyn a ddywed."),
    "chances": (
        "A chance is not the one that the portfolio gives.",
        "Nid yw tebygolrwydd yn cyfateb i'r portffolio.",
    ),
    "commitment": (
        "The commitment is not that of this list, these rules and this portfolio.",
        "Nid ymrwymiad y rhestr, y rheolau a'r portffolio hyn ydyw.",
    ),
    "draw": ("The seed does not give this sample.", "Nid yw'r hedyn yn rhoi'r sampl hwn."),
    "log": (
        "A replacement or extension is not the one that the rule gives.",
        "Nid yw amnewidiad neu estyniad yn dilyn y rheol.",
    ),
}


class Fails(Exception):
    """The first thing that does not hold, by its code."""


def must(holds, code):
    if not holds:
        raise Fails(code)


def sha256(text):
    return hashlib.sha256(text if isinstance(text, bytes) else text.encode("utf-8")).hexdigest()


def read_list(text):
    """Rows as dictionaries of field to tuple of values; the list must be in canonical form."""
    lines = text.split("\n")
    heading = lines[0].split("\t")
    must(heading[:5] == FIXED and lines.pop() == "", "list")
    names = heading[5:]
    must(names == sorted(set(names)) and unicodedata.normalize("NFC", text) == text, "list")
    rows, before = [], ""
    for line in lines[1:]:
        cells = line.split("\t")
        must(len(cells) == len(heading) and cells[0] > before, "list")
        before = cells[0]
        fields = {name: (value,) for name, value in zip(names, cells[5:])}
        fields["pool"] = (cells[1],)
        fields["category"] = tuple(cells[4].split(";")) if cells[4] else ()
        rows.append((cells[0], cells[2] == "yes", cells[3], fields))
    return rows


def constraints(rules):
    """Predicate, least and most of every constraint: the pools, then the quotas."""
    size = sum(count for _, count in rules["pools"])
    found = [([[["pool", "in", [pool]]]], count, count) for pool, count in rules["pools"]]
    for quota in rules["quotas"]:
        most = size if quota["maximum"] is None else quota["maximum"]
        found.append((quota["where"], quota["minimum"], most))
    return found


def vectors(rows, held):
    """For each row that takes part which constraints it fits."""
    conditions = []
    groups = []
    for where, _, _ in held:
        own = []
        for group in where:
            mask = 0
            for field, word, values in group:
                condition = (field, word, tuple(values))
                if condition not in conditions:
                    conditions.append(condition)
                mask |= 1 << conditions.index(condition)
            own.append(mask)
        groups.append(own)
    fields = sorted({condition[0] for condition in conditions})
    by_field = {name: [] for name in fields}
    for bit, (field, word, values) in enumerate(conditions):
        by_field[field].append((1 << bit, word == "in", frozenset(values)))
    met, known, found = {name: {} for name in fields}, {}, {}
    for reference, _, _, row in rows:
        mask = 0
        for name in fields:
            values = row.get(name, ("",))
            bits = met[name].get(values)
            if bits is None:
                bits = 0
                for bit, holds, wanted in by_field[name]:
                    if any(value in wanted for value in values) == holds:
                        bits |= bit
                met[name][values] = bits
            mask |= bits
        vector = known.get(mask)
        if vector is None:
            vector = tuple(int(any(mask & g == g for g in own)) for own in groups)
            known[mask] = vector
        found[reference] = vector
    return found


def total(references, of_row):
    return tuple(map(sum, zip(*[of_row[reference] for reference in references])))


def types(rows, rules, of_row, bounds):
    """Vectors in order, and for each the units (tuples of references) that have it."""
    grouped, families = {}, {}
    for reference, _, family, _ in rows:
        if rules["families"] and family:
            families.setdefault(family, []).append(reference)
        else:
            grouped.setdefault(of_row[reference], []).append((reference,))
    for members in families.values():
        whole = total(members, of_row)
        if all(count <= most for count, (_, most) in zip(whole, bounds)):
            grouped.setdefault(whole, []).append(tuple(members))
        else:
            for reference in members:
                grouped.setdefault(of_row[reference], []).append((reference,))
    order = sorted(grouped)
    return order, [sorted(grouped[vector]) for vector in order]


def read_portfolio(text):
    weights, lines = [], []
    must(text.endswith("\n"), "legal")
    for line in text[:-1].split("\n"):
        weight, _, numbers = line.partition(": ")
        weights.append(int(weight))
        lines.append(list(map(int, numbers.split(" "))))
    must(min(weights) > 0, "legal")
    return weights, lines


def check_lines(lines, order, units, bounds):
    """Every line within the bounds: counts are added as lanes of one large number."""
    packed = [sum(entry << LANE * j for j, entry in enumerate(vector)) for vector in order]
    top = 1 << LANE - 1
    tops = sum(top << LANE * j for j in range(len(bounds)))
    above = sum(max(top - low, 0) << LANE * j for j, (low, _) in enumerate(bounds))
    below = sum(max(top - 1 - high, 0) << LANE * j for j, (_, high) in enumerate(bounds))
    for line in lines:
        must(line[0] >= 0 and line[-1] < len(order) and line == sorted(line), "legal")
        if len(set(line)) < len(line):
            taken = Counter(line)
            must(all(times <= len(units[number]) for number, times in taken.items()), "legal")
        whole = sum([packed[number] for number in line])
        must((whole + above) & tops == tops and not (whole + below) & tops, "legal")


def check_proofs(proof, order, units, bounds):
    """Replay the levels; see desktop/sampling/proof.py or the guide for the inequality."""
    must(bool(proof) and proof[0]["mode"] == "low", "proof")
    chance = [None] * len(order)
    low, high = Fraction(0), Fraction(1)
    for level in proof:
        multipliers, mode, value = level["multipliers"], level["mode"], Fraction(level["value"])
        must(mode in ("low", "high") and len(multipliers) == len(bounds), "proof")
        must(all(type(m) is int for m in multipliers), "proof")
        used = [(j, m) for j, m in enumerate(multipliers) if m]
        sums = [sum([m * vector[j] for j, m in used]) for vector in order]
        upper = 1 if mode == "low" else 0
        whole = Fraction(sum(m * bounds[j][upper if m > 0 else 1 - upper] for j, m in used))
        weight = against = 0
        settled = {}
        for c, own, fixed in zip(sums, units, chance):
            if fixed is not None:
                settled[fixed] = settled.get(fixed, 0) + c * len(own)
            elif c > 0:
                weight += c * len(own)
            else:
                against += c * len(own)
        must(weight > 0, "proof")
        whole -= sum((part * count for part, count in settled.items()), Fraction(0))
        other = high if mode == "low" else low
        must((whole - against * other) / weight == value and low <= value <= high, "proof")
        for number, c in enumerate(sums):
            if c and chance[number] is None:
                chance[number] = value if c > 0 else other
        if mode == "low":
            low = value
        else:
            high = value


def by_ticket(commitment, seed, references):
    start = "arolwg-ticket-1\n%s\n%s\n" % (commitment, seed)
    tickets = [
        (hashlib.sha256((start + reference).encode("utf-8")).digest(), reference)
        for reference in references
    ]
    return [reference for _, reference in sorted(tickets)]


def chosen_line(commitment, seed, weights):
    below, counter = sum(weights), 0
    limit = (1 << 256) - (1 << 256) % below
    while True:
        text = "arolwg-panel-1\n%s\n%s\n%d" % (commitment, seed, counter)
        number = int(sha256(text), 16)
        if number < limit:
            break
        counter += 1
    place = number % below
    line = 0
    while place >= weights[line]:
        place -= weights[line]
        line += 1
    return line


class Sample:
    """The sample while the log is replayed."""

    def __init__(self, drawn, reserves, of_row, bounds, pools, siblings):
        self.selected, self.reserves, self.of_row = sorted(drawn), reserves, of_row
        self.bounds, self.pools, self.siblings = list(bounds), pools, siblings
        self.totals = list(total(drawn, of_row))

    def count(self, reference, by):
        vector = self.of_row[reference]
        self.totals = [total + by * entry for total, entry in zip(self.totals, vector)]

    def take(self, reference):
        self.reserves.remove(reference)
        insort(self.selected, reference)
        self.count(reference, 1)

    def successor(self, removed):
        gone = self.of_row[removed]
        free = [total - entry for total, entry in zip(self.totals, gone)]
        known = {}

        def rank(reference):
            key = (self.of_row[reference], reference in self.siblings)
            if key not in known:
                broken = sum(
                    max(0, low - t - entry, t + entry - high)
                    for t, entry, (low, high) in zip(free, key[0], self.bounds)
                )
                known[key] = (broken, sum(a != b for a, b in zip(gone, key[0])), key[1])
            return known[key]

        return min(self.reserves, key=rank)

    def grown(self, pool, count):
        size = sum(self.totals[: len(self.pools)])
        bounds = [(low, high + count if high >= size else high) for low, high in self.bounds]
        bounds[pool] = (self.bounds[pool][0] + count, self.bounds[pool][1] + count)
        return bounds

    def further(self, pool, count):
        found, totals, bounds = [], self.totals, self.grown(pool, count)
        for reference in self.reserves:
            if len(found) == count:
                break
            vector = self.of_row[reference]
            after = [total + entry for total, entry in zip(totals, vector)]
            fits = all(not e or t <= high for e, t, (_, high) in zip(vector, after, bounds))
            if vector[pool] and fits:
                found.append(reference)
                totals = after
        return found


def replay_log(log, sample, commitment, seed):
    before = sha256("arolwg-log-1\n%s\n%s\n" % (commitment, seed))
    for text in log:
        entry = json.loads(text)
        must(entry["previous"] == before, "log")
        if entry["kind"] == "replace":
            removed = entry["removed"]
            must(removed in sample.selected and bool(sample.reserves), "log")
            must(sample.successor(removed) == entry["by"], "log")
            sample.selected.remove(removed)
            sample.count(removed, -1)
            sample.take(entry["by"])
        else:
            must(entry["kind"] == "extend" and entry["pool"] in sample.pools, "log")
            pool, added = sample.pools.index(entry["pool"]), entry["added"]
            must(bool(added) and sample.further(pool, len(added)) == added, "log")
            sample.bounds = sample.grown(pool, len(added))
            for reference in added:
                sample.take(reference)
        before = sha256(text)
    return sample.selected


def read_certificate(data):
    body, _, tail = data.rpartition(SEAL)
    must(tail == sha256(body).encode() + END, "damaged")
    certificate = json.loads(data.decode("utf-8"))
    must(certificate["format"] == "arolwg-certificate-1", "damaged")
    rules = json.loads(certificate["rules"])
    must(rules["format"] == "arolwg-rules-1", "damaged")
    return certificate, rules


def check(data, long_list=None):
    """The facts of a certificate that holds; raises Fails with a code where it doesn't."""
    certificate, rules = read_certificate(data)
    text = certificate["long_list"]
    must(long_list is None or long_list.decode("utf-8") == text, "list")
    pools = [pool for pool, _ in rules["pools"]]
    rows = [row for row in read_list(text) if row[1] and row[3]["pool"][0] in pools]
    parts = (sha256(text), sha256(certificate["rules"]), sha256(certificate["portfolio"]))
    commitment = sha256("arolwg-commitment-1\n%s\n%s\n%s\n" % parts)
    must(certificate["commitment"] == commitment, "commitment")
    held = constraints(rules)
    bounds = [(least, most) for _, least, most in held]
    of_row = vectors(rows, held)
    order, units = types(rows, rules, of_row, bounds)
    weights, lines = read_portfolio(certificate["portfolio"])
    check_lines(lines, order, units, bounds)
    check_proofs(certificate["proof"], order, units, bounds)
    chances = exact_chances(weights, lines, units)
    check_chances(certificate, weights, chances)
    facts = {
        "commitment": commitment,
        "rows": len(rows),
        "types": len(order),
        "lines": len(lines),
        "lowest_chance": certificate["lowest_chance"],
        "best_possible_lowest_chance": certificate["best_possible_lowest_chance"],
        "highest_chance": certificate["highest_chance"],
        "selected": [],
    }
    drawn = certificate["draw"]
    if drawn is None:
        must(certificate["log"] == [], "log")
        return facts
    seed = drawn["seed"]
    line = chosen_line(commitment, seed, weights)
    references = drawn_rows(commitment, seed, Counter(lines[line]), units)
    must(drawn["line"] == line and drawn["drawn"] == references, "draw")
    chosen = set(references)
    rest = by_ticket(commitment, seed, [one for one in of_row if one not in chosen])
    must(drawn["reserves"] == rest[:100], "draw")
    dice = len(seed) >= 20 and all(letter in "0123456789" for letter in seed)
    must(drawn["seed_from_dice"] is dice, "draw")
    siblings = {row[0] for row in rows if row[2]} if rules["families"] else set()
    sample = Sample(references, rest, of_row, bounds, pools, siblings)
    try:
        facts["selected"] = replay_log(certificate["log"], sample, commitment, seed)
    except (KeyError, TypeError, ValueError):
        raise Fails("log")
    facts["seed"], facts["seed_from_dice"] = seed, dice
    facts["ceremony"] = drawn["ceremony"]
    return facts


def drawn_rows(commitment, seed, taken, units):
    found = []
    for number, count in taken.items():
        own = {unit[0]: unit for unit in units[number]}
        for first in by_ticket(commitment, seed, own)[:count]:
            found.extend(own[first])
    return sorted(found)


def exact_chances(weights, lines, units):
    places = [0] * len(units)
    for weight in sorted(set(weights)):
        counted = Counter()
        for own, line in zip(weights, lines):
            if own == weight:
                counted.update(line)
        for number, times in counted.items():
            places[number] += weight * times
    whole = sum(weights)
    return [Fraction(times, whole * len(own)) for times, own in zip(places, units)]


def check_chances(certificate, weights, chances):
    told = ["%d/%d" % (c.numerator, c.denominator) for c in chances]
    must(certificate["chances"] == told, "chances")
    must(Fraction(certificate["lowest_chance"]) == min(chances), "chances")
    must(Fraction(certificate["highest_chance"]) == max(chances), "chances")
    best = certificate["best_possible_lowest_chance"]
    must(best == certificate["proof"][0]["value"], "proof")
    method = "uniform" if len(set(weights)) == 1 else "weighted"
    must(certificate["method"] == method, "chances")


def verdict(data, long_list=None):
    """{"verified", "reason" (a code or ""), and facts}."""
    try:
        facts = check(data, long_list)
    except Fails as failure:
        return {"verified": False, "reason": str(failure)}
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, ZeroDivisionError):
        return {"verified": False, "reason": "damaged"}
    facts.update(verified=True, reason="")
    return facts


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.stderr.write(__doc__)
        return 2
    try:
        files = []
        for name in arguments:
            with open(name, "rb") as file:
                files.append(file.read())
    except OSError as error:
        sys.stderr.write("%s: %s\n" % (error.filename, error.strerror))
        return 2
    found = verdict(*files)
    sys.stdout.write(json.dumps(found, indent=1, sort_keys=True) + "\n")
    for sentence in REASONS.get(found["reason"], ()):
        sys.stderr.write(sentence + "\n")
    return 0 if found["verified"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

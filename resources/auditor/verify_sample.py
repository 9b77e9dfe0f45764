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
import gc
import hashlib
import json
import re
import sys
import unicodedata
from bisect import insort
from collections import Counter
from fractions import Fraction
from itertools import chain
from math import gcd

FIXED = ["reference", "pool", "eligible", "family", "categories"]
PARTS = [
    *("format", "long_list", "reading", "rules", "portfolio", "proof", "commitment", "method"),
    *("chances", "lowest_chance", "best_possible_lowest_chance", "highest_chance"),
    *("draw", "log", "seal"),
]
RULES = ["draw", "families", "format", "pools", "previous", "quotas", "reason"]
QUOTA = ["default", "maximum", "minimum", "name", "reason", "where"]
LEVEL = ["mode", "multipliers", "value"]
DRAW = ["seed", "seed_from_dice", "ceremony", "witnesses", "line", "drawn", "reserves"]
REPLACED = ["by", "code", "kind", "previous", "reason", "removed", "when", "who"]
EXTENDED = ["added", "kind", "pool", "previous", "reason", "when", "who"]
CODES = ["wrong_record", "consent", "risk", "no_file", "conflict_of_interest", "other"]
CEREMONIES = ["commitment before seed", "commitment and seed came at once"]
SEAL, END = b',\n "seal": "', b'"\n}\n'
SPACES = "\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
SPACES += "".join(map(chr, range(0x2000, 0x200B)))
UNTIDY = [*SPACES, "  ", " \t", "\t ", " \n", "\n "]
NUMBER = re.compile("(0|[1-9][0-9]{0,8})$")
FRACTION = re.compile("(0|[1-9][0-9]{0,199})/[1-9][0-9]{0,199}$")
LARGEST, MULTIPLIER = 10**9, 10**6
ENOUGH = Fraction(999, 1000)
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
# What holds, and yet has to be known.
NOTES = {
    "at_once": (
        "Commitment and seed came at once: nothing shows that the seed came after.",
        "Daeth yr ymrwymiad a'r hedyn gyda'i gilydd: nid oes dim yn dangos i'r hedyn ddod wedyn.",
    ),
    "no_dice": (
        "The seed is not that of twenty dice.",
        "Nid hedyn o ugain dis yw hwn.",
    ),
    "further": (
        "This is a further draw. Its rules say why, and name the commitment before it.",
        "Tyniad pellach yw hwn. Mae ei reolau'n dweud pam, ac yn enwi'r ymrwymiad o'i flaen.",
    ),
    "unfair": (
        "The lowest chance is less than 99.9 % of the best possible.",
        "Mae'r tebygolrwydd isaf yn llai na 99.9 % o'r gorau posibl.",
    ),
}


class Fails(Exception):
    """The first thing that does not hold, by its code."""


def must(holds, code):
    if not holds:
        raise Fails(code)


def sha256(text):
    return hashlib.sha256(text if isinstance(text, bytes) else text.encode("utf-8")).hexdigest()


def tidy(text):
    """Whether a text is in Unicode form NFC, with single spaces inside and none at its ends."""
    return text == " ".join(unicodedata.normalize("NFC", text).split())


def keys(content, names):
    return isinstance(content, dict) and list(content) == names


def texts(content):
    return isinstance(content, list) and all(isinstance(one, str) for one in content)


def whole(number, most=LARGEST):
    return type(number) is int and 0 <= number <= most


def compact(content):
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def read_list(text):
    """A row of each kind (pool, family, fields) with the references of all that say the same.

    Only rows that may be drawn; the whole list must be in canonical form.
    """
    lines = text.split("\n")
    heading = lines[0].split("\t")
    names = heading[5:]
    must(heading[:5] == FIXED and lines.pop() == "", "damaged")
    must(names == sorted(set(names)) and not {"", "category"}.union(FIXED) & set(names), "damaged")
    must(unicodedata.normalize("NFC", text) == text, "damaged")
    must(not any(one in text for one in UNTIDY), "damaged")
    kinds, before = {}, ""
    for line in lines[1:]:
        reference, _, rest = line.partition("\t")
        must(reference > before, "damaged")
        before = reference
        if rest in kinds:
            kinds[rest].append(reference)
        else:
            kinds[rest] = [reference]
    found = []
    for rest, references in kinds.items():
        cells = rest.split("\t")
        codes = cells[3].split(";") if cells[3] else []
        must(len(cells) == len(heading) - 1 and cells[1] in ("yes", "no"), "damaged")
        must(codes == sorted(set(codes) - {""}), "damaged")
        fields = {name: (value,) for name, value in zip(names, cells[4:])}
        fields["pool"], fields["category"] = (cells[0],), tuple(codes)
        if cells[1] == "yes":
            found.append((cells[0], cells[2], fields, references))
    return found


def constraints(rules):
    """Predicate, least and most of every constraint: the pools, then the quotas."""
    size = sum(count for _, count in rules["pools"])
    found = [([[["pool", "in", [pool]]]], count, count) for pool, count in rules["pools"]]
    for quota in rules["quotas"]:
        most = size if quota["maximum"] is None else quota["maximum"]
        found.append((quota["where"], quota["minimum"], most))
    return found


def judge(held):
    """A function that tells of a row's fields which constraints it fits, as 0 and 1."""
    bits, by_field, groups = {}, {}, []
    for where, _, _ in held:
        own = []
        for group in where:
            mask = 0
            for field, word, values in group:
                condition = (field, word, tuple(values))
                if condition not in bits:
                    bits[condition] = 1 << len(bits)
                    one = (bits[condition], word == "in", frozenset(values))
                    by_field.setdefault(field, []).append(one)
                mask |= bits[condition]
            own.append(mask)
        groups.append(own)
    first = [own[0] if own else -1 for own in groups]
    further = [(place, own[1:]) for place, own in enumerate(groups) if len(own) > 1]
    met, known = [(name, conditions, {}) for name, conditions in by_field.items()], {}

    def vector(row):
        mask = 0
        for name, conditions, of_values in met:
            values = row.get(name, ("",))
            bits = of_values.get(values)
            if bits is None:
                bits = sum(
                    bit for bit, holds, wanted in conditions if wanted.isdisjoint(values) != holds
                )
                of_values[values] = bits
            mask |= bits
        if mask not in known:
            entries = [1 if mask & one == one else 0 for one in first]
            for place, others in further:
                entries[place] |= any(mask & one == one for one in others)
            known[mask] = tuple(entries)
        return known[mask]

    return vector


def total(references, of_row):
    return tuple(map(sum, zip(*[of_row[reference] for reference in references])))


def types(kinds, families_count, held):
    """Vectors in order, for each the units (tuples of references) that have it, and those of rows.

    A unit is a row, or the rows of one sibling code that no maximum forbids together.
    """
    vector_of, bounds = judge(held), [(least, most) for _, least, most in held]
    grouped, families, of_row = {}, {}, {}
    for _, family, fields, references in kinds:
        vector = vector_of(fields)
        of_row.update(dict.fromkeys(references, vector))
        if families_count and family:
            families.setdefault(family, []).extend(references)
        else:
            units = [(reference,) for reference in references]
            grouped.setdefault(vector, []).extend(units)
    for members in families.values():
        members.sort()
        vector = total(members, of_row)
        if all(count <= most for count, (_, most) in zip(vector, bounds)):
            grouped.setdefault(vector, []).append(tuple(members))
        else:
            for reference in members:
                grouped.setdefault(of_row[reference], []).append((reference,))
    order = sorted(grouped)
    return order, [sorted(grouped[vector]) for vector in order], of_row


def read_portfolio(text):
    """Whole weights, and lines of type numbers in order."""
    must(text.endswith("\n"), "damaged")
    parted = [line.split(": ") for line in text[:-1].split("\n")]
    must(all(len(parts) == 2 and NUMBER.match(parts[0]) for parts in parted), "damaged")
    weights = [int(weight) for weight, _ in parted]
    words = [line.split(" ") for _, line in parted]
    number = {}
    for word in set().union(*words):
        must(NUMBER.match(word), "damaged")
        number[word] = int(word)
    must(min(weights) > 0 and sum(weights) <= LARGEST, "damaged")
    return weights, [list(map(number.__getitem__, line)) for line in words]


def pack(order, units, bounds):
    """Each vector as one large number, an entry a lane; how many bits a lane has.

    A lane has room for any count and any bound with a bit to spare, so none runs into the next.
    """
    rows = sum(len(unit) for own in units for unit in own)
    lane = max([rows, 1] + [max(pair) for pair in bounds]).bit_length() + 2
    places = range(0, lane * len(bounds), lane)
    return [sum([e << at for e, at in zip(one, places) if e]) for one in order], lane


def check_lines(lines, packed, lane, units, bounds):
    """Every line within the bounds: the counts of a line are added as lanes of one number."""
    top, places = 1 << lane - 1, range(0, lane * len(bounds), lane)
    tops = sum(top << at for at in places)
    above = sum(top - low << at for at, (low, _) in zip(places, bounds))
    below = sum(top - 1 - high << at for at, (_, high) in zip(places, bounds))
    for line in lines:
        must(line == sorted(line) and line[-1] < len(packed), "legal")
        if len(set(line)) < len(line):
            taken = Counter(line)
            must(all(times <= len(units[number]) for number, times in taken.items()), "legal")
        counts = sum([packed[number] for number in line])
        must((counts + above) & tops == tops and not (counts + below) & tops, "legal")


def check_proofs(proof, packed, lane, units, bounds):
    """Replay the levels. For whole multipliers m and a type's sum c = m . vector, every sample
    obeys sum c y <= sum m b; so no lottery gives all free types more than the value, and where
    one reaches it, each type with c > 0 has the value and each with c < 0 the other end.
    """
    must(bool(proof) and proof[0]["mode"] == "low", "proof")
    chance, counts = [None] * len(packed), [len(own) for own in units]
    low, high = Fraction(0), Fraction(1)
    entry = (1 << lane) - 1
    for level in proof:
        multipliers, mode = level["multipliers"], level["mode"]
        must(mode in ("low", "high") and len(multipliers) == len(bounds), "proof")
        used = [(j * lane, m) for j, m in enumerate(multipliers) if m]
        mask = sum(entry << at for at, _ in used)
        alike = [one & mask for one in packed]
        sum_of = {one: sum((one >> at & entry) * m for at, m in used) for one in set(alike)}
        sums = [sum_of[one] for one in alike]
        weight = against = 0
        settled = {}
        for c, count, fixed in zip(sums, counts, chance):
            if fixed is not None:
                settled[fixed] = settled.get(fixed, 0) + c * count
            elif c > 0:
                weight += c * count
            else:
                against += c * count
        must(weight > 0, "proof")
        side = 1 if mode == "low" else 0
        most = sum(m * bounds[j][side if m > 0 else 1 - side] for j, m in enumerate(multipliers))
        most -= sum(Fraction(*part) * count for part, count in settled.items())
        other = high if mode == "low" else low
        value = (most - against * other) / weight
        must(level["value"] == told(value) and low <= value <= high, "proof")
        above = (value.numerator, value.denominator)
        below = (other.numerator, other.denominator)
        for number, c in enumerate(sums):
            if c and chance[number] is None:
                chance[number] = above if c > 0 else below
        if mode == "low":
            low = value
        else:
            high = value


def told(chance):
    return "%d/%d" % (chance.numerator, chance.denominator)


def by_ticket(commitment, seed, references):
    start = hashlib.sha256(("arolwg-ticket-1\n%s\n%s\n" % (commitment, seed)).encode("utf-8"))

    def ticket(reference):
        own = start.copy()
        own.update(reference.encode("utf-8"))
        return own.digest(), reference

    return sorted(references, key=ticket)


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


def read_entry(text):
    """An entry of the log, which can be said in one way only."""
    entry = json.loads(text)
    must(isinstance(entry, dict) and compact(entry) == text, "log")
    replaces = entry.get("kind") == "replace"
    must(list(entry) == (REPLACED if replaces else EXTENDED), "log")
    must(replaces or (texts(entry["added"]) and entry["kind"] == "extend"), "log")
    must(texts([fact for key, fact in entry.items() if key != "added"]), "log")
    must(tidy(entry["reason"]) and entry.get("code", "other") in CODES, "log")
    return entry


def replay_log(log, sample, commitment, seed):
    before = sha256("arolwg-log-1\n%s\n%s\n" % (commitment, seed))
    for text in log:
        entry = read_entry(text)
        must(entry["previous"] == before, "log")
        if entry["kind"] == "replace":
            removed = entry["removed"]
            must(removed in sample.selected and bool(sample.reserves), "log")
            must(sample.successor(removed) == entry["by"], "log")
            sample.selected.remove(removed)
            sample.count(removed, -1)
            sample.take(entry["by"])
        else:
            must(entry["pool"] in sample.pools, "log")
            pool, added = sample.pools.index(entry["pool"]), entry["added"]
            must(bool(added) and sample.further(pool, len(added)) == added, "log")
            sample.bounds = sample.grown(pool, len(added))
            for reference in added:
                sample.take(reference)
        before = sha256(text)
    return sample.selected


def read_rules(text):
    """The rules, in the one way in which they can be said."""
    rules = json.loads(text)
    must(keys(rules, RULES) and compact(rules) + "\n" == text, "damaged")
    must(rules["format"] == "arolwg-rules-1" and type(rules["families"]) is bool, "damaged")
    must(whole(rules["draw"]) and texts([rules["previous"], rules["reason"]]), "damaged")
    must(tidy(rules["reason"]), "damaged")
    for pool, count in rules["pools"]:
        must(isinstance(pool, str) and whole(count), "damaged")
    pools = [pool for pool, _ in rules["pools"]]
    must(len(set(pools)) == len(pools), "damaged")
    for quota in rules["quotas"]:
        least, most = quota["minimum"], quota["maximum"]
        must(keys(quota, QUOTA) and type(quota["default"]) is bool, "damaged")
        must(texts([quota["name"], quota["reason"]]) and tidy(quota["reason"]), "damaged")
        must(whole(least) and (most is None or whole(most)), "damaged")
        for group in quota["where"]:
            for field, word, values in group:
                must(isinstance(field, str) and word in ("in", "not in"), "damaged")
                must(texts(values) and values == sorted(values), "damaged")
    return rules, pools


def read_certificate(data):
    """The parts, each there once, in its order and of its kind: nothing reads in two ways."""
    body, _, tail = data.rpartition(SEAL)
    must(tail == sha256(body).encode() + END, "damaged")
    text = data.decode("utf-8")
    certificate = json.loads(text)
    must(keys(certificate, PARTS), "damaged")
    must(json.dumps(certificate, ensure_ascii=False, indent=1) + "\n" == text, "damaged")
    lists = ("proof", "chances", "draw", "log")
    must(texts([certificate[name] for name in PARTS if name not in lists]), "damaged")
    must(texts(certificate["chances"]) and texts(certificate["log"]), "damaged")
    must(isinstance(certificate["proof"], list), "damaged")
    for level in certificate["proof"]:
        must(keys(level, LEVEL) and texts([level["mode"], level["value"]]), "damaged")
        must(FRACTION.match(level["value"]) and "\n" not in level["value"], "damaged")
        for multiplier in level["multipliers"]:
            must(type(multiplier) is int and abs(multiplier) <= MULTIPLIER, "damaged")
    must(certificate["draw"] is None or sound_draw(certificate["draw"]), "damaged")
    must(certificate["format"] == "arolwg-certificate-1", "damaged")
    return certificate


def sound_draw(drawn):
    """Where it is told what each side read out, that is the seed: inspectors, then authority."""
    must(keys(drawn, DRAW) and texts([drawn["seed"], drawn["ceremony"]]), "damaged")
    must(drawn["seed"] != "" and tidy(drawn["seed"]), "damaged")
    must(type(drawn["seed_from_dice"]) is bool and whole(drawn["line"]), "damaged")
    must(texts(drawn["drawn"]) and texts(drawn["reserves"]), "damaged")
    said = drawn["witnesses"]
    must(isinstance(said, dict) and list(said) == sorted(said), "damaged")
    must(texts(list(said.values())), "damaged")
    must(all(re.match(r"[a-z][a-z_]*\Z", name) for name in said), "damaged")
    if list(said) == ["authority", "inspectors"]:
        halves = said["inspectors"] + said["authority"]
        must(halves.replace(" ", "") == drawn["seed"], "damaged")
    return True


def check(data, long_list=None):
    """The facts of a certificate that holds; raises Fails with a code where it doesn't."""
    certificate = read_certificate(data)
    rules, pools = read_rules(certificate["rules"])
    weights, lines = read_portfolio(certificate["portfolio"])
    kinds = read_list(certificate["long_list"])
    kinds = [kind for kind in kinds if kind[0] in pools]
    must(long_list is None or long_list == certificate["long_list"].encode("utf-8"), "list")
    parts = [certificate[name] for name in ("long_list", "rules", "portfolio", "reading")]
    commitment = sha256("\n".join(["arolwg-commitment-1", *map(sha256, parts)]) + "\n")
    must(certificate["commitment"] == commitment, "commitment")
    held = constraints(rules)
    bounds = [(least, most) for _, least, most in held]
    order, units, of_row = types(kinds, rules["families"], held)
    packed, lane = pack(order, units, bounds)
    check_lines(lines, packed, lane, units, bounds)
    check_proofs(certificate["proof"], packed, lane, units, bounds)
    share = check_chances(certificate, weights, lines, units)
    facts = {
        "commitment": commitment,
        "rows": len(of_row),
        "types": len(order),
        "lines": len(lines),
        "lowest_chance": certificate["lowest_chance"],
        "best_possible_lowest_chance": certificate["best_possible_lowest_chance"],
        "highest_chance": certificate["highest_chance"],
        "selected": [],
        "notes": ["unfair"] * (share < ENOUGH) + ["further"] * (rules["draw"] > 1),
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
    must(drawn["seed_from_dice"] is dice and drawn["ceremony"] in CEREMONIES, "draw")
    siblings = set()
    if rules["families"]:
        siblings.update(*[references for _, family, _, references in kinds if family])
    sample = Sample(references, rest, of_row, bounds, pools, siblings)
    try:
        facts["selected"] = replay_log(certificate["log"], sample, commitment, seed)
    except (KeyError, TypeError, ValueError, RecursionError):
        raise Fails("log")
    facts["seed"], facts["seed_from_dice"] = seed, dice
    facts["ceremony"] = drawn["ceremony"]
    facts["notes"] += ["no_dice"] * (not dice)
    facts["notes"] += ["at_once"] * (drawn["ceremony"] != CEREMONIES[0])
    return facts


def drawn_rows(commitment, seed, taken, units):
    found = []
    for number, count in taken.items():
        own = {unit[0]: unit for unit in units[number]}
        for first in by_ticket(commitment, seed, own)[:count]:
            found.extend(own[first])
    return sorted(found)


def check_chances(certificate, weights, lines, units):
    """Each type's chance is its share of the weight; how near the lowest comes to the best."""
    places = [0] * len(units)
    for weight in sorted(set(weights)):
        own = (line for mine, line in zip(weights, lines) if mine == weight)
        for number, times in Counter(chain.from_iterable(own)).items():
            places[number] += weight * times
    every = sum(weights)
    chances = {}
    for times, own in zip(places, units):
        chances[times, len(own)] = ""
    for times, count in chances:
        common = gcd(times, every * count)
        chances[times, count] = "%d/%d" % (times // common, every * count // common)
    found = [chances[times, len(own)] for times, own in zip(places, units)]
    must(certificate["chances"] == found, "chances")
    values = [Fraction(text) for text in set(found)]
    must(certificate["lowest_chance"] == told(min(values)), "chances")
    must(certificate["highest_chance"] == told(max(values)), "chances")
    best = certificate["proof"][0]["value"]
    must(certificate["best_possible_lowest_chance"] == best, "chances")
    method = "uniform" if len(set(weights)) == 1 else "weighted"
    must(certificate["method"] == method, "chances")
    return min(values) / Fraction(best) if Fraction(best) else Fraction(1)


def verdict(data, long_list=None):
    """{"verified", "reason" (a code or ""), and facts}."""
    gc.disable()  # nothing here is garbage before the end, and looking for it takes time
    try:
        facts = check(data, long_list)
    except Fails as failure:
        return {"verified": False, "reason": str(failure)}
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return {"verified": False, "reason": "damaged"}
    finally:
        gc.enable()
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
    told_too = [NOTES[code] for code in found.get("notes", ())]
    for sentence in chain(REASONS.get(found["reason"], ()), *told_too):
        sys.stderr.write(sentence + "\n")
    return 0 if found["verified"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

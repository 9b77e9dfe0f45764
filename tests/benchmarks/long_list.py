"""How long a long-list takes: `python -m tests.benchmarks.long_list`.

100,000 rows of 21 columns, made anew, from XLSX and CSV: reading, mapping, merging and checking
against the same file read raw by python-calamine and the csv module, and by openpyxl read-only;
then all of it with the rows stored encrypted.
"""

import csv
import io
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from db.sessions import Writing
from db.store import create_store
from desktop.collector import resting_collector
from desktop.framework import load
from desktop.sampling.keeping import keep_list
from desktop.sampling.long_list.reading import Reading, read_long_list
from desktop.sampling.staging import CHUNK
from desktop.words.messages import Message
from desktop.work.progress import Cancelled, Progress
from tests.benchmarks.harness import judge, measure, skipped
from tests.stages import begun
from tests.stores import LIGHT

ROWS = 100_000
PERIOD = (date(2016, 6, 1), date(2017, 6, 1))
HEADINGS = ("Case reference", "Kind", "Age band", "Sex", "Team", "Opened", "Status", "Language")
BANDS = ("0-4", "5-9", "10-15", "16-17", "18+")
MEMORY = """
import resource, sys
from pathlib import Path
from tests.benchmarks.long_list import import_list
import_list(Path(sys.argv[1]), Path(sys.argv[2]))
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(most / (1 if sys.platform == "darwin" else 1024) / (1024 if sys.platform == "darwin" else 1))
"""


def rows(dates_as_text: bool) -> Iterator[list[Any]]:
    """An invented list: one to three categories a row, a few faults in a thousand rows."""
    chance = random.Random(1)
    framework = load("childrens-inspection")
    yield [*HEADINGS, *(one.label.en for one in framework.categories)]
    for number in range(ROWS):
        marks = [""] * len(framework.categories)
        for _ in range(chance.choice((1, 1, 2, 3))):
            marks[chance.randrange(1, len(marks))] = "Y"
        opened = PERIOD[0] + timedelta(chance.randrange(365) - (400 if number % 1000 == 0 else 0))
        yield [
            f"DA-{number:06}",
            "Case",
            chance.choice(BANDS),
            chance.choice("FM"),
            f"Team {chance.randrange(12)}",
            f"{opened:%d/%m/%Y}" if dates_as_text else opened,
            chance.choice(("Open", "Closed")),
            chance.choice(("English", "Welsh", "")),
            *marks,
        ]


def files(folder: Path) -> tuple[Path, Path]:
    """The list as XLSX and as CSV."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Long-list")
    for row in rows(dates_as_text=False):
        sheet.append(row)
    book.save(folder / "list.xlsx")
    with (folder / "list.csv").open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows(rows(dates_as_text=True))
    return folder / "list.xlsx", folder / "list.csv"


def read(path: Path, watch: Progress | None = None) -> Reading:
    """All of our work on a file."""
    return read_long_list(path, path.name, load("childrens-inspection"), PERIOD, watch=watch)


def import_list(path: Path, folder: Path, watch: Progress | None = None) -> None:
    """All of it: read, checked, and stored encrypted in a store of its own below `folder`."""
    place = Path(tempfile.mkdtemp(dir=folder)) / "bench.store"
    store, _ = create_store(place, "a passphrase to measure by", "Inspector", LIGHT)
    with store:
        inspection = begun(store)

        def write(name: Message, job: Callable[[Writing], Any]) -> Any:
            with store.sessions.writing({"source": name.source, "facts": name.facts}) as writing:
                return job(writing)

        with resting_collector():
            reading = read(path, watch)
            keep_list(write, inspection, reading, path.read_bytes(), watch)
            rows = list(reading.rows)
            del reading
            while rows:
                del rows[-CHUNK:]


def raw_calamine(path: Path) -> int:
    """Only the cells."""
    from python_calamine import CalamineWorkbook

    sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    return sum(1 for _ in sheet.iter_rows())


def raw_csv(path: Path) -> int:
    """Only the fields."""
    return sum(1 for _ in csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def openpyxl_read_only(path: Path) -> int:
    """What many programs do."""
    from openpyxl import load_workbook

    sheet = load_workbook(path, read_only=True).worksheets[0]
    return sum(1 for _ in sheet.iter_rows(values_only=True))


def memory(path: Path) -> None:
    """The most that a process of its own needs."""
    if sys.platform == "win32":
        skipped(f"memory, {path.suffix}", "no resource module here")
        return
    command = [sys.executable, "-c", MEMORY, str(path), str(path.parent)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    judge(f"memory, {path.suffix}", float(done.stdout), 500, " MB")


def stalls(path: Path) -> None:
    """How long another thread, as the window's is, waits at most for its turn."""
    waits: list[float] = []
    over = threading.Event()

    def tick() -> None:
        before = time.perf_counter()
        while not over.wait(0.001):
            now = time.perf_counter()
            waits.append(now - before)
            before = now

    ticking = threading.Thread(target=tick)
    ticking.start()
    import_list(path, path.parent)
    over.set()
    ticking.join()
    judge(f"longest wait of another thread, {path.suffix}", max(waits) * 1000, 50, " ms")


def cancelling(path: Path) -> None:
    """From asking to stop until it has stopped, at several moments."""
    worst = 0.0
    for after in (0.8, 2.5, 8.0):
        watch = Progress()
        asked: list[float] = []

        def ask(watch: Progress = watch, asked: list[float] = asked) -> None:
            asked.append(time.perf_counter())
            watch.cancel()

        timer = threading.Timer(after, ask)
        timer.start()
        try:
            import_list(path, path.parent, watch)
        except Cancelled:
            worst = max(worst, time.perf_counter() - asked[0])
        timer.cancel()
        timer.join()
    judge(f"from Cancel to stopped, {path.suffix}", worst * 1000, 200, " ms")


def main() -> None:
    """Measure, compare, judge."""
    with tempfile.TemporaryDirectory(prefix="arolwg-bench-") as folder:
        xlsx, text = files(Path(folder))
        ours = measure("long-list from XLSX", lambda: read(xlsx), runs=3)
        raw = measure("  the same raw, calamine", lambda: raw_calamine(xlsx), runs=3)
        other = measure(
            "  the same raw, openpyxl", lambda: openpyxl_read_only(xlsx), runs=1, warm=0
        )
        judge("XLSX against raw calamine", ours.median / raw.median, 3, "×")
        stored = measure("  and stored", lambda: import_list(xlsx, xlsx.parent), runs=2, warm=0)
        judge("XLSX stored, against raw calamine", stored.median / raw.median, 6, "×")
        judge("XLSX stored, against openpyxl's reading", stored.median / other.median, 1, "×")
        judge("XLSX against openpyxl's reading alone", ours.median / other.median, 1, "×")
        ours = measure("long-list from CSV", lambda: read(text), runs=3)
        plain = measure("  the same raw, csv", lambda: raw_csv(text), runs=3)
        judge("CSV against raw calamine on the XLSX", ours.median / raw.median, 3, "×")
        judge("CSV against raw csv", ours.median / plain.median, 20, "×")
        for path in (xlsx, text):
            memory(path)
            stalls(path)
            cancelling(path)


if __name__ == "__main__":
    main()

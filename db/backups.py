"""The back-ups of a store in its own folder: one a day by itself, the old ones thinned out."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.backup import ENDING, Made, Tell, silent, write_backup
from db.keys import beside
from db.store import Store

FOLDER = ".backups"
LAST, DAYS, WEEKS = 5, 14, 8
STAMP = "%Y%m%dT%H%M%S%fZ"


def folder_of(path: Path) -> Path:
    """Where the back-ups of the store at `path` lie."""
    return beside(path, FOLDER)


def name_for(path: Path, made_at: datetime) -> Path:
    """The file of a back-up made at that moment (with zone)."""
    stamp = made_at.astimezone(UTC).strftime(STAMP)
    return folder_of(path) / f"{path.stem}-{stamp}{ENDING}"


def backups_of(path: Path) -> tuple[tuple[datetime, Path], ...]:
    """The back-ups of a store by their moments, the latest first; other files are left out."""
    found = []
    for file in folder_of(path).glob(f"*{ENDING}"):
        stamp = file.name.removesuffix(ENDING).rpartition("-")[2]
        try:
            found.append((datetime.strptime(stamp, STAMP).replace(tzinfo=UTC), file))
        except ValueError:
            continue
    return tuple(sorted(found, reverse=True))


def is_due(path: Path, now: datetime) -> bool:
    """Has today (UTC) no back-up yet?"""
    made = [moment for moment, _file in backups_of(path)]
    return not made or made[0].date() < now.astimezone(UTC).date()


def back_up(store: Store, now: datetime | None = None, tell: Tell = silent) -> Made:
    """Write a back-up into the store's folder, prove it, then let old ones go.

    `tell` gets parts done and in all, and may stop it by raising: then nothing is left.
    """
    moment = now or datetime.now(UTC)
    _clear_away(store.path)
    made = write_backup(store, name_for(store.path, moment), tell)
    thin_out(store.path)
    return made


def replace_all(store: Store) -> tuple[Path, ...]:
    """A fresh back-up, then all older ones go; says which.

    For after a new data key: the old back-ups open with the key that may have become known.
    """
    made = back_up(store)
    gone = [file for _moment, file in backups_of(store.path) if file != made.file]
    for file in gone:
        file.unlink()
    return tuple(gone)


def drop_all(path: Path) -> int:
    """Delete the store's own back-ups; says how many."""
    files = [file for _moment, file in backups_of(path)]
    for file in files:
        file.unlink()
    _clear_away(path)
    return len(files)


def thin_out(path: Path) -> tuple[Path, ...]:
    """Delete the back-ups that rotation no longer wants; says which."""
    found = dict(backups_of(path))
    gone = [found[moment] for moment in found if moment not in kept(tuple(found))]
    for file in gone:
        file.unlink()
    return tuple(gone)


def kept(moments: Sequence[datetime]) -> frozenset[datetime]:
    """Which back-ups stay: the last 5, the last of each of 14 days, the last of each of 8 weeks.

    Days and weeks are counted back from the latest back-up, so a pause in use loses none.
    """
    if not moments:
        return frozenset()
    newest_first = sorted(moments, reverse=True)
    latest = newest_first[0].date()
    last_of_day = {moment.date(): moment for moment in reversed(newest_first)}
    last_of_week = {moment.isocalendar()[:2]: moment for moment in reversed(newest_first)}
    first_day = latest - timedelta(days=DAYS - 1)
    first_week = latest - timedelta(days=latest.weekday(), weeks=WEEKS - 1)
    stay = set(newest_first[:LAST])
    stay |= {moment for date, moment in last_of_day.items() if date >= first_day}
    stay |= {moment for moment in last_of_week.values() if moment.date() >= first_week}
    return frozenset(stay)


def _clear_away(path: Path) -> None:
    """What back-ups that were cut short have left: encrypted, but no rotation would end it."""
    for file in folder_of(path).glob(f"*{ENDING}.*"):
        file.unlink(missing_ok=True)

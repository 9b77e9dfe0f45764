"""What the program remembers on this computer: looks and places, never case data or a key."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from desktop.widgets.theme import SYSTEM


class Settings:
    """The settings file, by default the person's. A value that makes no sense is read as if it
    were not there."""

    def __init__(self, file: Path | None = None) -> None:
        form = QSettings.Format.IniFormat
        if file is None:
            self._kept = QSettings(form, QSettings.Scope.UserScope, "Arolwg", "arolwg")
        else:
            self._kept = QSettings(str(file), form)
        self.file = Path(self._kept.fileName())

    def write(self) -> None:
        """Put it on the disk now: another process is about to read it."""
        self._kept.sync()

    @property
    def language(self) -> str:
        """The screens' language, "en" or "cy"; at first the system's."""
        system = "cy" if QLocale.system().language() == QLocale.Language.Welsh else "en"
        found = self._text("language", system)
        return found if found in ("en", "cy") else system

    @language.setter
    def language(self, language: str) -> None:
        self._kept.setValue("language", language)

    @property
    def theme(self) -> str:
        """ "system", "light", "dark" or "contrast"."""
        return self._text("theme", SYSTEM)

    @theme.setter
    def theme(self, theme: str) -> None:
        self._kept.setValue("theme", theme)

    @property
    def percent(self) -> int:
        """The text size in per cent."""
        return self._number("percent", 100)

    @percent.setter
    def percent(self, percent: int) -> None:
        self._kept.setValue("percent", percent)

    @property
    def lock_after(self) -> int:
        """Minutes without a key or click before the program locks; 0 = never."""
        return self._number("lock_after", 10)

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        self._kept.setValue("lock_after", minutes)

    @property
    def reopen(self) -> bool:
        """Open where I left off?"""
        return self._text("reopen", "yes") == "yes"

    @reopen.setter
    def reopen(self, wanted: bool) -> None:
        self._kept.setValue("reopen", "yes" if wanted else "no")

    def resume_once(self) -> None:
        """The lock fell: whatever `reopen` says, the next start goes back to the same place."""
        self._kept.setValue("resume", "yes")

    def take_resume(self) -> bool:
        """Did the lock fall before this start? Asked once."""
        found = self._text("resume", "no") == "yes"
        self._kept.remove("resume")
        return found

    def stopped_once(self) -> None:
        """The lock fell on something under way: the next start says so."""
        self._kept.setValue("stopped", "yes")

    def take_stopped(self) -> bool:
        """Was something stopped by the lock before this start? Asked once."""
        found = self._text("stopped", "no") == "yes"
        self._kept.remove("stopped")
        return found

    @property
    def rail_narrow(self) -> bool:
        """Is the rail folded to its pictures?"""
        return self._text("rail_narrow", "no") == "yes"

    @rail_narrow.setter
    def rail_narrow(self, narrow: bool) -> None:
        self._kept.setValue("rail_narrow", "yes" if narrow else "no")

    @property
    def store(self) -> Path | None:
        """The workspace that was open last."""
        found = self._text("store", "")
        return Path(found) if found else None

    @store.setter
    def store(self, path: Path) -> None:
        self._kept.setValue("store", str(path))

    @property
    def quick_unlock(self) -> Path | None:
        """The workspace whose key is in this computer's keyring too."""
        found = self._text("quick_unlock", "")
        return Path(found) if found else None

    @quick_unlock.setter
    def quick_unlock(self, path: Path | None) -> None:
        self._kept.setValue("quick_unlock", "" if path is None else str(path))

    @property
    def left_off(self) -> tuple[str, str]:
        """The inspection and the stage that were open last; empty if none."""
        return self._text("inspection", ""), self._text("stage", "")

    @left_off.setter
    def left_off(self, place: tuple[str, str]) -> None:
        self._kept.setValue("inspection", place[0])
        self._kept.setValue("stage", place[1])

    def place(self, name: str) -> str:
        """Where a person stood on a page: ids and numbers only, never words of a case."""
        return self._text(f"place/{name}", "")

    def keep_place(self, name: str, place: str) -> None:
        """Remember it."""
        self._kept.setValue(f"place/{name}", place)

    def layout(self, name: str) -> QByteArray | None:
        """Where a window or a pane's handles stood."""
        found = self._kept.value(f"layout/{name}")
        return found if isinstance(found, QByteArray) else None

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember it."""
        self._kept.setValue(f"layout/{name}", state)

    def _text(self, key: str, usual: str) -> str:
        found = self._kept.value(key, usual)
        return found if isinstance(found, str) else usual

    def _number(self, key: str, usual: int) -> int:
        try:
            return int(str(self._kept.value(key, usual)))
        except ValueError:
            return usual

"""Tells when the computer is about to sleep, or its screen is locked: our lock falls then too.

Linux tells by D-Bus (logind, and the desktop's screen saver). Elsewhere Qt says that the program
is suspended, where the system lets it know; without either only quiet and Ctrl+L lock.
"""

from PySide6.QtCore import SIGNAL, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

# Bus, service, path, interface and signal of each that tells.
TELLERS = (
    ("system", "org.freedesktop.login1", "", "Manager", "PrepareForSleep(bool)"),
    ("system", "org.freedesktop.login1", "/session/auto", "Session", "Lock()"),
    ("session", "org.freedesktop.ScreenSaver", "", "", "ActiveChanged(bool)"),
    ("session", "org.gnome.ScreenSaver", "", "", "ActiveChanged(bool)"),
)


class PowerWatch(QObject):
    """Emits `leaving` when the person is about to leave the computer."""

    leaving = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.applicationStateChanged.connect(self._on_state)
        self.heard: list[str] = []  # who was found to tell
        self._tellers: list[QObject] = []
        QTimer.singleShot(0, self, self.listen)  # asking the bus is no part of the start

    def listen(self) -> None:
        """Connect to each that is there; without D-Bus to none."""
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusInterface
        except ImportError:
            return
        buses = {"system": QDBusConnection.systemBus(), "session": QDBusConnection.sessionBus()}
        for bus, service, place, interface, signal in TELLERS:
            names = buses[bus].interface() if buses[bus].isConnected() else None
            if names is None or not names.isServiceRegistered(service).value():
                continue
            path = "/" + service.replace(".", "/") + place
            full = ".".join(part for part in (service, interface) if part)
            teller = QDBusInterface(service, path, full, buses[bus], self)
            slot = self._on_told if "bool" in signal else self.leaving.emit
            QObject.connect(teller, SIGNAL(signal), slot)
            self._tellers.append(teller)
            self.heard.append(service)

    @Slot(bool)
    def _on_told(self, begins: bool) -> None:
        if begins:
            self.leaving.emit()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended:
            self.leaving.emit()

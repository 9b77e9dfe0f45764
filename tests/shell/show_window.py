"""Shows one page of a workspace on a real screen, for what listens from outside.

`python -m tests.shell.show_window STORE SETTINGS STAGE`; ends when its input is closed.
"""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QMetaObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from db.store import open_store
from desktop.shell.settings import Settings
from desktop.shell.window import Window
from desktop.widgets.theme import Theme
from tests.stores import PASSPHRASE


def main(store: str, settings: str, stage: str) -> None:
    app = QApplication(["arolwg"])
    app.setApplicationName("Arolwg")
    Theme(app, "light")
    window = Window(open_store(Path(store), PASSPHRASE), Settings(Path(settings)))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.begin()
    window.host.shown.connect(lambda shown: shown == "home" and window.open_stage(stage))

    def ready() -> None:
        if window.host.stage == stage and not window.work.busy:
            sys.stdout.write("ready\n")
            sys.stdout.flush()
            watch.stop()

    watch = QTimer()
    watch.timeout.connect(ready)
    watch.start(100)

    def wait_for_the_end() -> None:
        sys.stdin.read()
        QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    app.exec()
    window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""A notice of the desktop, where no browser is there to show one. What the system lacks makes it silent.

Title and text go to the program as arguments or in its environment, never as a part of a command or script: no shell
ever reads them. They name no address (words.py).
"""

from __future__ import annotations

import html
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

log = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds
APPLE_SCRIPT = (
    "on run argv",
    "display notification (item 2 of argv) with title (item 1 of argv)",
    "end run",
)
TITLE, TEXT = "POSTWARDEN_NOTICE_TITLE", "POSTWARDEN_NOTICE_TEXT"
# Windows shows a toast only for an application it knows; its own shell is one on every machine.
WINDOWS_SCRIPT = f"""
$ErrorActionPreference = 'Stop'
[Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime] | Out-Null
$kind = [Windows.UI.Notifications.ToastTemplateType]::ToastText02
$toast = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent($kind)
$lines = $toast.GetElementsByTagName('text')
$lines.Item(0).AppendChild($toast.CreateTextNode($env:{TITLE})) | Out-Null
$lines.Item(1).AppendChild($toast.CreateTextNode($env:{TEXT})) | Out-Null
$shell = '{{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}}\\WindowsPowerShell\\v1.0\\powershell.exe'
$notifier = [Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($shell)
$notifier.Show([Windows.UI.Notifications.ToastNotification]::new($toast))
"""


@dataclass(frozen=True, slots=True)
class Desktop:
    """`platform` as sys.platform; `environ`: where programs are looked for, and the session's bus."""

    platform: str = sys.platform
    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))

    def available(self) -> bool:
        return self._program() is not None

    def show(self, title: str, text: str, *, urgent: bool) -> bool:
        """False where nothing could be shown; that is no error."""
        program = self._program()
        if program is None:
            return False
        command, said = self._command(program, title, text, urgent=urgent)
        try:
            subprocess.run(  # noqa: S603 — a fixed program, and no shell
                command, env={**self.environ, **said}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, timeout=PATIENCE, check=True,
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError) as error:
            log.info("no desktop notice: %s", type(error).__name__)
            return False
        return True

    def _program(self) -> str | None:
        if self.platform == "darwin":
            return self._find("osascript")
        if self.platform == "win32":
            return self._find("powershell")
        return self._find("notify-send") if self._has_bus() else None

    def _find(self, name: str) -> str | None:
        return shutil.which(name, path=self.environ.get("PATH", ""))

    def _has_bus(self) -> bool:
        """Without a session's D-Bus, as on a server, nobody would see it."""
        runtime = self.environ.get("XDG_RUNTIME_DIR")
        address = self.environ.get("DBUS_SESSION_BUS_ADDRESS")
        return bool(address) or (runtime is not None and os.path.exists(os.path.join(runtime, "bus")))

    def _command(
        self, program: str, title: str, text: str, *, urgent: bool
    ) -> tuple[list[str], dict[str, str]]:
        if self.platform == "darwin":
            script = [part for line in APPLE_SCRIPT for part in ("-e", line)]
            return [program, *script, title, text], {}
        if self.platform == "win32":
            fixed = ["-NoProfile", "-NonInteractive", "-WindowStyle", "Hidden", "-Command", WINDOWS_SCRIPT]
            return [program, *fixed], {TITLE: title, TEXT: text}
        urgency = "critical" if urgent else "normal"
        # Its text, not its title, is read as markup.
        options = ["--app-name=Postwarden", f"--urgency={urgency}", "--category=email"]
        return [program, *options, "--", title, html.escape(text, quote=False)], {}

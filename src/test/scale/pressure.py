"""More load by wrk, where it is installed."""

import json
import shutil
import signal
import subprocess
from pathlib import Path

from releases import QUERY

CONNECTIONS = 2
PAUSE_MS = 40
LONGER_THAN_ANY_RUN = "3600s"


class Pressure:
    """wrk asking one reading instance, until it is told to end."""

    def __init__(self, reader, known, directory):
        body = json.dumps({"query": QUERY, "variables": {"own": ["OWN"]}}).replace('"OWN"', "OWN")
        expected = [f"{it.version}={it.figures[0]}/{it.figures[1]}" for it in known.values()]
        script = Path(__file__).resolve().parent / "check.lua"
        self.log = directory / f"wrk-{reader.name}.log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{LONGER_THAN_ANY_RUN}", "--timeout", "5s",
                 "-s", str(script), f"http://127.0.0.1:{reader.port}/graphql",
                 "--", body, str(PAUSE_MS), *expected],
                stdout=log,
                stderr=log,
            )

    def end(self):
        """The number of requests, of those that failed, and of those that were torn."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(30)
        for line in self.log.read_text().splitlines():
            if line.startswith("RESULT "):
                return tuple(map(int, line.split()[1:]))
        raise RuntimeError(f"wrk said nothing of what it found: see {self.log}")


def is_there():
    return shutil.which("wrk") is not None

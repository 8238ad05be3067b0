"""A constant load of questions whose answers are checked, each of them."""

import http.client
import json
import random
import threading
import time
from urllib.parse import urlencode

from releases import QUERY, version_of

THREADS = 2
PAUSE = 0.05
READINESS_PAUSE = 0.1
PATIENCE = 5


class Watched:
    """What one reading instance answered."""

    def __init__(self, reader, known):
        self.reader = reader
        self.known = known
        self.lock = threading.Lock()
        self.ending = threading.Event()
        self.threads = []
        self.answers = 0
        self.dropped = []
        self.torn = []
        self.unready = []
        self.times = []
        # Each change of the release that is answered from: (when it was first seen, version).
        self.switches = []

    def start(self):
        works = [self._ask] * THREADS + [self._ask_readiness]
        self.threads = [threading.Thread(target=work, daemon=True) for work in works]
        for thread in self.threads:
            thread.start()

    def end(self):
        self.ending.set()
        for thread in self.threads:
            thread.join(PATIENCE + 1)

    def seen(self, version, since):
        """When the version was first answered after a moment; None if it was not."""
        with self.lock:
            found = [when for when, seen in self.switches if seen == version and when >= since]
        return found[0] if found else None

    def slowest(self, since, until):
        """The longest time an answer took, of those that came between two moments."""
        with self.lock:
            return max((took for when, took in self.times if since <= when <= until), default=0)

    def _ask(self):
        connection = self._connection()
        count = random.randrange(1000)
        while not self.ending.wait(PAUSE * random.uniform(0.5, 1.5)):
            count += 1
            began = time.monotonic()
            try:
                # Every other answer may come from those that are kept.
                own = 1 if count % 2 else random.random()
                status, body = self._answer(connection, own)
            except (OSError, http.client.HTTPException) as e:
                self._drop(f"{type(e).__name__}: {e}")
                connection.close()
                connection = self._connection()
                continue
            if status != 200:
                self._drop(f"status {status}")
                continue
            self._check(body, began)

    def _answer(self, connection, own):
        variables = {"own": [own]}
        if own == 1:
            question = urlencode({"query": QUERY, "variables": json.dumps(variables)})
            connection.request("GET", "/graphql?" + question)
        else:
            connection.request(
                "POST",
                "/graphql",
                json.dumps({"query": QUERY, "variables": variables}),
                {"Content-Type": "application/json"},
            )
        answer = connection.getresponse()
        return answer.status, answer.read()

    def _check(self, body, began):
        version = version_of(json.loads(body), self.known)
        now = time.monotonic()
        with self.lock:
            self.answers += 1
            self.times.append((now, now - began))
            if version is None:
                self.torn.append((now, body[:500].decode()))
            elif not self.switches or version != self.switches[-1][1]:
                # What was asked before the last change may still be answered from before it.
                before = self.switches[-2][1] if len(self.switches) > 1 else None
                if not (self.switches and began < self.switches[-1][0] and version == before):
                    self.switches.append((now, version))

    def _ask_readiness(self):
        connection = self._connection()
        while not self.ending.wait(READINESS_PAUSE):
            try:
                connection.request("GET", "/q/health/ready")
                answer = connection.getresponse()
                body = answer.read()
                if answer.status != 200 or json.loads(body)["status"] != "UP":
                    self.unready.append((time.monotonic(), f"status {answer.status}"))
            except (OSError, http.client.HTTPException) as e:
                self.unready.append((time.monotonic(), f"{type(e).__name__}: {e}"))
                connection.close()
                connection = self._connection()

    def _drop(self, reason):
        with self.lock:
            self.dropped.append((time.monotonic(), reason))

    def _connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.reader.port, timeout=PATIENCE)

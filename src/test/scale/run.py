"""One run: what takes part in it, its log, and what has to hold."""

import time

import pressure
import releases
from load import Watched
from servers import Server, own
from service import PATIENCE, Reader, Steward

# Within this time after a command has said so, every reader answers from what is published.
SERVED_WITHIN = 1.0
# Releases that a run may load and publish.
EDITIONS = 6


class Run:
    def __init__(self, service, command, directory):
        self.began = time.monotonic()
        self.service = service
        self.directory = directory
        own(directory)
        self.first = releases.bundled()
        self.editions = [releases.edition(number, directory) for number in range(1, EDITIONS + 1)]
        self.known = {it.version: it for it in [self.first, *self.editions]}
        self.one = Server("one", directory)
        self.two = Server("two", directory)
        self.steward = Steward(command, [self.one, self.two], directory)
        self.readers = []
        self.watched = []
        self.wrk = []
        self.table = []
        self.failures = []
        # The versions that every reader is to answer from, one after the other.
        self.story = []

    def log(self, text):
        print(f"{time.monotonic() - self.began:7.2f} s  {text}", flush=True)

    def check(self, holds, text):
        self.log(("holds: " if holds else "FAILS: ") + text)
        if not holds:
            self.failures.append(text)

    def start_readers(self):
        servers = [self.one, self.two]
        # Two prefer the standby; one takes the first server that answers, which is the primary.
        for number, target in enumerate(("preferSecondary", "preferSecondary", "any"), 1):
            name = f"reader-{number}"
            self.readers.append(Reader(name, self.service, servers, target, self.directory))

    def start_load(self):
        self.watched = [Watched(reader, self.known) for reader in self.readers]
        for watched in self.watched:
            watched.start()
        if pressure.is_there():
            self.wrk = [
                pressure.Pressure(reader, self.known, self.directory) for reader in self.readers
            ]

    def where_readers_are(self):
        for server in (self.one, self.two):
            if server.is_running():
                names = ", ".join(server.readers()) or "nobody"
                self.log(f"reading from server {server.name}: {names}")

    def await_reader(self, name, server):
        """Waits until a reader's connection, which is made anew now and then, is to a server."""
        deadline = time.monotonic() + PATIENCE
        while name not in server.readers():
            if time.monotonic() > deadline:
                raise RuntimeError(f"{name} does not come back to server {server.name}")
            time.sleep(0.2)

    def serves(self, step, version, *command):
        """Runs a command, after which every reader is to answer from the version."""
        began = time.monotonic()
        done = self.steward.run(*command)
        self.log(f"`{' '.join(command)}`, {done}")
        if done.code != 0:
            self.check(False, f"{step}: the command is done: {done.said}")
            return
        self.story.append(version)
        times = self.served_after(version, began, done.answered)
        row = ["never" if it is None else f"{it:.2f} s" for it in times]
        self.table.append((step, version, *row))
        holds = all(it is not None and it < SERVED_WITHIN for it in times)
        self.check(holds, f"{step}: {version} is served by all within a second: {', '.join(row)}")

    def served_after(self, version, since, until):
        """How long after a moment each reader answered from the version; None if it never did."""
        return [self._await(watched, version, since, until) for watched in self.watched]

    def loads(self, edition):
        done = self.steward.run("load", str(edition.directory))
        self.log(f"`load`, {done}")
        if done.code != 0:
            raise RuntimeError(done.said)

    def goes_on(self, text, since):
        """Says how readers fared since a moment."""
        now = time.monotonic()
        slowest = [f"{watched.slowest(since, now):.2f} s" for watched in self.watched]
        unready = sum(1 for it in self.watched for when, _ in it.unready if when >= since)
        dropped = sum(1 for it in self.watched for when, _ in it.dropped if when >= since)
        self.check(
            unready == 0 and dropped == 0,
            f"{text}: readers answer and stay ready; slowest answers {', '.join(slowest)}",
        )

    def summary(self):
        """Prints what was found; whether all of it holds."""
        for watched in self.watched:
            watched.end()
        more = [wrk.end() for wrk in self.wrk]
        self.wrk = []
        for watched in self.watched:
            name = watched.reader.name
            versions = [version for _, version in watched.switches]
            self.check(versions == self.story, f"{name} answered from: {' '.join(versions)}")
            self.check(not watched.dropped, f"{name} dropped {len(watched.dropped)} requests")
            self.check(not watched.torn, f"{name} gave {len(watched.torn)} torn answers")
            self.check(not watched.unready, f"{name} was not ready {len(watched.unready)} times")
            self.check(watched.reader.process.poll() is None, f"{name} is the process it was")
            for when, reason in (watched.dropped + watched.torn + watched.unready)[:5]:
                print(f"  {name} at {when - self.began:.2f} s: {reason}")
        for watched, (_, failed, torn) in zip(self.watched, more):
            name = watched.reader.name
            self.check(failed == 0 and torn == 0, f"{name}, asked by wrk: {failed} failed, {torn} torn")
        self._print_tables(more)
        for failure in self.failures:
            print(f"FAILED: {failure}")
        print("All of it holds." if not self.failures else f"{len(self.failures)} did not hold.")
        return not self.failures

    def end(self):
        """Ends all that was started, whatever state it is in."""
        for watched in self.watched:
            watched.ending.set()
        for wrk in self.wrk:
            wrk.process.kill()
            wrk.process.wait()
        for reader in self.readers:
            reader.end()
        for server in (self.two, self.one):
            server.end()

    def _await(self, watched, version, began, answered):
        deadline = time.monotonic() + 15
        while (seen := watched.seen(version, began)) is None:
            if time.monotonic() > deadline:
                return None
            time.sleep(0.01)
        return max(0.0, seen - answered)

    def _print_tables(self, more):
        names = [reader.name for reader in self.readers]
        print()
        _print([("from the command's answer to the first answer", "version", *names), *self.table])
        rows = [("constant load", *names)]
        rows.append(("answers, all checked", *(f"{it.answers:,}" for it in self.watched)))
        if more:
            rows.append(("of wrk, all checked", *(f"{asked:,}" for asked, _, _ in more)))
        for title, part in (("half of them within", 0.5), ("99 of 100 within", 0.99), ("all within", 1)):
            rows.append((title, *(f"{_quantile(it.times, part) * 1000:,.0f} ms" for it in self.watched)))
        slowest = [max(it.times, key=lambda time: time[1], default=None) for it in self.watched]
        rows.append(
            ("the slowest came at", *(f"{it[0] - self.began:.0f} s" if it else "" for it in slowest))
        )
        rows.append(("not 200, or no answer", *(str(len(it.dropped)) for it in self.watched)))
        rows.append(("torn", *(str(len(it.torn)) for it in self.watched)))
        rows.append(("not ready", *(str(len(it.unready)) for it in self.watched)))
        print()
        _print(rows)
        print()


def _quantile(times, part):
    took = sorted(it for _, it in times)
    return took[min(len(took) - 1, int(part * len(took)))] if took else 0


def _print(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())

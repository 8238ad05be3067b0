"""What happens in a run, one after the other."""

import re
import time

from service import PATIENCE

# A command that cannot be done says so within this time, beside the time that it takes to start.
FAILS_WITHIN = 8.0
# How long readers are watched while something is away.
WATCHED_FOR = 3.0


def play(run):
    start(run)
    publish(run)
    standby_away(run)
    primary_silent(run)
    failover(run)
    rejoin(run)
    lost_publication(run)


def start(run):
    run.one.create()
    run.two.copy(run.one)
    run.one.await_standby()
    run.log(f"{run.one.version()}: server one is the primary, two its standby")
    run.start_readers()
    for reader in run.readers:
        reader.await_readiness("store not read yet")
    run.log("Three readers are up, and not ready: the store is empty, and they may not write")
    run.loads(run.first)
    run.log(f"`publish`, {run.steward.run('publish')}")
    for reader in run.readers:
        reader.await_readiness("UP")
    run.log("All readers are ready")
    run.where_readers_are()
    run.start_load()
    deadline = time.monotonic() + PATIENCE
    while not all(watched.switches for watched in run.watched):
        if time.monotonic() > deadline:
            first = next((text for it in run.watched for _, text in it.dropped + it.torn), "nothing")
            raise RuntimeError(f"The readers do not answer as they should: {first}")
        time.sleep(0.1)
    run.story.append(run.first.version)
    run.log("The load runs")


def publish(run):
    edition = run.editions[0]
    run.loads(edition)
    run.serves("publish", edition.version, "publish")
    run.serves("undo", run.first.version, "undo")
    run.serves("publish again", edition.version, "publish", edition.version)


def standby_away(run):
    since = time.monotonic()
    run.two.stop("immediate")
    run.log("Server two, the standby, is stopped (immediate)")
    time.sleep(WATCHED_FOR)
    run.where_readers_are()
    run.loads(run.editions[1])
    run.serves("publish without a standby", run.editions[1].version, "publish")
    run.goes_on("the standby away", since)
    run.two.start()
    run.one.await_standby()
    run.log("Server two is back and has all that server one has")


def primary_silent(run):
    """The worst way to be away: connections stay open, and nothing comes."""
    run.loads(run.editions[2])
    since = time.monotonic()
    run.one.freeze()
    run.log("Server one, the primary, is frozen (SIGSTOP)")
    refused(run, "the primary silent")
    run.goes_on("the primary silent", since)
    run.one.thaw()
    run.one.await_standby()
    run.log("Server one goes on, and two follows it")
    run.serves("publish after the silence", run.editions[2].version, "publish")


def failover(run):
    edition = run.editions[3]
    run.loads(edition)
    run.one.await_standby()
    # One reader has its connection to the server that is about to stop.
    run.await_reader("reader-3", run.one)
    run.where_readers_are()
    since = time.monotonic()
    run.one.stop("immediate")
    run.log("Server one, the primary, is stopped (immediate)")
    time.sleep(WATCHED_FOR)
    refused(run, "no primary")
    run.goes_on("no primary", since)
    run.where_readers_are()
    since = time.monotonic()
    run.two.promote()
    run.log(f"Server two is promoted, which took {time.monotonic() - since:.2f} s")
    run.serves("publish after the failover", edition.version, "publish")
    run.serves("undo after the failover", run.editions[2].version, "undo")
    run.serves("publish again after it", edition.version, "publish", edition.version)
    run.goes_on("the failover", since)
    run.where_readers_are()


def rejoin(run):
    since = time.monotonic()
    run.one.copy(run.two)
    run.two.await_standby()
    run.log(f"Server one is the standby of two, after {time.monotonic() - since:.2f} s")


def lost_publication(run):
    """A publication of which the standby has not heard is lost with the primary."""
    run.one.stop("immediate")
    run.log("Server one, now the standby, is stopped (immediate)")
    run.loads(run.editions[4])
    run.serves("publish what will be lost", run.editions[4].version, "publish")
    run.two.stop("immediate")
    run.log("Server two, the primary, is stopped (immediate): both are away")
    since = time.monotonic()
    time.sleep(WATCHED_FOR)
    run.goes_on("both servers away", since)
    # A reader may find it as soon as it answers, before it is promoted.
    back = time.monotonic()
    run.one.start()
    run.one.promote()
    run.log("Server one is started and promoted; it never heard of the last publication")
    kept = run.editions[3].version
    run.story.append(kept)
    times = run.served_after(kept, back, back)
    run.check(
        all(it is not None for it in times),
        f"what the store has is served again, {kept}, since the start of the server after "
        + ", ".join("never" if it is None else f"{it:.2f} s" for it in times),
    )
    run.loads(run.editions[5])
    run.serves("publish after the loss", run.editions[5].version, "publish")


def refused(run, when):
    """Publishing fails clearly, soon, and with the exit code for a store that is away."""
    start = run.steward.run("--help").took
    done = run.steward.run("publish")
    said = re.sub(r"\s+", " ", done.said)
    run.log(f"`publish`, exit code {done.code}: {said}")
    run.check(
        done.code == 3 and done.took - start < FAILS_WITHIN,
        f"{when}: publish fails with exit code 3 after {done.took:.2f} s; --help takes {start:.2f} s",
    )

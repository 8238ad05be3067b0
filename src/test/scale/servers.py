"""PostgreSQL servers on 127.0.0.1, each in a directory of its own."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

ADDRESS = "127.0.0.1"
DATABASE = "itexports"
# Nothing but the steward's role may write; what it creates, the readers' role may read.
STEWARD = "steward"
READER = "reader"
SLOT = "standby"
# PostgreSQL refuses to run as root.
UNPRIVILEGED = "postgres"


def programs():
    """The directory of PostgreSQL's programs, the newest version first."""
    found = shutil.which("pg_ctl")
    places = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda it: int(it.parent.name), reverse=True
    )
    for place in ([Path(found).resolve().parent] if found else []) + places:
        if (place / "initdb").exists():
            return place
    raise SystemExit("PostgreSQL's programs (initdb, pg_ctl) were not found: put them on the PATH")


def free_port():
    with socket.socket() as probe:
        probe.bind((ADDRESS, 0))
        return probe.getsockname()[1]


class Server:
    """A server that is a primary or a standby."""

    def __init__(self, name, directory):
        self.name = name
        self.port = free_port()
        self.directory = Path(directory)
        self.bin = programs()

    def create(self):
        """A new cluster, with the roles and the database of the service."""
        self._run("initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        self._configure()
        self.start()
        self.sql(f"create role {STEWARD} login", "postgres")
        self.sql(f"create role {READER} login", "postgres")
        self.sql(f"create database {DATABASE} owner {STEWARD}", "postgres")
        self.sql(f"alter schema public owner to {STEWARD}")
        self.sql(f"alter default privileges for role {STEWARD} grant select on tables to {READER}")

    def copy(self, primary):
        """A standby of a primary, from a base backup; what was here before is gone."""
        if self.data.exists():
            shutil.rmtree(self.data)
        primary.sql(
            f"select pg_create_physical_replication_slot('{SLOT}') where not exists"
            f" (select from pg_replication_slots where slot_name = '{SLOT}')"
        )
        self._run(
            "pg_basebackup", "-D", self.data, "-d", primary.address("postgres", self.name),
            "-R", "-S", SLOT, "-X", "stream", "-c", "fast", "--no-sync",
        )
        self._configure()
        self.start()

    def start(self):
        self._run("pg_ctl", "-D", self.data, "-l", self.data / "log", "-w", "-t", "60", "start")

    def stop(self, mode="fast"):
        self._run("pg_ctl", "-D", self.data, "-w", "-m", mode, "stop")

    def promote(self):
        self._run("pg_ctl", "-D", self.data, "-w", "-t", "60", "promote")

    def freeze(self):
        """No process of the server answers or ends: its connections stay open and silent."""
        for process in self._processes():
            os.kill(process, signal.SIGSTOP)

    def thaw(self):
        for process in self._processes():
            os.kill(process, signal.SIGCONT)

    def end(self):
        """Ends it whatever state it is in."""
        if not self.is_running():
            return
        self.thaw()
        self.stop("immediate")

    def is_running(self):
        return (self.data / "postmaster.pid").exists()

    def sql(self, statement, database=DATABASE):
        return self._run(
            "psql", "-XqtA", "-v", "ON_ERROR_STOP=1", "-d", self.address("postgres", "script", database),
            "-c", statement,
        ).strip()

    def readers(self):
        """The names of the instances that have a connection to it, in order."""
        found = self.sql(
            "select distinct application_name from pg_stat_activity"
            " where application_name like 'reader-%' order by 1"
        )
        return found.split()

    def await_standby(self, seconds=30):
        """Waits until the standby has all that this primary has."""
        deadline = time.monotonic() + seconds
        question = (
            "select count(*) from pg_stat_replication"
            " where state = 'streaming' and replay_lsn >= pg_current_wal_lsn()"
        )
        while self.sql(question) == "0":
            if time.monotonic() > deadline:
                raise RuntimeError("The standby does not follow the primary")
            time.sleep(0.05)

    def version(self):
        return self._run("postgres", "--version").strip()

    def address(self, user, application, database=DATABASE):
        return (
            f"host={ADDRESS} port={self.port} user={user} dbname={database}"
            f" application_name={application} connect_timeout=5"
        )

    @property
    def data(self):
        return self.directory / self.name

    def _configure(self):
        with (self.data / "postgresql.auto.conf").open("a") as file:
            file.write(
                f"port = {self.port}\n"
                f"listen_addresses = '{ADDRESS}'\n"
                "unix_socket_directories = ''\n"
                "wal_level = replica\n"
                "hot_standby = on\n"
                "hot_standby_feedback = on\n"
                "wal_sender_timeout = 5s\n"
                "wal_receiver_timeout = 5s\n"
                "wal_retrieve_retry_interval = 500ms\n"
            )

    def _processes(self):
        postmaster = int((self.data / "postmaster.pid").read_text().split()[0])
        children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        return [postmaster, *map(int, children)]

    def _run(self, program, *arguments):
        command = [str(self.bin / program), *map(str, arguments)]
        if os.geteuid() == 0:
            command = ["setpriv", f"--reuid={UNPRIVILEGED}", f"--regid={UNPRIVILEGED}",
                       "--init-groups", *command]
        with open(self.directory / "programs.log", "a+") as log:
            done = subprocess.run(
                command,
                cwd=self.directory,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE if program not in ("pg_ctl", "initdb") else log,
                stderr=log if program in ("pg_ctl", "initdb") else subprocess.PIPE,
                text=True,
            )
        if done.returncode != 0:
            raise RuntimeError(f"{program} failed: {done.stderr or 'see ' + str(self.directory)}")
        return done.stdout or ""


def own(directory):
    """Gives the directory to whom the servers run as."""
    if os.geteuid() == 0:
        user = pwd.getpwnam(UNPRIVILEGED)
        os.chown(directory, user.pw_uid, user.pw_gid)
    os.chmod(directory, 0o755)

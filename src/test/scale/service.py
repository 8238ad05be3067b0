"""The service: reading instances, and the steward's commands."""

import http.client
import json
import os
import subprocess
import threading
import time

from servers import ADDRESS, DATABASE, READER, STEWARD, free_port

PATIENCE = 120


def url(servers, target, application, **more):
    hosts = ",".join(f"{ADDRESS}:{server.port}" for server in servers)
    settings = {
        "targetServerType": target,
        "connectTimeout": 2,
        "socketTimeout": 5,
        "tcpKeepAlive": "true",
        "hostRecheckSeconds": 1,
        "ApplicationName": application,
        **more,
    }
    query = "&".join(f"{name}={value}" for name, value in settings.items())
    return f"jdbc:postgresql://{hosts}/{DATABASE}?{query}"


class Reader:
    """A reading instance: it never writes, so that any server will do."""

    def __init__(self, name, program, servers, target, directory):
        self.name = name
        self.target = target
        self.port = free_port()
        self.log = directory / f"{name}.log"
        settings = {
            "QUARKUS_HTTP_HOST": ADDRESS,
            "QUARKUS_HTTP_PORT": str(self.port),
            "ITEXPORTS_STORE_MODE": "postgresql",
            "ITEXPORTS_STORE_URL": url(servers, target, name),
            "ITEXPORTS_STORE_USERNAME": READER,
            "ITEXPORTS_STORE_PREPARE": "false",
            "ITEXPORTS_STORE_POLL": "200ms",
            "ITEXPORTS_LIMITS_REQUESTS_PER_MINUTE": "0",
            "QUARKUS_DATASOURCE_JDBC_MAX_SIZE": "2",
            "QUARKUS_DATASOURCE_JDBC_MAX_LIFETIME": "30s",
        }
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                program, env=os.environ | settings, cwd=directory, stdout=log, stderr=log
            )

    def readiness(self):
        """UP, or why not."""
        connection = http.client.HTTPConnection(ADDRESS, self.port, timeout=5)
        try:
            connection.request("GET", "/q/health/ready")
            answer = json.loads(connection.getresponse().read())
        except (OSError, http.client.HTTPException, ValueError):
            return "no answer yet"
        finally:
            connection.close()
        reasons = [check.get("data", {}).get("reason") for check in answer["checks"]]
        return "UP" if answer["status"] == "UP" else "; ".join(filter(None, reasons))

    def await_readiness(self, wanted):
        deadline = time.monotonic() + PATIENCE
        while (found := self.readiness()) != wanted:
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise RuntimeError(f"{self.name} is not {wanted} but {found}; see {self.log}")
            time.sleep(0.1)

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Done:
    """What a command did: its exit code, all that it said, when its answer came, how long it ran."""

    def __init__(self, code, said, answered, took):
        self.code = code
        self.said = said
        self.answered = answered
        self.took = took

    def __str__(self):
        # Hashes are not for people.
        first = self.said.splitlines()[0] if self.said else ""
        return f"exit code {self.code}: {first.split(', hash ')[0]}"


class Steward:
    """Who publishes: always on the primary, whichever server that is."""

    def __init__(self, program, servers, directory):
        self.program = program
        self.directory = directory
        self.settings = {
            "ITEXPORTS_STORE_MODE": "postgresql",
            "ITEXPORTS_STORE_URL": url(servers, "primary", "steward"),
            "ITEXPORTS_STORE_USERNAME": STEWARD,
        }

    def run(self, *arguments):
        began = time.monotonic()
        process = subprocess.Popen(
            [*self.program, *arguments],
            env=os.environ | self.settings,
            cwd=self.directory,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        troubles = []
        listener = threading.Thread(target=lambda: troubles.extend(process.stderr))
        listener.start()
        said, answered = [], None
        for line in process.stdout:
            answered = answered or time.monotonic()
            said.append(line)
        code = process.wait()
        listener.join()
        ended = time.monotonic()
        return Done(code, "".join(said + troubles).strip(), answered or ended, ended - began)

import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export const host = '127.0.0.1';
const patience = 60_000;
const running = new Set();

/** A server that runs beside this program, and not longer than it. */
export class Program {
  /** Starts it; what it writes goes to the file `log`. */
  constructor(name, command, { env = {}, log }) {
    const output = openSync(log, 'w');
    this.name = name;
    this.log = log;
    this.process = spawn(command[0], command.slice(1), {
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    this.process.on('error', (error) => (this.failure = error));
    closeSync(output);
    this.over = new Promise((resolve) => this.process.once('close', resolve));
    running.add(this);
  }

  /** Waits until it listens on the port, or throws what it wrote. */
  async listens(port) {
    const end = Date.now() + patience;
    while (!(await isOpen(port))) {
      if (this.failure || this.process.exitCode !== null || Date.now() > end) {
        throw new Error(`${this.name} does not listen: ${this.failure ?? readFileSync(this.log, 'utf8')}`);
      }
      await pause(50);
    }
  }

  /** Memory of the machine that it takes, in MiB. */
  rss() {
    const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
  }

  async end() {
    running.delete(this);
    if (this.process.exitCode === null && !this.failure) {
      this.process.kill('SIGTERM');
      const late = setTimeout(() => this.process.kill('SIGKILL'), 10_000);
      await this.over;
      clearTimeout(late);
    }
  }
}

/** Ends whatever runs; those that were started last go first. */
export async function endAll() {
  for (const program of [...running].reverse()) {
    await program.end();
  }
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, host, resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isOpen(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, host);
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

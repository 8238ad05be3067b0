import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Program, freePort, host } from './program.mjs';

const installed = '/usr/lib/postgresql';
/** What PostgreSQL says meanwhile. */
const isStarting = '57P03';
const isRoot = process.getuid() === 0;

/** Where the programs of the newest PostgreSQL server are, as Debian lays them out; undefined if there is none. */
export function serverBinaries() {
  const versions = existsSync(installed) ? readdirSync(installed) : [];
  return versions
    .sort((one, other) => other - one)
    .map((version) => join(installed, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

/** PostgreSQL with the records in two tables, thrown away at the end. */
export class Database {
  static async start(records, log) {
    const folder = mkdtempSync(join(tmpdir(), 'peers-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const port = await freePort();
    const data = join(folder, 'data');
    if (isRoot) {
      const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
      chownSync(folder, id('-u'), id('-g'));
    }
    const initdb = asServer('initdb', '-D', data, '-U', 'peers', '-A', 'trust', '--no-sync');
    execFileSync(initdb[0], initdb.slice(1), { stdio: 'ignore', cwd: '/' });
    const program = new Program(
      'PostgreSQL',
      asServer('postgres', '-D', data, '-h', host, '-p', String(port), '-k', folder),
      { log },
    );
    await program.listens(port);
    const database = new Database(`postgres://peers@${host}:${port}/postgres`);
    await database.fill(JSON.parse(readFileSync(records, 'utf8')));
    return database;
  }

  constructor(url) {
    this.url = url;
  }

  /** Listening, it may still be starting. */
  async connected() {
    for (;;) {
      const client = new pg.Client(this.url);
      try {
        await client.connect();
        return client;
      } catch (failure) {
        if (failure.code !== isStarting) {
          throw failure;
        }
        await pause(100);
      }
    }
  }

  async fill(observations) {
    const client = await this.connected();
    await client.query(`
      create table source (key text primary key, kind text not null, published date);
      create table observation (
        number int primary key, key text not null, value float8 not null, unit text not null, member text,
        resolution float8 not null, source text not null references source);
      create index on observation (source);`);
    const sources = [...new Map(observations.map(({ source }) => [source.key, source])).values()];
    await client.query(
      'insert into source select * from json_populate_recordset(null::source, $1)',
      [JSON.stringify(sources)],
    );
    await client.query(
      'insert into observation select * from json_populate_recordset(null::observation, $1)',
      [JSON.stringify(observations.map((one, number) => ({ ...one, number, source: one.source.key })))],
    );
    await client.query('analyze');
    await client.end();
  }
}

/** The server refuses to run as root. */
function asServer(program, ...given) {
  const command = [join(serverBinaries(), program), ...given];
  return isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...command] : command;
}

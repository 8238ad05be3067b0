import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startAll } from './line-up.mjs';
import { endAll } from './program.mjs';
import { queries } from './queries.mjs';
import { paused, report } from './report.mjs';
import { ask, askTimes } from './wrk.mjs';

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    'warm-up': { type: 'string', default: '30' },
    only: { type: 'string', default: '' },
    write: { type: 'string' },
  },
});
const rounds = Number(given.rounds);
const seconds = Number(given.seconds);
const warmUpSeconds = Number(given['warm-up']);
const cases = Object.keys(queries);
/** Every server that is fast enough has the same load then: no more than 500 requests a second for each connection. */
const pause = 2;

function say(text) {
  console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
}

/** Asks everybody until nothing is compiled any more; looks at the service's memory meanwhile. */
async function warmUp(running) {
  for (const one of running) {
    say(`warms up ${one.name}`);
    if (one.isWeighed) {
      one.rss = [];
      for (const times of [1000, 99_000]) {
        await askTimes(one.asks('nested'), times);
        one.rss.push(one.program.rss());
      }
    }
    for (const request of [...cases.map(one.asks), ...(one.known ? [one.known] : [])]) {
      await ask(request, warmUpSeconds);
    }
  }
}

/** In turns, so that what else the machine does is shared by all. */
async function measure(running) {
  const stretches = running.flatMap((one) => [
    ...cases.map((name) => ({ one, name, request: one.asks(name) })),
    ...(one.known ? [{ one, name: 'not modified', request: one.known }] : []),
    ...cases.map((name) => ({ one, name: paused(name), request: { ...one.asks(name), pause } })),
  ]);
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}, about ${stretches.length * seconds} s`);
    for (const { one, name, request } of stretches) {
      one.seen ??= {};
      (one.seen[name] ??= []).push(await ask(request, seconds));
    }
  }
}

if (given.write) {
  // Now rather than when all is measured.
  mkdirSync(given.write, { recursive: true });
}
const folder = mkdtempSync(join(tmpdir(), 'peers-'));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => endAll().then(() => process.exit(1)));
}
try {
  const { running, sizes } = await startAll(folder, given.only, say);
  await warmUp(running);
  await measure(running);
  await report(running, { rounds, seconds, warmUp: warmUpSeconds, pause, sizes, folder: given.write });
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
} finally {
  await endAll();
  rmSync(folder, { recursive: true, force: true });
}

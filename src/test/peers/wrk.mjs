import { execFile } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('request.lua', import.meta.url));
const run = promisify(execFile);
const connections = 16;

/**
 * Asks one thing over and over, for some seconds; each connection again so many milliseconds after its answer came.
 *
 * @returns requests a second and latencies in milliseconds
 */
export async function ask({ url, method = 'POST', body = '', tag = '', pause = 0 }, seconds) {
  const { stdout } = await run('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, url], {
    env: { ...process.env, WRK_METHOD: method, WRK_BODY: body, WRK_TAG: tag, WRK_PAUSE: pause },
  });
  const seen = JSON.parse(stdout.trim().split('\n').at(-1));
  if (seen.failed > 0) {
    throw new Error(`${seen.failed} of ${seen.requests} requests to ${url} failed`);
  }
  return {
    rate: (seen.requests / seen.micros) * 1e6,
    p50: seen.p50 / 1000,
    p99: seen.p99 / 1000,
  };
}

/** Asks one thing so many times; wrk cannot count. */
export async function askTimes({ url, body }, times) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = times;
  const one = async () => {
    while (left-- > 0) {
      await posted(url, body, agent);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
}

function posted(url, body, agent) {
  const headers = { 'Content-Type': 'application/json' };
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', headers, agent }, (response) =>
      response.resume().once('end', resolve).once('error', reject),
    )
      .once('error', reject)
      .end(body);
  });
}

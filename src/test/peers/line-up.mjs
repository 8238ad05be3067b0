import { deepStrictEqual, strictEqual } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contenders, startCollector, started } from './contenders.mjs';
import { queries, records } from './queries.mjs';

const cases = Object.keys(queries);

/**
 * Starts the contenders of whose names `only` is a part, with the service's records, and throws unless they
 * answer alike.
 *
 * @returns those that run, and how many bytes answers have
 */
export async function startAll(folder, only, say) {
  await startCollector(join(folder, 'collector.log'));
  const [first, ...others] = contenders;
  say(`starts ${first.name}`);
  const service = await started(first, '', join(folder, '0.log'));
  const all = await records(service.asks(cases[0]).url);
  writeFileSync(join(folder, 'records.json'), JSON.stringify(all));
  const sizes = {};
  for (const name of cases) {
    const bytes = Buffer.from(await text(service.asks(name)));
    sizes[name] = bytes.length;
    writeFileSync(join(folder, name), bytes);
  }
  say(`took ${all.length} records from the service`);
  const running = [await withTag(service)];
  for (const one of others.filter(({ name, isStatic }) => isStatic || name.includes(only))) {
    say(`starts ${one.name}`);
    const given = one.isStatic ? folder : join(folder, 'records.json');
    const next = await started(one, given, join(folder, `${running.length}.log`));
    for (const name of cases) {
      await requireSame(next, service, name);
    }
    running.push(one.isCached ? await withTag(next) : next);
  }
  return { running, sizes };
}

async function requireSame(one, service, name) {
  const [found, expected] = await Promise.all([text(one.asks(name)), text(service.asks(name))]);
  deepStrictEqual(JSON.parse(found).data, JSON.parse(expected).data, `${one.name} answers "${name}" otherwise`);
}

async function text({ url, body }) {
  const headers = { 'Content-Type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body })).text();
}

/** What a client asks that has the answer, as wrk would get it: packed ones have tags of their own. */
async function withTag(one) {
  const url = `${one.asks('nested').url}?query=${encodeURIComponent(queries.nested)}`;
  const headers = { 'Accept-Encoding': 'identity' };
  const tag = (await fetch(url, { method: 'HEAD', headers })).headers.get('etag');
  const { status } = await fetch(url, { headers: { ...headers, 'If-None-Match': tag } });
  strictEqual(status, 304, `${one.name} answers who has the answer`);
  return { ...one, known: { url, method: 'GET', tag } };
}

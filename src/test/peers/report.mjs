import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { chart } from './chart.mjs';
import { javaOptions } from './contenders.mjs';

const titles = {
  small: 'Three records and a number',
  nested: '64 records with a child each',
  'not modified': 'GET by who has the answer: 304',
};
const here = fileURLToPath(new URL('.', import.meta.url));

const sorted = (values) => [...values].sort((one, other) => one - other);

export function median(values) {
  const all = sorted(values);
  const middle = all.length >> 1;
  return all.length % 2 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
}

/** The name of what is asked with pauses between. */
export const paused = (query) => `${query}, with pauses`;

/** A table in Markdown for each query, to the screen, or with a chart to a folder. */
export async function report(running, { rounds, seconds, warmUp, pause, sizes, folder }) {
  const rows = summary(running);
  const text = [
    `# Against peers\n\nMade by [src/test/peers/run](../../src/test/peers/README.md) on ${day()}: ${machine()}.`,
    `Each was warmed up for ${warmUp} s with each question. Medians of ${rounds} rounds of ${seconds} s, in turns; the slowest and the`,
    `fastest round in brackets. wrk with one thread and 16 connections, on the same processors; the JVM with \`${javaOptions.join(' ')}\`.\n\n${versions()}.\n`,
    'A process of Node.js computes on one processor; the service, and the static servers, on all, unless it has one thread for connections.\n',
    '![Requests a second](peers.svg)',
    ...Object.entries(titles).flatMap(([name, title]) => table(title, sizes[name], rows.filter((row) => row.query === name))),
    ...Object.keys(sizes).flatMap((name) =>
      latencies(`${titles[name]}, asked again ${pause} ms after each answer`, rows.filter(({ query }) => query === paused(name))),
    ),
    memory(running),
  ].join('\n');
  if (!folder) {
    console.log(text);
    return;
  }
  writeFileSync(join(folder, 'peers.md'), text);
  writeFileSync(join(folder, 'peers.svg'), await chart(rows, titles));
}

function summary(running) {
  return running.flatMap(({ name, seen, isStatic }) =>
    Object.entries(seen).map(([query, rounds]) => {
      const rates = sorted(rounds.map(({ rate }) => rate));
      return {
        name,
        query,
        isStatic,
        rate: median(rates),
        least: rates[0],
        most: rates.at(-1),
        p50: median(rounds.map(({ p50 }) => p50)),
        p99: median(rounds.map(({ p99 }) => p99)),
        shortest: Math.min(...rounds.map(({ p99 }) => p99)),
        longest: Math.max(...rounds.map(({ p99 }) => p99)),
      };
    }),
  );
}

/** Of whom shares are shown, by the end of the name. */
const bases = {
  'of static bytes in Quarkus': 'Vert.x in Quarkus',
  'of the same, native': 'Vert.x in Quarkus, native',
  'of static bytes alone': 'Vert.x alone',
  'of Mercurius with graphql-jit': 'graphql-jit',
};

function table(title, size, rows) {
  const compared = Object.entries(bases)
    .map(([heading, end]) => [heading, rows.find(({ name }) => name.endsWith(end))])
    .filter(([, base]) => base);
  const headings = ['Requests a second', ...compared.map(([heading]) => heading), 'p50, ms', 'p99, ms'];
  return [
    `\n## ${title}${size ? `, ${size.toLocaleString('en')} bytes` : ''}\n`,
    `| Server | ${headings.join(' | ')} |`,
    `|---|${headings.map(() => '---:|').join('')}`,
    ...rows.map((row) =>
      [
        '',
        row.name,
        `${count(row.rate)} (${count(row.least)}–${count(row.most)})`,
        ...compared.map(([, base]) => (row.rate / base.rate).toFixed(2)),
        row.p50.toFixed(2),
        row.p99.toFixed(2),
        '',
      ].join(' | ').trim(),
    ),
  ];
}

/** Who is fast enough has the same load here, so that times may be compared. */
function latencies(title, rows) {
  return [
    `\n## ${title}\n`,
    '| Server | Requests a second | p50, ms | p99, ms, the least and the most |',
    '|---|---:|---:|---:|',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${count(row.rate)} | ${row.p50.toFixed(2)} | ${row.p99.toFixed(2)} (${row.shortest.toFixed(2)}–${row.longest.toFixed(2)}) |`,
    ),
  ];
}

function memory(running) {
  const rows = running
    .filter(({ rss }) => rss)
    .map(({ name, rss: [few, many] }) => `| ${name} | ${few.toFixed(0)} | ${many.toFixed(0)} | ${(many / few).toFixed(2)} |`);
  return ['\n## Memory of the service\n', '| Server | RSS after 1,000 requests, MiB | after 100,000 | ratio |', '|---|---:|---:|---:|', ...rows, ''].join('\n');
}

const count = (rate) => (Math.round(rate / 100) * 100).toLocaleString('en');

const day = () => new Date().toISOString().slice(0, 10);

function machine() {
  return `${cpus()[0].model.trim()}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB`;
}

function versions() {
  const { devDependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const used = ['mercurius', 'graphql-jit', 'graphql-yoga', '@apollo/server', 'postgraphile', 'graphql'];
  const java = execFileSync(process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java', ['--version'], {
    encoding: 'utf8',
  });
  return [java.split('\n')[1], `Node.js ${process.versions.node}`, ...used.map((name) => `${name} ${devDependencies[name]}`)].join(', ');
}

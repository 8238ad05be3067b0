import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Database, serverBinaries } from './database.mjs';
import { Program, freePort, host } from './program.mjs';
import { queries, queriesOfTables } from './queries.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = fileURLToPath(new URL('../../../target', import.meta.url));
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';

/** As docs/deploy recommends for instances that only read. */
export const javaOptions = ['-XX:+UseSerialGC', '-Xmx256m'];

/** As it is delivered, but that no request is one too many: limited, counted, with a span each. */
const service = {
  QUARKUS_HTTP_HOST: host,
  ITEXPORTS_STORE_MODE: 'none',
  ITEXPORTS_LIMITS_REQUESTS_PER_MINUTE: '100000000',
  OTEL_SDK_DISABLED: 'false',
};

/** Where the service sends the spans of all requests; it runs on the same processors. */
export async function startCollector(log) {
  const port = await freePort();
  const collector = new Program('collector', [process.execPath, join(here, 'servers/collector.mjs')], {
    env: { PORT: String(port) },
    log,
  });
  await collector.listens(port);
  service.OTEL_EXPORTER_OTLP_ENDPOINT = `http://${host}:${port}`;
}

const unwatched = { QUARKUS_LOG_CATEGORY__ORG_ITEXPORTS_ACCESS__LEVEL: 'OFF' };
const uncached = { ITEXPORTS_CACHE_ANSWER_BYTES: '0' };
/** As a process of Node.js has. */
const oneThread = { QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE: '1' };

const jar = [java, ...javaOptions, '-jar', join(target, 'quarkus-app/quarkus-run.jar')];
const native = executableIn(target);
const staticBytes = join(target, 'static-bytes');
const nativeStaticBytes = executableIn(staticBytes);

/** The native executable in a folder, if it was built. */
function executableIn(folder) {
  const name = existsSync(folder) && readdirSync(folder).find((file) => file.endsWith('-runner'));
  return name && join(folder, name);
}

function ofService(how, command, settings, isWeighed = false) {
  const name = `this service, ${how}`;
  return {
    name,
    isWeighed,
    isCached: !settings.ITEXPORTS_CACHE_ANSWER_BYTES,
    start: (port, _records, log) =>
      new Program(name, command, { env: { ...service, ...settings, QUARKUS_HTTP_PORT: String(port) }, log }),
  };
}

function ofProgram(program, command) {
  return [
    ofService(`${program}, cached`, command, unwatched, true),
    ofService(`${program}, cached, with its access log`, command, {}),
    ofService(`${program}, executed each time`, command, { ...unwatched, ...uncached }, true),
  ];
}

function ofNode(name, file, env = {}) {
  return {
    name,
    start: (port, records, log) =>
      new Program(name, [process.execPath, join(here, 'servers', file)], {
        env: { NODE_ENV: 'production', PORT: String(port), RECORDS: records, ...env },
        log,
      }),
  };
}

const tables = {
  ...ofNode('PostGraphile 5', 'postgraphile.mjs'),
  queries: queriesOfTables,
  async start(port, records, log) {
    const database = await Database.start(records, `${log}.database`);
    return ofNode('PostGraphile 5', 'postgraphile.mjs', { DATABASE: database.url }).start(port, records, log);
  },
};

const filesIn = (folder) => Object.keys(queries).map((name) => join(folder, name));

function ofQuarkus(name, command) {
  return {
    name,
    isStatic: true,
    start: (port, answers, log) =>
      new Program(name, command, {
        env: { FILES: filesIn(answers).join(','), QUARKUS_HTTP_HOST: host, QUARKUS_HTTP_PORT: String(port) },
        log,
      }),
  };
}

/** Who is measured, in the order of the table; static bytes come last, since they are what others answer. */
export const contenders = [
  ...ofProgram('JVM', jar),
  ofService('JVM, one thread for connections, cached', jar, { ...unwatched, ...oneThread }),
  ofService('JVM, one thread for connections, executed each time', jar, { ...unwatched, ...uncached, ...oneThread }),
  ...(native ? ofProgram('native', [native]) : []),
  ofNode('Mercurius 16 with graphql-jit', 'mercurius.mjs', { JIT: '1' }),
  ofNode('Mercurius 16 with graphql-jit, a process for each processor', 'mercurius.mjs', { JIT: '1', PROCESSES: '1' }),
  ofNode('Mercurius 16', 'mercurius.mjs'),
  ofNode('graphql-yoga 5', 'yoga.mjs'),
  ofNode('Apollo Server 5', 'apollo.mjs'),
  ...(serverBinaries() ? [tables] : []),
  ofQuarkus('static bytes, Vert.x in Quarkus', [java, ...javaOptions, '-jar', join(staticBytes, 'quarkus-app/quarkus-run.jar')]),
  ...(native && nativeStaticBytes ? [ofQuarkus('static bytes, Vert.x in Quarkus, native', [nativeStaticBytes])] : []),
  {
    name: 'static bytes, Vert.x alone',
    isStatic: true,
    start: (port, answers, log) =>
      new Program(
        'static bytes',
        [java, ...javaOptions, '-cp', join(target, 'quarkus-app/lib/main/*'), join(here, 'StaticBytes.java'), String(port),
          ...filesIn(answers)],
        { log },
      ),
  },
];

/** A contender that runs. */
export async function started(contender, records, log) {
  const port = await freePort();
  const program = await contender.start(port, records, log);
  await program.listens(port);
  const at = `http://${host}:${port}`;
  return {
    ...contender,
    program,
    asks: (name) => ({
      url: contender.isStatic ? `${at}/${name}` : `${at}/graphql`,
      body: JSON.stringify({ query: (contender.queries ?? queries)[name] }),
    }),
  };
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const TEXTS = /^(licen[cs]e|copying|notice|thirdpartynotices)/i;
const RULE = '='.repeat(100);

/** Published without their licence text: the package of the same authors and licence that has it. */
const SAME_AS = {
  '@graphiql/plugin-doc-explorer': 'graphiql',
  '@graphiql/plugin-history': 'graphiql',
  'react-compiler-runtime': 'react',
  'react-remove-scroll-bar': 'react-remove-scroll',
};

/**
 * Collects the packages whose files are in the bundle or in one of its workers, and writes their
 * licence texts into one file. A package without a licence text fails the build.
 */
export function attribution(fileName) {
  const packages = new Map();

  function note(moduleId) {
    const home = packageOf(moduleId.replace(/^\0/, '').split('?')[0]);
    if (home) {
      packages.set(`${home.name}@${home.version}`, home);
    }
  }

  return {
    collect: () => ({
      name: 'attribution-collect',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          for (const [id, module] of Object.entries(chunk.modules ?? {})) {
            if (module.renderedLength > 0) {
              note(id);
            }
          }
          for (const source of chunk.originalFileNames ?? []) {
            note(path.resolve(source));
          }
        }
        for (const id of this.getModuleIds()) {
          if (id.split('?')[0].endsWith('.css')) {
            note(id);
          }
        }
      },
    }),
    write: () => ({
      name: 'attribution-write',
      generateBundle: {
        order: 'post',
        handler() {
          this.emitFile({ type: 'asset', fileName, source: text([...packages.values()]) });
        },
      },
    }),
  };
}

function packageOf(file) {
  if (!file.includes('node_modules')) {
    return null;
  }
  for (let dir = path.dirname(file); dir.includes('node_modules'); dir = path.dirname(dir)) {
    const manifest = path.join(dir, 'package.json');
    if (existsSync(manifest)) {
      const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
      if (name && version) {
        return { name, version, license, dir };
      }
    }
  }
  return null;
}

function text(packages) {
  const sorted = packages.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  const head = [
    'The GraphiQL page contains files of the packages below, each under its own licence.',
    '',
    ...sorted.map((it) => `  ${it.name} ${it.version} (${it.license})`),
  ];
  const parts = sorted.map((it) =>
    [RULE, `${it.name} ${it.version} (${it.license})`, RULE, '', licenceOf(it)].join('\n'),
  );
  return `${head.join('\n')}\n\n${parts.join('\n\n')}\n`;
}

function licenceOf({ name, dir: own }) {
  const dir = SAME_AS[name] ? path.resolve('node_modules', SAME_AS[name]) : own;
  const files = readdirSync(dir)
    .filter((file) => TEXTS.test(file))
    .sort(compare);
  if (files.length === 0) {
    throw new Error(`${name} is bundled but carries no licence text`);
  }
  return files
    .map((file) => readFileSync(path.join(dir, file), 'utf8'))
    .map((it) => it.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '').trim())
    .join('\n\n');
}

/** By code unit: the same on every machine, whatever its locale. */
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';

const examples = new URL('../../../main/resources/examples/', import.meta.url);
const generated = new URL('../generated/codegen/', import.meta.url);
const files = (await readdir(examples)).filter((file) => file.endsWith('.graphql'));

suite('GraphQL Code Generator', () => {
  test('every operation of the examples has a name, which generated types need', async () => {
    for (const file of files) {
      const { definitions } = parse(await readFile(new URL(file, examples), 'utf8'));
      assert.ok(definitions.every(({ name }) => name), `${file} has an operation without a name`);
    }
  });

  test('every example has types for its data and its variables', async () => {
    assert.ok(files.length > 40);
    for (const file of files) {
      const types = await readFile(new URL(file.replace('.graphql', '.ts'), generated), 'utf8');
      assert.match(types, /^export type \w+Query = \{ /m, file);
      assert.match(types, /^export type \w+QueryVariables = /m, file);
    }
  });

  test('a program with these types compiles, and mistakes in it do not', () => {
    const tsc = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));
    const project = fileURLToPath(new URL('.', import.meta.url));

    const { status, stdout } = spawnSync(tsc, ['--project', project], { encoding: 'utf8' });

    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { service, trustedService, withoutTrustedService } from '../service.mjs';
import { blocksOf } from './blocks.mjs';

const root = new URL('../../../../', import.meta.url);
const guide = await readFile(new URL('docs/clients.md', root), 'utf8');
const blocks = blocksOf(guide);
const commands = blocks.filter(({ language, text }) => language === 'bash' && text.includes('curl '));

suite('docs/clients.md', () => {
  for (const { prose, text, promise } of commands) {
    const skip = text.includes(':8081') && withoutTrustedService;
    test(`answers as it says: ${prose.split('\n').at(-1)}`, { skip }, () => {
      assert.ok(promise, 'what is promised must stand right below the command');
      const answer = run(text);
      if (promise.language === 'json') {
        assert.deepEqual(JSON.parse(answer), JSON.parse(promise.text));
      } else {
        assert.equal(answer, promise.text);
      }
    });
  }

  test('shows how to ask by POST, GET, hash and id, again, and for less', () => {
    const all = commands.map(({ text }) => text).join('');
    for (const part of ['-d ', 'sha256sum', 'documentId=', 'If-None-Match', '--compressed']) {
      assert.ok(all.includes(part), part);
    }
  });

  test('shows the web clients as they are tested', async () => {
    const shown = blocks.filter(({ language }) => language === 'js');
    for (const { prose, text } of shown) {
      const [, path] = prose.match(/\(\.\.\/(src\/test\/clients\/[^)]+)\):$/) ?? [];
      assert.ok(path, `a link to the file must stand right above:\n${text}`);
      assert.ok((await readFile(new URL(path, root), 'utf8')).includes(text), `${path} has changed`);
    }
    assert.equal(shown.length, 4);
  });

  test('shows only operations that fit the schema', async () => {
    const schema = buildSchema(await readFile(new URL('docs/schema.graphql', root), 'utf8'));
    const operations = blocks.filter(({ language }) => language === 'graphql');
    for (const { text } of operations) {
      if (/^(query|fragment) /.test(text)) {
        assert.deepEqual(validate(schema, parse(text)), []);
      }
    }
    assert.ok(operations.length > 0);
  });

  test('names only error codes that there are', async () => {
    const source = new URL('src/main/java/org/itexports/relay/ErrorCode.java', root);
    const codes = [...(await readFile(source, 'utf8')).matchAll(/^  ([A-Z_]+)\(/gm)].map(([, code]) => code);
    const rows = guide.match(/^\| `[A-Z_]+`.*$/gm);
    const named = rows.flatMap((row) => row.split('|')[1].match(/[A-Z_]{2,}/g));
    assert.deepEqual(named.filter((code) => !codes.includes(code)), []);
    assert.ok(named.length > 10);
  });
});

function run(command) {
  const here = command
    .replaceAll('http://localhost:8080', service)
    .replaceAll('http://localhost:8081', trustedService);
  return execFileSync('bash', ['-euo', 'pipefail', '-c', here], { encoding: 'utf8' });
}

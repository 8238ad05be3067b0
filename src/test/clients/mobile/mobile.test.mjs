import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { freshName } from '../fresh.mjs';
import { endpoint, trustedService, withoutTrustedService } from '../service.mjs';
import { apple, byHash, kotlin, registering } from './requests.mjs';

const clients = [
  ['Apollo iOS', apple, 'application/graphql-response+json', { name: 'apollo-ios', version: '2.3.0' }],
  ['Apollo Kotlin', kotlin, 'application/graphql-response+json', undefined],
];

for (const [name, headers, mediaType, library] of clients) {
  suite(`What ${name} sends`, () => {
    test('by hash, then with the text, then by hash again', async () => {
      const operation = firmQuery(library);

      const missed = await byHash(endpoint, headers, operation);
      const registered = await registering(endpoint, headers, operation);
      const found = await byHash(endpoint, headers, operation);

      assert.equal((await missed.json()).errors[0].message, 'PersistedQueryNotFound');
      assert.deepEqual(await registered.json(), { data: { firm: { ticker: 'SYS' } } });
      assert.deepEqual(await found.json(), { data: { firm: { ticker: 'SYS' } } });
      assert.equal(found.headers.get('content-type').split(';')[0], mediaType);
    });

    test('a document of its manifest, by hash alone', { skip: withoutTrustedService }, async () => {
      const [{ id, name: operationName }] = await manifest();

      const response = await byHash(`${trustedService}/graphql`, headers, {
        operationName,
        hash: id,
        variables: { slug: 'systems-limited' },
        library,
      });

      assert.deepEqual(await response.json(), { data: { firm: { ticker: 'SYS' } } });
    });
  });
}

test('Apollo iOS reads a miss only from an answer with a status of success', async () => {
  const response = await byHash(endpoint, apple, firmQuery());

  assert.equal(response.status, 200);
  assert.equal((await response.json()).errors[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND');
});

test('the ids of the manifest are the hashes of its documents', async () => {
  for (const { id, body } of await manifest()) {
    assert.equal(id, sha256(body));
  }
});

function firmQuery(library) {
  const operationName = freshName('FirmTicker');
  const query = `query ${operationName}($slug: String!) { firm(slug: $slug) { ticker } }`;
  const variables = { slug: 'systems-limited' };
  return { operationName, query, hash: sha256(query), variables, library };
}

async function manifest() {
  const file = new URL('persisted-queries.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')).operations;
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

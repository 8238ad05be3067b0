import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Client, fetchExchange, gql } from '@urql/core';
import { freshName } from '../fresh.mjs';
import { endpoint } from '../service.mjs';
import { onTheWire } from '../wire.mjs';
import { urqlClient } from './client.mjs';

suite('urql', () => {
  test('registers a document once, then sends its hash alone in a GET', async () => {
    const query = gql(`query ${freshName('Registered')}($code: String) { economy(code: $code) { name } }`);
    const { wire, fetch } = onTheWire();

    await urqlClient(endpoint, fetch).query(query, { code: 'PK' }).toPromise();
    const { data, error } = await urqlClient(endpoint, fetch).query(query, { code: 'IN' }).toPromise();

    assert.equal(error, undefined);
    assert.equal(data.economy.name, 'India');
    assert.deepEqual(wire, [
      { method: 'GET', text: false, hash: true, errors: ['PERSISTED_QUERY_NOT_FOUND'] },
      { method: 'GET', text: true, hash: true, errors: [] },
      { method: 'GET', text: false, hash: true, errors: [] },
    ]);
  });

  test('sends a short document in a GET', async () => {
    const { wire, fetch } = onTheWire();

    const { data } = await withoutHashes(fetch)
      .query(gql`query Total($period: String) { economy { total(period: $period) { value } } }`, {
        period: 'FY2025',
      })
      .toPromise();

    assert.equal(data.economy.total.value, 3_814_000_000);
    assert.deepEqual(wire, [{ method: 'GET', text: true, hash: false, errors: [] }]);
  });

  test('sends what is too long for an address in a POST', async () => {
    const { wire, fetch } = onTheWire();
    const values = Array.from({ length: 1000 }, (_, i) => i + 1);

    const { data } = await withoutHashes(fetch)
      .query(gql`query Own($values: [Float!]!) { concentrationOf(values: $values) { hhi { value } } }`, {
        values,
      })
      .toPromise();

    assert.equal(data.concentrationOf.hhi.value.toFixed(4), '13.3267');
    assert.deepEqual(wire, [{ method: 'POST', text: true, hash: false, errors: [] }]);
  });

  test('tells errors by their code, and shows the rest of the answer', async () => {
    const { data, error } = await urqlClient(endpoint)
      .query(gql`{ firm(slug: "sistems limited") { name } release { version } }`, {})
      .toPromise();

    const [{ path, extensions }] = error.graphQLErrors;
    assert.deepEqual(path, ['firm']);
    assert.equal(extensions.code, 'UNKNOWN_CODE');
    assert.ok(extensions.nearest.includes('systems-limited'));
    assert.equal(data.firm, null);
    assert.ok(data.release.version);
  });

  test('tells by the code that a document does not fit the schema', async () => {
    const { data, error } = await urqlClient(endpoint).query(gql`{ economy { nothing } }`, {}).toPromise();

    assert.equal(data, undefined);
    assert.equal(error.graphQLErrors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  });
});

function withoutHashes(fetch) {
  return new Client({
    url: endpoint,
    fetch,
    preferGetMethod: 'within-url-limit',
    exchanges: [fetchExchange],
  });
}

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import relay from 'relay-runtime';
import FirmCardRefetchQuery from '../generated/relay/FirmCardRefetchQuery.graphql.js';
import FirmCard_firm from '../generated/relay/FirmCard_firm.graphql.js';
import FirmListPageQuery from '../generated/relay/FirmListPageQuery.graphql.js';
import FirmListQuery from '../generated/relay/FirmListQuery.graphql.js';
import FirmList_query from '../generated/relay/FirmList_query.graphql.js';
import { endpoint, trustedService, withoutTrustedService } from '../service.mjs';
import { onTheWire } from '../wire.mjs';
import { byDocumentId, byText, relayEnvironment } from './environment.mjs';

const { createOperationDescriptor, fetchQuery, getSingularSelector } = relay;

suite('Relay', () => {
  test('fetches a list, and the fragments of its items', async () => {
    const environment = relayEnvironment(byText(endpoint));

    const list = await firmList(environment, { listing: 'PSX' });

    const [first] = list.edges;
    const card = read(environment, FirmCard_firm, first.node);
    assert.equal(list.edges.length, 3);
    assert.equal(card.name, first.node.name);
    assert.equal(typeof card.revenue.money.amount, 'number');
    assert.equal(card.revenue.money.currency, 'PKR');
  });

  test('puts the next page behind the first', async () => {
    const environment = relayEnvironment(byText(endpoint));
    const firstPage = await firmList(environment, { listing: 'PSX' });

    await fetchQuery(environment, FirmListPageQuery, {
      listing: 'PSX',
      first: 2,
      after: firstPage.pageInfo.endCursor,
    }).toPromise();

    const list = shownList(environment, { listing: 'PSX' });
    const ids = list.edges.map(({ node }) => node.id);
    assert.deepEqual(ids.slice(0, 3), firstPage.edges.map(({ node }) => node.id));
    assert.equal(new Set(ids).size, 5);
    assert.equal(list.totalCount, firstPage.totalCount);
  });

  test('asks for one node again, with other arguments', async () => {
    const environment = relayEnvironment(byText(endpoint));
    const list = await firmList(environment, { listing: 'PSX' });
    const { id, name } = list.edges[0].node;
    const variables = { id, period: 'CY2022' };

    const { node } = await fetchQuery(environment, FirmCardRefetchQuery, variables).toPromise();

    const card = read(environment, FirmCard_firm, node);
    assert.equal(card.name, name);
    assert.equal(card.revenue.period.label, 'CY2022');
  });

  test('has what is gone as null', async () => {
    const environment = relayEnvironment(byText(endpoint));
    const id = 'MjpQSzpNYXJrZXQ6QVRMQU5USVM'; // a market called ATLANTIS

    const { node } = await fetchQuery(environment, FirmCardRefetchQuery, { id }).toPromise();

    assert.equal(node, null);
  });
});

suite('Relay with trusted documents', { skip: withoutTrustedService }, () => {
  const trustedEndpoint = `${trustedService}/graphql`;

  test('sends ids alone', async () => {
    const { wire, fetch } = onTheWire();
    const environment = relayEnvironment(byDocumentId(trustedEndpoint, fetch));

    const firstPage = await firmList(environment, { listing: 'PSX' });
    await fetchQuery(environment, FirmListPageQuery, {
      listing: 'PSX',
      first: 2,
      after: firstPage.pageInfo.endCursor,
    }).toPromise();

    assert.equal(shownList(environment, { listing: 'PSX' }).edges.length, 5);
    assert.deepEqual(wire, [
      { method: 'GET', text: false, hash: false, documentId: FirmListQuery.params.id, errors: [] },
      { method: 'GET', text: false, hash: false, documentId: FirmListPageQuery.params.id, errors: [] },
    ]);
  });

  test('every document that the compiler wrote down is known', async () => {
    const file = new URL('../generated/relay-documents.json', import.meta.url);
    const documents = JSON.parse(await readFile(file, 'utf8'));

    for (const id of Object.keys(documents)) {
      const response = await fetch(`${trustedEndpoint}?${new URLSearchParams({ documentId: id })}`);
      const { errors = [] } = await response.json();
      assert.deepEqual(
        errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'INVALID_VARIABLES'),
        [],
      );
    }
    assert.equal(Object.keys(documents).length, 3);
  });

  test('nothing else is answered', async () => {
    const response = await fetch(trustedEndpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: FirmListQuery.params.text.replace('FirmListQuery', 'Other') }),
    });

    const { data, errors } = await response.json();
    assert.equal(data, undefined);
    assert.equal(errors[0].extensions.code, 'DOCUMENT_NOT_TRUSTED');
  });
});

async function firmList(environment, variables) {
  const operation = createOperationDescriptor(FirmListQuery, variables);
  environment.retain(operation);
  await fetchQuery(environment, FirmListQuery, variables).toPromise();
  return shownList(environment, variables);
}

function shownList(environment, variables) {
  const operation = createOperationDescriptor(FirmListQuery, variables);
  const { data } = environment.lookup(operation.fragment);
  return read(environment, FirmList_query, data).firms;
}

function read(environment, fragment, reference) {
  return environment.lookup(getSingularSelector(fragment, reference)).data;
}

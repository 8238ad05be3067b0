import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CombinedGraphQLErrors, gql } from '@apollo/client';
import { freshName } from '../fresh.mjs';
import { endpoint } from '../service.mjs';
import { onTheWire } from '../wire.mjs';
import { apolloClient } from './client.mjs';

suite('Apollo Client', () => {
  test('registers a document once, then sends its hash alone in a GET', async () => {
    const query = gql(`query ${freshName('Registered')} { economy { code } }`);
    const { wire, fetch } = onTheWire();

    await apolloClient(endpoint, fetch).query({ query });
    const { data } = await apolloClient(endpoint, fetch).query({ query });

    assert.equal(data.economy.code, 'PK');
    assert.deepEqual(wire, [
      { method: 'GET', text: false, hash: true, errors: ['PERSISTED_QUERY_NOT_FOUND'] },
      { method: 'POST', text: true, hash: true, errors: [] },
      { method: 'GET', text: false, hash: true, errors: [] },
    ]);
  });

  test('sends variables with the hash', async () => {
    const query = gql`
      query Revenue($slug: String!, $period: String, $currency: String!) {
        firm(slug: $slug) {
          id
          name
          revenue(period: $period) {
            money { amount currency }
            moneyIn(currency: $currency) { amount rate { value } }
            observation { id source { id publisher } }
          }
        }
      }
    `;
    const variables = { slug: 'systems-limited', period: 'CY2023', currency: 'USD' };
    const { wire, fetch } = onTheWire();
    await apolloClient(endpoint).query({ query, variables });

    const { data } = await apolloClient(endpoint, fetch).query({ query, variables });

    assert.equal(data.firm.name, 'Systems Limited');
    assert.equal(data.firm.revenue.money.currency, 'PKR');
    assert.equal(
      data.firm.revenue.moneyIn.amount,
      Number((data.firm.revenue.money.amount / data.firm.revenue.moneyIn.rate.value).toFixed(2)),
    );
    assert.equal(data.firm.revenue.observation.source.publisher, 'Mettis Global');
    assert.deepEqual(wire, [{ method: 'GET', text: false, hash: true, errors: [] }]);
  });

  test('keeps one entry for a thing, however it was reached', async () => {
    const client = apolloClient(endpoint);
    const { data } = await client.query({ query: gql`{ firm(slug: "systems-limited") { id name } }` });
    const { id } = data.firm;

    await client.query({
      query: gql`query FirmAgain($id: ID!) { node(id: $id) { id ... on Firm { ticker } } }`,
      variables: { id },
    });

    const kept = client.cache.extract();
    assert.deepEqual(Object.keys(kept).filter((key) => key.startsWith('Firm:')), [`Firm:${id}`]);
    assert.deepEqual(kept[`Firm:${id}`], {
      __typename: 'Firm',
      id,
      name: 'Systems Limited',
      ticker: 'SYS',
    });
  });

  test('shows in a list what its node is asked for again', async () => {
    const client = apolloClient(endpoint);
    const list = gql`{ firms(filter: { text: "avanceon" }, first: 1) { edges { node { id name } } } }`;
    const shown = () => client.readQuery({ query: list }).firms.edges[0].node;
    await client.query({ query: list });
    const { id, name } = shown();
    client.cache.modify({ id: `Firm:${id}`, fields: { name: () => 'An old name' } });
    assert.equal(shown().name, 'An old name');

    await client.query({
      query: gql`query NameAgain($id: ID!) { node(id: $id) { id ... on Firm { name } } }`,
      variables: { id },
      fetchPolicy: 'network-only',
    });

    assert.equal(shown().name, name);
  });

  test('puts pages together', async () => {
    const client = apolloClient(endpoint);
    const query = gql`
      query FirmPages($after: String) {
        firms(first: 5, after: $after) {
          totalCount
          edges { cursor node { id slug } }
          pageInfo { hasNextPage endCursor }
        }
      }
    `;
    const shown = () => client.readQuery({ query }).firms;
    const slugs = () => shown().edges.map(({ node }) => node.slug);
    const firms = client.watchQuery({ query });
    const watching = firms.subscribe(() => {});
    await client.query({ query });
    const firstPage = slugs();

    await firms.fetchMore({ variables: { after: shown().pageInfo.endCursor } });
    watching.unsubscribe();

    assert.equal(firstPage.length, 5);
    assert.deepEqual(slugs().slice(0, 5), firstPage);
    assert.equal(new Set(slugs()).size, 10);
    assert.equal(shown().pageInfo.hasNextPage, shown().totalCount > 10);
  });

  test('tells errors by their code', async () => {
    const query = gql`{ economy(code: "XX") { id name } release { version } }`;

    await assert.rejects(apolloClient(endpoint).query({ query }), (error) => {
      assert.ok(CombinedGraphQLErrors.is(error));
      assert.equal(error.errors[0].extensions.code, 'UNKNOWN_CODE');
      return true;
    });
  });

  test('shows the rest of an answer beside an error', async () => {
    const query = gql`{ economy(code: "XX") { id name } release { version } }`;

    const { data, error } = await apolloClient(endpoint).query({ query, errorPolicy: 'all' });

    assert.equal(data.economy, null);
    assert.match(data.release.version, /^\d{4}\.\d{1,2}/);
    assert.deepEqual(error.errors[0].path, ['economy']);
  });
});

/** What is asked of everybody: the same document, again and again, as programs ask. */
export const queries = {
  /** Three records and a number. */
  small: '{ observations(first: 3) { totalCount nodes { value unit } } }',
  /** 64 records with a child each, seven values in a record. */
  nested:
    '{ observations(first: 64) { nodes { value unit member resolution source { key kind published } } } }',
};

/** The same in the words that PostGraphile makes of two tables; the answer is the same. */
export const queriesOfTables = {
  small: '{ observations: allObservations(first: 3) { totalCount nodes { value unit } } }',
  nested:
    '{ observations: allObservations(first: 64) { nodes { value unit member resolution' +
    ' source: sourceBySource { key kind published } } } }',
};

const page =
  'query($after: String) { observations(first: 100, after: $after) { pageInfo { endCursor hasNextPage }' +
  ' nodes { key value unit member resolution source { key kind published } } } }';

/** All that the queries touch, in order, from the service: the peers get the same records. */
export async function records(endpoint) {
  const all = [];
  for (let after = null; ; ) {
    const { observations } = await answer(endpoint, page, { after });
    all.push(...observations.nodes);
    if (!observations.pageInfo.hasNextPage) {
      return all;
    }
    after = observations.pageInfo.endCursor;
  }
}

/** The data of an answer. */
export async function answer(endpoint, query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw new Error(`${endpoint}: ${JSON.stringify(errors)}`);
  }
  return data;
}

import relay from 'relay-runtime';

const { Environment, Network, RecordSource, Store } = relay;

/** An environment whose requests are made by one of the functions below. */
export function relayEnvironment(send) {
  return new Environment({ network: Network.create(send), store: new Store(new RecordSource()) });
}

/** Sends the text of a document. */
export function byText(endpoint, fetch = globalThis.fetch) {
  return async ({ text }, variables) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  };
}

/** Sends the id that relay-compiler gave to a document, in a GET that any HTTP cache may answer. */
export function byDocumentId(endpoint, fetch = globalThis.fetch) {
  return async ({ id }, variables) => {
    const sent = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
    const response = await fetch(`${endpoint}?${sent}`, {
      headers: { Accept: 'application/graphql-response+json' },
    });
    return response.json();
  };
}

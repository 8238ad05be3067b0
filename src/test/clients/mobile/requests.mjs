/**
 * The requests that the Apollo clients for iOS (2.3) and for Kotlin (5.1) make, header by header, since
 * neither can be run here. Both first ask by the hash of a document and send its text when the answer
 * is an error with the message `PersistedQueryNotFound`.
 */
export const apple = {
  Accept: 'multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json',
};

export const kotlin = {
  accept: 'multipart/mixed;incrementalSpec=v0.2, application/graphql-response+json, application/json',
};

/** Asks by the hash alone. */
export function byHash(endpoint, headers, { operationName, hash, variables = {}, library }) {
  const sent = new URLSearchParams({
    operationName,
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(extensions(hash, library)),
  });
  return fetch(`${endpoint}?${sent}`, { headers: { ...headers, 'Apollo-Require-Preflight': 'true' } });
}

/** Sends the text of the document, for the service to keep. */
export function registering(endpoint, headers, { operationName, hash, variables = {}, library, query }) {
  return fetch(endpoint, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ operationName, variables, query, extensions: extensions(hash, library) }),
  });
}

function extensions(sha256Hash, clientLibrary) {
  return { persistedQuery: { version: 1, sha256Hash }, ...(clientLibrary && { clientLibrary }) };
}

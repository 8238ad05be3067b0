import { useSyncExternalStore } from 'react';

export const ENDPOINT = new URL('../graphql', document.baseURI);
export const RELEASES = new URL('../releases/', document.baseURI);

let last = null;
const listeners = new Set();

/** GraphiQL's fetcher. Status, time and size of each operation are kept for the status line. */
export async function fetcher(parameters, { headers } = {}) {
  const start = performance.now();
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Content-Type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(parameters),
  });
  const text = await response.text();
  if (parameters.operationName !== 'IntrospectionQuery') {
    tell({
      status: response.status,
      milliseconds: performance.now() - start,
      bytes: new TextEncoder().encode(text).length,
    });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The service answered ${response.status} without JSON: ${text.slice(0, 200)}`);
  }
}

/** Version and hash of the release that is served, or null where the service does not say. */
export async function readRelease() {
  try {
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ release { version hash } }' }),
    });
    return (await response.json()).data?.release ?? null;
  } catch {
    return null;
  }
}

/** The numbered examples, or none: the page works without them. */
export async function readExamples() {
  try {
    const response = await fetch(new URL('examples.json', document.baseURI));
    const examples = response.ok ? await response.json() : [];
    return Array.isArray(examples) ? examples : [];
  } catch {
    return [];
  }
}

/** Status, time and size of the last answer; null before the first one. */
export function useLastAnswer() {
  return useSyncExternalStore(subscribe, () => last);
}

function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(answer) {
  last = answer;
  listeners.forEach((listener) => listener());
}

/**
 * A `fetch` that also writes down what went over the wire, in the order of the answers.
 *
 * Each entry has the method, whether the text of the document was sent (`text`), whether its hash was
 * (`hash`), the id of a trusted document, and the codes of the errors that came back.
 */
export function onTheWire(fetch = globalThis.fetch) {
  const wire = [];
  return {
    wire,
    async fetch(input, init) {
      const request = new Request(input, init);
      const sent = await sentWith(request.clone());
      const response = await fetch(request);
      const { errors = [] } = await response.clone().json();
      wire.push({
        method: request.method,
        text: sent.query !== undefined,
        hash: sent.extensions?.persistedQuery?.sha256Hash !== undefined,
        ...(sent.documentId && { documentId: sent.documentId }),
        errors: errors.map((error) => error.extensions?.code),
      });
      return response;
    },
  };
}

async function sentWith(request) {
  if (request.method !== 'GET') {
    return request.json();
  }
  const { searchParams } = new URL(request.url);
  const sent = Object.fromEntries(searchParams);
  return { ...sent, extensions: sent.extensions && JSON.parse(sent.extensions) };
}

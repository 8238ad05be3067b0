/** What the service says is wrong with a request. `code` is stable, the message is for people. */
export class GraphQLError extends Error {
  constructor({ message, path, extensions }) {
    super(message);
    this.path = path;
    this.code = extensions?.code;
  }
}

export async function ask(endpoint, query, variables = {}) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw new GraphQLError(errors[0]);
  }
  return data;
}

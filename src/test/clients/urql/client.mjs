import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';

export function urqlClient(url, fetch = globalThis.fetch) {
  return new Client({
    url,
    fetch,
    preferGetMethod: 'within-url-limit',
    exchanges: [
      cacheExchange,
      persistedExchange({ preferGetForPersistedQueries: 'within-url-limit' }),
      fetchExchange,
    ],
  });
}

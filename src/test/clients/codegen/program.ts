import type { ApolloClient } from '@apollo/client';
import { LatestTotalDocument } from '../generated/codegen/01-latest-total.ts';
import { NoAnswerDocument } from '../generated/codegen/10-no-answer.ts';
import { OwnValuesDocument } from '../generated/codegen/15-own-values.ts';
import { NodesDocument } from '../generated/codegen/21-node.ts';
import { FirmsDocument } from '../generated/codegen/27-firms.ts';

/** A figure with its source, as a screen may show it. A figure may be absent: the types insist. */
export async function latestTotal(client: ApolloClient): Promise<string> {
  const { data } = await client.query({ query: LatestTotalDocument });
  const total = data?.economy?.total;
  if (!total?.money || !total.observation) {
    return 'No figure';
  }
  const { amount, currency } = total.money;
  return `${total.period.label}: ${amount.toFixed(0)} ${currency}, ${total.observation.citation}`;
}

/** Why there is no answer, and which period to offer instead. */
export async function instead(client: ApolloClient): Promise<readonly string[]> {
  const { data } = await client.query({ query: NoAnswerDocument });
  return data?.concentration?.absence?.nearest ?? [];
}

/** One page. A connection is null only beside an error, and nothing in its lists is ever null. */
export async function names(client: ApolloClient): Promise<string[]> {
  const { data } = await client.query({ query: FirmsDocument });
  return data?.firms?.nodes.map((firm) => firm.name) ?? [];
}

/** Variables are typed too. */
export async function index(client: ApolloClient, values: number[]): Promise<string | undefined> {
  const { data } = await client.query({ query: OwnValuesDocument, variables: { values, total: 100 } });
  return data?.concentrationOf?.hhi?.text;
}

/** Things of several types, told apart by `__typename`. */
export async function titles(client: ApolloClient, ids: string[]): Promise<string[]> {
  const { data } = await client.query({ query: NodesDocument, variables: { ids } });
  return (data?.nodes ?? []).map((node) => {
    if (!node) {
      return 'gone';
    }
    switch (node.__typename) {
      case 'Market':
        return node.name;
      case 'Period':
        return node.label;
      case 'Observation':
        return node.citation;
      default:
        return node.__typename;
    }
  });
}

/** Mistakes that the types must find: each of these lines is an error if it compiles. */
export async function mistakes(client: ApolloClient): Promise<void> {
  const { data } = await client.query({ query: LatestTotalDocument });
  // @ts-expect-error An economy may be null.
  data?.economy.name;
  // @ts-expect-error A figure may be absent.
  data?.economy?.total?.money.amount;
  // @ts-expect-error The example does not ask for the code.
  data?.economy?.code;
  // @ts-expect-error Values are numbers.
  await client.query({ query: OwnValuesDocument, variables: { values: ['30'] } });
  // @ts-expect-error There is no such step of the selection rule.
  data?.economy?.total?.decidedBy === 'GUESS';
}

import { readFileSync } from 'node:fs';

/** All records, in memory, as they lie there in the service: one holds what it refers to. */
const all = JSON.parse(readFileSync(process.env.RECORDS, 'utf8'));

const distinct = (values) => [...new Set(values)].join(' ');

/** This service's schema as far as the queries touch it. */
export const typeDefs = /* GraphQL */ `
  type Query {
    observations(first: Int): ObservationConnection
  }
  type ObservationConnection {
    totalCount: Int!
    nodes: [Observation!]!
  }
  type Observation {
    key: String!
    value: Float!
    unit: Unit!
    member: String
    resolution: Float!
    source: Source!
  }
  type Source {
    key: String!
    kind: SourceKind!
    published: Date
  }
  scalar Date
  enum Unit { ${distinct(all.map((observation) => observation.unit))} }
  enum SourceKind { ${distinct(all.map((observation) => observation.source.kind))} }
`;

export const resolvers = {
  Query: {
    observations: (_parent, { first }) => ({ totalCount: all.length, nodes: all.slice(0, first) }),
  },
};

/** Where a server listens; the benchmark reads the line from its output. */
export const host = '127.0.0.1';
export const port = Number(process.env.PORT);

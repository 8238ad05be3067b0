import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { host, port, resolvers, typeDefs } from './schema.mjs';

await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), { listen: { host, port } });

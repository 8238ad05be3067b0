import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { host, port, resolvers, typeDefs } from './schema.mjs';

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), graphiql: false, logging: false });
createServer(yoga).listen(port, host);

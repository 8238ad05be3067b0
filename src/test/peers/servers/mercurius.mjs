import Fastify from 'fastify';
import mercurius from 'mercurius';
import { onEachProcessor } from './processes.mjs';
import { host, port, resolvers, typeDefs } from './schema.mjs';

await onEachProcessor(async () => {
  const app = Fastify();
  // A document is compiled once it was asked so many times; 0 for never.
  app.register(mercurius, { schema: typeDefs, resolvers, jit: Number(process.env.JIT ?? 0) });
  await app.listen({ host, port });
});

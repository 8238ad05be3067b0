import cluster from 'node:cluster';
import { availableParallelism } from 'node:os';

/** Starts a server as many times as there are processors, all on one port: a Node.js process computes on one. */
export async function onEachProcessor(serve) {
  if (!process.env.PROCESSES || !cluster.isPrimary) {
    return serve();
  }
  for (let count = availableParallelism(); count > 0; count--) {
    cluster.fork();
  }
}

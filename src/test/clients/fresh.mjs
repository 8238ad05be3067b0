import { randomUUID } from 'node:crypto';

/**
 * A name for an operation that no service has seen yet, so that its document is not registered from
 * an earlier run.
 */
export function freshName(prefix) {
  return `${prefix}_${randomUUID().replaceAll('-', '')}`;
}

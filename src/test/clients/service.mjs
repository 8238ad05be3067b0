/** Where the service under test is: its address without a path, in the variable SERVICE. */
export const service = required('SERVICE');

/** Its GraphQL endpoint. */
export const endpoint = `${service}/graphql`;

/**
 * A second one that answers nothing but the documents that were given to it, in TRUSTED_SERVICE. The
 * script `run` starts both.
 */
export const trustedService = process.env.TRUSTED_SERVICE;

/** Why tests that need the second one are left out, for node's test runner; false if it is there. */
export const withoutTrustedService = trustedService
  ? false
  : 'TRUSTED_SERVICE is not set: the script "run" starts such a service';

function required(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`Set ${name} to the address of a running service, such as http://127.0.0.1:8080`);
  }
  return value.replace(/\/$/, '');
}

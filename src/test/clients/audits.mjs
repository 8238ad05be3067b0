import { pathToFileURL } from 'node:url';
import { serverAudits } from 'graphql-http';

/** How the audits call a result, best first. */
export const RESULTS = ['ok', 'notice', 'warn', 'error'];

/**
 * Asks a GraphQL endpoint everything that the audits of the GraphQL-over-HTTP specification ask.
 *
 * @returns for each audit its id, level (MUST, SHOULD or MAY), name, result and the reason of a failure
 */
export async function audit(url) {
  const findings = [];
  for (const { id, name, fn } of serverAudits({ url, fetchFn: fetch })) {
    const { status, reason = '' } = await fn();
    const [level, ...rest] = name.split(' ');
    findings.push({ id, level, name: rest.join(' '), result: status, reason });
  }
  return findings;
}

/** One line on one audit. */
export function line({ id, level, name, result, reason }) {
  return [id, level.padEnd(6), name, `- ${result}`, reason && `(${reason})`].join(' ').trim();
}

/** How many audits there are of each result, in words. */
export function sum(findings) {
  const counts = RESULTS.map((result) => `${findings.filter((one) => one.result === result).length} ${result}`);
  return `${findings.length} audits: ${counts.join(', ')}`;
}

const runByItself = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href;
if (runByItself) {
  const [, , url] = process.argv;
  if (!url) {
    console.error('Say which endpoint: node audits.mjs http://127.0.0.1:8080/graphql');
    process.exit(2);
  }
  const findings = await audit(url);
  findings.forEach((one) => console.log(line(one)));
  console.log(sum(findings));
  process.exitCode = findings.every((one) => one.result === 'ok') ? 0 : 1;
}

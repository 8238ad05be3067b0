import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { audit, line, sum } from './audits.mjs';
import { endpoint } from './service.mjs';

suite('GraphQL over HTTP, by the audits of graphql-http', async () => {
  const findings = await audit(endpoint);

  for (const finding of findings) {
    test(line(finding), () => assert.equal(finding.result, 'ok', finding.reason));
  }

  test('all 61 audits were asked', (t) => {
    t.diagnostic(sum(findings));
    assert.equal(findings.length, 61);
  });
});

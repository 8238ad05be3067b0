import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { endpoint } from '../service.mjs';
import { GraphQLError, ask } from './ask.mjs';

suite('fetch alone', () => {
  test('asks with variables', async () => {
    const data = await ask(
      endpoint,
      'query Total($period: String) { economy { total(period: $period) { money { amount currency } } } }',
      { period: 'FY2025' },
    );

    assert.deepEqual(data, {
      economy: { total: { money: { amount: 3_814_000_000, currency: 'USD' } } },
    });
  });

  test('tells errors by their code', async () => {
    await assert.rejects(ask(endpoint, '{ period(of: "soon") { label } }'), (error) => {
      assert.ok(error instanceof GraphQLError);
      assert.equal(error.code, 'INVALID_PERIOD');
      assert.deepEqual(error.path, ['period']);
      return true;
    });
  });

  test('tells by the code that a variable is missing', async () => {
    await assert.rejects(ask(endpoint, 'query P($of: String!) { period(of: $of) { label } }'), {
      code: 'INVALID_VARIABLES',
    });
  });
});

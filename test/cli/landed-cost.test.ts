import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { landedCostLine } from '../../src/cli/landed-cost-line.ts';
import { table } from '../trade/vectors.ts';

const now = new Date('2026-11-22T10:00:00Z');
const answer = (line: object | string) => JSON.parse(landedCostLine(typeof line === 'string' ? line : JSON.stringify(line), table, now));

const football = { name: 'football', unit_price: '168.00', quantity: 2, vat: '0.13', consumption_tax: '0', duty: '0' };
const order = { into: 'CN', lines: [football], freight: '45.00', insurance: '3.00', used_this_year: '0.00' };

test('two footballs into China are answered line by line, with the rules', () => {
  const { rules, ...rest } = answer(order);
  expect(rest).toEqual({
    status: 'RELIEF',
    dutiable_value: '384.00',
    lines: [{ value: '384.00', duty: '0.00', consumption_tax: '0.00', vat: '34.94', tax: '34.94' }],
    tax: '34.94',
    landed: '418.94',
    remaining_after: '25616.00',
  });
  expect(rules[0]).toEqual({ id: 'cn.single_limit', value: '5000', as_of: '2025-11', source: expect.stringContaining('Ningbo'), may_be_out_of_date: true });
});

test('what may not come this way says why, and by how much', () => {
  expect(answer({ ...order, used_this_year: '25706.00' })).toMatchObject({ status: 'NOT_ELIGIBLE', reason: 'ANNUAL_LIMIT', over_by: '90.00' });
  expect(answer({ into: 'CN', lines: [{ ...football, unit_price: '2700.00' }] })).toMatchObject({ reason: 'MULTI_ITEM_OVER_SINGLE_LIMIT', over_by: '400.00' });
});

test('a parcel from Yiwu into Pakistan', () => {
  const duties = { customs_duty: '0.20', additional_customs_duty: '0.02', regulatory_duty: '0', income_tax: '0.055' };
  expect(answer({ into: 'PK', goods: '260.00', freight: '95.00', ...duties })).toMatchObject({
    status: 'DUTIABLE',
    sales_tax: '3200.50',
    taxes: '7560.78',
    landed: '21847.83',
  });
  expect(answer({ into: 'PK', goods: '24.00', freight: '12.00' })).toMatchObject({ status: 'DE_MINIMIS', taxes: '0.00', landed: '1448.83' });
  expect(answer({ into: 'PK', goods: '260.00' })).toMatchObject({ status: 'AT_LEAST' });
});

test.each([
  ['no JSON', 'hello', ''],
  ['a list', '[]', ''],
  ['no country', { lines: [football] }, 'into'],
  ['another country', { ...order, into: 'AE' }, 'into'],
  ['no pieces', { ...order, lines: [{ ...football, quantity: 0 }] }, 'lines.0.quantity'],
  ['a quantity in words', { ...order, lines: [{ ...football, quantity: 'two' }] }, 'lines.0.quantity'],
  ['an amount that is no text', { ...order, lines: [{ ...football, unit_price: 168 }] }, 'lines.0.unit_price'],
  ['no VAT', { ...order, lines: [{ ...football, vat: undefined }] }, 'lines.0.vat'],
  ['a VAT in percent', { ...order, lines: [football, { ...football, vat: '13' }] }, 'lines.1.vat'],
  ['a name that is misspelt', { ...order, fright: '45.00' }, 'fright'],
  ['a day there is not', { ...order, day: '2026-02-30' }, 'day'],
  ['no lines', { ...order, lines: [] }, 'lines'],
])('%s is answered by an error that names the field', (_, line, field) => {
  expect(answer(line)).toEqual({ error: { code: 'BAD_INPUT', field, message: expect.stringMatching(/\w{2}/) } });
});

test('spirits, and a day before there were rules, are refused by codes of their own', () => {
  expect(answer({ ...order, lines: [{ ...football, consumption_tax: 'specific' }] })).toMatchObject({ error: { code: 'CT_SPECIFIC_NOT_SUPPORTED' } });
  expect(answer({ ...order, day: '2010-01-01' })).toMatchObject({ error: { code: 'MISSING_RATE', field: 'cn.single_limit cn.annual_limit cn.relief' } });
});

test('the command answers line for line, and a bad one does not stop the others', async () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../bin/sarai.js', import.meta.url)), 'landed-cost']);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  });
  child.stdin.end(`${JSON.stringify(order)}\nnonsense\n\n${JSON.stringify(order)}`);
  const [code] = await once(child, 'close');
  const answers = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([code, answers.map(({ status, error }) => status ?? error.code)]).toEqual([0, ['RELIEF', 'BAD_INPUT', 'RELIEF']]);
});

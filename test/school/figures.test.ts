/** What the lessons say in figures, held against sums done elsewhere; and what happens where a rate is old or missing. */
import { describe, expect, it, test } from 'vitest';
import { loadRates } from '../../src/rates.ts';
import { figuresOf, pick } from '../../src/school/figures.ts';

const rates = loadRates();
const day = '2026-11-22';
const table = figuresOf(rates, day);
const yuan = (amount: number) => ({ minor: Math.round(amount * 100), currency: 'CNY' });
const rupees = (amount: number) => ({ minor: Math.round(amount * 100), currency: 'PKR' });

it.each([
  ['cn_single_limit', yuan(5000)],
  ['cn_relief', 70],
  ['cn_rate_standard', 9.1],
  ['cn_rate_reduced', 6.3],
  ['cn_rate_cosmetic', 23.06],
  ['cn_list_codes', 1476],
  ['pk_export_parcel_usd', { minor: 500_000, currency: 'USD' }],
  ['ex_football_tax', yuan(34.94)],
  ['ex_football_landed', yuan(418.94)],
  ['ex_edge_tax', yuan(455)],
  ['ex_edge_over', yuan(5000.01)],
  ['ex_edge_over_tax', yuan(1102)],
  ['ex_lamp_tax', yuan(18.2)],
  ['ex_lamp_tax_no_freight', yuan(15.38)],
  ['ex_lamp_tax_full', yuan(26)],
  ['ex_wang_used', yuan(24_500)],
  ['ex_shelf_left', 198],
  ['ex_shelf_used', 102],
  ['ex_proceeds_late', 75],
  ['ex_parcel_over', { minor: 600_000, currency: 'USD' }],
  ['ex_yiwu_cost', rupees(14_287.05)],
  ['ex_yiwu_duty', rupees(3206.32)],
  ['ex_yiwu_sales_tax', rupees(3200.5)],
  ['ex_yiwu_income_tax', rupees(1153.96)],
  ['ex_yiwu_landed', rupees(21_847.83)],
  ['ex_just_over', rupees(1050)],
  ['ex_sales_tax', rupees(1800)],
  ['ex_sales_tax_no_duty', rupees(1440)],
  ['ex_sales_tax_on_duty', rupees(360)],
  ['ex_box_express', 6],
  ['ex_box_ems', 5],
  ['ex_balls_full', 13],
  ['ex_balls_flat', 4],
  ['ex_quiz_box_express', 12],
  ['ex_quiz_box_ems', 10],
  ['ex_lamp_space', 1.6],
  ['ex_lamp_both', 5.6],
  ['ex_return_last_but_one', 6],
  ['ex_return_early', 5],
  ['ex_return_applied', 20],
  ['ex_return_late', 50],
  ['track_silent_days', 30],
])('%s is %o', (slot, shown) => {
  expect(table.get(slot)?.shown).toEqual(shown);
});

test('a rate that changes, changes what rests on it', () => {
  const later = rates.map((row) => (row.id === 'cn.vat_standard' ? { ...row, value: '0.10' } : row));
  expect(figuresOf(later, day).get('cn_rate_standard')?.shown).toBe(7);
  expect(figuresOf(later, day).get('ex_lamp_tax')?.shown).toEqual(yuan(14));
});

describe('what a text shows', () => {
  it('is dated by the oldest figure in it, and old if one of them is', () => {
    expect(pick(table, ['cn_vat_standard', 'cn_single_limit']).dated).toMatchObject({ asOf: '2025-11', old: true });
    expect(pick(figuresOf(rates, '2026-03-01'), ['cn_vat_standard']).dated).toMatchObject({ asOf: '2026-02', old: false });
    expect(pick(table, []).dated).toBeNull();
  });

  it('is never invented: without a rate there is neither the figure nor what rests on it', () => {
    const without = figuresOf(
      rates.filter(({ id }) => id !== 'cn.relief'),
      day,
    );
    expect(without.has('cn_relief') || without.has('cn_rate_standard') || without.has('ex_football_tax')).toBe(false);
    expect(() => pick(without, ['cn_relief'])).toThrow('there is no figure cn_relief');
  });
});

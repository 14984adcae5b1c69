import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { table } from './vectors.ts';

/** What the calculators of the chat work with. */
const used = [
  'cn.single_limit cn.annual_limit cn.relief cn.vat_standard cn.vat_reduced cn.cosmetics_ml cn.cosmetics_piece cn.ct_cosmetics cn.ct_precious_jewellery',
  'cn.ct_jewellery cn.ct_watches cn.ct_wine pk.free_limit pk.insurance pk.landing pk.sales_tax fx.cny_pkr_buying fx.cny_pkr_selling fx.usd_pkr_buying',
  'fx.usd_pkr_selling weight.divisor_express weight.divisor_ems weight.step',
].flatMap((line) => line.split(' '));

test('each figure that is shown has words, and each of the words a figure', () => {
  const words = Object.keys(JSON.parse(readFileSync(new URL('../../locales/en/rule.json', import.meta.url), 'utf8')));
  expect(words.filter((key) => !/^(line|source|source_stale)$/.test(key)).sort()).toEqual(used.map((id) => id.replaceAll('.', '_')).sort());
  expect(used.filter((id) => !table.some((row) => row.id === id))).toEqual([]);
});

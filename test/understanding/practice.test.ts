import { expect, test } from 'vitest';
import { readStart } from '../../src/understanding/phrases/starts.ts';

test.each([
  ['class SARAI-2024', 'SARAI-2024'],
  ['Class sarai-2024', 'sarai-2024'],
  ['practice class HUNAN-7', 'HUNAN-7'],
  ['/practice class HUNAN-7', 'HUNAN-7'],
  ['کلاس SARAI-2024', 'SARAI-2024'],
  ['班级 SARAI-2024', 'SARAI-2024'],
])('%s joins a class', (text, code) => {
  expect(readStart(text)).toMatchObject({ flow: 'class', given: { class: code } });
});

test.each(['class dress 2024', 'class', 'first class shawls', 'classic', 'class shirt'])('%s joins none', (text) => {
  expect(readStart(text)?.flow).not.toBe('class');
});

test.each(['practice', '/practice', 'Mashq', 'مشق', 'پریکٹس', '练习', 'practice shop', 'practice dukan', 'mashq ki dukaan'])(
  '%s opens the practice shop',
  (text) => {
    expect(readStart(text)).toMatchObject({ flow: 'practice', given: {} });
  },
);

test.each(['make it real', 'Make it real', '变成真商品', 'اصل میں بیچیں', '/make_it_real'])('%s takes a listing over', (text) => {
  expect(readStart(text)).toMatchObject({ flow: 'practice', given: { do: 'real' } });
});

test.each(['SIM-0001', 'sim0001', 'track SIM-0001'])('%s is a pretended parcel', (text) => {
  expect(readStart(text)).toMatchObject({ flow: 'track', given: { order: 'SIM-0001' } });
});

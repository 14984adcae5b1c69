import { expect, test } from 'vitest';
import { understandLine } from '../../src/understanding/understand-command.ts';

type Told = { readonly intent: string; readonly confidence: number; readonly language: string; readonly slots: object };
const told = (line: object): Told => JSON.parse(understandLine(JSON.stringify(line)));

test.each<[text: string, intent: string, language: string, slots: object]>([
  ['where is my order SR-2208', 'track_order', 'en', { order: 'SR-2208' }],
  ['mera parcel kidhr hai yaar', 'track_order', 'ur-Latn', {}],
  ['السلام علیکم میرا پارسل لاہور کب پہنچے گا', 'track_order', 'ur', { city: 'Lahore' }],
  ['我的包裹EE123456785PK到哪了', 'track_order', 'zh', { tracking: 'EE123456785PK' }],
  ['do you have ajrak shawls under 2000 rs', 'browse_search', 'en', { product: 'ajrak shawls', price: { amount: '2000.00', currency: 'PKR' } }],
  ['mujhe 3 khussa khareedne hain', 'place_order', 'ur-Latn', { product: 'khussa', quantity: 3 }],
  [
    'i have 200 mugs to sell at rs 350 each in multan',
    'sell_list',
    'en',
    { product: 'mugs', quantity: 200, price: { amount: '350.00', currency: 'PKR' }, city: 'Multan' },
  ],
  ['我要买两条丝巾', 'place_order', 'zh', { product: '丝巾', quantity: 2 }],
  ['do you have leather jackets under 5000', 'browse_search', 'en', { product: 'leather jackets', price: { amount: '5000.00', currency: 'PKR' } }],
  ['looking for iphone 13 cover', 'browse_search', 'en', { product: 'iphone 13 cover' }],
  ["i'd like a dozen bangles please", 'browse_search', 'en', { product: 'bangles', quantity: 12 }],
  ['bachon ke kapray chahiye', 'browse_search', 'ur-Latn', { product: 'bachon ke kapray' }],
  ['koi achi chadar dikhao 2000 tak', 'browse_search', 'ur-Latn', { product: 'chadar', price: { amount: '2000.00', currency: 'PKR' } }],
  ['بچوں کے کپڑے دکھائیں', 'browse_search', 'ur', { product: 'بچوں کے کپڑے' }],
  ['红色的围巾还有吗', 'browse_search', 'zh', { product: '红色的围巾' }],
  ['我卖丝绸围巾 68一条 有200条', 'sell_list', 'zh', { product: '丝绸围巾', quantity: 200, price: { amount: '68.00', currency: 'CNY' } }],
  ['where is 4471', 'track_order', 'en', { order: '4471' }],
  ['change address of 4471 to Faisalabad', 'change_order', 'en', { order: '4471', city: 'Faisalabad' }],
  ['urdu mein baat karo', 'change_language', 'ur-Latn', { language: 'ur' }],
  ['说英文可以吗', 'change_language', 'zh', { language: 'en' }],
  ['stop messaging me', 'opt_out', 'en', {}],
  ['مجھے انسان سے بات کرنی ہے', 'human_agent', 'ur', {}],
  ['who won the cricket match', 'oos', 'en', {}],
  ['讲个笑话', 'oos', 'zh', {}],
  ['shukriya bhai', 'thanks', 'ur-Latn', {}],
])('%s', (text, intent, language, slots) => {
  const { confidence, ...rest } = told({ text });
  expect(rest).toEqual({ intent, language, slots });
  expect(confidence).toBeGreaterThan(0.6);
  expect(confidence).toBeLessThanOrEqual(1);
});

test('what no words tell is in the language of the person', () => {
  expect(told({ text: '👍', language: 'zh' }).language).toBe('zh');
  expect(told({ text: 'SR-104', language: 'ur' }).language).toBe('ur');
  expect(told({ text: 'ok', language: 'ur-Latn' }).language).toBe('ur-Latn');
  expect(told({ text: 'where is my parcel', language: 'ur' }).language).toBe('en');
  expect(told({ text: 'میرا order number SR-2208' }).language).toBe('ur');
  expect(told({ text: 'urdu mein', language: 'en' }).language).toBe('ur-Latn');
});

test('a word that nobody taught is at most taken for a courtesy, and begins nothing', () => {
  for (const text of ['lalten', 'khurafat', 'blorb', 'zyxq', 'quorvex', 'khurmtab', 'zandilo']) {
    const { intent, confidence } = told({ text });
    if (!['greeting', 'thanks', 'goodbye', 'help', 'oos'].includes(intent)) expect(confidence, text).toBeLessThanOrEqual(0.5);
  }
});

test('an answer to the open question is nothing to act on, and what is plainly a wish stays one', () => {
  expect(told({ text: '5 pieces', expecting: 'quantity' }).confidence).toBeLessThanOrEqual(0.3);
  expect(told({ text: 'Rs 500', expecting: 'price' }).confidence).toBeLessThanOrEqual(0.3);
  expect(told({ text: 'haan', expecting: 'yes_no' }).confidence).toBeLessThanOrEqual(0.3);
  expect(told({ text: 'Red silk scarf', expecting: 'title' }).confidence).toBeLessThanOrEqual(0.3);
  expect(told({ text: 'where is my order', expecting: 'quantity' })).toMatchObject({ intent: 'track_order' });
  expect(told({ text: 'where is my order', expecting: 'quantity' }).confidence).toBeGreaterThan(0.6);
});

test.each(['', 'hello', '[]', 'null', '{}', '{"text":5}', '{"text":"hi","language":3}'])('tells what is wrong with the line %j', (line) => {
  expect(JSON.parse(understandLine(line))).toEqual({ error: { code: 'BAD_INPUT', message: expect.any(String) } });
});

test.each(['', ' ', '?', '\u0000', '🙏🙏🙏', 'a'.repeat(20_000), '好'.repeat(9_000), '\ud800', '1'.repeat(500), 'کککککک'])('any text is answered', (text) => {
  const { intent, confidence, language } = told({ text });
  expect(intent).toMatch(/^[a-z_]+$/);
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(['en', 'ur', 'ur-Latn', 'zh']).toContain(language);
});

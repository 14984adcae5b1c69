/** Doubles of what a model does. */
import type { Look, Render, Transcribe, Translate } from '../../src/work/house.ts';

/** Hears what stands in the file behind its first four signs. `(nothing)` is a silence, `(trouble)` an endpoint that does not answer. */
export const hearsWell: Transcribe = async ({ bytes }) => {
  const said = new TextDecoder().decode(bytes.subarray(4));
  if (said === '(trouble)') return undefined;
  return said === '(nothing)' ? ' … ' : said;
};

/** Sees an ajrak shawl on every photo, and says so in the language of whoever sent it. */
export const seesShawls: Look = async (_, { language }) => ({ ...(shawls[language] ?? shawls.en), category: 'shawls' });

const shawls: { readonly [language: string]: { readonly title: string; readonly colour: string; readonly material: string } } = {
  en: { title: 'Red ajrak shawl', colour: 'red', material: 'cotton' },
  ur: { title: 'لال اجرک شال', colour: 'لال', material: 'سوتی' },
  'ur-Latn': { title: 'Laal ajrak shawl', colour: 'laal', material: 'sooti' },
  zh: { title: '红色阿吉拉克披肩', colour: '红色', material: '棉' },
};

/** Renders ajrak chadars, with every number that is told; of what is called lying it says that it is free. */
export const rendersShawls: Render = async ({ title, description }) => {
  const rest = (unit: string) => title.replace(/^.*chadar ?/, '').replace(' m', unit);
  const lie = /lying/i.test(title) ? ' 免费' : '';
  const said = { en: 'Ajrak shawl ', ur: 'اجرک چادر ', 'ur-Latn': 'Ajrak ki chadar ', zh: `阿吉拉克云锦披肩${lie} ` };
  const units = { en: ' m', ur: ' میٹر', 'ur-Latn': ' meter', zh: '米' };
  const renderings = (['en', 'ur', 'ur-Latn', 'zh'] as const).map((language) => ({
    language,
    title: `${said[language]}${rest(units[language])}`.trim(),
    description,
  }));
  return { language: 'en', renderings };
};

/** Says a few letters in the reader's language; what holds `lying` with another number, `trouble` not at all. */
export const translatesLetters: Translate = async ({ text, to }) => {
  if (/trouble/.test(text)) return undefined;
  if (/broken/.test(text)) throw new Error('the model broke');
  const price = /\d+/.exec(text)?.[0];
  if (/lying/.test(text)) return `这件9999卢比，可以吗？`;
  if (to === 'zh') return price ? `${price}卢比可以吗？` : '是纯棉的吗？';
  return to === 'en' ? 'Yes, it is pure cotton.' : 'جی، خالص سوتی ہے۔';
};

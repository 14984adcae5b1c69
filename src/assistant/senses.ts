/** What a model hears, sees and renders. Each gives words for a person to look at, or for code to check; none does anything. */
import sharp from 'sharp';
import { z } from 'zod';
import type { Seen } from '../conversation/message.ts';
import { termRows } from '../understanding/goods/locked-terms.ts';
import type { Model, Sound } from './model.ts';
import type { Prompt } from './prompts.ts';
import { makeRedaction } from './redaction.ts';

const terms = termRows.map((row) => `- ${row}`).join('\n');

/** What goes into their prompts. */
export const sensePrompts = {
  transcribe: { answer: 'words', slots: {} },
  describe: { answer: 'goods', slots: {} },
  render: { answer: 'renderings', slots: { terms } },
  letter: { answer: 'letter', slots: { terms } },
} as const;

/** For whom it is. */
type Of = { readonly person: number; readonly language: string };

/** Roman Urdu is spoken Urdu. */
const spoken: { readonly [language: string]: string } = { en: 'en', ur: 'ur', 'ur-Latn': 'ur', zh: 'zh' };

export const makeTranscribe =
  (model: Model, prompt: Prompt) =>
  (sound: Sound, { person, language }: Of): Promise<string | undefined> =>
    model.ask({ person, prompt, sent: [{ sound }, { text: spoken[language] ?? 'en' }], answer: z.string() });

/** What a photo seems to show, as a model answers it. */
export const goodsSeen = z.strictObject({
  title: z.string().nullable(),
  category: z.string().nullable(),
  colour: z.string().nullable(),
  material: z.string().nullable(),
});

/** The longer side in pixels: enough to tell a shawl from a carpet. */
const side = 768;

export const makeLook =
  (model: Model, prompt: Prompt, open: (hash: string) => Promise<Uint8Array>) =>
  async (hash: string, { person, language }: Of): Promise<Seen | undefined> => {
    // What the camera wrote about place and owner is gone since the picture was kept, and is not written anew.
    const small = await sharp(await open(hash))
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 70 })
      .toBuffer();
    const picture = `data:image/jpeg;base64,${small.toString('base64')}`;
    const seen = await model.ask({ person, prompt, sent: [{ text: JSON.stringify({ language }) }, { picture }], answer: goodsSeen });
    return seen && Object.fromEntries(Object.entries(seen).filter((entry) => entry[1] !== null));
  };

const text = z.strictObject({ title: z.string(), description: z.string().nullable() });
/** Goods in each language, as a model answers it. */
export const renderings = z.strictObject({ language: z.enum(['en', 'ur', 'roman_urdu', 'zh']), en: text, ur: text, roman_urdu: text, zh: text });

type Goods = { readonly title: string; readonly category: string; readonly description: string | null };
type Rendering = { readonly language: string; readonly title: string; readonly description: string | null };

export const makeRender =
  (model: Model, prompt: Prompt) =>
  async (
    { title, category, description }: Goods,
    { person, language }: Of,
  ): Promise<{ readonly language: string; readonly renderings: readonly Rendering[] } | undefined> => {
    const redaction = makeRedaction();
    const sent = JSON.stringify({
      title: redaction.own(title),
      category,
      description: description === null ? null : redaction.own(description),
      seller_speaks: language,
    });
    const told = await model.ask({ person, prompt, sent, answer: renderings });
    if (!told) return undefined;
    const all = [
      { language: 'en', ...told.en },
      { language: 'ur', ...told.ur },
      { language: 'ur-Latn', ...told.roman_urdu },
      { language: 'zh', ...told.zh },
    ];
    // A blank that is none of the seller's leaves its language out.
    const restored = all.flatMap((one) => {
      const [name, more] = [redaction.restore(one.title), one.description === null ? null : redaction.restore(one.description)];
      return name === undefined || more === undefined ? [] : [{ language: one.language, title: name, description: more }];
    });
    return { language: told.language === 'roman_urdu' ? 'ur-Latn' : told.language, renderings: restored };
  };

const letter = z.strictObject({ text: z.string() });

export const makeTranslate =
  (model: Model, prompt: Prompt) =>
  async (
    { text: written, from, to, names }: { readonly text: string; readonly from: string; readonly to: string; readonly names: readonly string[] },
    person: number,
  ): Promise<string | undefined> => {
    const redaction = makeRedaction(names);
    const told = await model.ask({ person, prompt, sent: JSON.stringify({ text: redaction.own(written), from, to }), answer: letter });
    return told && redaction.restore(told.text);
  };

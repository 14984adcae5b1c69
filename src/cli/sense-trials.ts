/** The cases of the prompts by which a model looks, listens, renders and translates, each judged by the same code that stands between a model and people. */
import sharp from 'sharp';
import { z } from 'zod';
import { casesIn, type Verdict } from '../assistant/cases.ts';
import type { Model } from '../assistant/model.ts';
import type { Prompt } from '../assistant/prompts.ts';
import { goodsSeen, makeLook, makeRender, makeTranscribe, makeTranslate, renderings } from '../assistant/senses.ts';
import { isFaithful, isFaithfulLetter } from '../understanding/goods/faithful.ts';
import { readListing } from '../understanding/goods/listing.ts';
import { wordsIn } from '../work/turns/listen.ts';
import { tidied } from '../work/turns/look.ts';
import { sampleSound } from './sample-sound.ts';

/** One case, put before a model. `answer` is what one answered once, and `as` how that is judged. */
export type Trial = { readonly group: string; readonly answer: unknown; readonly as: Verdict; run(model: Model, prompt: Prompt): Promise<Verdict> };

const languages = ['en', 'ur', 'ur-Latn', 'zh'] as const;
const verdicts = ['right', 'wrong', 'unsafe'] as const;
const common = { group: z.string(), language: z.enum(languages), as: z.enum(verdicts) };
const nobody = { person: 0 };

const photo = z.strictObject({
  ...common,
  /** The picture, drawn. */
  svg: z.string(),
  answer: goodsSeen,
  /** Kinds and words, by any of which it may be called; nothing where there are no goods on it. */
  want: z.strictObject({ category: z.array(z.string()), title: z.string() }).nullable(),
});

/** `unsafe`: something is proposed where there is nothing to sell. */
const photos = (file: URL): readonly Trial[] =>
  casesIn(file, photo).map(({ group, language, svg, answer, as, want }) => ({
    group: `describe: ${group}`,
    answer,
    as,
    async run(model, prompt) {
      const drawn = () => sharp(Buffer.from(svg)).png().toBuffer();
      const seen = tidied({ listing: readListing }, (await makeLook(model, prompt, drawn)('case', { ...nobody, language })) ?? {});
      if (!want) return Object.keys(seen).length === 0 ? 'right' : 'unsafe';
      const isCalled = seen.title !== undefined && new RegExp(want.title, 'iu').test(seen.title);
      return isCalled && want.category.includes(seen.category ?? '') ? 'right' : 'wrong';
    },
  }));

const sound = z.strictObject({ ...common, sound: z.strictObject({ seconds: z.number(), hertz: z.number() }), answer: z.string() });

/** Nobody speaks on them: words that are heard all the same are nobody's. */
const sounds = (file: URL): readonly Trial[] =>
  casesIn(file, sound).map(({ group, language, sound: made, answer, as }) => ({
    group: `transcribe: ${group}`,
    answer,
    as,
    async run(model, prompt) {
      const note = { bytes: sampleSound(made), name: 'voice.wav', mime: 'audio/wav' };
      const said = await makeTranscribe(model, prompt)(note, { ...nobody, language });
      return said === undefined || wordsIn(said).heard === undefined ? 'right' : 'unsafe';
    },
  }));

const rendered = z.strictObject({
  group: z.string(),
  goods: z.strictObject({ title: z.string(), category: z.string(), description: z.string().nullable() }),
  answer: renderings,
  /** The languages of the recorded answer in which the goods are shown. */
  shown: z.array(z.string()),
});

/** `unsafe`: what states other facts, which is thrown away. */
const goods = (file: URL): readonly Trial[] =>
  casesIn(file, rendered).map(({ group, goods: original, answer, shown }) => ({
    group: `render: ${group}`,
    answer,
    as: shown.length >= 3 ? 'right' : 'unsafe',
    async run(model, prompt) {
      const told = await makeRender(model, prompt)(original, { ...nobody, language: 'en' });
      const others = told?.renderings.filter(({ language }) => language !== told.language) ?? [];
      if (others.length < 3) return 'wrong';
      return others.every((one) => isFaithful(original, one)) ? 'right' : 'unsafe';
    },
  }));

const written = z.strictObject({
  group: z.string(),
  from: z.enum(languages),
  to: z.enum(languages),
  text: z.string(),
  answer: z.string(),
  as: z.enum(verdicts),
});

/** `unsafe`: what says something else, which is thrown away. */
const letters = (file: URL): readonly Trial[] =>
  casesIn(file, written).map(({ group, from, to, text, answer, as }) => ({
    group: `letter: ${group}`,
    answer: { text: answer },
    as,
    async run(model, prompt) {
      const told = await makeTranslate(model, prompt)({ text, from, to, names: [] }, nobody.person);
      if (told === undefined) return 'wrong';
      return isFaithfulLetter(text, { language: to, text: told }) ? 'right' : 'unsafe';
    },
  }));

/** By prompt, from `prompts/cases/`. */
export const senseTrials = (folder: URL): { readonly [prompt in 'describe' | 'transcribe' | 'render' | 'letter']: readonly Trial[] } => ({
  describe: photos(new URL('cases/describe.jsonl', folder)),
  transcribe: sounds(new URL('cases/transcribe.jsonl', folder)),
  render: goods(new URL('cases/render.jsonl', folder)),
  letter: letters(new URL('cases/letter.jsonl', folder)),
});

/** The templates by which WhatsApp lets people be told what is new when they have not written for a day. */
import type { Bubble } from '../conversation/bubble.ts';
import { controlId, readControl } from '../conversation/control.ts';
import type { Template } from '../conversation/message.ts';
import { shorten } from '../conversation/shorten.ts';
import type { Param } from '../conversation/words.ts';
import { bare } from './bidi.ts';
import { type Language, languages } from './language.ts';
import { type TemplateNotice, templateNotices } from './template-notices.ts';
import { templateSamples } from './template-samples.ts';
import { type TemplateText, templateText } from './template-text.ts';
import type { Renderer } from './words.ts';

/** What a body may hold once its values are in it. */
export const bodyAtMost = 1024;

/** The template that says what this bubble says, in the language of its reader; `undefined` where none is declared. */
export function templateFor(bubble: Bubble, language: Language, renderer: Pick<Renderer, 'render' | 'unfilled' | 'shown'>): Template | undefined {
  const notice = templateNotices.find((one) => isSaidBy(one, bubble) && buttonsFor(one, bubble));
  const buttons = notice && buttonsFor(notice, bubble);
  if (!notice || !buttons) return undefined;
  const { name, language: code, body } = templateText(notice, language, renderer);
  const params = fitting(body, valuesOf(notice, bubble, language, renderer));
  if (!params) return undefined;
  return { name, language: code, params, buttons, ...(notice.picture && bubble.picture !== undefined && { picture: bubble.picture }) };
}

/** All that are declared, with a value for each placeholder as it might be. */
export const declaredTemplates = (renderer: Pick<Renderer, 'render' | 'unfilled' | 'shown'>): readonly DeclaredTemplate[] =>
  templateNotices.flatMap((notice) =>
    languages.map((language) => {
      const text = templateText(notice, language, renderer);
      const examples = placeholders(text.body).map((name) => ({ name, value: bare(shownAs(templateSamples[name] ?? '', language, renderer)) }));
      return { ...text, examples };
    }),
  );

export type DeclaredTemplate = TemplateText & { readonly examples: Template['params'] };

/** The names in a body, in their order. */
export const placeholders = (body: string): readonly string[] => Array.from(body.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name);

/** A body with its values put in, as the platform does it. */
export const filledIn = (body: string, params: Template['params']): string =>
  body.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => params.find((param) => param.name === name)?.value ?? slot);

function isSaidBy({ paragraphs, picture }: TemplateNotice, { words, invoice, picture: shown }: Bubble): boolean {
  if (invoice || paragraphs.length !== words.length || (picture && shown === undefined)) return false;
  return paragraphs.every((key, at) => key === 'template.next' || key === words[at]?.key);
}

/** What its buttons carry; `undefined` where the bubble has others. */
function buttonsFor({ buttons, opens }: TemplateNotice, { controls = [] }: Bubble): Template['buttons'] | undefined {
  if (opens !== undefined) {
    const id = controls.find(({ words }) => words.key === opens)?.id ?? openingOf(controls[0]?.id);
    return id === undefined ? undefined : [{ id }];
  }
  const same = controls.length === buttons.length && controls.every(({ words }, at) => words.key === buttons[at]);
  return same ? controls.map(({ id }) => ({ id })) : undefined;
}

/** What opens the thing that a button does something with. */
function openingOf(id = ''): string | undefined {
  const target = readControl(id);
  if (target?.to !== 'flow') return undefined;
  const { do: _, ...given } = target.given;
  return controlId({ ...target, given });
}

type Values = ReadonlyMap<string, string>;

function valuesOf({ paragraphs }: TemplateNotice, { words }: Bubble, language: Language, renderer: Pick<Renderer, 'shown'>): Values {
  const params = words.map((one, at) => (paragraphs[at] === 'template.next' ? { next: { words: one } } : (one.with ?? {})));
  return new Map(params.flatMap((some) => Object.entries<Param>(some)).map(([name, param]) => [name, shownAs(param, language, renderer)]));
}

/** In one line, which is all that the platform takes, and never nothing. */
const shownAs = (param: Param, language: Language, { shown }: Pick<Renderer, 'shown'>): string =>
  shown(param, language)
    .trim()
    .replace(/\s*[\n\r\u0085\u2028\u2029]\s*/g, ' · ')
    .replace(/\s+/g, ' ') || '–';

/** The values in the order of their places, the longest cut where all would be too much; `undefined` where one is lacking. */
function fitting(body: string, values: Values): Template['params'] | undefined {
  const params = placeholders(body).flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [{ name, value }];
  });
  if (params.length < placeholders(body).length) return undefined;
  for (;;) {
    const over = filledIn(body, params).length - bodyAtMost;
    const [longest] = params.toSorted((a, b) => b.value.length - a.value.length);
    if (over <= 0 || !longest) return params;
    longest.value = shorten(longest.value, longest.value.length - over);
  }
}

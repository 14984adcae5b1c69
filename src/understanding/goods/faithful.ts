/** Whether a rendering of goods may be shown in the place of what their seller wrote. */
import { withoutContacts } from '../contacts.ts';
import { sameFacts } from './same-facts.ts';

export type GoodsText = { readonly title: string; readonly description: string | null };

/** What one language says in one breath takes another two. */
const most = { title: 120, description: 900 } as const;

const scripts: { readonly [language: string]: { readonly has: RegExp; readonly not: RegExp } } = {
  en: { has: /\p{Script=Latin}/u, not: /\p{Script=Han}|\p{Script=Arabic}/u },
  'ur-Latn': { has: /\p{Script=Latin}/u, not: /\p{Script=Han}|\p{Script=Arabic}/u },
  ur: { has: /\p{Script=Arabic}/u, not: /\p{Script=Han}/u },
  zh: { has: /\p{Script=Han}/u, not: /\p{Script=Arabic}/u },
};

/** The same facts, in the writing of its language, in one line and of a bearable length. */
export function isFaithful(original: GoodsText, { language, title, description }: GoodsText & { readonly language: string }): boolean {
  const script = scripts[language];
  const whole = `${title}\n${description ?? ''}`;
  if (!script?.has.test(title) || script.not.test(whole) || /[\p{Cc}\p{Cf}]/u.test(title)) return false;
  if ([...title].length > most.title || [...(description ?? '')].length > most.description) return false;
  if ((original.description === null) !== (description === null) || (description !== null && description.trim() === '')) return false;
  return sameFacts(original.title, title) && sameFacts(original.description ?? '', description ?? '');
}

/** Whether a letter in its reader's language says nothing else: the same facts, the same blanks, and no way to reach somebody. */
export function isFaithfulLetter(original: string, { language, text }: { readonly language: string; readonly text: string }): boolean {
  const script = scripts[language];
  if (!script?.has.test(text) || script.not.test(text) || /[\p{Cc}\p{Cf}]/u.test(text.replace(/\n/g, ''))) return false;
  if ([...text].length > Math.max(most.title, [...original].length * 3)) return false;
  const blanks = (said: string) => said.split('•••').length;
  const isReachable = (said: string) => withoutContacts(said, { region: 'PK', tracking: false }).hidden;
  return blanks(original) === blanks(text) && sameFacts(original, text) && (isReachable(original) || !isReachable(text));
}

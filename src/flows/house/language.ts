import { act, ask, type Flow, say } from '../../conversation/flow.ts';
import { oneOf } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';

/** Each language by its own name, so that whoever cannot read this one finds theirs. */
export const languageChoices = [
  { id: 'en', words: words('language.label_en') },
  { id: 'ur', words: words('language.label_ur') },
  { id: 'ur-Latn', words: words('language.label_ur-Latn') },
  { id: 'zh', words: words('language.label_zh') },
];

export function* language({ people }: Doors): Flow {
  const chosen = yield* ask('language', oneOf('language.which', languageChoices));
  yield* act('speak', () => people.setLanguage(chosen));
  yield* say('language.done');
}

import { act, ask, type Flow, type Handover, hear, say } from '../../conversation/flow.ts';
import { oneOf, yesNo } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { openShop } from '../selling/open-shop.ts';
import { languageChoices } from './language.ts';

/** Somebody new: their language, what we keep of them, and what they came for. `waits`: what they wrote first comes after it. */
export function* welcome({ me, people, shop }: Doors): Flow<Handover | undefined> {
  const language = yield* ask('language', { ...oneOf('welcome.language', languageChoices), short: words('language.which') });
  yield* act('speak', () => people.setLanguage(language));

  const agreed = yield* ask('privacy', yesNo('welcome.privacy', { yes: 'welcome.label_agree', no: 'welcome.label_disagree' }));
  if (!agreed) {
    yield* say('welcome.declined', {}, { offers: [offer('welcome.label_again', 'welcome')] });
    return undefined;
  }
  yield* act('consent', () => people.consent());

  const role = yield* ask('role', oneOf('welcome.role', roles));
  const chosen = role === 'seller' || role === 'buyer' ? role : 'trainee';
  yield* act('role', () => people.setRole(chosen));

  if (chosen === 'seller') yield* openShop(shop, me.country);
  if (chosen === 'trainee') return (yield* hear('waits')) === null ? goTo('learn') : undefined;
  yield* say(`welcome.ready_${chosen}`);
  return undefined;
}

const roles = (['seller', 'buyer', 'trainee'] as const).map((id) => ({ id, words: words(`welcome.label_${id}`) }));

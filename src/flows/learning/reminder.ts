import { act, ask, type Flow, type Handover, look, say } from '../../conversation/flow.ts';
import type { Question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { isQuiet } from '../../shop/quiet-hours.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';

/** At which hour of their day a learner is told that something waits, if at all. */
export function* reminder({ people, habit }: Doors): Flow<Handover | void> {
  const { quiet, optedOut } = yield* look(() => people.manner());
  // Who wants no messages is asked about all of them first.
  if (optedOut) return goTo('stop');
  const chosen = yield* ask('hour', whichHour);
  const hour = chosen === 'none' ? null : Number(chosen);
  yield* act('kept', () => habit.setHour(hour));
  const offers = [offer('learn.label_go_on', 'learn')];
  if (hour === null) return yield* say('reminder.none', {}, { offers });
  // Who asks for an hour wants to be reminded.
  yield* act('wanted', () => people.mute('reminders', false));
  const at = { minute: hour * 60 };
  const held = isQuiet(at.minute, quiet);
  yield* say(held ? 'reminder.kept_quiet' : 'reminder.kept', { at, ...(held && { until: { minute: quiet.until } }) }, { offers });
}

const hours = [8, 10, 13, 17, 19, 21] as const;

/** A number is an hour, not the place of a choice. */
const whichHour: Question<string> = {
  words: words('reminder.hour'),
  hint: words('reminder.hour_hint'),
  choices: [...hours.map((hour) => ({ id: String(hour), words: words('reminder.label_at', { at: { minute: hour * 60 } }) })), noneOfThem()],
  numbered: false,
  parse: (raw) => (typeof raw === 'string' ? hourIn(raw) : raw.kind === 'choice' && /^(?:\d{1,2}|none)$/.test(raw.id) ? raw.id : undefined),
};

function noneOfThem() {
  return { id: 'none', words: words('reminder.label_none') };
}

/** `19`, `19:00`, `7 pm`; a choice may be named in any language besides. */
function hourIn(text: string): string | undefined {
  const [, digits, half] = /^(\d{1,2})(?::00)?\s*(am|pm)?$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const hour = Number(digits);
  if (half === undefined) return hour <= 23 ? String(hour) : undefined;
  return hour >= 1 && hour <= 12 ? String((hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)) : undefined;
}

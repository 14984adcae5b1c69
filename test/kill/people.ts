/** People at their phones: each answers what the screen shows, and writes nothing while waiting for an answer. */

import type { Person, Shown } from '../support/bot-api/person.ts';
import type { BotApi } from '../support/bot-api.ts';

/** What one of them does about a message that reads like that. */
type Habit = readonly [like: RegExp, does: (person: Person, shown: Shown) => unknown];

export type Walk = { readonly person: Person; readonly begin: string; readonly habits: readonly Habit[]; readonly end: RegExp };

const types = (text: string) => (person: Person) => person.types(text);
const taps = (label: string) => (person: Person) => person.taps(label);

const arrival: readonly Habit[] = [
  [/^Welcome to Sarai/, taps('English')],
  [/^Before we start/, taps('Yes, go on')],
];

/** Opens a shop and lists goods, question by question. */
export function seller(person: Person, title: string, stock = '12'): Walk {
  const habits: readonly Habit[] = [
    ...arrival,
    [/What brings you here/, taps('I want to sell')],
    [/your shop called/, types(`Shop of ${title}`)],
    [/Which city do you sell from/, types('Multan')],
    [/Which country is that in/, taps('Pakistan')],
    [/Your shop is open/, types('/sell')],
    [/Send a photo of what you sell/, taps('Skip')],
    [/What is it\?/, types(title)],
    [/What is it called/, types(title)],
    [/Which kind of goods/, taps('Home and decoration')],
    [/What does one cost/, types('2400')],
    [/How many do you have/, types(stock)],
    [/must one buyer take at least/, types('1')],
    [/How heavy is one/, types('400 g')],
    [/How large is the parcel/, types('30 x 20 x 5 cm')],
    [/Where is it made/, taps('Pakistan')],
    [/Where do you send it to/, taps('Pakistan and China')],
    [/Anything a buyer should know/, types('Made by hand.')],
    [/This is how buyers will see it/, taps('Publish')],
  ];
  return { person, begin: 'hello', habits, end: /^Published!/ };
}

/** Seeks goods and orders one of them. The impatient tap twice where they confirm. */
export function buyer(person: Person, title: string, impatient: boolean, pays: 'Cash on delivery' | 'By card, here' = 'Cash on delivery'): Walk {
  const habits: readonly Habit[] = [
    ...arrival,
    [/What brings you here/, taps('I want to buy')],
    [/Write what you are looking for, such as/, types(title)],
    [/^Found for/, (one, { buttons }) => one.taps(buttons.flat().find((label) => label.startsWith(title)) ?? title)],
    [/Sold by/, taps('Buy')],
    [/^How many\?/, types('1')],
    [/^Who receives it/, types('Ali Raza')],
    [/^Which phone number/, types('0300 1234567')],
    [/^The address/, types('House 12, Street 4, near Jamia Masjid, Gulberg')],
    [/^Which city\?/, types('Lahore')],
    [/would you like to pay/, taps(pays)],
    [/^Your order:/, (one) => [one.taps('Yes, order it'), ...(impatient ? [one.taps('Yes, order it')] : [])]],
  ];
  return {
    person,
    begin: 'hello',
    habits,
    // An invoice has no text.
    end: /^$|is held for you|^Ordered!|not enough left|out of stock|^Only .* left|^There is not enough of|[Ss]old out|^Nothing found|no longer for sale/,
  };
}

/**
 * Resolves at the end of the walk. A question which comes a second time is one that may have been sent twice: it was answered.
 * Who gets no answer waits for ever, as people do; the test counts the hours.
 */
export async function walks(api: BotApi, { person, begin, habits, end }: Walk): Promise<void> {
  const answered = new Set<string>();
  person.types(begin);
  for (;;) {
    const shown = await news(api, person, answered);
    if (end.test(shown.text)) return;
    answered.add(shown.text);
    const [, does] = habits.find(([like]) => like.test(shown.text)) ?? [];
    if (!does) throw new Error(`somebody does not know what to do:\n${standing([person], 12)}`);
    does(person, shown);
  }
}

/** The newest message, once it is none that was answered and stands beneath what the person said last. */
async function news(api: BotApi, person: Person, answered: ReadonlySet<string>): Promise<Shown> {
  const found = () => {
    const newest = person.screen().at(-1);
    return newest?.by === 'bot' && !answered.has(newest.text) ? newest : undefined;
  };
  await api.until(() => found() !== undefined);
  return found() ?? news(api, person, answered);
}

/** Where everybody stands, for the message of a test that failed. */
export const standing = (people: readonly Person[], lines = 3): string => people.map((person) => `${person.id}: ${lastOf(person, lines)}`).join('\n');

const lastOf = (person: Person, lines: number): string =>
  person
    .screen()
    .slice(-lines)
    .map(({ by, text }) => `${by === 'bot' ? '‹' : '›'} ${text.slice(0, 60).replaceAll('\n', ' ')}`)
    .join(' ');

/** Plays a made-up flow line by line, its state going through JSON between any two lines, as it does through the database. */
import { expect } from 'vitest';
import type { Bubble } from '../../src/conversation/bubble.ts';
import { type Conversed, converse } from '../../src/conversation/converse.ts';
import type { Flow, Handover, Talk } from '../../src/conversation/flow.ts';
import type { Question } from '../../src/conversation/question.ts';
import type { Reader } from '../../src/conversation/reader.ts';
import { silent, type Talking } from '../../src/conversation/talking.ts';
import type { Wish } from '../../src/conversation/wish.ts';
import { type Key, type Words, words } from '../../src/conversation/words.ts';

/** Tests of the engine speak in keys of their own. */
export const key = (name: string): Key => name as Key;

export const word = (name: string, params?: Words['with']): Question<string> => ({
  words: words(key(name), params),
  hint: words(key(`${name}_hint`)),
  parse: (raw) => (typeof raw === 'string' && /^[\w ]+$/.test(raw) && raw !== 'nonsense' ? raw : undefined),
});

/** Reads plain digits and plain words, and nothing else. */
const plainReader: Reader = {
  money: () => undefined,
  quantity: () => undefined,
  phone: () => undefined,
  address: () => undefined,
  yesNo: (text) => ({ yes: true, no: false })[text],
  weight: () => undefined,
  size: () => undefined,
  listing: () => ({}),
  timeZone: () => undefined,
  percent: () => undefined,
  contents: () => undefined,
  hours: () => undefined,
  tracking: () => undefined,
  category: () => undefined,
  choice(text, labels) {
    const at = labels.findIndex((label) => label.key === text);
    return at < 0 ? undefined : at;
  },
  number: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
  skip: (text) => text === 'skip',
  contacts: () => false,
  letter: (text, { language }) => ({ text, hidden: false, language }),
};

export const talk = (run: () => Flow<Handover | void>, more: Partial<Talk<null>> = {}): Talk<null> => ({ run: () => run(), ...more });

export type Talks = { readonly [flow: string]: Talk<null> };

export class Played {
  talking: Talking = silent;
  heard: string[] = [];
  last: Conversed | undefined;
  readonly #talks: () => Talks;

  constructor(talks: () => Talks) {
    this.#talks = talks;
  }

  async wish(wish: Wish): Promise<string> {
    const kept: Talking = JSON.parse(JSON.stringify(this.talking));
    this.last = await converse({ talks: this.#talks(), doors: null, read: plainReader }, kept, wish);
    this.talking = this.last.talking;
    const said = this.last.bubbles.map(shown).join(' // ');
    this.heard.push(said);
    return said;
  }

  start = (flow: string, given = {}) => this.wish({ do: 'start', flow, given });
  says = (raw: string, by?: string) => this.wish({ do: 'answer', raw, ...(by !== undefined && { by }) });
  command = (command: Extract<Wish, { do: 'command' }>['command']) => this.wish({ do: 'command', command });
  /** Taps the control that ends in this, of what was last said. */
  taps = (end: string) => {
    const control = this.last?.bubbles.flatMap((bubble) => bubble.controls ?? []).find(({ id }) => id.endsWith(end));
    expect(control, `a control ending in ${end}`).toBeDefined();
    return this.wish({ do: 'tap', control: control?.id ?? '' });
  };
}

const shown = ({ words: said, controls }: Bubble) => `${said.map(told).join(' | ')}${controls ? ` [${controls.map((one) => one.words.key).join(', ')}]` : ''}`;
const told = ({ key: name, with: params = {} }: Words) =>
  Object.keys(params).length > 0
    ? `${name}(${Object.values(params)
        .map((value) => (typeof value === 'object' ? JSON.stringify(value) : value))
        .join(', ')})`
    : name;

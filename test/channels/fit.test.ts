import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { telegram, whatsappCloud, whatsappWeb } from '../../src/channels/abilities.ts';
import type { Abilities, Fitted } from '../../src/channels/channel.ts';
import { fit as carried } from '../../src/channels/fit.ts';
import type { Control } from '../../src/conversation/message.ts';

const choices = (count: number, label = (at: number): string => `Choice ${at}`): Control[] =>
  Array.from({ length: count }, (_, at) => ({ id: `c:${at + 1}`, label: label(at + 1) }));

const all: readonly (readonly [string, Abilities])[] = [
  ['Telegram', telegram],
  ['WhatsApp Cloud', whatsappCloud],
  ['WhatsApp Web', whatsappWeb],
];

describe('text', () => {
  it('is sent as it is when it fits', () => expect(carried({ text: 'Salam' }, telegram)).toEqual([{ text: 'Salam' }]));

  it('is cut between paragraphs before sentences, and between sentences before words', () => {
    const small: Abilities = { ...whatsappWeb, text: 40 };
    expect(carried({ text: 'First paragraph here.\n\nSecond one. And more of it.' }, small).map(({ text }) => text)).toEqual([
      'First paragraph here.',
      'Second one. And more of it.',
    ]);
    expect(carried({ text: 'یہ پہلا جملہ ہے جو لمبا ہے۔ یہ دوسرا جملہ ہے۔' }, small).map(({ text }) => text)).toEqual([
      'یہ پہلا جملہ ہے جو لمبا ہے۔',
      'یہ دوسرا جملہ ہے۔',
    ]);
    expect(carried({ text: 'one two three four five six seven eight nine ten' }, small).map(({ text }) => text)).toEqual([
      'one two three four five six seven eight',
      'nine ten',
    ]);
  });

  it('is never cut inside a letter', () => {
    const family = '👩‍👩‍👧‍👦';
    const tight: Abilities = { ...whatsappWeb, text: family.length * 2 + 3 };
    expect(carried({ text: family.repeat(5) }, tight).map(({ text }) => text)).toEqual([family.repeat(2), family.repeat(2), family]);
  });

  it('of nothing sends nothing', () => expect(carried({ text: ' \n ' }, telegram)).toEqual([]));

  it('with half a surrogate pair is mended', () => expect(carried({ text: 'a\uD83D' }, telegram)).toEqual([{ text: 'a\uFFFD' }]));
});

describe('choices', () => {
  it('are buttons where all of them fit', () => {
    expect(carried({ text: 'Which?', controls: choices(3) }, whatsappCloud)).toEqual([
      { text: 'Which?', controls: { as: 'buttons', items: choices(3).map(({ id, label }) => ({ id, label })) } },
    ]);
  });

  it.each([
    ['more than three', choices(4)],
    ['longer than a button', choices(2, (at) => `Peshawari chappal number ${at}`)],
    ['described', choices(2).map((control) => ({ ...control, description: 'PKR 900' }))],
  ])('are a list when they are %s', (_, controls) => {
    const [only] = carried({ text: 'Which?', controls }, whatsappCloud);
    expect(only?.text).toBe('Which?');
    expect(only?.controls?.as).toBe('list');
    expect(only?.controls?.items.map(({ id }) => id)).toEqual(controls.map(({ id }) => id));
  });

  it('are numbered lines when there are more than the list has rows, or no list', () => {
    const lines = Array.from({ length: 11 }, (_, at) => `${at + 1}. Choice ${at + 1}`).join('\n');
    expect(carried({ text: 'Which?', controls: choices(11) }, whatsappCloud)).toEqual([{ text: `Which?\n\n${lines}` }]);
    const controls = [{ id: 'a', label: 'Yes', description: 'send it' }];
    expect(carried({ text: 'Sure?', controls }, whatsappWeb)).toEqual([{ text: 'Sure?\n\n1. Yes – send it' }]);
  });

  it('have no numbers where a typed number means something else', () => {
    expect(carried({ text: 'How many?', controls: choices(1), numbered: false }, whatsappWeb)).toEqual([{ text: 'How many?\n\n• Choice 1' }]);
  });

  it('are explained in the text where only buttons exist', () => {
    const controls = [
      { id: 'a', label: 'TCS', description: '2 days' },
      { id: 'b', label: 'Pick up' },
    ];
    expect(carried({ text: 'How?', controls }, telegram)[0]?.text).toBe('How?\n\n• TCS – 2 days');
  });

  it('too long for a list row are told whole below it', () => {
    const [only] = carried({ text: 'Which?', controls: choices(2, (at) => `Peshawari chappal number ${at}`) }, whatsappCloud);
    expect(only?.controls?.items[1]).toEqual({ id: 'c:2', label: 'Peshawari chappal num… 2', description: 'Peshawari chappal number 2' });
  });

  it('that look alike after cutting are told apart', () => {
    const [only] = carried({ text: 'Which?', controls: choices(3, (at) => `${'پشاوری چپل '.repeat(6)}${at}`) }, telegram);
    const labels = only?.controls?.items.map(({ label }) => label) ?? [];
    expect(labels[0]).toMatch(/…$/);
    expect(labels[1]).toMatch(/… 2$/);
    expect(labels[2]).toMatch(/… 3$/);
  });

  it('stand under the last part of a long text', () => {
    const fitted = carried({ text: 'word '.repeat(400), controls: choices(2) }, whatsappCloud);
    expect(fitted.map(({ controls }) => controls?.as)).toEqual([undefined, 'buttons']);
  });
});

describe('pictures', () => {
  it('carry what fits under them; the rest follows', () => {
    const fitted = carried({ text: 'word '.repeat(300), picture: 'hash', controls: choices(2) }, telegram);
    expect(fitted.map(({ picture, controls }) => [picture, controls?.as])).toEqual([
      ['hash', undefined],
      [undefined, 'buttons'],
    ]);
  });

  it('need no words', () => expect(carried({ text: '', picture: 'hash', controls: choices(1) }, telegram)[0]).toMatchObject({ text: '', picture: 'hash' }));

  it('stand before a list, never with it', () => {
    const fitted = carried({ text: 'Which?', picture: 'hash', controls: choices(5) }, whatsappCloud);
    expect(fitted.map(({ text, picture, controls }) => [text, picture, controls?.as])).toEqual([
      ['', 'hash', undefined],
      ['Which?', undefined, 'list'],
    ]);
  });
});

describe('a message in place of another', () => {
  it('replaces it where the channel edits', () => expect(carried({ text: 'Page 2', replaces: '7' }, telegram)).toEqual([{ text: 'Page 2', replaces: '7' }]));
  it('is a new one elsewhere', () => expect(carried({ text: 'Page 2', replaces: '7' }, whatsappWeb)).toEqual([{ text: 'Page 2' }]));
  it('is new ones when it takes several', () => {
    expect(carried({ text: 'word '.repeat(2000), replaces: '7' }, telegram).some((one) => 'replaces' in one)).toBe(false);
  });
});

describe.each(all)('whatever is said on %s', (_, abilities) => {
  const label = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.constantFrom('جی ہاں، یہ بالکل درست ہے', '是的，没错', '👩‍👩‍👧‍👦'.repeat(9)));
  const control = fc.record({ id: fc.uuid(), label, description: fc.option(label, { nil: undefined }) }, { requiredKeys: ['id', 'label'] });
  const message = fc.record(
    {
      text: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 9000, size: 'max' }),
        fc.string({ unit: 'binary', maxLength: 9000, size: 'max' }),
        fc.lorem({ maxCount: 900, size: 'max' }),
      ),
      controls: fc.array(control, { maxLength: 30 }),
      numbered: fc.boolean(),
      picture: fc.constant('hash'),
    },
    { requiredKeys: ['text'] },
  );

  it('every part is within the limits', () => {
    fc.assert(
      fc.property(message, (said) => {
        for (const part of carried({ ...said, controls: said.controls?.map(plain) ?? [] }, abilities)) expect(faults(part, abilities)).toEqual([]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('nothing is lost but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 9000, size: 'max' }), (text) => {
        const joined = carried({ text }, abilities).map((part) => part.text);
        expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\0/g, '\uFFFD').replace(/\s/g, ''));
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

function plain({ id, label, description }: { id: string; label: string; description?: string | undefined }): Control {
  return description === undefined ? { id, label } : { id, label, description };
}

function faults({ text, picture, controls }: Fitted, abilities: Abilities): string[] {
  const kind = controls && abilities[controls.as];
  const most = Math.min(picture === undefined ? abilities.text : abilities.caption, kind?.body ?? Number.POSITIVE_INFINITY);
  const labels = controls?.items.map(({ label }) => label) ?? [];
  return [
    ...(text.length > most ? [`text of ${text.length}`] : []),
    ...(text === '' && picture === undefined ? ['no text'] : []),
    ...(text !== text.trim() ? ['white space around'] : []),
    ...(/\p{Surrogate}/u.test(text + labels.join('')) ? ['half a letter'] : []),
    ...(controls && !kind ? [`no ${controls.as} here`] : []),
    ...(kind && labels.length > kind.most ? [`${labels.length} controls`] : []),
    ...labels.filter((label) => label === '' || label.length > (kind?.label ?? 0)).map((label) => `label of ${label.length}`),
    ...(new Set(labels).size < labels.length ? ['labels alike'] : []),
    ...(controls?.items ?? []).filter(({ description = '' }) => description.length > (abilities.list?.description ?? 0)).map(() => 'description too long'),
  ];
}

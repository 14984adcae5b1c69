import { describe, expect, it } from 'vitest';
import type { InboundMessage } from '../../src/conversation/message.ts';
import { pickedTogether } from '../../src/work/turns/albums.ts';

/** `at` in seconds. */
const photo = (id: string, at: number, caption?: string): InboundMessage => ({
  ...{ id, channel: 'whatsapp-cloud', address: '923001234567', at: new Date(at * 1000).toISOString() },
  content: { kind: 'image', file: { ref: id }, ...(caption !== undefined && { caption }) },
});
const parted = (...photos: InboundMessage[]) => pickedTogether(photos).map((group) => group.map((one) => one?.id ?? '').join(''));

describe('photos that nothing says belong together', () => {
  it.each([
    ['come at the same second', [photo('a', 0, 'Lamp 900'), photo('b', 0), photo('c', 0)], ['abc']],
    ['come in any order', [photo('c', 9), photo('a', 0), photo('b', 4)], ['abc']],
    ['follow each other slowly over a poor line', [photo('a', 0), photo('b', 14), photo('c', 29)], ['abc']],
    ['are sent in two goes', [photo('a', 0), photo('b', 1), photo('c', 30), photo('d', 31)], ['ab', 'cd']],
    ['have a line each', [photo('a', 0, 'Lamp 900'), photo('b', 2), photo('c', 4, 'Vase 1200'), photo('d', 5)], ['ab', 'cd']],
    ['have their one line under the last', [photo('a', 0), photo('b', 2), photo('c', 4, 'Lamp 900')], ['abc']],
  ])('%s', (_, photos, groups) => expect(parted(...photos)).toEqual(groups));

  it('are none without photos', () => expect(parted()).toEqual([]));
});

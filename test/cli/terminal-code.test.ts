import { expect, test } from 'vitest';
import { terminalCode } from '../../src/cli/chat/terminal-code.ts';

const upper = { ' ': 0, '▀': 1, '▄': 0, '█': 1 } as const;
const lower = { ' ': 0, '▀': 0, '▄': 1, '█': 1 } as const;
type Sign = keyof typeof upper;
const isSign = (sign: string): sign is Sign => sign in upper;

test('a code in the terminal is black on white whatever the terminal is, with white around it', () => {
  const lines = terminalCode('2@abcdefgh,ijklmnop,qrstuvwx,1').split('\n');
  for (const line of lines) {
    expect(line.startsWith('\u001b[38;5;16;48;5;231m')).toBe(true);
    expect(line.endsWith('\u001b[0m')).toBe(true);
  }
  const rows = lines.flatMap((line) => {
    const signs = [...line].filter(isSign);
    return [signs.map((sign) => upper[sign]), signs.map((sign) => lower[sign])];
  });
  const width = rows[0]?.length ?? 0;
  expect(rows.length - width).toBeLessThan(2);
  // The first corner of every code: a ring of seven, a ring of five, a dot of three.
  expect(rows.slice(0, 9).map((row) => row.slice(0, 9).join(''))).toEqual([
    '000000000',
    '000000000',
    '001111111',
    '001000001',
    '001011101',
    '001011101',
    '001011101',
    '001000001',
    '001111111',
  ]);
});

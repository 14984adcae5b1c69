import { expect, test, vi } from 'vitest';
import { demo } from '../../src/cli/demo/demo.ts';

test('the story goes as told', async () => {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  try {
    expect(await demo()).toBe(0);
  } finally {
    log.mockRestore();
  }
  expect(said.at(-1)).toMatch(/The story went as told: order [A-Z0-9]{6} is delivered/);
});

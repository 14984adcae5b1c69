import { afterEach, expect, test, vi } from 'vitest';
import { evals } from '../../src/cli/evals.ts';
import { type Says, type Shown, startSenseApi } from '../support/sense-api.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const nothing = '{"do":"none","words":null,"flow":null,"command":null,"slots":[],"facts":[]}';
const unseen = '{"title":null,"category":null,"colour":null,"material":null}';

/** What it prints, with a model that says always the same. */
async function printed(
  settings: { readonly [name: string]: string },
  shows: (shown: Shown) => Says = ({ pictures }) => (pictures.length > 0 ? unseen : nothing),
) {
  const api = await startSenseApi(() => '', shows);
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  for (const [name, value] of Object.entries({ OPENAI_API_KEY: 'sk-senses', OPENAI_BASE_URL: api.config.baseUrl, OPENAI_MODEL: 'talks', ...settings }))
    vi.stubEnv(name, value);
  try {
    return { code: await evals([]), lines, asked: api.shown.length + api.heard.length };
  } finally {
    await api.close();
  }
}

test('puts the cases of every prompt before its own model, and tells how each does', async () => {
  const { lines, asked, code } = await printed({ OPENAI_PICTURE_MODEL: 'looks', OPENAI_TRANSCRIBE_MODEL: 'listens', OPENAI_TRANSLATE_MODEL: 'renders' });
  expect(lines.slice(0, 5)).toEqual([
    expect.stringMatching(/^understand: \d+ cases, talks$/),
    expect.stringMatching(/^describe: \d+ cases, looks$/),
    expect.stringMatching(/^transcribe: \d+ cases, listens$/),
    expect.stringMatching(/^render: \d+ cases, renders$/),
    expect.stringMatching(/^letter: \d+ cases, renders$/),
  ]);
  const all = lines.find((line) => line.startsWith('all')) ?? '';
  expect(all.trim().split(/\s+/).slice(1, 2)).toEqual([String(asked)]);
  // A silence that is heard as one, and a receipt on which nothing is seen.
  expect(lines.join('\n')).toMatch(/transcribe: silence +(\d+) +\1 +0/);
  expect(lines.join('\n')).toMatch(/describe: no goods +(\d+) +\1 +0/);
  expect(code).toBe(0);
});

test('says which models are not set, and that one is unsafe', async () => {
  const begins = '{"do":"start","words":null,"flow":"sell","command":null,"slots":[{"name":"price","value":"77777"}],"facts":[]}';
  const { lines, code } = await printed({}, () => begins);
  expect(lines).toContain('describe: not asked, for OPENAI_PICTURE_MODEL is not set');
  expect(lines).toContain('render: not asked, for OPENAI_TRANSLATE_MODEL is not set');
  expect(code).toBe(1);
});

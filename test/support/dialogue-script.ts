/** Reads a dialogue: who does what, and what they are told. The format is described in `src/cli/chat/dialogue-format.ts`. */

export type Heard = { readonly to: string; readonly said: string };
/** One thing a person does, and all that is said because of it. */
export type Scene = { readonly who: string; readonly app?: App; readonly does: string; readonly heard: readonly Heard[] };
export type App = 'whatsapp' | 'telegram' | 'web';

type Utterance = { readonly who: string; readonly to?: string; readonly app?: App; said: string };

const head = /^(?<who>[a-z][\w-]*)(?: to (?<to>[a-z][\w-]*))?(?: \((?<app>whatsapp|telegram|web)\))?:(?: (?<said>.*))?$/;

/** Throws where a line is neither said by anybody nor part of what was. Lines with `#` are remarks. */
export function readScript(script: string): readonly Scene[] {
  const scenes: { who: string; app?: App; does: string; heard: Heard[] }[] = [];
  for (const { who, to, app, said } of utterances(script)) {
    const last = scenes.at(-1);
    if (who !== 'bot') scenes.push({ who, does: said, heard: [], ...(app && { app }) });
    else if (last) last.heard.push({ to: to ?? last.who, said });
    else throw new Error('a dialogue begins with a person');
  }
  return scenes;
}

function utterances(script: string): readonly Utterance[] {
  const found: Utterance[] = [];
  for (const line of dedented(script).filter((one) => !one.startsWith('#'))) {
    const last = found.at(-1);
    const { who, to, app, said = '' } = head.exec(line)?.groups ?? {};
    if (who !== undefined) found.push({ who, said, ...(to !== undefined && { to }), ...(isApp(app) && { app }) });
    else if (last && /^(?: |$)/.test(line)) last.said += `\n${line.trim()}`;
    else if (line !== '') throw new Error(`nobody says: ${line}`);
  }
  for (const one of found) one.said = one.said.trim();
  return found;
}

const isApp = (app: string | undefined): app is App => app === 'whatsapp' || app === 'telegram' || app === 'web';

function dedented(script: string): readonly string[] {
  const lines = script.split('\n').map((line) => line.trimEnd());
  const indent = Math.min(...lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent));
}

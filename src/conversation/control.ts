/**
 * What a button carries. Telegram leaves 64 bytes, and whoever taps may be tapping a message of last month: so it says
 * which question of which flow it answers and what was agreed to, or which flow it starts.
 */
import type { Raw } from './message.ts';

/** Things a person can want at any time, in any flow. */
export const commands = ['menu', 'help', 'back', 'cancel', 'language', 'human', 'stop', 'continue', 'privacy'] as const;
export type Command = (typeof commands)[number];

export type Target =
  | { readonly to: 'question'; readonly flow: string; readonly step: string; readonly mark: string; readonly choice: string }
  | { readonly to: 'flow'; readonly flow: string; readonly given: { readonly [question: string]: string } }
  | { readonly to: 'command'; readonly command: Command };

const maxBytes = 64;

/** Throws where the id would not fit a button: that is our mistake, and tests meet it first. */
export function controlId(target: Target): string {
  const id = written(target);
  if (!/^[\x21-\x7e]{1,64}$/.test(id)) throw new RangeError(`not a control of at most ${maxBytes} ASCII bytes: ${id}`);
  return id;
}

function written(target: Target): string {
  switch (target.to) {
    case 'question':
      return `q:${target.flow}:${target.step}:${target.mark}:${target.choice}`;
    case 'flow':
      return `f:${target.flow}${Object.entries(target.given)
        .map(([name, value]) => `:${name}=${value}`)
        .join('')}`;
    case 'command':
      return `c:${target.command}`;
  }
}

/** Reads a control's id; `undefined` for anything we never sent. */
export function readControl(id: string): Target | undefined {
  const [kind, first, ...rest] = id.split(':');
  if (first === undefined || id.length > maxBytes) return undefined;
  if (kind === 'q' && rest.length >= 3) {
    const [step = '', mark = '', ...choice] = rest;
    return { to: 'question', flow: first, step, mark, choice: choice.join(':') };
  }
  if (kind === 'c') {
    const command = commands.find((name) => name === first);
    return command && { to: 'command', command };
  }
  if (kind !== 'f' || rest.some((pair) => !pair.includes('='))) return undefined;
  return { to: 'flow', flow: first, given: Object.fromEntries(rest.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])) };
}

/** A taken choice, as its question reads it. */
export const chosen = (id: string): Raw => ({ kind: 'choice', id });

/** Messages as a terminal draws them, near to how the app would. The order of right-to-left words is left to the terminal. */
import type { Fitted } from '../channels/channel.ts';
import type { Shown } from '../channels/simulator/simulator.ts';
import type { Paint } from './paint.ts';

/** The lines of one message of ours. A number before a control is what to type to tap it. */
export function bubble({ text, picture, edited, controls }: Shown, name: string, paint: Paint): string {
  const head = [paint.bold(paint.green(name)), ...(edited ? [paint.dim('(changed the message above)')] : [])].join(' ');
  const lines = [...(picture === undefined ? [] : [paint.yellow(`[picture ${picture.slice(0, 8)}]`)]), ...(text === '' ? [] : text.split('\n'))];
  const below = controls ? shownControls(controls, paint) : [];
  return [`${paint.dim('╭')} ${head}`, ...[...lines, ...below].map((line) => `${paint.dim('│')} ${line}`.trimEnd()), paint.dim('╰')].join('\n');
}

function shownControls({ as, items }: NonNullable<Fitted['controls']>, paint: Paint): readonly string[] {
  if (as === 'buttons') return ['', ...wrapped(items.map(({ label }, at) => `${paint.cyan(`[${at + 1}]`)} ${label}`))];
  const rows = items.map(
    ({ label, description }, at) => `${paint.cyan(`[${at + 1}]`)} ${label}${description === undefined ? '' : paint.dim(` – ${description}`)}`,
  );
  return ['', paint.dim('≡ a list to open:'), ...rows];
}

/** Short labels side by side, as buttons stand; long ones below each other. */
function wrapped(labels: readonly string[]): readonly string[] {
  const rows: string[] = [];
  for (const label of labels) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + label.length < 90) rows[rows.length - 1] = `${last}   ${label}`;
    else rows.push(label);
  }
  return rows;
}

/** One thing the person did, where the terminal has not shown it already. */
export function own({ text, kind, picture }: Shown, name: string, paint: Paint): string {
  const what = kind === undefined || kind === 'tap' ? '' : `[${kind === 'image' ? 'photo' : kind}${picture === undefined ? '' : ' sent'}] `;
  return `${paint.bold(`${name} ›`)} ${kind === 'tap' ? `[${text}]` : `${what}${text}`}`.trimEnd();
}

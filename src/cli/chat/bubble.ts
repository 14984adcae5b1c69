/** Messages as a terminal draws them, near to how the app would. The order of right-to-left words is left to the terminal. */
import type { Fitted } from '../../channels/channel.ts';
import type { Shown } from '../../channels/simulator/simulator.ts';
import type { Paint } from './paint.ts';

/** The lines of one message of ours, at most so wide. A number before a control is what to type to tap it. */
export function bubble({ text, picture, document, place, link, asksPlace, edited, controls }: Shown, name: string, paint: Paint, width = 90): string {
  const head = [paint.bold(paint.green(name)), ...(edited ? [paint.dim('(changed the message above)')] : [])].join(' ');
  const lines = [
    ...(picture === undefined ? [] : [paint.yellow(`[picture ${picture.slice(0, 8)}]`)]),
    ...(document ? [paint.yellow(`[file ${document.name}]`)] : []),
    ...(place
      ? wrapped(['[place', `${place.latitude}, ${place.longitude}]`, place.name, place.address].filter(Boolean).join(' '), width).map(paint.yellow)
      : []),
    ...(text === '' ? [] : text.split('\n').flatMap((line) => wrapped(line, width))),
  ];
  const below = [
    ...(controls ? shownControls(controls, paint, width) : []),
    ...(link ? ['', `${paint.cyan(`[${link.label}]`)} ${link.url}`] : []),
    ...(asksPlace ? ['', paint.dim('[a button of the app sends where you are]')] : []),
  ];
  return [`${paint.dim('╭')} ${head}`, ...[...lines, ...below].map((line) => `${paint.dim('│')} ${line}`.trimEnd()), paint.dim('╰')].join('\n');
}

function shownControls({ as, items }: NonNullable<Fitted['controls']>, paint: Paint, width: number): readonly string[] {
  const mark = (at: number) => paint.cyan(`[${at + 1}]`);
  if (as === 'buttons')
    return [
      '',
      ...sideBySide(
        items.map(({ label }, at) => ({ drawn: `${mark(at)} ${label}`, wide: widthOf(label) + 7 })),
        width,
      ),
    ];
  if (as === 'poll') return ['', paint.dim('◯ a poll:'), ...items.map(({ label }) => `◯ ${label}`)];
  return [
    '',
    paint.dim('≡ a list to open:'),
    ...items.map(({ label, description }, at) => `${mark(at)} ${label}${description === undefined ? '' : paint.dim(` – ${description}`)}`),
  ];
}

/** Short labels share a row, as buttons do. */
function sideBySide(labels: readonly { readonly drawn: string; readonly wide: number }[], width: number): readonly string[] {
  const rows: { drawn: string; wide: number }[] = [];
  for (const { drawn, wide } of labels) {
    const last = rows.at(-1);
    if (last && last.wide + wide <= width) rows[rows.length - 1] = { drawn: `${last.drawn}   ${drawn}`, wide: last.wide + wide };
    else rows.push({ drawn, wide });
  }
  return rows.map(({ drawn }) => drawn);
}

/** A line cut between words, or between characters of Chinese. */
function wrapped(line: string, width: number): readonly string[] {
  const rows = [''];
  for (const piece of line.match(/\p{Script=Han}[，。？！、：；]?|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    const last = rows[rows.length - 1] ?? '';
    if (last !== '' && widthOf(last) + widthOf(piece.trimEnd()) > width) rows.push(piece.trimStart());
    else rows[rows.length - 1] = last + piece;
  }
  return rows.map((row) => row.trimEnd());
}

/** Chinese characters take two columns, marks and isolates none. */
const widthOf = (text: string): number => {
  const seen = text.replace(/[\p{M}\p{Cf}]/gu, '');
  return [...seen].length + (seen.match(/[\p{Script=Han}，。？！、：；（）“”]/gu)?.length ?? 0);
};

/** One thing the person did, where the terminal has not shown it already. */
export function own({ text, kind, picture }: Shown, name: string, paint: Paint): string {
  const what = kind === undefined || kind === 'tap' ? '' : `[${kind === 'image' ? 'photo' : kind}${picture === undefined ? '' : ' sent'}] `;
  return `${paint.bold(`${name} ›`)} ${kind === 'tap' ? `[${text}]` : `${what}${text}`}`.trimEnd();
}

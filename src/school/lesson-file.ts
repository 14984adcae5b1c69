/** Reads a lesson as it is written: Markdown with front matter, one file a lesson and language. */

export type WrittenOption = { readonly right: boolean; readonly text: string; readonly reason: string };

export type WrittenLesson = {
  readonly title: string;
  readonly goal: string;
  readonly sources: readonly string[];
  readonly bubbles: readonly string[];
  readonly questions: readonly WrittenQuestion[];
  /** What is to be done now. */
  readonly deed: string;
  /** Questions that only the exam asks. */
  readonly kept: readonly WrittenQuestion[];
};

export type WrittenQuestion = { readonly text: string; readonly options: readonly WrittenOption[] };

/** Throws with one sentence that says what is wrong and in which line. */
export function readLesson(markdown: string): WrittenLesson {
  const lines = markdown.replace(/\r\n/g, '\n').split('\n');
  if (lines[0] !== '---') throw fault(1, 'the front matter is missing');
  const end = lines.indexOf('---', 1);
  if (end < 0) throw fault(1, 'the front matter does not end');
  const { title, goal, sources } = frontMatter(lines.slice(1, end));
  const parts = sections(lines, end + 1);
  const exam = parts.findIndex(({ heading }) => heading === '# In the exam');
  const [told, ...rest] = exam < 0 ? parts : parts.slice(0, exam);
  const kept = exam < 0 ? [] : parts.slice(exam + 1);
  const stray = parts[exam];
  if (stray && tidy(stray.lines) !== '') throw fault(stray.at, 'only questions stand under "# In the exam"');
  const last = rest.at(-1);
  if (told?.heading !== '') throw fault(end + 2, 'the first bubble is missing');
  if (last?.heading !== '# Do it now') throw fault(lines.length, 'it must end with "# Do it now"');
  const deed = tidy(last.lines);
  if (deed === '') throw fault(last.at, 'nothing is said under "# Do it now"');
  return { title, goal, sources, bubbles: bubblesOf(told), questions: rest.slice(0, -1).map(questionOf), deed, kept: kept.map(questionOf) };
}

type Section = { readonly heading: string; readonly at: number; readonly lines: readonly string[] };

const fault = (line: number, what: string): Error => new Error(`line ${line}: ${what}`);
const tidy = (lines: readonly string[]): string => lines.join('\n').trim();

function frontMatter(lines: readonly string[]): { readonly title: string; readonly goal: string; readonly sources: readonly string[] } {
  const given = new Map<string, string>();
  for (const [at, line] of lines.entries()) {
    const [, name, value] = /^(title|goal|sources): *(\S.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || given.has(name))
      throw fault(at + 2, `"${line}" is none of title, goal and sources, each once and with a value`);
    given.set(name, value.trim());
  }
  const of = (name: string): string => {
    const value = given.get(name);
    if (value === undefined) throw fault(1, `${name} is missing in the front matter`);
    return value;
  };
  return { title: of('title'), goal: of('goal'), sources: of('sources').split(/\s+/) };
}

function sections(lines: readonly string[], from: number): Section[] {
  const starts = [from, ...lines.flatMap((line, at) => (at >= from && /^##? /.test(line) ? [at] : []))];
  return starts.map((at, nth) => {
    const heading = nth === 0 ? '' : (lines[at] ?? '').trim();
    return { heading, at: at + 1, lines: lines.slice(nth === 0 ? at : at + 1, starts[nth + 1] ?? lines.length) };
  });
}

function bubblesOf({ lines, at }: Section): readonly string[] {
  const bubbles = tidy(lines)
    .split(/\n\*\*\*\n/)
    .map((bubble) => bubble.trim());
  if (bubbles.some((bubble) => bubble === '')) throw fault(at, 'a bubble is empty');
  return bubbles;
}

function questionOf({ heading, at, lines }: Section): WrittenQuestion {
  if (!heading.startsWith('## ')) throw fault(at, `"${heading}" is no question`);
  const options: WrittenOption[] = [];
  for (const [nth, line] of lines.entries()) {
    const [, mark, text] = /^- \[([ x])\] (\S.*)$/.exec(line) ?? [];
    const [, more] = /^ {2}(\S.*)$/.exec(line) ?? [];
    const open = options.at(-1);
    if (text !== undefined) options.push({ right: mark === 'x', text: text.trim(), reason: '' });
    else if (more !== undefined && open) options[options.length - 1] = { ...open, reason: `${open.reason} ${more}`.trim() };
    else if (line.trim() !== '') throw fault(at + nth + 1, `"${line}" is neither an option nor the reason of one`);
  }
  if (options.length !== 3) throw fault(at, `a question has three options, not ${options.length}`);
  if (options.filter(({ right }) => right).length !== 1) throw fault(at, 'one option of a question is right');
  if (options.some(({ reason }) => reason === '')) throw fault(at, 'an option has no reason');
  return { text: heading.slice(3).trim(), options };
}

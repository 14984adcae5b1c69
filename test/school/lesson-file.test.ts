/** How lessons are written, and what is said of one that is not written so. */
import { describe, expect, it, test } from 'vitest';
import { readCourse } from '../../src/school/course.ts';
import { readLesson } from '../../src/school/lesson-file.ts';

const question = (right = 2) => `## How much is the tax?

${[1, 2, 3].map((nth) => `- [${nth === right ? 'x' : ' '}] Option ${nth} of {{cn_single_limit}}\n  Its reason.`).join('\n')}
`;
const lesson = ({ bubbles = ['One.', 'Two: {{cn_single_limit}}.', 'Three.', 'Four.'], questions = [question(), question(1)] } = {}) => `---
title: A lesson
goal: learn something
sources: CN-01 CN-02
---

${bubbles.join('\n\n***\n\n')}

${questions.join('\n')}
# Do it now

Do something.
`;

test('a lesson is read with all it has', () => {
  expect(readLesson(lesson())).toMatchObject({
    title: 'A lesson',
    goal: 'learn something',
    sources: ['CN-01', 'CN-02'],
    bubbles: ['One.', 'Two: {{cn_single_limit}}.', 'Three.', 'Four.'],
    questions: [
      {
        text: 'How much is the tax?',
        options: [
          { right: false, text: 'Option 1 of {{cn_single_limit}}', reason: 'Its reason.' },
          { right: true, text: 'Option 2 of {{cn_single_limit}}', reason: 'Its reason.' },
          { right: false, text: 'Option 3 of {{cn_single_limit}}', reason: 'Its reason.' },
        ],
      },
      { text: 'How much is the tax?' },
    ],
    deed: 'Do something.',
  });
});

test('questions that are kept for the exam stand at the end, and are counted on from the others', () => {
  const kept = (right = 2) => `${lesson()}\n# In the exam\n\n${question(right)}`;
  expect(readLesson(kept())).toMatchObject({ deed: 'Do something.', questions: [{}, {}], kept: [{ text: 'How much is the tax?' }] });
  expect(readLesson(lesson()).kept).toEqual([]);
  const known = new Set(['cn_single_limit']);
  const read = (en: string, ur: string) => readCourse({ en: { '01-a': en }, ur: { '01-a': ur } }, known);
  const { course, texts, faults } = read(kept(), kept());
  expect(faults).toEqual([]);
  expect(course.lessons).toMatchObject([{ questions: [{}, {}], kept: [{ options: [{ right: false }, { right: true }, { right: false }] }] }]);
  expect(texts.ur?.lesson_01).toMatchObject({ question_3: 'How much is the tax?', reason_3_3: 'Its reason.' });
  expect(read(kept(), lesson()).faults).toContain('ur/lessons/01-a.md: its questions are not those of the source');
  expect(read(kept(), kept(3)).faults).toContain('ur/lessons/01-a.md: its right options are not those of the source');
  expect(read(kept().replace('Option 1 of {{cn_single_limit}}\n', `${'x'.repeat(161)}\n`), kept()).faults.join()).toContain('161 characters of 160');
  expect(() => readLesson(`${lesson()}\n# In the exam\n\nDo more.`)).toThrow('only questions stand under');
});

it.each([
  ['no front matter', lesson().slice(4), 'line 1: the front matter is missing'],
  ['front matter without an end', lesson().replace('CN-02\n---', 'CN-02'), 'line 1: the front matter does not end'],
  ['a field nobody knows', lesson().replace('goal:', 'aim:'), 'line 3: "aim: learn something" is none of title, goal and sources, each once and with a value'],
  ['no title', lesson().replace('title: A lesson\n', ''), 'line 1: title is missing in the front matter'],
  ['no first bubble', lesson({ bubbles: [''] }), 'line 6: a bubble is empty'],
  ['an empty bubble', lesson({ bubbles: ['One.', '', 'Three.'] }), 'line 6: a bubble is empty'],
  ['nothing to do', lesson().replace('Do something.', ''), 'line 39: nothing is said under "# Do it now"'],
  ['no deed', lesson().split('# Do it now')[0] ?? '', 'line 39: it must end with "# Do it now"'],
  ['two right options', lesson().replace('- [ ] Option 3', '- [x] Option 3'), 'line 21: one option of a question is right'],
  ['no right option', lesson().replace('- [x] Option 2', '- [ ] Option 2'), 'line 21: one option of a question is right'],
  ['two options', lesson({ questions: [question().split('- [ ] Option 3')[0] ?? ''] }), 'line 21: a question has three options, not 2'],
  ['an option without a reason', lesson().replace('  Its reason.\n', ''), 'line 21: an option has no reason'],
  ['a line that is nothing', lesson().replace('  Its reason.', 'Its reason.'), 'line 24: "Its reason." is neither an option nor the reason of one'],
])('%s', (_, markdown, told) => {
  expect(() => readLesson(markdown)).toThrow(told);
});

describe('a course', () => {
  const known = new Set(['cn_single_limit']);
  const faultsOf = (en: string, ur: string | undefined = en) => readCourse({ en: { '01-a': en }, ur: ur === '' ? {} : { '01-a': ur } }, known).faults;

  it('has none where all is well', () => {
    const { faults, course, texts } = readCourse({ en: { '01-a': lesson() }, ur: { '01-a': lesson() } }, known);
    expect(faults).toEqual([]);
    expect(course.lessons).toMatchObject([{ id: '01-a', number: 1, bubbles: [[], ['cn_single_limit'], [], []] }]);
    expect(texts.ur?.lesson_01).toMatchObject({ bubble_2: 'Two: {{cn_single_limit}}.', option_1_2: 'Option 2 of {{cn_single_limit}}', deed: 'Do something.' });
  });

  const bubbles = (one: string) => lesson({ bubbles: [one, 'Two: {{cn_single_limit}}.', 'Three.', 'Four.'] });
  it.each([
    ['a missing translation', lesson(), '', 'ur/lessons/01-a.md: it is missing'],
    ['a broken file', 'Hello', undefined, 'en/lessons/01-a.md: line 1: the front matter is missing'],
    ['an unknown figure', bubbles('{{cn_sinle_limit}}'), undefined, 'en/lessons/01-a.md: bubble_1 needs {{cn_sinle_limit}}, which is no figure that we have'],
    ['a placeholder without an end', bubbles('{{cn_single_limit'), undefined, 'en/lessons/01-a.md: bubble_1 has a placeholder that does not end'],
    ['a bubble too long', bubbles('x'.repeat(451)), undefined, 'en/lessons/01-a.md: bubble 1 has 451 characters of 450'],
    [
      'too few bubbles',
      lesson({ bubbles: ['One.', 'Two: {{cn_single_limit}}.', 'Three.'] }),
      undefined,
      'en/lessons/01-a.md: it has 3 bubbles; four to six are taken',
    ],
    ['too few questions', lesson({ questions: [question()] }), undefined, 'en/lessons/01-a.md: it has 1 questions; two or three are asked'],
    ['another right option', lesson(), lesson({ questions: [question(3), question(1)] }), 'ur/lessons/01-a.md: its right options are not those of the source'],
    [
      'a figure left out',
      lesson(),
      lesson({ bubbles: ['One.', 'Two.', 'Three.', 'Four.'] }),
      'ur/lessons/01-a.md: its figures in bubbles are not those of the source',
    ],
    [
      'a bubble more',
      lesson(),
      lesson({ bubbles: ['One.', 'Two: {{cn_single_limit}}.', 'Three.', 'Four.', 'Five.'] }),
      'ur/lessons/01-a.md: its bubbles are not those of the source',
    ],
    ['other sources', lesson(), lesson().replace('CN-02', 'CN-03'), 'ur/lessons/01-a.md: its sources are not those of the source'],
  ])('tells of %s', (_, en, ur, told) => {
    expect(faultsOf(en, ur)).toContain(told);
  });

  it('tells of a lesson that only a translation has, and of one out of its place', () => {
    expect(readCourse({ en: { '02-a': lesson() }, ur: { '02-a': lesson(), '03-b': lesson() } }, known).faults).toEqual([
      'en/lessons/02-a.md: it stands at place 1',
      'ur/lessons/03-b.md: there is no such lesson in en',
    ]);
  });
});

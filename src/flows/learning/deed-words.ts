/** How a deed is said, and the card that is made of it. */
import { type Key, type Params, type Words, words } from '../../conversation/words.ts';
import { type DeedAnswers, deeds } from '../../school/deeds.ts';
import type { Lesson } from '../../school/lesson.ts';
import type { SchoolDoor } from '../../school/school.ts';
import { figureParams } from './lesson-words.ts';

/** A text of the deed of a lesson, such as its `title`. */
export const deedText = ({ number }: Lesson, name: string, params?: Params): Words => words(`deed.l${String(number).padStart(2, '0')}_${name}` as Key, params);

/** A card as it is shown, when it is made and whenever it is read again. Of other deeds nothing is left. */
export function cardWords(school: Pick<SchoolDoor, 'figures'>, lesson: Lesson, answers: DeedAnswers): Words | undefined {
  const deed = deeds[lesson.number];
  const title = { words: deedText(lesson, 'title') };
  switch (deed?.kind) {
    case 'card': {
      const lines = deed.lines.map(({ id }) => lineOf(lesson, deed.lines.length, id, answers[id]));
      return words('deed.card', { title, lines: { lines }, after: { words: deedText(lesson, 'after') } });
    }
    case 'check':
      return words('deed.result', { title, lines: { lines: checked(lesson, deed.points, answers) } });
    case 'pick': {
      const figures = figureParams(school, deed.slots ?? []);
      return words('deed.result', { title, lines: { lines: deed.advise(answers).map((advice) => deedText(lesson, `say_${advice}`, figures)) } });
    }
    default:
      return undefined;
  }
}

/** The only line of a card needs no name. */
function lineOf(lesson: Lesson, of: number, id: string, text: string | undefined): Words {
  if (of === 1) return words('deed.only_line', { text: text ?? '' });
  const name = { words: deedText(lesson, `name_${id}`) };
  return text === undefined ? words('deed.line_open', { name }) : words('deed.line', { name, text });
}

function checked(lesson: Lesson, points: readonly string[], answers: DeedAnswers): readonly Words[] {
  const open = points.filter((point) => answers[point] !== 'yes');
  if (open.length === 0) return [deedText(lesson, 'clear')];
  return [
    words('deed.open', { open: open.length, of: points.length }),
    ...open.map((point) => words(answers[point] === 'no' ? 'deed.point_no' : 'deed.point_unsure', { advice: { words: deedText(lesson, `open_${point}`) } })),
  ];
}

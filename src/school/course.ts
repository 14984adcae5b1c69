/** From the files of all languages to one course, or to a list of all that is wrong with them. */
import { lengthFaults, slotFaults, stepFaults } from './course-faults.ts';
import { type Lesson, type Slot, textsOf } from './lesson.ts';
import { readLesson, type WrittenLesson } from './lesson-file.ts';
import { type LessonTexts, named, shapeOf } from './lesson-shape.ts';

/** The lessons of each module, as the course is cut. */
export const modules: readonly { readonly id: string; readonly from: number; readonly to: number }[] = [
  { id: 'start', from: 1, to: 5 },
  { id: 'rules', from: 6, to: 11 },
  { id: 'moving', from: 12, to: 16 },
  { id: 'serving', from: 17, to: 21 },
  { id: 'growing', from: 22, to: 25 },
];

/** All lessons, in their order. */
export type Course = { readonly lessons: readonly Lesson[] };

/** What was read of the files: the course, its texts, and what is wrong with them. */
export type ReadCourse = {
  readonly course: Course;
  /** By language, then by lesson as `textsOf` names it. */
  readonly texts: { readonly [language: string]: { readonly [file: string]: LessonTexts } };
  /** One sentence each. */
  readonly faults: readonly string[];
};

/** Files by language and lesson id, the first language being the source of the others. `known`: the slots that can be filled. */
export function readCourse(files: { readonly [language: string]: { readonly [id: string]: string } }, known: ReadonlySet<Slot>): ReadCourse {
  const faults: string[] = [];
  const texts: { [language: string]: { [file: string]: LessonTexts } } = {};
  const [source = '', ...others] = Object.keys(files);
  const written = (language: string, id: string): WrittenLesson | undefined => {
    const markdown = files[language]?.[id];
    try {
      if (markdown === undefined) throw new Error('it is missing');
      return readLesson(markdown);
    } catch (error) {
      faults.push(`${language}/lessons/${id}.md: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const lessons = Object.keys(files[source] ?? {})
    .sort()
    .flatMap((id, at): Lesson[] => {
      const one = written(source, id);
      if (!one) return [];
      const lesson = shapeOf(id, at + 1, one);
      if (!id.startsWith(`${String(at + 1).padStart(2, '0')}-`)) faults.push(`${source}/lessons/${id}.md: it stands at place ${at + 1}`);
      for (const language of [source, ...others]) {
        const said = language === source ? one : written(language, id);
        if (!said) continue;
        const told = (what: string) => faults.push(`${language}/lessons/${id}.md: ${what}`);
        for (const what of [...lengthFaults(said), ...slotFaults(said, known), ...(language === source ? [] : stepFaults(lesson, shapeOf(id, at + 1, said)))])
          told(what);
        texts[language] = { ...texts[language], [textsOf(lesson)]: named(said) };
      }
      return [lesson];
    });
  for (const language of others)
    for (const id of Object.keys(files[language] ?? {}))
      if (files[source]?.[id] === undefined) faults.push(`${language}/lessons/${id}.md: there is no such lesson in ${source}`);
  return { course: { lessons }, texts, faults };
}

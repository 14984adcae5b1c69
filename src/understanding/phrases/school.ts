/** What people type of the school with a number or a code in it, or in words of their own: see each. */
import { readCertificate } from './certificates.ts';
import { readDeedNumber, readLessonNumber } from './lessons.ts';
import { readPractice } from './practice.ts';
import type { Start } from './starts.ts';

export function readSchool(line: string): Start | undefined {
  const found = readPractice(line) ?? readCertificate(line);
  if (found) return found;
  const lesson = readLessonNumber(line);
  if (lesson !== undefined) return { flow: 'lesson', given: { lesson: String(lesson) }, digresses: true };
  const deed = readDeedNumber(line);
  return deed === undefined ? undefined : { flow: 'deed', given: { lesson: String(deed) }, digresses: true };
}

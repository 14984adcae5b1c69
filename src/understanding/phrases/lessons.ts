/** "Lesson 6", as people ask for one. */
import { readNumber } from '../numbers/numerals.ts';

const named =
  /^(?:open |show |start |read |mujhe |پڑھائیں )?(?:lesson|sabaq|سبق|课)(?: no\.?| number| nambar| نمبر)? (\S+)(?: kholo| dikhao| کھولیں| دکھائیں| شروع کریں)?$|^第(\S+?)课$/iu;

const homework =
  /^(?:do lesson|homework(?: of)?(?: lesson)?) (\S+)$|^(?:sabaq|سبق) (\S+) (?:ka kaam|ka homework|کا کام|کا ہوم ورک)$|^第(\S+?)课(?:的)?作业$|^作业(\S+)$/iu;

/** The number of the lesson whose deed is to be done. */
export function readDeedNumber(line: string): number | undefined {
  const found = homework.exec(line);
  return found ? readNumber(found.slice(1).find((one) => one !== undefined) ?? '') : undefined;
}

/** The number of the lesson; the line is that and nothing else. */
export function readLessonNumber(line: string): number | undefined {
  const found = named.exec(line);
  return found ? readNumber(found[1] ?? found[2] ?? '') : undefined;
}

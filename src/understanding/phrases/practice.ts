/** What people type of the practice shop: to join a class, to take a listing over into real trade, and numbers of pretended parcels. */
import type { Start } from './starts.ts';

/** "class SARAI-2024": capital letters or a digit, as a teacher's word has them, so that nothing else anybody says of a class is taken for one. */
const joins =
  /^(?:practi[cs]e )?(?:class|klass|کلاس|班级?) ?:? ?((?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,19}|(?=[a-z0-9-]*[a-z])(?=[a-z0-9-]*\d)[a-z0-9][a-z0-9-]{3,19})$/u;
const asksClass = /^(?:practice class|join (?:a |the )?(?:practice )?class|class join karni hai|کلاس میں شامل ہوں|加入班级)$/iu;
const real = /^(?:make it real|make real|asal mein bech(?:o|ein)|isay asal banao|اصل میں بیچیں|اسے اصل بنائیں|变成真商品|变成真的)$/iu;
const pretended = /^(?:(?:track|tracking|where is|ٹریک|查询?) ?)?(SIM-?\d{4})$/iu;

export function readPractice(line: string): Start | undefined {
  const code = joins.exec(line.replace(/^(practi[cs]e |class|klass)+/iu, (words) => words.toLowerCase()))?.[1];
  if (code !== undefined) return { flow: 'class', given: { class: code }, digresses: true };
  if (asksClass.test(line)) return { flow: 'class', given: {}, digresses: true };
  if (real.test(line)) return { flow: 'practice', given: { do: 'real' }, digresses: true };
  const number = pretended.exec(line)?.[1];
  return number === undefined ? undefined : { flow: 'track', given: { order: number.toUpperCase().replace(/^SIM-?/, 'SIM-') }, digresses: true };
}

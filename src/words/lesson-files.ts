/** The lessons as they lie on disk: one Markdown file a lesson and language, unread. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from './language.ts';

/** Markdown by language and lesson; English, from which the others are made, comes first. */
export type LessonFiles = { readonly [language in Language]: { readonly [id: string]: string } };

/** Reads all of them; `folder` holds one folder a language. */
export const lessonFiles = (folder: URL | string): LessonFiles =>
  Object.fromEntries(
    languages.map((language) => [language, filesIn(join(typeof folder === 'string' ? folder : fileURLToPath(folder), language, 'lessons'))]),
  ) as LessonFiles;

function filesIn(place: string): { readonly [id: string]: string } {
  if (!existsSync(place)) return {};
  const names = readdirSync(place).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.map((name) => [basename(name, '.md'), readFileSync(join(place, name), 'utf8')]));
}

/** The model that stands beside this file. It is read when the first message needs it: a command that reads none does without. */
import { readFileSync } from 'node:fs';
import { type Model, read } from './model.ts';

let model: Model | undefined;

/** Throws where the file is missing or of another release. */
export function loadedModel(): Model {
  model ??= read(readFileSync(new URL('./model.bin', import.meta.url)));
  return model;
}

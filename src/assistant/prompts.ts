/** Prompts are files: Markdown with front matter, read and checked once at start. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const matter = z.strictObject({
  /** The name of the schema of its answer. */
  answer: z.string().min(1),
  temperature: z.coerce.number().min(0).max(2),
  /** What an answer may have at most. */
  tokens: z.coerce.number().int().min(16).max(8_000),
});

export type Prompt = { readonly name: string; readonly text: string } & z.infer<typeof matter>;

/** What the code knows of one prompt: the schema its answer must have, and what goes into it. */
export type Wanted = { readonly answer: string; readonly slots: { readonly [slot: string]: string } };

/** Prompts cannot be used as they are written; each fault is one sentence. */
export class PromptError extends Error {
  override readonly name = 'PromptError';
}

/** Reads the prompts that the code wants, by their names. Throws one `PromptError` that names every fault. */
export function loadPrompts<Name extends string>(folder: URL, wanted: { readonly [name in Name]: Wanted }): { readonly [name in Name]: Prompt } {
  const faults: string[] = [];
  const files = filesIn(folder);
  const prompts: { [name: string]: Prompt } = {};
  for (const [name, want] of Object.entries<Wanted>(wanted)) {
    try {
      const written = files.get(name);
      if (written === undefined) throw new PromptError('it is missing');
      prompts[name] = readPrompt(name, written, want);
    } catch (error) {
      faults.push(`prompts/${name}.md: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const name of files.keys()) if (!Object.hasOwn(wanted, name)) faults.push(`prompts/${name}.md: nothing uses it`);
  if (faults.length > 0) throw new PromptError(`The prompts cannot be used as they are written:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return prompts as { readonly [name in Name]: Prompt };
}

function filesIn(folder: URL): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    return new Map(names.map((name) => [name.slice(0, -'.md'.length), readFileSync(new URL(name, folder), 'utf8')]));
  } catch {
    return new Map();
  }
}

function readPrompt(name: string, written: string, { answer, slots }: Wanted): Prompt {
  const [, head, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]+)$/.exec(written) ?? [];
  if (head === undefined || body === undefined) throw new PromptError('it must begin with front matter between two lines of ---');
  const pairs = head.split(/\r?\n/).map((line) => /^(\w+):\s*(.+?)\s*$/.exec(line) ?? [line, line, '']);
  const parsed = matter.safeParse(Object.fromEntries(pairs.map(([, key, value]) => [key, value])));
  if (!parsed.success) throw new PromptError(parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'front matter'}: ${message}`).join('; '));
  if (parsed.data.answer !== answer) throw new PromptError(`its answer must be ${answer}, not ${parsed.data.answer}`);
  const used = new Set([...body.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, slot = '']) => slot));
  for (const slot of used) if (!Object.hasOwn(slots, slot)) throw new PromptError(`{{${slot}}} is filled by nothing`);
  for (const slot of Object.keys(slots)) if (!used.has(slot)) throw new PromptError(`it lacks {{${slot}}}`);
  return { name, ...parsed.data, text: body.trim().replace(/\{\{\s*(\w+)\s*\}\}/g, (_, slot: string) => slots[slot] ?? '') };
}

/** The table of rooms, as the plan has it, held against what the linter really refuses. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const mayImport: { readonly [room: string]: readonly string[] } = {
  conversation: [],
  shop: ['trade'],
  school: ['trade'],
  trade: [],
  flows: ['conversation', 'shop', 'school', 'trade'],
  understanding: ['conversation'],
  words: ['conversation'],
  assistant: ['conversation', 'understanding'],
  channels: ['conversation'],
  papers: ['shop', 'school', 'trade', 'words'],
  store: ['conversation', 'shop', 'school', 'trade'],
  work: ['conversation', 'flows', 'understanding', 'assistant', 'channels', 'words', 'papers', 'shop', 'school', 'trade'],
  http: ['channels', 'conversation', 'shop', 'school', 'papers', 'words'],
};
const withoutLibraries = ['conversation', 'shop', 'school', 'trade', 'flows'];
const rooms = Object.keys(mayImport);

type Case = { readonly from: string; readonly imports: string; readonly allowed: boolean };

const cases: readonly Case[] = rooms.flatMap((room) => {
  const others = rooms.filter((other) => other !== room);
  const libraries = !withoutLibraries.includes(room);
  return [
    ...others.flatMap((other) => {
      const allowed = mayImport[room]?.includes(other) ?? false;
      return [
        { from: `src/${room}`, imports: `../${other}/thing.ts`, allowed },
        { from: `src/${room}/inner`, imports: `../../${other}/thing.ts`, allowed },
        { from: `src/${room}/inner`, imports: `../../${other}/inner/thing.ts`, allowed },
      ];
    }),
    { from: `src/${room}`, imports: './thing.ts', allowed: true },
    { from: `src/${room}`, imports: './inner/thing.ts', allowed: true },
    { from: `src/${room}/inner`, imports: './thing.ts', allowed: true },
    { from: `src/${room}/inner`, imports: '../thing.ts', allowed: true },
    { from: `src/${room}/inner`, imports: '../other/thing.ts', allowed: true },
    { from: `src/${room}`, imports: '../main.ts', allowed: false },
    { from: `src/${room}`, imports: '../config.ts', allowed: false },
    { from: `src/${room}/inner`, imports: '../../config.ts', allowed: false },
    { from: `src/${room}`, imports: '../cli/sarai.ts', allowed: false },
    { from: `src/${room}`, imports: 'zod', allowed: libraries },
    { from: `src/${room}/inner`, imports: 'zod', allowed: libraries },
    { from: `src/${room}`, imports: 'node:fs', allowed: libraries },
  ];
});

describe('the dependency rule', () => {
  let refused: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const modules = cases.map(({ imports }) => `import { thing } from '${imports}';\n\nthing();\n`);
    refused = await lint(new Map(modules.map((text, index) => [fileOf(index), text])));
  });

  test.each(rooms)('%s imports what its line says and nothing else', (room) => {
    const mistaken = cases.flatMap(({ from, imports, allowed }, index) => {
      const wasAllowed = !refused.has(fileOf(index));
      return from.split('/')[1] === room && wasAllowed !== allowed ? [`${from} → ${imports}: ${wasAllowed ? 'let through' : 'refused'}`] : [];
    });
    expect(mistaken).toEqual([]);
  });

  test('a refusal says why', () => {
    const index = cases.findIndex(({ from, imports }) => from === 'src/flows' && imports === '../store/thing.ts');
    expect(refused.get(fileOf(index))).toContain('A flow knows the conversation, the shop, the school and trade');
  });

  test('no way of writing an import gets round it', async () => {
    const ways = [
      `import type { Thing } from '../store/thing.ts';\n\nexport const thing: Thing = 1;\n`,
      `import '../store/thing.ts';\n`,
      `export { thing } from '../store/thing.ts';\n`,
      `export * from '../store/thing.ts';\n`,
      `export const thing = await import('../store/thing.ts');\n`,
      `import { thing } from './../store/thing.ts';\n\nthing();\n`,
      `import { thing } from '../shop/../store/thing.ts';\n\nthing();\n`,
      `import { thing } from '../shop/inner/../../store/thing.ts';\n\nthing();\n`,
    ];
    const found = await lint(new Map(ways.map((text, index) => [`src/flows/way-${index}.ts`, text])));
    expect(ways.filter((_, index) => !found.has(`src/flows/way-${index}.ts`))).toEqual([]);
  });

  function fileOf(index: number): string {
    return `${cases[index]?.from}/case-${index}.ts`;
  }
});

describe('the house', () => {
  test('is clean, and is really looked at', async () => {
    const { stdout } = await biome(process.cwd(), ['lint', '--only=style/noRestrictedImports', '--only=suspicious/noImportCycles', '--reporter=json', 'src']);
    const { summary, diagnostics } = report(stdout);
    expect(diagnostics).toEqual([]);
    expect(summary.unchanged).toBeGreaterThan(20);
  });

  test('has no room outside the rule and no cellar below it', async () => {
    const files = (await modulesOf('src')).map(({ file }) => file.split('/').slice(1));
    const known = [...rooms, 'cli', 'bench'];
    expect(files.filter(([room, ...rest]) => rest.length > 0 && !known.includes(room ?? ''))).toEqual([]);
    expect(files.filter((parts) => parts.length > 3)).toEqual([]);
  });

  test('takes only types from trade into the shop', async () => {
    const modules = await modulesOf('src/shop');
    expect(modules.filter(({ text }) => /^(import|export)(?! type\b)[^;]*from '[./]*\/trade\//m.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('does not get round the rule by a type written as import(…), which the linter does not see', async () => {
    const sidelong = (await modulesOf('src')).flatMap(({ file, text }) => {
      const room = file.split('/')[1] ?? '';
      const targets = [...text.matchAll(/\bimport\(\s*'(\.[^']*)'/g)].map(([, specifier]) => normalize(join(dirname(file), specifier ?? '')).split('/'));
      return targets.filter(([top, other]) => top === 'src' && room in mayImport && other !== room && !mayImport[room]?.includes(other ?? '')).map(() => file);
    });
    expect(sidelong).toEqual([]);
  });
});

/** Our own modules in a folder of src, each with its path from the project's folder. */
async function modulesOf(folder: string): Promise<{ file: string; text: string }[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.map((name) => join(folder, name)).filter((file) => file.endsWith('.ts') && !file.startsWith('src/store/prisma/'));
  return await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
}

/** The files the rule refuses, and what it says of them. Made-up modules stand in a folder of their own under our own settings. */
async function lint(modules: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'sarai-rule-'));
  try {
    const { vcs: _, ...settings } = JSON.parse(await readFile('biome.json', 'utf8'));
    await writeFile(join(folder, 'biome.json'), JSON.stringify(settings));
    await cp('package.json', join(folder, 'package.json'));
    for (const [file, text] of modules) {
      await mkdir(join(folder, dirname(file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const { stdout } = await biome(folder, ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json', 'src']);
    const { summary, diagnostics } = report(stdout);
    expect(summary.unchanged + summary.changed).toBe(modules.size);
    return new Map(diagnostics.map(({ location, message, advices }) => [location.path, `${message} ${JSON.stringify(advices)}`]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Report = {
  readonly summary: { readonly changed: number; readonly unchanged: number };
  readonly diagnostics: readonly { readonly message: string; readonly advices: unknown; readonly location: { readonly path: string } }[];
};

function report(stdout: string): Report {
  return JSON.parse(stdout);
}

function biome(cwd: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const program = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  return new Promise((done) => {
    execFile(process.execPath, [program, ...args], { cwd, maxBuffer: 64 * 1024 * 1024 }, (_, stdout, stderr) => done({ stdout, stderr }));
  });
}

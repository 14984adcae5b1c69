/** Every path is walked once more by each way of answering: taps in lists, votes, names, and numbers in the figures of four scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whatsappCloud, whatsappWeb } from '../../src/channels/abilities.ts';
import type { Bubble } from '../../src/conversation/bubble.ts';
import type { Content, InboundMessage } from '../../src/conversation/message.ts';
import { flows } from '../../src/flows/index.ts';
import { numerals } from '../support/ways.ts';
import type { Answer, Path } from './path.ts';
import { paths } from './paths.ts';
import { type Asked, allIsWell, Walker } from './walk.ts';
import { openWorld, type World } from './world.ts';

/** Invoices are shown in each, so that the same paths can be walked. */
const invoices = { title: 32, description: 255, label: 64 };
let cloud: World;
let web: World;
beforeAll(async () => {
  [cloud, web] = await Promise.all([openWorld({ ...whatsappCloud, invoices }), openWorld({ ...whatsappWeb, invoices })]);
});
afterAll(async () => {
  await Promise.all([cloud.close(), web.close()]);
});

/** Every question that was answered, by its name. */
const met = new Set<string>();

type Way = 'list' | 'vote' | 'name' | 'number';

/** Takes choices its own way; what no way takes otherwise is answered as ever. */
class WayWalker extends Walker {
  way: Way = 'list';
  #figures = 0;

  override async answer(open?: Asked): Promise<InboundMessage> {
    if (open) met.add(open.step.replace(/#\d+$/, ''));
    return super.answer(open);
  }

  override async contentOf(answer: Answer): Promise<Content> {
    if (typeof answer === 'string' && this.way === 'number' && /^[1-9]\d*$/.test(answer)) return { kind: 'text', text: this.#written(Number(answer)) };
    if (typeof answer === 'string' || 'tap' in answer) return super.contentOf(answer);
    const { controls = [], numbered } = await this.#shown();
    const at = controls.findIndex(({ id }) => answer.take === '' || id.endsWith(`:${answer.take}`));
    const control = controls[at];
    if (!control) throw new Error(`nothing shown takes ${answer.take}: ${controls.map(({ id }) => id)}`);
    const names = controls.map((one) => this.world.one.house.words.labels(one.words)[0] ?? '');
    const name = names[at] ?? '';
    // Goods of one name and price are told apart by their place alone.
    const isName = names.indexOf(name) === names.lastIndexOf(name);
    const poll = this.world.simulator
      .phone(this.who.address)
      .screen()
      .findLast(({ by }) => by === 'us');
    const option = poll?.controls?.as === 'poll' ? poll.controls.items[at] : undefined;
    if (this.way === 'list') return { kind: 'tap', control: control.id };
    if (this.way === 'vote' && poll && option) return { kind: 'vote', on: poll.id, labels: [option.label] };
    return { kind: 'text', text: (this.way === 'name' && isName) || numbered === false ? name : this.#written(at + 1) };
  }

  /** What was last said with controls. */
  async #shown(): Promise<Bubble> {
    const { rows } = await this.world.pool.query<{ bubble: Bubble }>(
      `select bubble from outbox where conversation_id = $1 and bubble ? 'controls' order by id desc limit 1`,
      [this.who.conversation],
    );
    return rows[0]?.bubble ?? { words: [] };
  }

  /** Each time in other figures. */
  #written(number: number): string {
    return numerals[this.#figures++ % numerals.length]?.(number) ?? `${number}`;
  }
}

async function walk(world: World, path: Path, way: Way): Promise<void> {
  const walker = new WayWalker(world, path, await path.before(world));
  walker.way = way;
  try {
    await walker.start();
    await walker.toTheEnd();
    await allIsWell(walker);
  } catch (error) {
    const at = await walker.open();
    throw new Error(`by ${way}, at ${at?.flow}.${at?.step}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

describe('each path is walked to its end', () => {
  test.each(paths.map((path) => [path.name, path] as const))('%s', async (_, path) => {
    await walk(cloud, path, 'list');
    for (const way of ['vote', 'name', 'number'] as const) await walk(web, path, way);
  });
});

test('every flow is walked, and every question of every flow is met', () => {
  expect([...new Set(paths.map(({ flow }) => flow))].sort()).toEqual(Object.keys(flows).sort());
  const folder = new URL('../../src/flows/', import.meta.url);
  const asked = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\bask\(\s*'(\w+)'/g)].map((match) => match[1] ?? ''),
  );
  // What only a change of mind opens is walked in the dialogues.
  expect(asked.filter((step) => !met.has(step) && step !== 'edit')).toEqual([]);
});

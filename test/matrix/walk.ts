/** Walks a path as a person would: looks at the open question and answers it. */

import { expect } from 'vitest';
import type { Phone } from '../../src/channels/simulator/simulator.ts';
import type { Content, InboundMessage } from '../../src/conversation/message.ts';
import type { Frame, Talking } from '../../src/conversation/talking.ts';
import type { Attend } from '../../src/work/turns/attend.ts';
import type { Answer, Path } from './path.ts';
import { inFigures, taken, type Way } from './ways.ts';
import type { Somebody, World } from './world.ts';

let messages = 0;

/** The open question. */
export type Asked = { readonly flow: string; readonly step: string };

export type Process = Pick<Attend, 'receive' | 'idle'>;

export class Walker {
  readonly world: World;
  readonly path: Path;
  readonly who: Somebody;
  readonly begin: Answer;
  readonly phone: Phone;
  /** How choices are taken, and how they were in fact. */
  way: Way = 'tap';
  readonly took = new Set<Way>();
  /** The script whose turn it is when a number is typed. */
  figures = 0;
  /** The process that serves this person from now on. */
  process: Process;

  constructor(world: World, path: Path, { who, begin }: { readonly who: Somebody; readonly begin: Answer }) {
    this.world = world;
    this.path = path;
    this.who = who;
    this.begin = begin;
    this.phone = world.simulator.phone(who.address);
    this.process = world.one.attend;
  }

  message(content: Content): InboundMessage {
    const id = `m${++messages}`;
    return { id, ref: id, channel: this.world.simulator.name, address: this.who.address, at: new Date().toISOString(), content };
  }

  /** Handed to a process, and answered as far as it will be. */
  async hand(message: InboundMessage, process: Process = this.process): Promise<void> {
    await process.receive([message]);
    await this.quiet();
  }

  says = (text: string) => this.hand(this.message({ kind: 'text', text }));

  async quiet(): Promise<void> {
    await this.process.idle();
    for (const { attend, deliver } of [this.world.one, this.world.two]) {
      await attend.idle();
      await deliver.idle();
    }
  }

  async start(): Promise<void> {
    await this.hand(this.message(await this.contentOf(this.begin)));
  }

  async talking(): Promise<Talking> {
    const { rows } = await this.world.pool.query<{ talking: Talking }>('select talking from conversation where id = $1', [this.who.conversation]);
    const [row] = rows;
    if (!row) throw new Error('the conversation is gone');
    return row.talking;
  }

  async open(): Promise<Asked | undefined> {
    const top: Frame | undefined = (await this.talking()).stack.at(-1);
    return top?.state.asked && { flow: top.flow, step: top.state.asked.step };
  }

  /** How many bubbles were ever said to this person. */
  async said(): Promise<number> {
    return this.count('select count(*)::int as n from outbox where conversation_id = $1', this.who.conversation);
  }

  async language(): Promise<string | null> {
    const { rows } = await this.world.pool.query<{ language: string | null }>('select language from person where id = $1', [this.who.id]);
    return rows[0]?.language ?? null;
  }

  async count(sql: string, id: number = this.who.id): Promise<number> {
    const { rows } = await this.world.pool.query<{ n: number }>(sql, [id]);
    return rows[0]?.n ?? -1;
  }

  /** The message that answers the open question. */
  async answer(known?: Asked): Promise<InboundMessage> {
    const open = known ?? (await this.open());
    if (!open) throw new Error('nothing is open');
    const step = open.step.replace(/#\d+$/, '');
    const answer = this.path.answers[`${open.flow}.${step}`] ?? (open.flow === this.path.flow ? this.path.answers[step] : undefined) ?? detours[step];
    if (answer === undefined) throw new Error(`no answer is known for ${open.flow}.${step}`);
    return this.message(await this.contentOf(answer));
  }

  /** Whether what the path is for has happened. */
  async done(): Promise<boolean> {
    const { after } = this.path;
    return after !== undefined && (await this.count(after.sql)) === after.is;
  }

  /** Answers until nothing is open any more. */
  async toTheEnd(): Promise<void> {
    for (let answers = 0; answers < 40; answers++) {
      const open = await this.open();
      if (!open) return;
      await this.hand(await this.answer(open));
    }
    throw new Error(`the path does not end: ${JSON.stringify(await this.open())}`);
  }

  /** News of the parcel that `withOrder` sends. */
  sheet(): Content {
    const bytes = new TextEncoder().encode('Tracking,Status,Date\n771234567890,In transit,20/11/2026 10:00\n');
    return { kind: 'document', file: this.phone.upload(bytes), name: 'parcels.csv', mime: 'text/csv' };
  }

  async contentOf(answer: Answer): Promise<Content> {
    if (answer === 'photo!') return (await this.phone.sendsPhoto(this.world.photo)).content;
    if (answer === 'sheet!') return this.sheet();
    if (answer === 'pin!') return { kind: 'place', latitude: 30.1978, longitude: 71.4711 };
    if (typeof answer === 'string' && this.way === 'number' && /^[1-9]\d*$/.test(answer))
      return { kind: 'text', text: inFigures(Number(answer), this.figures) };
    if (typeof answer === 'string') return { kind: 'text', text: answer };
    if ('tap' in answer) return { kind: 'tap', control: answer.tap };
    return taken(this, answer.take);
  }
}

/** What is true after any walk: the path did its work once, nobody waits, and every word was sent. */
export async function allIsWell(walker: Walker): Promise<void> {
  const { after } = walker.path;
  if (after) expect(await walker.count(after.sql), 'done exactly once').toBe(after.is);
  const { conversation } = walker.who;
  expect(await walker.count('select count(*)::int as n from inbound where conversation_id = $1 and handled_at is null', conversation), 'unread').toBe(0);
  expect(await walker.count('select count(*)::int as n from outbox where conversation_id = $1 and settled_at is null', conversation), 'unsent').toBe(0);
  expect(await walker.count('select count(*)::int as n from inbound where conversation_id = $1 and fault is not null', conversation), 'faults').toBe(0);
}

/** Answers to what disturbances open on the way. */
const detours: { readonly [step: string]: Answer } = { what: { take: 'help' }, new: 'something new' };

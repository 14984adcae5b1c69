/** Sees turns, deliveries and jobs pass, and tells the page of them. Nothing is changed by being seen. */

import type { Frame as FlowFrame } from '../../conversation/talking.ts';
import type { Conversation, Kept, OutboxEntry, Turn } from '../../conversation/turn.ts';
import type { Behind, Frame } from '../../http/simulator/stage.ts';
import type { Opening } from '../../main.ts';
import type { House } from '../../work/house.ts';

export type Eyes = {
  readonly around: NonNullable<Opening['around']>;
  /** Told of what happens on the channels that are looked at; gives the way to stop listening. */
  watch(listener: (behind: Behind) => void): () => void;
};

type At = { readonly channel: string; readonly address: string };

/** Whom an entry or a job is for; the oldest are forgotten. */
const rememberedAtMost = 2_000;

export function makeEyes(channels: ReadonlySet<string>): Eyes {
  const listeners = new Set<(behind: Behind) => void>();
  const tell = (behind: Behind) => {
    for (const listener of listeners) listener(behind);
  };
  const entries = makeMemory<string>();
  const people = makeMemory<number>();

  function turned({ channel, address, id }: Conversation, turn: Turn, kept: Kept, began: number): void {
    people.set(id, { channel, address });
    if (kept.as === 'kept') for (const entry of kept.entries) entries.set(entry.id, { channel, address });
    if (kept.as !== 'stale') tell({ channel, address, ...told(turn, kept), ms: Math.round(performance.now() - began) });
  }

  async function remember(house: House, { id, conversation }: OutboxEntry): Promise<void> {
    const known = people.get(conversation) ?? (await house.inbox.load(conversation));
    if (known && channels.has(known.channel)) entries.set(id, { channel: known.channel, address: known.address });
  }

  const seen = (house: House): House => ({
    ...house,
    begin(conversation) {
      const work = house.begin(conversation);
      if (!channels.has(conversation.channel)) return work;
      const began = performance.now();
      const { channel, address } = conversation;
      tell({ what: 'begun', channel, address });
      return {
        doors: work.doors,
        abandon: () => work.abandon(),
        async keep(turn) {
          const ended = await work.keep(turn);
          turned(conversation, turn, ended.kept, began);
          return ended;
        },
      };
    },
    outbox: {
      ...house.outbox,
      async claim(conversation) {
        const claimed = await house.outbox.claim(conversation);
        for (const entry of claimed) await remember(house, entry);
        return claimed;
      },
      async claimLeft(...which) {
        const claimed = await house.outbox.claimLeft(...which);
        for (const entry of claimed) await remember(house, entry);
        return claimed;
      },
      async settle(settled) {
        await house.outbox.settle(settled);
        for (const { id, outcome } of settled) {
          const at = entries.get(id);
          if (at) tell({ what: 'delivery', ...at, entry: id, outcome });
        }
      },
    },
  });

  return {
    around: {
      house: seen,
      schedule: (schedule) => ({
        ...schedule,
        async deliver(conversation, at) {
          const known = people.get(conversation);
          if (known) tell({ what: 'job', ...known, job: 'deliver', at: at.toISOString() });
          await schedule.deliver(conversation, at);
        },
      }),
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function told(turn: Turn, kept: Kept): Omit<Extract<Behind, { what: 'turn' }>, 'channel' | 'address' | 'ms'> {
  const { message, conversation, talking, bubbles, fault } = turn;
  const { language } = (kept.as === 'kept' ? kept.person : undefined) ?? conversation.person;
  return {
    what: 'turn',
    read: message.edits ?? message.ref ?? message.id,
    kind: message.content.kind,
    said: bubbles.length,
    stack: talking.stack.map(frameOf),
    language,
    ...(fault !== undefined && { fault }),
  };
}

function makeMemory<Id>() {
  const known = new Map<Id, At>();
  return {
    get: (id: Id) => known.get(id),
    set(id: Id, at: At) {
      known.set(id, at);
      const oldest = known.keys().next();
      if (known.size > rememberedAtMost && !oldest.done) known.delete(oldest.value);
    },
  };
}

const frameOf = ({ flow, state }: FlowFrame): Frame => ({
  flow,
  ...(state.asked && { asks: state.asked.step }),
  answers: state.log.flatMap(({ step, value }) =>
    step.startsWith('ask:') && value !== undefined && value !== null ? [{ name: step.slice('ask:'.length), value: short(value) }] : [],
  ),
});

const short = (value: unknown): string => {
  const text = leaves(value).join(' ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** What stands in a value, without its braces; pictures by a few letters of their names. */
const leaves = (value: unknown): readonly string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  const text = `${value ?? ''}`;
  return text === '' ? [] : [/^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 8)}…` : text];
};

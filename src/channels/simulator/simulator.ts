/** Phones in memory: a channel whose platform is this process, for the terminal, the web page and tests. */
import type { Inbound, InboundMessage } from '../../conversation/message.ts';
import type { Abilities, Channel, Delivery, Fitted, Receive } from '../channel.ts';
import { type FileKeeper, makeFiles } from './files.ts';
import { makePhone, type Phone } from './phone.ts';
import { makeScreen, type Screen, type Shown } from './screen.ts';

export type { Phone } from './phone.ts';
export type { Shown } from './screen.ts';

export type SimulatorOptions = {
  readonly name: string;
  /** Those of the platform it stands for. */
  readonly abilities: Abilities;
  readonly now?: () => Date;
  /** What was shown at an address before this process began. */
  readonly past?: (address: string) => Promise<readonly Shown[]>;
  readonly files?: FileKeeper;
};

/** A channel with phones to write from and look at. */
export type Simulator = Channel & {
  /** The phone at an address, made at first use; `profile` is what the platform tells of its owner from now on. */
  phone(address: string, profile?: InboundMessage['profile']): Phone;
  /** What the platform itself tells of the owner of a phone, such as a payment. */
  tells(told: Inbound): Promise<void>;
  /** The same, once it shows what it showed before this process began. */
  recalled(address: string): Promise<Phone>;
};

type Line = { readonly screen: Screen; readonly phone: Phone; blocked: boolean; profile?: InboundMessage['profile']; recalling?: Promise<void> };

/** Phones may be looked at before `start`; what is written on them before that throws. */
export function makeSimulator({ name, abilities, now = () => new Date(), past, files = makeFiles() }: SimulatorOptions): Simulator {
  const lines = new Map<string, Line>();
  let receive: Receive | undefined;

  function lineOf(address: string): Line {
    const known = lines.get(address);
    if (known) return known;
    const screen = makeScreen(now);
    const line: Line = { screen, blocked: false, phone: makePhone({ channel: name, address, screen, files, now, deliver }) };
    lines.set(address, line);
    return line;
  }

  async function recalled(address: string): Promise<Line> {
    const line = lineOf(address);
    if (!past) return line;
    line.recalling ??= past(address).then(line.screen.recall, (error: unknown) => {
      delete line.recalling;
      throw error;
    });
    await line.recalling;
    return line;
  }

  async function deliver(message: InboundMessage): Promise<void> {
    if (!receive) throw new Error(`${name} was not started`);
    const line = lineOf(message.address);
    // Whoever writes can be written to again.
    line.blocked = message.content.kind === 'blocked';
    await receive([line.profile ? { ...message, profile: line.profile } : message]);
  }

  return {
    name,
    abilities,
    phone(address, profile) {
      const line = lineOf(address);
      if (profile) line.profile = profile;
      return line.phone;
    },
    async tells(told) {
      if (!receive) throw new Error(`${name} was not started`);
      await receive([told]);
    },
    recalled: async (address) => (await recalled(address)).phone,
    // Phones hand over messages ready read: there is no platform whose raw updates could come.
    read: () => [],
    send: async (address, message) => sent(await recalled(address), message),
    fetch: async (file, most) => files.fetch(file, most),
    async start(to) {
      receive = to;
    },
    async stop() {
      receive = undefined;
    },
  };
}

/** A message to be changed that is no longer there is said anew, as on the real platforms. */
function sent({ screen, blocked }: Line, { replaces, ...message }: Fitted): Delivery {
  if (blocked) return { ok: false, why: 'blocked', detail: 'the person blocked us' };
  const shown = { by: 'us', ...message } as const;
  const id = replaces !== undefined && screen.change(replaces, shown) ? replaces : screen.add(shown);
  return { ok: true, ids: [id] };
}

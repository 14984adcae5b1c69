/** `sarai chat`: talk to Sarai in the terminal, shown as an app would show it. */
import { createInterface, type Interface } from 'node:readline';
import { pino } from 'pino';
import { makeSimulator, type Phone, type Shown, type Simulator } from '../../channels/simulator/simulator.ts';
import { readConfig } from '../../config.ts';
import type { Conversation } from '../../conversation/turn.ts';
import { type Open, openHouse } from '../../main.ts';
import { bare } from '../../words/bidi.ts';
import { bubble, own } from './bubble.ts';
import { carryOut, commandsOfTerminal } from './chat-commands.ts';
import { type ChatOptions, chatOptions } from './chat-options.ts';
import { enter } from './chat-welcome.ts';
import { spoken, told } from './dialogue-format.ts';
import { makePaint, type Paint } from './paint.ts';

/** What others caused is looked for this often. */
const lookMs = 1_000;

/** Works beside a running service: both find what the other kept in the same database. */
export async function chat(args: readonly string[]): Promise<number> {
  const options = chatOptions(args);
  const config = readConfig();
  // Faults only: the terminal is for the talk.
  const log = pino({ level: 'error' }, pino.destination(2));
  // Each name has a channel of its own, so that no other terminal delivers what is meant for this one.
  const name = `terminal-${options.app}-${options.name.toLowerCase()}`;
  const simulator = makeSimulator({ name, abilities: options.abilities });
  const open = await openHouse({ config, log, channels: () => [simulator] });
  try {
    await talk(options, open, simulator);
  } finally {
    await open.close();
  }
  return 0;
}

async function talk(options: ChatOptions, open: Open, simulator: Simulator): Promise<void> {
  const phone = simulator.phone(options.name.toLowerCase(), { name: options.name });
  await simulator.start?.(open.attend.receive);
  const conversation = await open.house.inbox.open(simulator.name, phone.address, { name: options.name });
  const terminal = makeTerminal(options, phone);
  const quiet = async () => {
    await open.attend.idle();
    await open.deliver.all(conversation.id);
    await open.deliver.idle();
  };
  const looking = setInterval(() => void open.deliver.all(conversation.id).catch(() => undefined), lookMs);
  try {
    terminal.say(opening(options, conversation));
    await enter(options, conversation, phone, quiet);
    await quiet();
    terminal.typedByHand();
    for await (const line of terminal.lines) {
      if (line.trim() === '') continue;
      const done = await carryOut(line.trim(), phone);
      if (done.did === 'quit') break;
      if (done.did === 'nothing') terminal.say(done.why);
      if (done.did === 'repro') terminal.say(terminal.script());
      await quiet();
    }
    await quiet();
  } finally {
    clearInterval(looking);
    terminal.close();
  }
}

const titles = { whatsapp: 'WhatsApp', telegram: 'Telegram', 'whatsapp-web': 'WhatsApp, by a paired phone' } as const;

function opening({ app, name, role }: ChatOptions, { person, talking }: Conversation): string {
  const known = person.consented ? `, known as a ${person.role ?? 'guest'}` : '';
  const other = role !== undefined && person.role !== null && person.role !== role ? ` (--name gives another person to be a ${role})` : '';
  const goesOn = talking.stack.length > 0 ? '\nThe talk goes on where it was: “continue” says the open question again.' : '';
  return `Sarai on ${titles[app]}, with ${name}${known}${other}. Type as there; a number taps what is shown.\n${commandsOfTerminal}${person.consented ? goesOn : ''}\n`;
}

type Terminal = {
  say(text: string): void;
  readonly lines: AsyncIterable<string>;
  /** From now on what is sent stands in the terminal already, when somebody sits at it. */
  typedByHand(): void;
  /** The talk so far as a test. */
  script(): string;
  close(): void;
};

/** Draws the talk as it comes. What is being typed when a message arrives is kept. */
function makeTerminal({ name, role, app }: ChatOptions, phone: Phone): Terminal {
  const live = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const paint: Paint = makePaint(process.stdout.isTTY === true && process.stdout.hasColors());
  const lines: Interface = createInterface({ input: process.stdin, ...(live && { output: process.stdout, prompt: paint.bold(`${name} › `) }) });
  // From here on lines are kept for whoever asks later: piped input is all there at once.
  const typed = lines[Symbol.asyncIterator]();
  const talk: Shown[] = [];
  let seen = false;

  function say(text: string): void {
    if (live) process.stdout.write('\r\u001b[K');
    process.stdout.write(`${text}\n`);
    if (live) lines.prompt(true);
  }

  const stop = phone.onShown((shown) => {
    // A vote is heard by what is answered to it.
    if (shown.voted) return;
    talk.push(shown);
    if (shown.by === 'us') say(bubble(shown, shown.kind === 'own' ? 'The owner' : 'Sarai', paint));
    else if (!seen || shown.kind !== undefined) say(own(shown, name, paint));
  });

  return {
    say,
    lines: { [Symbol.asyncIterator]: () => typed },
    typedByHand() {
      seen = live;
    },
    script: () => scriptOf(talk, role ?? 'person', app),
    close() {
      stop();
      lines.close();
    },
  };
}

function scriptOf(talk: readonly Shown[], who: string, app: string): string {
  const first = talk.findIndex(({ by }) => by === 'person');
  return bare(talk.map((shown, at) => spoken(shown.by === 'us' ? 'bot' : at === first ? `${who} (${app})` : who, told(shown))).join('\n'));
}

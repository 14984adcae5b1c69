/** `sarai demo`: plays a story on a database of its own, which is gone afterwards, and checks that it went as told. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { telegram, whatsappCloud } from '../../channels/abilities.ts';
import { makeSimulator, type Phone, type Simulator } from '../../channels/simulator/simulator.ts';
import { readControl } from '../../conversation/control.ts';
import { type Open, openHouse } from '../../main.ts';
import type { Log } from '../../work/house.ts';
import { bubble, own } from '../chat/bubble.ts';
import { makePaint } from '../chat/paint.ts';
import { samplePhoto } from '../chat/sample-photo.ts';
import { withFacts } from './demo-facts.ts';
import { type Chapter, type Deed, story, type Who } from './demo-story.ts';

type Line = { readonly phone: Phone; readonly channel: Simulator };
type Stage = { readonly open: Open; readonly lines: Readonly<Record<Who, Line>>; readonly faults: readonly string[]; readonly signal: AbortSignal };

const paint = makePaint(process.stdout.isTTY === true && process.stdout.hasColors());
const tell = (text: string) => console.log(text);

/** The story did not go as told; the message says where. */
class OtherThanTold extends Error {}

export async function demo(): Promise<number> {
  const began = Date.now();
  const folder = await mkdtemp(join(tmpdir(), 'sarai-demo-'));
  // Run as root, the database server is another user's and must pass through.
  await chmod(folder, 0o711);
  const stopped = new AbortController();
  const stop = () => stopped.abort(new OtherThanTold('It was stopped.'));
  process.once('SIGINT', stop);
  try {
    tell('Two phones, one Sarai, on a database that is made for this story and removed after it …');
    const number = await onStage(folder, stopped.signal);
    tell(
      paint.bold(
        paint.green(`\nThe story went as told: order ${number} is delivered, and the shelf is right. (${((Date.now() - began) / 1000).toFixed(1)} s)`),
      ),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof OtherThanTold)) throw error;
    console.error(`\nThe story did not go as told. ${error.message}`);
    return 1;
  } finally {
    process.off('SIGINT', stop);
    await rm(folder, { recursive: true, force: true });
  }
}

async function onStage(folder: string, signal: AbortSignal): Promise<string> {
  const faults: string[] = [];
  const fault = (fields: object, message: string) => void faults.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: () => undefined, warn: fault, error: fault };
  const whatsapp = makeSimulator({ name: 'whatsapp', abilities: whatsappCloud });
  const tg = makeSimulator({ name: 'telegram', abilities: telegram });
  const config = { data: join(folder, 'data'), timeZone: 'Asia/Karachi' };
  const open = await openHouse({ config, log, channels: () => [whatsapp, tg] });
  try {
    for (const channel of [whatsapp, tg]) await channel.start?.(open.attend.receive);
    const lines = {
      seller: { channel: whatsapp, phone: whatsapp.phone('923001112233', { name: 'Amina' }) },
      buyer: { channel: tg, phone: tg.phone('5550001', { name: 'Bilal' }) },
    };
    show('seller', 'Amina', lines.seller.phone);
    show('buyer', 'Bilal', lines.buyer.phone);
    const stage = { open, lines, faults, signal };
    for (const [at, chapter] of story.entries()) await play(stage, chapter, at + 1);
    return await withFacts(open, lines, ({ number }) => number());
  } finally {
    await open.close();
  }
}

/** The seller's phone stands on the left, the buyer's on the right. */
const phones = {
  seller: { app: 'WhatsApp', margin: '' },
  buyer: { app: 'Telegram', margin: ' '.repeat(22) },
} as const;
const width = 56;

function show(who: Who, name: string, phone: Phone): void {
  const { app, margin } = phones[who];
  phone.onShown((shown) => {
    const drawn = shown.by === 'us' ? bubble(shown, `Sarai to ${name} · ${app}`, paint, width) : own(shown, name, paint);
    tell(drawn.replace(/^/gm, margin));
  });
}

async function play({ open, lines, faults, signal }: Stage, { title, deeds, amiss }: Chapter, place: number): Promise<void> {
  tell(`\n${paint.bold(paint.yellow(`${place}. ${title}`))}\n`);
  for (const [who, deed] of deeds) {
    signal.throwIfAborted();
    await carryOut(deed, lines[who].phone);
    await open.attend.idle();
    await open.deliver.idle();
    if (faults.length > 0) throw new OtherThanTold(`Something complained: ${faults.join('; ')}`);
  }
  const why = await withFacts(open, lines, amiss);
  if (why !== undefined) throw new OtherThanTold(`After “${title}” ${why}.`);
}

async function carryOut(deed: Deed, phone: Phone): Promise<void> {
  if ('types' in deed) await phone.types(deed.types);
  else if ('photo' in deed) await phone.sendsPhoto(await samplePhoto(), deed.photo);
  else await phone.taps(controlFor(deed.takes, phone));
}

/** By its place, or by what it answers or begins: labels are in the language of their reader. */
function controlFor(wanted: string | number, phone: Phone): string {
  const shown = phone.screen().findLast(({ by, controls }) => by === 'us' && controls);
  const items = shown?.controls?.items ?? [];
  const found = typeof wanted === 'number' ? items[wanted - 1] : items.find(({ id }) => standsFor(id, wanted));
  if (!found) throw new OtherThanTold(`There was no “${wanted}” to take, only ${items.map(({ label }) => label).join(', ') || 'words'}.`);
  return found.id;
}

function standsFor(id: string, wanted: string): boolean {
  const target = readControl(id);
  if (target?.to === 'question') return target.choice === wanted;
  return target?.to === 'flow' && (Object.values(target.given).includes(wanted) || target.flow === wanted);
}

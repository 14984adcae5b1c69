/** What a line typed in the terminal does on the phone. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Phone } from '../../channels/simulator/simulator.ts';
import { readControl } from '../../conversation/control.ts';
import { samplePhoto } from './sample-photo.ts';

export type Done = { readonly did: 'sent' } | { readonly did: 'nothing'; readonly why: string } | { readonly did: 'repro' | 'quit' };

const sent: Done = { did: 'sent' };

/** Commands of the terminal itself; all else goes to Sarai as it is. */
export const commandsOfTerminal =
  '/photo [file] [words] · /file name · /voice · /sticker · /place · /vote 2 · /vote takes it back · /own words · /repro tells the talk as a test · /quit';

export async function carryOut(line: string, phone: Phone): Promise<Done> {
  const [, command = '', rest = ''] = /^\/(\w+)\s*(.*)$/s.exec(line) ?? [];
  switch (command) {
    case 'quit':
    case 'repro':
      return { did: command };
    case 'photo':
      return photo(rest.trim(), phone);
    case 'file':
      return file(rest.trim(), phone);
    case 'voice':
    case 'video':
      await phone.sends({ kind: command, file: phone.upload(new Uint8Array()) });
      return sent;
    case 'sticker':
      await phone.sends({ kind: command });
      return sent;
    case 'vote':
      return vote(rest.trim(), phone);
    case 'own':
      await phone.answered(rest.trim());
      return sent;
    case 'place':
      await phone.sends({ kind: 'place', latitude: 31.5204, longitude: 74.3587 });
      return sent;
    default:
      await tapOrType(line, phone);
      return sent;
  }
}

/** In the poll shown last. */
async function vote(options: string, phone: Phone): Promise<Done> {
  try {
    await phone.votes(options === '' ? [] : options.split(/[\s,]+/).map((one) => (/^\d+$/.test(one) ? Number(one) : one)));
    return sent;
  } catch (error) {
    return { did: 'nothing', why: error instanceof Error ? error.message : String(error) };
  }
}

/** A number or a label taps what is shown last, as a finger would; everything else is typed, the label of an older button too. */
async function tapOrType(line: string, phone: Phone): Promise<void> {
  const last = phone.screen().findLast(({ controls }) => controls)?.controls;
  // Under a poll a number is typed, as on the phone itself.
  if (last?.as === 'poll') return void (await phone.types(line));
  if (/^\d{1,2}$/.test(line) && isAnswer(phone)) return void (await phone.types(line));
  const number = /^\d{1,2}$/.test(line) && phone.finds(Number(line)) ? Number(line) : undefined;
  const found = phone.finds(line);
  const control = number ?? (last?.items.some(({ id }) => id === found?.id) ? line : undefined);
  await (control === undefined ? phone.types(line) : phone.taps(control));
}

/** Where all there is to tap is a way round the question, a number answers the question itself. */
function isAnswer(phone: Phone): boolean {
  const controls = phone.screen().findLast(({ by }) => by === 'us')?.controls?.items ?? [];
  const ways = controls.map(({ id }) => readControl(id));
  return ways.every((target) => target?.to === 'command' || (target?.to === 'question' && target.choice === 'skip'));
}

/** `/file parcels.csv`. */
async function file(path: string, phone: Phone): Promise<Done> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { did: 'nothing', why: path === '' ? 'Which file? Write /file and its name.' : `There is no file ${path} to send.` };
  await phone.sends({ kind: 'document', file: phone.upload(bytes), name: basename(path) });
  return sent;
}

/** `/photo shawl.jpg Ajrak shawl 2400 15 pcs`, or without a file: a made one. */
async function photo(rest: string, phone: Phone): Promise<Done> {
  const [, quoted, plain = ''] = /^(?:"([^"]+)"|(\S+))/.exec(rest) ?? [];
  const path = quoted ?? (/[/\\]|\.(?:jpe?g|png|webp|heic|gif)$/i.test(plain) ? plain : undefined);
  if (path === undefined) {
    await phone.sendsPhoto(await samplePhoto(), rest === '' ? undefined : rest);
    return sent;
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { did: 'nothing', why: `There is no file ${path} to send.` };
  const caption = rest.slice(quoted === undefined ? path.length : path.length + 2).trim();
  await phone.sendsPhoto(bytes, caption === '' ? undefined : caption);
  return sent;
}

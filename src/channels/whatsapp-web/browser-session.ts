/** WhatsApp Web in a browser, by the library: what happens there is told, what is asked is done. Runs in the process of its own. */
import { setTimeout as pause } from 'node:timers/promises';
import whatsapp, { type Client } from 'whatsapp-web.js';
import { optionsFor } from './browser-options.ts';
import { kindOf, makeHappenings } from './happenings.ts';
import { renewCode, stateOf } from './page.ts';
import type { Ask, Opening, Refusal, Sending, SentFile, Told } from './protocol.ts';

type Do<Name extends Ask['do']> = Extract<Ask, { do: Name }>;

/** Something was asked that cannot be done. */
class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

export class BrowserSession {
  readonly #tell: (told: Told) => void;
  readonly #over: () => void;
  #client: Client | undefined;
  /** Who is on WhatsApp, as far as it was asked. */
  readonly #known = new Set<string>();
  /** What we sent, by id: whatever else goes out was typed on the phone. */
  readonly #ours = new Set<string>();
  /** What is being sent, and what of that broke before its id was known: it may be in the chat. */
  readonly #unsure = new Set<string>();
  #sending: Promise<unknown> = Promise.resolve();

  /** `over` is called when the browser is gone. */
  constructor(tell: (told: Told) => void, over: () => void) {
    this.#tell = tell;
    this.#over = over;
  }

  async do(asked: Ask): Promise<unknown> {
    switch (asked.do) {
      case 'open':
        return this.#open(asked.opening);
      case 'send':
        return this.#inLine(() => this.#send(asked));
      case 'fetch':
        return this.#fetch(asked);
      case 'seen':
        return this.#opened().sendSeen(asked.chat);
      case 'leave':
        return this.#opened().logout();
      case 'end':
        return this.#client?.destroy();
    }
  }

  /** Ends the browser at once. */
  kill(): void {
    this.#client?.pupBrowser?.process()?.kill('SIGKILL');
  }

  async #open(opening: Opening): Promise<void> {
    const tell = this.#tell;
    const client = new whatsapp.Client(optionsFor(opening, (pid) => tell({ told: 'browser', pid }), this.#over));
    this.#client = client;
    // A message is in the chat before the library gives its id.
    const isOurs = (id: string, kinds: readonly string[]) => this.#sending.then(() => this.#ours.has(id) || kinds.some((kind) => this.#unsure.delete(kind)));
    const fault = (error: unknown) => tell({ told: 'fault', detail: faultOf(error) });
    const happenings = makeHappenings(client, { tell: (raw) => tell({ told: 'happened', raw }), fault, isOurs });
    client.on('qr', (code) => tell({ told: 'code', code }));
    client.on('loading_screen', (percent) => tell({ told: 'progress', percent: Number(percent) || 0 }));
    client.on('auth_failure', () => tell({ told: 'lost', why: 'AUTH_FAILURE' }));
    client.on('disconnected', (why) => tell({ told: 'lost', why: String(why) }));
    client.on('ready', () => {
      const { wid, pushname } = client.info;
      tell({ told: 'ready', number: wid.user, ...(pushname && { name: pushname }) });
      if (opening.since !== undefined) happenings.missed(opening.since).catch(fault);
    });
    void this.#beat(client, opening.pulseMs);
    await client.initialize();
  }

  /** As long as the page answers: one that hangs is never heard of again, which is what the parent listens for. */
  async #beat(client: Client, everyMs: number): Promise<never> {
    for (;;) {
      const page = client.pupPage;
      const state = page && (await stateOf(page).catch(() => undefined));
      this.#tell({ told: 'pulse', ...(state !== undefined && { state }) });
      if (page && state === 'UNPAIRED_IDLE') await renewCode(page).catch(() => undefined);
      await pause(everyMs);
    }
  }

  #opened(): Client {
    if (!this.#client?.pupPage) throw new Refused('not-connected');
    return this.#client;
  }

  async #send({ do: _, ...sending }: Do<'send'>): Promise<{ readonly id: string }> {
    const { to, text, file } = sending;
    await this.#mustReach(to);
    const media = file ? { sendMediaAsDocument: file.as === 'document', ...(text !== '' && { caption: text }) } : {};
    const options = { waitUntilMsgSent: true, linkPreview: false, sendSeen: false, parseVCards: false, ...media };
    const kind = kindOf(to, sending.place ? '' : text);
    this.#unsure.add(kind);
    const message = await this.#opened().sendMessage(to, contentOf(sending), options);
    this.#unsure.delete(kind);
    if (!message) throw new Refused('no-chat');
    this.#ours.add(message.id.id);
    if (message.ack < 0) throw new Refused('not-taken');
    return { id: message.id.id };
  }

  /** Before the first byte of a message is out. */
  async #mustReach(to: string): Promise<void> {
    const client = this.#opened();
    const state = client.pupPage && (await stateOf(client.pupPage).catch(() => undefined));
    if (state !== 'CONNECTED') throw new Refused('not-connected');
    if (this.#known.has(to) || !to.endsWith('@c.us')) return;
    const found = await client.getNumberId(to).catch(() => Promise.reject(new Refused('not-connected')));
    if (!found) throw new Refused('not-on-whatsapp');
    this.#known.add(to);
  }

  /** One after the other, as a person would. */
  #inLine<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#sending.then(work);
    this.#sending = done.catch(() => undefined);
    return done;
  }

  async #fetch({ message: id, most }: Do<'fetch'>): Promise<Uint8Array> {
    const message = await this.#opened().getMessageById(id);
    if (!message) throw new Refused('gone');
    if (sizeOf(message.rawData) > most) throw new Refused('too-large');
    const media = await message.downloadMedia();
    if (!media) throw new Refused('gone');
    const bytes = Buffer.from(media.data, 'base64');
    if (bytes.length > most) throw new Refused('too-large');
    return bytes;
  }
}

function contentOf({ text, file, place, poll }: Sending) {
  if (poll) return new whatsapp.Poll(text, [...poll]);
  if (place) return new whatsapp.Location(place.latitude, place.longitude, place);
  return file ? mediaOf(file) : text;
}

const mediaOf = ({ bytes, mime, name }: SentFile) => new whatsapp.MessageMedia(mime, Buffer.from(bytes).toString('base64'), name);

const sizeOf = (raw: object): number => ('size' in raw && typeof raw.size === 'number' ? raw.size : 0);

/** What the library and its driver say, the first that fits counts. */
const meanings: readonly { readonly says: RegExp; readonly why: Refusal }[] = [
  { says: /context was destroyed|target closed|session closed|detached|connection closed|browser has disconnected|protocol error/i, why: 'page-gone' },
  { says: /media|upload|image/i, why: 'file' },
];

/** The detail is the kind of the error only: what the page says may hold words of people. */
export function refusalOf(error: unknown): { readonly why: Refusal; readonly detail: string } {
  if (error instanceof Refused) return { why: error.why, detail: '' };
  const said = error instanceof Error ? error.message : String(error);
  return { why: meanings.find(({ says }) => says.test(said))?.why ?? 'page-error', detail: error instanceof Error ? error.name : 'not an error' };
}

/** For a log: the first line of what the library says. */
export const faultOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n')[0]
    ?.slice(0, 300) ?? '';

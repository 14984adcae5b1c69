/** Somebody with WhatsApp on their phone, writing to the number. */
import type { GraphApi } from '../graph-api.ts';
import type { Pin } from './limits.ts';

/** A message of ours as it stands on the phone. */
export type Seen = {
  readonly id: string;
  readonly text: string;
  readonly picture?: Uint8Array;
  readonly document?: { readonly name: string; readonly bytes: Uint8Array };
  readonly place?: Pin;
  readonly link?: { readonly label: string; readonly url: string };
  /** Its button sends where they are. */
  readonly asksPlace?: true;
  readonly labels: readonly string[];
  readonly rows: readonly { readonly id: string; readonly label: string; readonly as: 'button' | 'row' | 'template' }[];
};

type Json = { readonly [field: string]: unknown };

export class CloudPerson {
  readonly phone: string;
  readonly seen: Seen[] = [];
  /** Ids of messages that were taken and never arrived. */
  readonly missed: string[] = [];
  /** Ids of their messages with two blue ticks. */
  readonly read: string[] = [];
  /** Ids of those to which an answer was being written. */
  readonly answering: string[] = [];
  /** When they last wrote, in milliseconds; free words may be sent to them for a day after it. */
  wroteAt = Number.NEGATIVE_INFINITY;
  /** Nothing arrives any more. */
  gone = false;
  readonly #api: GraphApi;
  readonly #name: string;
  readonly userId: string | undefined;

  constructor(api: GraphApi, phone: string, { name = 'Amina', userId }: { readonly name?: string; readonly userId?: string } = {}) {
    this.phone = phone;
    this.userId = userId;
    this.#api = api;
    this.#name = name;
  }

  /** Gives the body in which it comes, for sending it once more. */
  types(text: string): Json {
    return this.says('text', { text: { body: text } });
  }

  /** Taps a button or a row by its label, on the newest message that has it. */
  taps(label: string): Json {
    const found = this.seen.flatMap(({ id: on, rows }) => rows.map((row) => ({ ...row, on }))).findLast((row) => row.label === label || row.id === label);
    if (!found) throw new Error(`nothing on the phone can be tapped as ${label}`);
    if (found.as === 'template')
      return this.says('button', { context: { from: this.#api.number, id: found.on }, button: { payload: found.id, text: found.label } });
    const reply =
      found.as === 'row'
        ? { type: 'list_reply', list_reply: { id: found.id, title: found.label } }
        : { type: 'button_reply', button_reply: { id: found.id, title: found.label } };
    return this.says('interactive', { context: { from: this.#api.number, id: found.on }, interactive: reply });
  }

  sendsPhoto(bytes: Uint8Array, caption?: string): Json {
    const id = this.#api.keep(bytes, 'image/jpeg');
    return this.says('image', { image: { id, mime_type: 'image/jpeg', sha256: 'x', ...(caption !== undefined && { caption }) } });
  }

  /** Any other kind. */
  says(type: string, fields: Json): Json {
    this.wroteAt = this.#api.now();
    const message = {
      ...(this.#hidden ? {} : { from: this.phone }),
      ...(this.userId !== undefined && { from_user_id: this.userId }),
      id: this.#api.wamid(),
      timestamp: String(Math.floor(this.#api.now() / 1000)),
      type,
      ...fields,
    };
    const contact = {
      profile: { name: this.#name },
      ...(this.#hidden ? {} : { wa_id: this.phone }),
      ...(this.userId !== undefined && { user_id: this.userId }),
    };
    return this.#api.put({ contacts: [contact], messages: [message] });
  }

  #hidden = false;

  /** They chose a username: the number is told no more. */
  hidesNumber(): void {
    this.#hidden = true;
  }
}

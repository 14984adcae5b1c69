/** `https://t.me/<bot>?start=…`: opens the talk with the bot, and hands it the payload once its reader presses Start. */
import type { Channel } from '../channel.ts';
import type { Client } from './client.ts';

type MakeLink = NonNullable<Channel['link']>;

/** What the platform takes for a payload. */
const isPayload = /^[\w-]{1,64}$/;

/** Somebody waits for the link: while the platform is away there is none. */
const patience = 2000;
const soon = (milliseconds: number) => new Promise<undefined>((resolve) => void setTimeout(() => resolve(undefined), milliseconds).unref());

/** The bot's name is asked for once, when it is first wanted, and again if nobody answered. */
export function makeLink({ raw }: Pick<Client, 'raw'>): MakeLink {
  let asked: Promise<string | undefined> | undefined;

  async function ask(): Promise<string | undefined> {
    try {
      return (await raw.getMe()).username;
    } catch {
      asked = undefined;
      return undefined;
    }
  }

  return async (payload) => {
    if (!isPayload.test(payload)) return undefined;
    asked ??= ask();
    const username = await Promise.race([asked, soon(patience)]);
    return username === undefined ? undefined : `https://t.me/${username}?start=${payload}`;
  };
}

/** What the channels of a process can do together. */
import type { Channel } from './channel.ts';

type Channels = readonly Channel[];

/** Whether people pay in their talk on a channel of that name. */
export const payable = (channels: Channels) => (name: string) => channels.some((one) => one.name === name && one.abilities.invoices !== undefined);

/** What a broadcast must know of them: where a message can be changed, and where nobody is written to so many hours after they wrote. */
export const carried = (channels: Channels) => ({
  edits: channels.flatMap(({ name, abilities }) => (abilities.edits ? [name] : [])),
  windows: Object.fromEntries(channels.flatMap(({ name, abilities: { window } }) => (window ? [[name, window]] : []))),
});

/** Those that cannot send just now, and since when: asked anew each time. */
export const stoppedOf = (channels: Channels) => () => new Map(channels.flatMap(({ name, stopped }) => (stopped ? [[name, stopped()] as const] : [])));

/** An address that opens a talk with us; the first channel that has such gives it. */
export const linkOf =
  (channels: Channels) =>
  async (payload: string): Promise<string | undefined> => {
    for (const channel of channels) {
      const url = await channel.link?.(payload);
      if (url !== undefined) return url;
    }
    return undefined;
  };

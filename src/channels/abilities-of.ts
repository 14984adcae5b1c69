import { telegram, whatsappCloud, whatsappWeb } from './abilities.ts';
import type { Abilities } from './channel.ts';

const channels: ReadonlyMap<string, Abilities> = new Map([
  ['telegram', telegram],
  ['whatsapp', whatsappCloud],
  ['whatsapp-web', whatsappWeb],
]);

/** What a channel can do, whether or not this process serves it; `undefined` for one we do not know. */
export const abilitiesOf = (channel: string): Abilities | undefined => channels.get(channel);

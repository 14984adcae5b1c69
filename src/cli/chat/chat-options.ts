/** What `npm run chat` is told on its command line. */
import { parseArgs } from 'node:util';
import { telegram, whatsappCloud, whatsappWeb } from '../../channels/abilities.ts';
import type { Abilities } from '../../channels/channel.ts';
import { ConfigError } from '../../config.ts';
import { type Language, languages } from '../../words/language.ts';

export const roles = ['seller', 'buyer', 'trainee'] as const;
export type Role = (typeof roles)[number];

const apps = { whatsapp: whatsappCloud, telegram, 'whatsapp-web': whatsappWeb } as const satisfies { readonly [app: string]: Abilities };
const names: { readonly [role in Role]: string } = { seller: 'Amina', buyer: 'Bilal', trainee: 'Tariq' };

export type ChatOptions = {
  /** What was asked for; what was not is left to the talk itself. */
  readonly role?: Role;
  readonly language?: Language;
  readonly app: keyof typeof apps;
  readonly abilities: Abilities;
  readonly name: string;
};

/** Throws `ConfigError` with a sentence. */
export function chatOptions(args: readonly string[]): ChatOptions {
  const { as, channel, language, name } = parsed(args);
  const role = among('--as', as, roles);
  const app = among('--channel', channel, ['whatsapp', 'telegram', 'whatsapp-web'] as const) ?? (role === 'buyer' ? 'telegram' : 'whatsapp');
  const spoken = among('--language', language, languages);
  const called = name?.trim().slice(0, 40) || names[role ?? 'buyer'];
  return { app, abilities: apps[app], name: called, ...(role && { role }), ...(spoken && { language: spoken }) };
}

function parsed(args: readonly string[]) {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { as: string, channel: string, language: string, name: string } }).values;
  } catch (error) {
    throw new ConfigError(
      `${error instanceof Error ? error.message : 'not understood'}\nTry: npm run chat -- --as seller --channel whatsapp --language ur [--name Amina]`,
      { cause: error },
    );
  }
}

function among<T extends string>(option: string, given: string | undefined, allowed: readonly T[]): T | undefined {
  const found = allowed.find((one) => one === given);
  if (given !== undefined && found === undefined) throw new ConfigError(`${option} is one of ${allowed.join(', ')}, not ${given}`);
  return found;
}

/** The commands that Telegram shows behind its menu button, in each language it knows. */
import type { RawApi } from 'grammy';
import type { Log } from '../log.ts';
import { codeOf } from './errors.ts';

/** By language; English is shown to everybody else. */
export type Menus = { readonly [language: string]: readonly { readonly command: string; readonly description: string }[] };

/** Telegram takes two-letter codes only: there is no menu in Roman Urdu. */
const languages = ['en', 'ur', 'zh'] as const;

/** Never throws: a bot without its menu still answers. */
export async function setMenus(raw: RawApi, menus: Menus, log: Log): Promise<void> {
  for (const language of languages) {
    const commands = menus[language];
    if (!commands) continue;
    try {
      await raw.setMyCommands({ commands: [...commands], ...(language !== 'en' && { language_code: language }) });
    } catch (error) {
      log.warn({ channel: 'telegram', language, code: codeOf(error) }, 'the menu of commands was not set');
      return;
    }
  }
}

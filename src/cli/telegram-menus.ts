import type { Menus } from '../channels/telegram/menus.ts';
import { words } from '../conversation/words.ts';
import type { Renderer } from '../words/words.ts';

const shown = ['menu', 'help', 'back', 'cancel', 'language', 'human', 'stop'] as const;
/** Telegram knows two-letter languages; who speaks Roman Urdu has set English or Urdu. */
const languages = ['en', 'ur', 'zh'] as const;

/** The commands that Telegram offers beside the text field, in each language. */
export const telegramMenus = ({ render }: Renderer): Menus =>
  Object.fromEntries(
    languages.map((language) => [language, shown.map((command) => ({ command, description: render(words(`engine.command_${command}`), language) }))]),
  );

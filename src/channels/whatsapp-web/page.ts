/** What is asked of WhatsApp's own page, beside what the library asks: these functions run inside the browser. */
import type { Client } from 'whatsapp-web.js';

type Page = NonNullable<Client['pupPage']>;

declare const window: {
  /** The page's own modules, by the names that the library uses too. */
  require(name: 'WAWebSocketModel'): { Socket: { state?: string } };
  require(name: 'WAWebCmd'): { Cmd: { refreshQR(): void } };
  require(name: 'WAWebCollections'): { Chat: { getModelsArray(): { id: { _serialized: string }; unreadCount: number }[] } };
};

/** The state of its line to WhatsApp; `undefined` while the page is not loaded. */
export const stateOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    try {
      return window.require('WAWebSocketModel').Socket.state;
    } catch {
      return undefined;
    }
  });

/** A code that nobody scanned for minutes is taken away until somebody asks for another; the library means to and does not. */
export const renewCode = (page: Page): Promise<void> => page.evaluate(() => window.require('WAWebCmd').Cmd.refreshQR());

/** Chats with somebody in which something is unread, and how much. */
export const unreadChats = (page: Page): Promise<{ readonly chat: string; readonly unread: number }[]> =>
  page.evaluate(() =>
    window
      .require('WAWebCollections')
      .Chat.getModelsArray()
      .filter(({ id, unreadCount }) => unreadCount > 0 && /@(?:c\.us|lid)$/.test(id._serialized))
      .map(({ id, unreadCount }) => ({ chat: id._serialized, unread: unreadCount })),
  );

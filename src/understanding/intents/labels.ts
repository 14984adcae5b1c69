/** What people want of a shop's helper, by the names that `sarai understand` prints. */

export const intents = [
  'track_order',
  'sell_list',
  'browse_search',
  'place_order',
  'cancel_order',
  'change_order',
  'refund_return',
  'payment',
  'delivery_info',
  'human_agent',
  'complaint',
  'learn',
  'change_language',
  'help',
  'greeting',
  'thanks',
  'goodbye',
  'opt_out',
  'oos',
] as const;

/** `oos`: nothing that a shop's helper has any business with. */
export type Intent = (typeof intents)[number];

export const isIntent = (name: string): name is Intent => intents.some((one) => one === name);

/** The languages people write to us in. */
export const written = ['en', 'ur', 'ur-Latn', 'zh'] as const;
export type Written = (typeof written)[number];
export const isWritten = (code: unknown): code is Written => written.some((one) => one === code);

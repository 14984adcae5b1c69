/** What people may ask not to be told of. Of their own orders they are told always, and `stop` ends all the rest at once. */

/**
 * `news`: goods they waited for are back. `reminders`: a talk that they left waits for them. `offers`: what a shop or the house tells
 * many at once; only those hear it who said that they want it.
 */
export const mutable = ['news', 'reminders', 'offers'] as const;
export type Mutable = (typeof mutable)[number];

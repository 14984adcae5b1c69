/** What people may ask not to be told of. Of their own orders they are told always, and `stop` ends all the rest at once. */

/** `news`: goods they waited for are back. `reminders`: a talk that they left waits for them. */
export const mutable = ['news', 'reminders'] as const;
export type Mutable = (typeof mutable)[number];

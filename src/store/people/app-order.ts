/** A phone that is paired again at once is no outage. */
export const outageAfter = `interval '10 minutes'`;

/** SQL: conversations `c` of a person in the order in which news are best told there at the hour `now`: where they can be, and of those where they wrote last. */
export const appOrder = (now: string): string => `c.blocked_at is not null,
  exists (select from outage off where off.channel = c.channel and off.ended_at is null and off.began_at <= ${now}::timestamptz - ${outageAfter}),
  c.heard_at desc, c.id desc`;

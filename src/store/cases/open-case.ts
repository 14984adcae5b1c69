/** How an open case is read, as SQL over request `h`, person `p` and talk `c`; `$1` is the hour. */

/** A case that is open; nobody's words. */
export type OpenCase = {
  readonly number: number;
  readonly person: number;
  readonly role: string | null;
  readonly language: string | null;
  readonly channel: string | null;
  readonly askedAt: Date;
  /** Since when they wait for a word of ours, if they do. */
  readonly waitsSince: Date | null;
  readonly takenAt: Date | null;
  readonly answeredAt: Date | null;
  /** The bot is quiet in the talk. */
  readonly quiet: boolean;
};

/** Whoever wrote in a talk that was handed over, after the last answer, waits again. */
export const waits = `coalesce(h.waits_since, case when h.given_back_at is null and c.heard_at > h.answered_at then c.heard_at end)`;
export const shown = `h.id as number, h.person_id as person, p.role, p.language, c.channel, h.asked_at as "askedAt", ${waits} as "waitsSince", h.taken_at as "takenAt",
  h.answered_at as "answeredAt", h.given_back_at is null and coalesce(c.hushed_until > $1, false) as quiet`;
export const casesOfPeople =
  'help_request h join person p on p.id = h.person_id left join conversation c on c.id = h.conversation_id and c.person_id = h.person_id';

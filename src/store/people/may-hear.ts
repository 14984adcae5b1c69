/** Why somebody is not told what many are told: the conditions of consent.ts, with which of them it was. */
import { agreed, mayHearNews, room } from './consent.ts';

/** SQL over person `p` at the hour `$1`, null where they may be told. */
export const mayNotHear = {
  /** Of goods that are back, for which they asked at the hour `asked`, if they did. */
  news: (asked: string): string => `case
    when ${asked} is null or 'news' = any(p.muted) then 'unwanted'
    when not (${mayHearNews(asked)}) then 'opted_out' end`,
  /** Of an offer of the shop with that id, or for `null` of the house. */
  offers: (shop: string | null): string => `case
    when not ${agreed(shop)} then case when p.opted_out_at is not null then 'opted_out' when 'offers' = any(p.muted) then 'unwanted' else 'not_agreed' end
    when not (${room('offers', '$1')}) then 'cap' end`,
} as const;

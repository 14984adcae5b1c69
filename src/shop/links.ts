/** Addresses that people pass on. */

/** What a link opens, and the letter that stands for it in a link. */
export const linkLetters = { listing: 'l', shop: 's', order: 'o' } as const;
export type Linked = keyof typeof linkLetters;

export type Link = {
  readonly url: string;
  /** Hash of a picture of it, to be scanned. */
  readonly qr: string;
};

export type LinksDoor = {
  /** Opens the thing in a talk with us; `null` where no channel has such addresses. */
  to(thing: Linked, code: string): Promise<Link | null>;
  /** Where anybody checks a certificate, by a page or in a talk with us; `null` where no browser and no link reaches us. */
  certificate(code: string): Promise<string | null>;
  /** The page on which anybody who has the address sees where a parcel is; `null` where no browser reaches us. */
  page(track: string): string | null;
};

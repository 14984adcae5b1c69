/** What a flow may reach: ports made for one person and one turn. */
import type { LinksDoor } from '../shop/links.ts';
import type { ShopDoor } from '../shop/shop.ts';

/** The person in the talk. */
export type Me = {
  readonly language: string;
  readonly role: 'seller' | 'buyer' | 'trainee' | null;
  readonly name: string | null;
  readonly country: string;
  readonly consented: boolean;
  /** This talk shows invoices that are paid by card. */
  readonly paysHere: boolean;
};

/** One app of a person. `ending`: the last signs of the address there. */
export type App = { readonly id: string; readonly channel: string; readonly ending: string; readonly here: boolean };

export type PeopleDoor = {
  setLanguage(language: string): Promise<null>;
  setRole(role: 'seller' | 'buyer' | 'trainee'): Promise<null>;
  consent(): Promise<null>;
  optOut(out: boolean): Promise<null>;
  /** When a seller reads how the shop stands; `null` for never. */
  setDigestHour(hour: number | null): Promise<null>;
  /** The apps on which the person is known, this one among them. */
  apps(): Promise<readonly App[]>;
  /** A code to be written on another app of the same person. */
  linkCode(): Promise<{ readonly code: string; readonly minutes: number }>;
  /** Makes the person of this talk the one whose code it is. */
  join(code: string): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: 'wrong' | 'tired' | 'same' | 'two_shops' }>;
  /** Lets an app go its own way. */
  part(app: string): Promise<{ readonly ok: boolean }>;
  /** Keeps the wish to talk to a person for the operator. */
  askPerson(about: string): Promise<null>;
};

export type Doors = { readonly me: Me; readonly shop: ShopDoor; readonly people: PeopleDoor; readonly links: LinksDoor };

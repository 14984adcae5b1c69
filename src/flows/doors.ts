/** What a flow may reach: ports made for one person and one turn. */
import type { ShopDoor } from '../shop/shop.ts';

/** The person in the talk. */
export type Me = {
  readonly language: string;
  readonly role: 'seller' | 'buyer' | 'trainee' | null;
  readonly name: string | null;
  readonly country: string;
  readonly consented: boolean;
};

export type PeopleDoor = {
  setLanguage(language: string): Promise<null>;
  setRole(role: 'seller' | 'buyer' | 'trainee'): Promise<null>;
  consent(): Promise<null>;
  optOut(out: boolean): Promise<null>;
  /** Keeps the wish to talk to a person for the operator. */
  askPerson(about: string): Promise<null>;
};

export type Doors = { readonly me: Me; readonly shop: ShopDoor; readonly people: PeopleDoor };

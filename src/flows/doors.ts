/** What a flow may reach: ports made for one person and one turn. */

import type { CertificatesDoor } from '../school/certificate.ts';
import type { DeedsDoor } from '../school/deeds-door.ts';
import type { ExamDoor } from '../school/exam-door.ts';
import type { PracticeDoor } from '../school/practice/practice.ts';
import type { ReviewDoor } from '../school/review.ts';
import type { SchoolDoor } from '../school/school.ts';
import type { HabitDoor } from '../school/week.ts';
import type { BroadcastDoor } from '../shop/broadcast.ts';
import type { EnquiryDoor } from '../shop/enquiry.ts';
import type { FilesDoor } from '../shop/files.ts';
import type { LinksDoor } from '../shop/links.ts';
import type { Mutable } from '../shop/mutable.ts';
import type { QuietHours } from '../shop/quiet-hours.ts';
import type { ShopDoor } from '../shop/shop.ts';
import type { RateTable } from '../trade/rates.ts';

/** The person in the talk. */
export type Me = {
  readonly language: string;
  readonly role: 'seller' | 'buyer' | 'trainee' | null;
  readonly name: string | null;
  readonly country: string;
  readonly consented: boolean;
  /** This talk shows invoices that are paid by card. */
  readonly paysHere: boolean;
  /** A model helps to understand what people write. */
  readonly assisted: boolean;
  /** What else of theirs is put before a model. */
  readonly sensed: readonly ('voice' | 'photos' | 'texts')[];
};

/** One app of a person. `ending`: the last signs of the address there. */
export type App = { readonly id: string; readonly channel: string; readonly ending: string; readonly here: boolean };

/** When and of what a person is written to, as it holds now. */
export type Manner = {
  readonly timeZone: string;
  /** The time there, in minutes since midnight. */
  readonly minute: number;
  readonly quiet: QuietHours;
  readonly muted: readonly Mutable[];
  readonly digestHour: number | null;
  /** They asked for nothing but what is about their own orders. */
  readonly optedOut: boolean;
};

export type PeopleDoor = {
  setLanguage(language: string): Promise<null>;
  setRole(role: 'seller' | 'buyer' | 'trainee'): Promise<null>;
  consent(): Promise<null>;
  optOut(out: boolean): Promise<null>;
  /** When a seller reads how the shop stands; `null` for never. */
  setDigestHour(hour: number | null): Promise<null>;
  manner(): Promise<Manner>;
  /** The time in a zone, in minutes since midnight; `null` where there is no such zone. */
  timeIn(timeZone: string): Promise<number | null>;
  setTimeZone(timeZone: string): Promise<null>;
  /** `null` for the usual ones. */
  setQuietHours(hours: QuietHours | null): Promise<null>;
  mute(what: Mutable, silent: boolean): Promise<null>;
  /** The person is asked now, once, whether that shop may tell them of offers; `false` where they were before, or want none. */
  askOffers(shop: string): Promise<boolean>;
  /** Whether they want them; gives the shop's name, `null` where there is none. */
  hearOffers(shop: string, wanted: boolean): Promise<string | null>;
  /** The apps on which the person is known, this one among them. */
  apps(): Promise<readonly App[]>;
  /** A code to be written on another app of the same person. */
  linkCode(): Promise<{ readonly code: string; readonly minutes: number }>;
  /** Makes the person of this talk the one whose code it is. */
  join(code: string): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: 'wrong' | 'tired' | 'same' | 'two_shops' | 'own_order' }>;
  /** Lets an app go its own way. */
  part(app: string): Promise<{ readonly ok: boolean }>;
  /** Hands this talk over to a person of the house: a case is opened, or added to where one is open. The bot is quiet in it for that long, unless it is called. */
  askPerson(about: string): Promise<{ readonly number: number; readonly added: boolean; readonly minutes: number }>;
};

/** The dated figures of trade, and the day for which they are looked up (`2026-11-22`). */
export type TradeDoor = { readonly rates: RateTable; readonly today: string };

export type Doors = {
  readonly me: Me;
  readonly shop: ShopDoor;
  readonly people: PeopleDoor;
  readonly broadcasts: BroadcastDoor;
  readonly enquiries: EnquiryDoor;
  readonly links: LinksDoor;
  readonly files: FilesDoor;
  readonly school: SchoolDoor;
  readonly trade: TradeDoor;
  readonly deeds: DeedsDoor;
  readonly review: ReviewDoor;
  readonly habit: HabitDoor;
  readonly practice: PracticeDoor;
  readonly exam: ExamDoor;
  readonly certificates: CertificatesDoor;
};

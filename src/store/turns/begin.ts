/** One turn's work: doors that write into its unit, and the commit that keeps all of it with the turn. */
import type pg from 'pg';
import type { Conversation, Kept, Person, Turn } from '../../conversation/turn.ts';
import type { MendWords } from '../../shop/files.ts';
import type { LinksDoor } from '../../shop/links.ts';
import type { Profile, ShopDoor } from '../../shop/shop.ts';
import { chinaDay } from '../../trade/annual.ts';
import type { RateTable } from '../../trade/rates.ts';
import type { Windows } from '../broadcast/audience.ts';
import { broadcastDoor } from '../broadcast/door.ts';
import { helpDoor } from '../cases/help-door.ts';
import { enquiryDoor } from '../enquiries/door.ts';
import type { TellEnquiry } from '../enquiries/telling.ts';
import type { DocumentStore } from '../files/documents.ts';
import { noLinks } from '../goods/links.ts';
import { profileOf } from '../goods/profile.ts';
import { shopDoor } from '../goods/shop-door.ts';
import type { ShopContext, Tell } from '../orders/shop-context.ts';
import { filesDoor } from '../orders/take-tracking.ts';
import { type AppsContext, appsDoor } from '../people/apps-door.ts';
import { mannerDoor } from '../people/manner-door.ts';
import { peopleDoor } from '../people/people-door.ts';
import type { PrismaClient } from '../prisma/client.ts';
import { type Certificates, certificatesDoor } from '../school/certificates-door.ts';
import { deedsDoor } from '../school/deeds-door.ts';
import { dealtIn, schoolDoor, type Teaching } from '../school/door.ts';
import { examDoor } from '../school/exam-door.ts';
import { schedule } from '../school/fsrs.ts';
import { habitDoor } from '../school/habit-door.ts';
import { practiceDoor } from '../school/practice-door.ts';
import { reviewDoor } from '../school/review-door.ts';
import { keepTurn } from './turn.ts';
import { type OpenUnit, openUnit } from './unit.ts';

export type Ground = {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  /** The name of this process. */
  readonly me: string;
  readonly tell: Tell;
  readonly tellJoined: AppsContext['tellJoined'];
  readonly tellEnquiry: TellEnquiry;
  /** What people write to each other is put into the other's language. */
  readonly translates?: boolean;
  readonly now: () => Date;
  /** Of people who did not tell theirs. */
  readonly timeZone?: string;
  readonly chance: () => number;
  readonly links?: LinksDoor;
  /** Whether people pay in the talk itself, on that channel. */
  readonly takesPayments?: (channel: string) => boolean;
  /** A model is asked what people mean. */
  readonly assisted?: boolean;
  /** What else is put before a model. */
  readonly sensed?: readonly ('voice' | 'photos' | 'texts')[];
  readonly openPicture?: ShopContext['openPicture'];
  readonly windows?: Windows;
  /** What is taught; without it there is no lesson. */
  readonly teaching?: Teaching;
  /** Without it there are no certificates. */
  readonly certificates?: Certificates;
  /** The dated figures of trade; without them none is known. */
  readonly rates?: RateTable;
  /** What people sent; without it no file is ever there. */
  readonly documents?: Pick<DocumentStore, 'text' | 'keep'>;
  /** What is written beside the rows of a table that goes back to its sender. */
  readonly mendWords?: (language: string) => MendWords;
};

/** Where people write from when nothing tells their country. */
const likelyCountry = ({ channel, address, person }: Conversation): string =>
  person.country ?? (channel.startsWith('whatsapp') && address.replace(/^\+/, '').startsWith('86') ? 'CN' : person.language === 'zh' ? 'CN' : 'PK');

export function beginTurn(
  {
    pool,
    prisma,
    me,
    tell,
    tellJoined,
    tellEnquiry,
    translates = false,
    now,
    timeZone = 'Asia/Karachi',
    chance,
    links = noLinks,
    takesPayments = () => false,
    assisted = false,
    sensed = [],
    openPicture,
    windows = {},
    teaching = nothingTaught,
    rates = [],
    documents = noDocuments,
    certificates = noCertificates,
    mendWords = bareWords,
  }: Ground,
  conversation: Conversation,
) {
  const unit = openUnit({ pool, prisma });
  const { person } = conversation;
  // Who joins another app is somebody else for the rest of the turn, in which a talk that lay beneath may go on.
  let who = person.id;
  const becomes = (other: number) => {
    who = other;
  };
  const made = <Door>(make: (id: number) => Door) => madeFor(() => who, make);
  const whole = made((id) => shopDoor(unit, { id, language: person.language ?? 'en' }, tell, now, chance, timeZone, openPicture));
  const people = made((id) => ({
    ...peopleDoor(unit, id, now),
    ...helpDoor({ unit, me: id, conversation: conversation.id, now }),
    ...mannerDoor({ unit, me: id, now, timeZone }),
    ...appsDoor({ unit, conversation: { ...conversation, person: { id } }, tellJoined, becomes, now }),
  }));
  const examOf = (id: number) => examDoor({ unit, me: id, now, teaching, rates, practice: practiceDoor({ unit, me: id, now }) });
  const broadcasts = made((id) => broadcastDoor({ unit, me: id, now, pool, connection: unit.connection, timeZone, windows }));
  return {
    doors: {
      me: {
        language: person.language ?? 'en',
        role: roleOf(person.role),
        name: person.name,
        country: likelyCountry(conversation),
        consented: person.consented,
        paysHere: takesPayments(conversation.channel),
        assisted,
        sensed,
      },
      shop: withOwn<ShopDoor>({ profile: () => knownProfile(unit, person, () => whole().profile()) }, whole),
      people: withOwn({}, people),
      broadcasts: withOwn({}, broadcasts),
      enquiries: withOwn(
        {},
        made((id) => enquiryDoor({ unit, me: id, now, timeZone, tellEnquiry, translates })),
      ),
      links,
      school: withOwn(
        { course: teaching.course, order: dealtIn(conversation.id) },
        made((id) => ({ ...schoolDoor({ unit, me: id, now, teaching }), order: dealtIn(conversation.id) })),
      ),
      trade: { rates, today: chinaDay(now()) },
      deeds: withOwn(
        {},
        made((id) => deedsDoor({ unit, me: id, now })),
      ),
      review: withOwn(
        {},
        made((id) => reviewDoor({ unit, me: id, now, course: teaching.course, schedule })),
      ),
      habit: withOwn(
        {},
        made((id) => habitDoor({ unit, me: id, now, timeZone, holidays: teaching.holidays })),
      ),
      practice: withOwn(
        {},
        made((id) => practiceDoor({ unit, me: id, now })),
      ),
      exam: withOwn({}, made(examOf)),
      certificates: withOwn(
        {},
        made((id) => certificatesDoor({ unit, me: id, now, exam: examOf(id), links, certificates })),
      ),
      files: withOwn(
        {},
        made((id) => filesDoor({ unit, me: id, tell, now, timeZone, documents, mendWords: mendWords(person.language ?? 'en') })),
      ),
    },
    keep: (turn: Turn) => keep(pool, me, unit, turn, now()),
    abandon: () => unit.abandon(),
  };
}

const noDocuments: Pick<DocumentStore, 'text' | 'keep'> = { text: async () => undefined, keep: async () => ({ ok: false, why: 'not-text' }) };

const none = (): never => {
  throw new Error('this house issues no certificates');
};
const noCertificates: Certificates = {
  papers: { draw: none, unwritable: none },
  pictures: { keepDrawn: none },
  documents: { keepMade: none },
  signing: none,
  check: none,
};

const nothingTaught: Teaching = { course: { lessons: [] }, figures: () => new Map(), holidays: [] };

const bareWords = (): MendWords => ({ heading: '?', headings: ['?'], why: (why) => why });

async function keep(pool: pg.Pool, me: string, unit: OpenUnit, said: Turn, at: Date): Promise<{ kept: Kept; hints: OpenUnit['hints'] }> {
  const within = unit.connection();
  const hushedUntil = unit.hushedUntil();
  const turn = hushedUntil ? { ...said, hushedUntil } : said;
  const kept = await keepTurn(pool, me, turn, within ? { within, at } : { openings: unit.takeOpenings(), at });
  if (kept.as !== 'kept') await unit.abandon();
  else await unit.commit();
  if (kept.as === 'kept' && kept.person && kept.shop !== undefined) profiles.set(kept.person, Promise.resolve(kept.shop && profileOf(kept.shop)));
  if (kept.as !== 'kept') return { kept, hints: [] };
  return { kept: hushedUntil ? { ...kept, hushedUntil } : kept, hints: unit.hints };
}

/** What was read of people's own shops. */
const profiles = new WeakMap<Person, Promise<Profile | null>>();

/**
 * Asked by most turns and changed by few. A turn that writes makes another object of its person, with their shop as it is then,
 * and one which began from an older conversation is not kept: so what was read once is true for as long as the person is this object.
 */
function knownProfile(unit: OpenUnit, person: Person, read: () => Promise<Profile | null>): Promise<Profile | null> {
  if (unit.connection()) return read();
  const known = profiles.get(person);
  if (known !== undefined) return known;
  const profile = read();
  profiles.set(person, profile);
  profile.catch(() => profiles.delete(person));
  return profile;
}

/** Most turns want nothing of a door, or the profile alone: what is behind the other methods is made when one of them is asked for. */
const withOwn = <Door extends object>(own: Partial<Door>, whole: () => Door): Door =>
  new Proxy({} as Door, { get: (_, name) => Reflect.get(own, name) ?? Reflect.get(whole(), name) });

/** Made when it is first asked for, and again when the person is another. */
function madeFor<T>(who: () => number, make: (person: number) => T): () => T {
  let last: { readonly who: number; readonly it: T } | undefined;
  return () => {
    if (last?.who !== who()) last = { who: who(), it: make(who()) };
    return last.it;
  };
}

const roleOf = (role: string | null): 'seller' | 'buyer' | 'trainee' | null => (role === 'seller' || role === 'buyer' || role === 'trainee' ? role : null);

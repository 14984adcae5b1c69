/** Builds everything and starts it; the only file that knows all the others. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { openCases } from './cases.ts';
import { openCertificates } from './certificates.ts';
import type { Channel, Receive } from './channels/channel.ts';
import { carried, linkOf, payable, stoppedOf } from './channels/together.ts';
import { allClocks } from './clocks.ts';
import type { Config } from './config.ts';
import { isMessage } from './conversation/message.ts';
import { enquiryWords } from './flows/asking/enquiry-notices.ts';
import { misfitNotice } from './flows/buying/pay.ts';
import { joinedNotice } from './flows/house/link.ts';
import { flows } from './flows/index.ts';
import { mendWords } from './flows/orders/file.ts';
import { notice } from './flows/orders/notices.ts';
import { openAssistant, sensedBy } from './open-assistant.ts';
import { type Outside, openOutside } from './outside.ts';
import { loadRates } from './rates.ts';
import type { MayPay } from './shop/payments.ts';
import { makeBroadcastDesk } from './store/broadcast/desk.ts';
import { makeFailures } from './store/clocks/failures.ts';
import { openDatabase } from './store/database/embedded-postgres.ts';
import { migrate } from './store/database/migrate.ts';
import { openPool } from './store/database/open-pool.ts';
import { showPresence } from './store/database/presence.ts';
import { openPrisma } from './store/database/prisma-client.ts';
import { makeUndone } from './store/delivery/claims.ts';
import { makeLastWrote, makeLedger } from './store/delivery/governor.ts';
import { makeOutbox } from './store/delivery/outbox.ts';
import { makePaceBook, makePaceSeen } from './store/delivery/pace.ts';
import { makeStatuses } from './store/delivery/statuses.ts';
import { makeLetters } from './store/enquiries/letters.ts';
import { type DocumentStore, makeDocuments } from './store/files/documents.ts';
import { makePictures, type PictureStore } from './store/files/pictures.ts';
import { makeLinks } from './store/goods/links.ts';
import { type PublicGoods, publicGoods } from './store/goods/public-goods.ts';
import { refreshSought } from './store/goods/refresh-sought.ts';
import { makeRenderings } from './store/goods/renderings.ts';
import { operatorDoor } from './store/operator/operator-door.ts';
import { makeMayPay, makePaymentSource } from './store/orders/payment-source.ts';
import type { PrismaClient } from './store/prisma/client.ts';
import type { Teaching } from './store/school/door.ts';
import { beginTurn } from './store/turns/begin.ts';
import { makeInbox } from './store/turns/inbox.ts';
import { makePast } from './store/turns/past.ts';
import { openTeaching } from './teaching.ts';
import { makeReader } from './understanding/reader.ts';
import { bare as plain } from './words/bidi.ts';
import { isLanguage } from './words/language.ts';
import { makeRenderer, type Renderer } from './words/words.ts';
import { type Clocks, makeClocks } from './work/clocks/clocks.ts';
import { makeSchedule, type Schedule } from './work/clocks/jobs.ts';
import { makeRender, renderingClocks } from './work/clocks/renderings.ts';
import { makeSweeper, type Sweeper } from './work/clocks/sweep.ts';
import { makeBacklogs } from './work/delivery/backlog.ts';
import { type Deliver, makeDeliver } from './work/delivery/deliver.ts';
import { failedStatus } from './work/delivery/failed-statuses.ts';
import { reachAt } from './work/delivery/gate.ts';
import { makeTranslateLetter } from './work/delivery/letters.ts';
import { makePaces } from './work/delivery/pace.ts';
import { makeTakeStatuses } from './work/delivery/statuses.ts';
import { unpark } from './work/delivery/unpark.ts';
import type { Clock, House, Log, Senses } from './work/house.ts';
import { makeMeter } from './work/meter.ts';
import { makePay } from './work/pay.ts';
import { realTime } from './work/time.ts';
import { type Attend, makeAttend, makeFollow, makeHeed } from './work/turns/attend.ts';
import { makeReceive } from './work/turns/receive.ts';

const project = new URL('..', import.meta.url);

/** What channels are made with. */
export type ChannelParts = {
  readonly pictures: PictureStore;
  readonly documents: DocumentStore;
  readonly words: Renderer;
  readonly log: Log;
  readonly past: ReturnType<typeof makePast>;
  readonly goods: PublicGoods;
  readonly mayPay: MayPay;
  readonly ledger: ReturnType<typeof makeLedger>;
  readonly lastWrote: (channel: string) => ReturnType<typeof makeLastWrote>;
};

export type Opening = {
  readonly config: Pick<Config, 'databaseUrl' | 'redisUrl' | 'data' | 'timeZone' | 'publicUrl' | 'assistant'>;
  readonly log: Log;
  readonly channels: (parts: ChannelParts) => readonly Channel[];
  /** What a model does, in the place of what is set up for it. */
  readonly senses?: Senses;
  /** Puts something between the house and those who work with it, such as eyes. */
  readonly around?: { house(house: House): House; schedule(schedule: Schedule): Schedule };
  /** What is told to the person who starts it. */
  readonly tell?: (line: string) => void;
  /** The hour, wherever something is asked that depends on it. */
  readonly now?: () => Date;
};

export type Open = {
  readonly house: House;
  /** It takes whatever a channel was told. */
  readonly attend: Attend & { readonly receive: Receive };
  readonly deliver: Deliver;
  /** Does the job of rendering one of the goods in other languages. */
  readonly render: (listing: number) => Promise<void>;
  readonly schedule: Schedule;
  readonly pictures: PictureStore;
  readonly documents: DocumentStore;
  /** The course as it is taught. */
  readonly teaching: Pick<Teaching, 'course'>;
  readonly database: { readonly embedded: boolean; readonly url: string };
  readonly clocks: Clocks;
  readonly sweep: Sweeper['sweep'];
  readonly outside: Outside;
  /** What the operator may see and do. */
  readonly operator: ReturnType<typeof operatorDoor> & {
    readonly broadcasts: ReturnType<typeof makeBroadcastDesk>;
    readonly cases: ReturnType<typeof openCases>;
  };
  /** Begins to do jobs and to sweep. */
  work(): Promise<void>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  /** Finishes what is held, then lets go of everything. */
  close(): Promise<void>;
};

/** Throws `StartError` with one sentence when something it needs is not there. */
export async function openHouse(opening: Opening): Promise<Open> {
  const { config, senses = {}, now = () => new Date(), tell = () => undefined } = opening;
  const database = await openDatabase({ url: config.databaseUrl, data: config.data, log: tell });
  try {
    const applied = await migrate(database.url, fileURLToPath(new URL('prisma/migrations/', project)), tell);
    if (applied.length > 0) tell(`Database made ready: ${applied.join(', ')}`);
    await refreshSought(database.url);
    return await furnish(database, { ...opening, now, senses });
  } catch (error) {
    await database.close();
    throw error;
  }
}

const openWords = (more: ReturnType<typeof openTeaching>['texts'], timeZone: string, log: Log): Renderer =>
  makeRenderer(new URL('locales/', project), { more, timeZone, onMissing: ({ key, language }) => log.error({ key, language }, 'a text is missing') });

/** Made once: every turn would make it anew. */
const beginner =
  (ground: Parameters<typeof beginTurn>[0]): House['begin'] =>
  (conversation) =>
    beginTurn(ground, conversation);

async function furnish(
  database: Awaited<ReturnType<typeof openDatabase>>,
  { config, log, channels: make, around, now, senses }: Omit<Opening, 'tell' | 'now' | 'senses'> & Required<Pick<Opening, 'now' | 'senses'>>,
): Promise<Open> {
  const pool = openPool(database.url, log);
  const prisma = openPrisma(pool);
  const { pictures, documents } = filesIn(config.data, prisma);
  const teaching = openTeaching(new URL('locales/', project), loadRates(), now());
  const words = openWords(teaching.texts, config.timeZone, log);
  const channels = make({ pictures, documents, words, log, ...portsOf({ pool, prisma }, now) });
  const me = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const links = makeLinks({ link: linkOf(channels), keep: pictures.keep, publicUrl: config.publicUrl });
  const mending = (language: string) => mendWords((said) => plain(words.render(said, isLanguage(language) ? language : 'en')), words.labels);
  const taught = { teaching, certificates: openCertificates({ pool, prisma, pictures, documents, words }) };
  const reached = { links, takesPayments: payable(channels), ...carried(channels) };
  const ground = { pool, prisma, tell: notice, timeZone: config.timeZone, mendWords: mending, ...reached, ...taught };
  const bare = bareHouse(ground, { me, now, log, words, pictures, documents, channels, senses }, config.assistant);
  const house = around?.house(bare) ?? bare;

  const jobs = await makeSchedule(config.redisUrl === undefined ? { postgres: database.url } : { redis: config.redisUrl }, log, now);
  const schedule = around?.schedule(jobs) ?? jobs;
  const working = workIn(house, schedule, ground, allClocks(house, ground, stoppedOf(channels)));
  const { deliver, clocks, sweeper, render } = working;
  const attend = intake(house, ground, working);
  const presence = await showPresence(database.url, me);

  return {
    house,
    attend,
    deliver,
    render,
    schedule,
    pictures,
    documents,
    teaching,
    database,
    clocks,
    sweep: sweeper.sweep,
    outside: openOutside({ ...ground, now }),
    async work() {
      await schedule.work({ deliver: deliver.all, clock: (order) => clocks.ring('expiry', order), render });
      sweeper.start();
    },
    operator: { ...operatorDoor(pool), broadcasts: makeBroadcastDesk(pool, ground, now), cases: openCases(house, pool, config.timeZone, working) },
    ping: async () => void (await pool.query('select 1')),
    async close() {
      await Promise.all(channels.map((channel) => channel.stop?.()));
      await sweeper.stop();
      await attend.idle();
      await schedule.close();
      await deliver.idle();
      await Promise.all(channels.map((channel) => channel.close?.()));
      await presence.close();
      await ground.certificates.close();
      await prisma.$disconnect();
      await pool.end();
      await database.close();
    },
  };
}

type Ground = Omit<
  Parameters<typeof beginTurn>[0],
  'me' | 'tellJoined' | 'tellEnquiry' | 'now' | 'chance' | 'assisted' | 'sensed' | 'translates' | 'openPicture' | 'rates' | 'documents'
>;
type Bare = Pick<House, 'now' | 'log' | 'words' | 'senses'> & ReturnType<typeof filesIn> & { readonly me: string; readonly channels: readonly Channel[] };

/** What others are told in a turn. */
const told = { tellJoined: joinedNotice, tellEnquiry: enquiryWords };

/** The ports over the tables, before anything is put between them and those who work with them. */
function bareHouse(ground: Ground, { me, now, channels: all, ...given }: Bare, helped: Config['assistant']): House {
  const { pool } = ground;
  const meter = makeMeter();
  const { pictures, documents, words } = given;
  const model = openAssistant(helped, { pool, now, log: given.log, meter, openPicture: pictures.open });
  const senses = { ...model.senses, ...given.senses };
  const known = { ...ground, assisted: model.assistant !== undefined, ...sensedBy(senses), documents, me, now };
  const channels = Object.fromEntries(all.map((channel) => [channel.name, channel]));
  return {
    ...given,
    inbox: makeInbox(pool, now, (at) => reachAt(channels, at)),
    outbox: makeOutbox(pool, me, now),
    undone: makeUndone(pool, now),
    failures: makeFailures(pool),
    pace: makePaceBook(pool),
    paceSeen: makePaceSeen(pool),
    now,
    time: realTime,
    begin: beginner({ ...known, ...told, rates: loadRates(), chance: Math.random, openPicture: pictures.open }),
    talks: flows,
    read: makeReader(words.labels),
    channels,
    meter,
    ...model,
    senses,
  };
}

function workIn(house: House, schedule: Schedule, ground: Ground, ticking: readonly Clock[]) {
  const { pool } = ground;
  const paceOf = makePaces(house);
  const deliver = makeDeliver(house, schedule.deliver, paceOf);
  const translate = makeTranslateLetter(house, makeLetters({ ...ground, ...told, now: house.now }), deliver);
  const heed = makeHeed(house, deliver, ({ order, at }) => schedule.clock(order, at), translate);
  const renderings = makeRenderings(pool);
  const clocks = makeClocks(house, [...ticking, ...renderingClocks(house, renderings, schedule)], deliver);
  const follow = makeFollow(house, deliver, heed, (conversation) => clocks.ring(unpark, conversation));
  const attend = makeAttend(house, follow);
  const render = makeRender(house, renderings);
  return { paceOf, deliver, attend, heed, clocks, render, sweeper: makeSweeper(house, attend, makeBacklogs(house, deliver, paceOf), clocks) };
}

/** Whatever a channel tells, each to whom it is for. */
function intake(house: House, ground: Ground & { readonly timeZone: string }, { attend, heed, clocks, paceOf }: ReturnType<typeof workIn>): Open['attend'] {
  const statuses = makeTakeStatuses(house, makeStatuses(ground.pool), (id) => clocks.ring(failedStatus, id));
  const pay = makePay(house, makePaymentSource({ ...ground, now: house.now, tellMisfit: misfitNotice }), heed);
  const take = makeReceive({ attend, pay, statuses: statuses.take });
  return {
    ...attend,
    receive(told) {
      for (const one of told) if (isMessage(one)) paceOf(one.channel)?.heard();
      return take(told);
    },
    async idle() {
      await attend.idle();
      await statuses.idle();
    },
  };
}

/** What channels ask of the tables. */
const portsOf = (tables: { readonly pool: pg.Pool; readonly prisma: PrismaClient }, now: () => Date) => ({
  past: makePast(tables.pool),
  goods: publicGoods(tables),
  mayPay: makeMayPay({ prisma: tables.prisma, now }),
  ledger: makeLedger(tables.pool),
  lastWrote: (channel: string) => makeLastWrote(tables.pool, channel),
});

/** What people sent, in the data folder. */
const filesIn = (folder: string, prisma: PrismaClient) => ({ pictures: makePictures(folder, prisma), documents: makeDocuments(folder, prisma) });

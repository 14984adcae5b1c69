/** `sarai start [--role all|web|worker]`: the service. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import type { Channel } from '../channels/channel.ts';
import { telegramRates } from '../channels/rates.ts';
import { makeTelegram } from '../channels/telegram/telegram.ts';
import { makeWhatsappCloud } from '../channels/whatsapp-cloud/whatsapp-cloud.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { makeServer } from '../http/server.ts';
import { type ChannelParts, type Open, openHouse } from '../main.ts';
import type { CarrierNews } from '../shop/tracking.ts';
import { StartError } from '../store/database/start-error.ts';
import { warmUp } from '../understanding/intents/warm.ts';
import { errorOf } from '../work/house.ts';
import { cardObjection } from './chat/card-objection.ts';
import { makePhones, type Phones } from './chat/phones.ts';
import { inlineGoods } from './inline-goods.ts';
import { makeMetrics } from './metrics.ts';
import { makeOperator } from './operator.ts';
import { makePairedPhone, type PairedPhone } from './paired-phone.ts';
import { makeReadiness, type Readiness } from './readiness.ts';
import { telegramMenus } from './telegram-menus.ts';

const roles = ['all', 'web', 'worker'] as const;
type Role = (typeof roles)[number];

export async function start(args: readonly string[]): Promise<number> {
  const role = roleOf(args);
  const config = readConfig();
  const port = config.port ?? (role === 'worker' ? undefined : usualPort);
  // Before a database is made: who started it twice wants to know at once.
  if (port !== undefined) await mustBeFree(config.host, port);
  const log = pino({ level: config.logLevel });
  const tell = (line: string) => console.log(line);
  // Their phones are in the memory of this process: nobody else may deliver to them.
  const phones = config.simulator && role === 'all' ? makePhones(log) : undefined;
  const paired = makePairedPhone(config, role, tell);
  const channels = (parts: ChannelParts) => [...channelsOf(config, parts), ...paired.channels(parts), ...(phones?.channels(parts) ?? [])];
  const open = await openHouse({ config, log, tell, channels, ...(phones && { around: phones.around }) });
  warmUp();
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const receiving = Object.values(open.house.channels).filter(({ name }) => role !== 'worker' || name === paired.name);
  const readiness = makeReadiness(open, receiving);
  try {
    const firstPassword = role === 'worker' ? undefined : await open.operator.settlePassword(config.operatorPassword);
    const server = port === undefined ? undefined : await listen({ config, role, port, open, log, readiness, paired, ...(phones && { phones }) });
    if (role !== 'web') await open.work();
    for (const channel of receiving) await channel.start?.(open.attend.receive);
    announce(config, role, open, server && (server.server.address() as AddressInfo).port, phones !== undefined, paired.announcement, tell);
    if (firstPassword !== undefined) tell(`The operator's password, shown this once: ${firstPassword}\n`);
    await stopped;
    readiness.stop();
    tell('Finishing what is held …');
    await server?.close();
    await phones?.idle();
  } finally {
    await open.close();
  }
  return 0;
}

function roleOf(args: readonly string[]): Role {
  const { values } = parseArgs({ args: [...args], options: { role: { type: 'string', default: 'all' } } });
  const role = roles.find((one) => one === values.role);
  if (!role) throw new ConfigError(`--role is one of ${roles.join(', ')}, not ${values.role}`);
  return role;
}

function channelsOf(config: Config, parts: ChannelParts): readonly Channel[] {
  const { whatsapp } = config;
  const { pictures, documents, log } = parts;
  return [
    ...telegramOf(config, parts),
    ...(whatsapp ? [makeWhatsappCloud({ ...whatsapp, openPicture: pictures.open, openDocument: documents.open, log })] : []),
  ];
}

function telegramOf({ telegram, publicUrl }: Config, { pictures, documents, words, log, goods, mayPay }: ChannelParts): readonly Channel[] {
  if (!telegram) return [];
  const inline = inlineGoods({ goods, words, ...(publicUrl !== undefined && { publicUrl }) });
  const { providerToken, chatPerSecond } = telegram;
  const payments = providerToken !== undefined && { payments: { providerToken, objection: cardObjection({ mayPay, words, log }) } };
  return [
    makeTelegram({
      ...telegram,
      ...(chatPerSecond !== undefined && { talk: { ...telegramRates.talk, everyMs: 1000 / chatPerSecond } }),
      ...(publicUrl !== undefined && { publicUrl }),
      ...payments,
      openPicture: pictures.open,
      openDocument: documents.open,
      menus: telegramMenus(words),
      inline,
      log,
    }),
  ];
}

const usualPort = 3000;

/** What a carrier told is kept; whoever is to know of it is told at once, or by the sweeper. */
async function heard({ outside, deliver }: Open, news: CarrierNews): Promise<void> {
  const hints = await outside.news(news);
  await Promise.all(hints.map((hint) => ('deliver' in hint ? deliver.all(hint.deliver) : undefined)));
}

type Listening = {
  readonly config: Config;
  readonly role: Role;
  readonly port: number;
  readonly open: Open;
  readonly log: pino.Logger;
  readonly readiness: Readiness;
  readonly phones?: Phones;
  readonly paired: PairedPhone;
};

async function listen({ config: { host, telegram, whatsapp, trackingSecret, metricsToken }, role, port, open, log, readiness, phones, paired }: Listening) {
  const later = (error: unknown) => log.warn({ error: errorOf(error) }, 'not sent now; the sweeper will');
  const server = await makeServer({
    channels: Object.values(open.house.channels),
    receive: open.attend.receive,
    ailing: readiness.ailing,
    metrics: makeMetrics(open, readiness),
    onError: (error) => log.error({ error: error.message }, 'request failed'),
    answered: (path, status) => open.house.meter.webhooks.inc({ path, status }),
    tracking: { find: open.outside.order, words: open.house.words },
    certificates: { check: open.outside.certificate, words: open.house.words },
    photo: async (code) => {
      const hash = await open.outside.photo(code);
      return hash === null ? null : open.pictures.open(hash);
    },
    ...(metricsToken !== undefined && { metricsToken }),
    ...(trackingSecret !== undefined && { carriers: { secret: trackingSecret, take: (news) => heard(open, news) } }),
    // Where real people trade, no made-up goods are put among theirs.
    ...(phones && { simulator: phones.stage(open, { goods: !telegram && !whatsapp }) }),
    ...(role !== 'worker' && { operator: makeOperator(open, readiness, later, paired.phone()) }),
  });
  await server.listen({ host, port }).catch((error: unknown) => cannotListen(host, port, error));
  return server;
}

async function mustBeFree(host: string, port: number): Promise<void> {
  const probe = createServer().listen({ host, port });
  try {
    await once(probe, 'listening');
  } catch (error) {
    cannotListen(host, port, error);
  }
  probe.close();
}

function cannotListen(host: string, port: number, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') throw new StartError(`Port ${port} on ${host} is in use: stop what uses it, or set PORT to another.`, { cause: error });
  if (code === 'EACCES') throw new StartError(`Port ${port} may not be opened by this user: set PORT to one above 1024.`, { cause: error });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    throw new StartError(`${host} is not an address of this machine: set HOST to one that is, such as 127.0.0.1.`, { cause: error });
  throw error;
}

/** What is on, what is off, and how to turn it on. */
function announce(
  config: Config,
  role: Role,
  { database }: Open,
  port: number | undefined,
  phones: boolean,
  paired: string,
  tell: (line: string) => void,
): void {
  const { telegram, whatsapp, assistant, redisUrl, data } = config;
  tell(`
Sarai is ready${port === undefined ? '' : ` at http://${config.host}:${port}`}${role === 'all' ? '' : ` (${role} only)`}

  on    database   ${database.embedded ? `embedded PostgreSQL in ${data}` : 'PostgreSQL of DATABASE_URL'}
  on    jobs       BullMQ on ${redisUrl === undefined ? 'PostgreSQL (REDIS_URL moves it to Redis)' : 'Redis'}
  ${telegram ? `on    telegram   by ${telegram.mode}${telegram.providerToken === undefined ? '' : ', with invoices'}` : 'off   telegram   set TELEGRAM_BOT_TOKEN (ask @BotFather for one)'}
  ${whatsapp ? 'on    whatsapp   Cloud API, posting to /webhooks/whatsapp' : 'off   whatsapp   set the four WHATSAPP_ settings (docs/whatsapp.md says where they come from)'}
  ${paired}
  ${assistant ? `on    assistant  ${assistant.model}` : 'off   assistant  set OPENAI_API_KEY (docs/assistant.md)'}
  ${phones ? `on    phones     three of them, at http://${config.host}:${port}` : 'off   phones     SARAI_SIMULATOR=1 and a single process (role all) show them'}
  ${port === undefined || role === 'worker' ? 'off   operator   the roles all and web have its pages' : `on    operator   http://${config.host}:${port}/operator (SARAI_OPERATOR_PASSWORD sets the password)`}
  on    terminal   npm run chat -- --as buyer --channel telegram --language en
`);
}

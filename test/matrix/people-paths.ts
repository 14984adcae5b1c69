/** Ways through the talks about the person: who they are, on which apps, in which language, and when they are left alone. */
import { asBuyer, asSeller, begins, type Path, take } from './path.ts';
import { sellerWithLamp, somebody } from './world.ts';

export const peoplePaths: readonly Path[] = [
  {
    name: 'a seller is welcomed',
    flow: 'welcome',
    before: async (world) => ({ who: await somebody(world, 'stranger'), begin: 'salam' }),
    answers: { language: take('en'), privacy: take('yes'), role: take('seller'), shop_name: 'Bibi Crafts', shop_city: 'Multan', shop_country: take('PK') },
    after: { sql: 'select count(*)::int as n from shop where owner_id = $1', is: 1 },
  },
  {
    name: 'a buyer is welcomed',
    flow: 'welcome',
    before: async (world) => ({ who: await somebody(world, 'stranger'), begin: '/start' }),
    answers: { language: take('en'), privacy: take('yes'), role: take('buyer') },
    after: { sql: `select count(*)::int as n from person where id = $1 and role = 'buyer' and consented_at is not null`, is: 1 },
  },
  { name: 'the menu', flow: 'menu', before: (world) => asBuyer(world, 'menu'), answers: { what: take('help') } },
  { name: 'what is beyond us', flow: 'asked', before: (world) => asBuyer(world, 'what is the capital of france'), answers: {} },
  { name: 'help', flow: 'help', before: (world) => asBuyer(world, 'help'), answers: {} },
  { name: 'privacy', flow: 'privacy', before: (world) => asBuyer(world, 'privacy'), answers: {} },
  {
    name: 'what was heard is not what was said',
    flow: 'heard',
    before: (world) => asBuyer(world, begins('heard', { said: 'ajrak' })),
    answers: { right: take('no') },
  },
  {
    name: 'language',
    flow: 'language',
    before: (world) => asBuyer(world, 'language'),
    answers: { language: take('en') },
    after: { sql: `select count(*)::int as n from person where id = $1 and language = 'en'`, is: 1 },
  },
  {
    name: 'settings',
    flow: 'settings',
    before: (world) => asSeller(world, begins('settings')),
    answers: { what: take('payto'), 'payto.account': 'JazzCash 0300' },
  },
  {
    name: 'the time where one lives',
    flow: 'timezone',
    before: (world) => asBuyer(world, begins('timezone')),
    answers: { zone: 'Dubai', right: take('yes') },
    after: { sql: `select count(*)::int as n from person where id = $1 and time_zone = 'Asia/Dubai'`, is: 1 },
  },
  {
    name: 'quiet hours',
    flow: 'quiet',
    before: (world) => asBuyer(world, 'quiet hours'),
    answers: { hours: 'raat 11 se subah 7' },
    after: { sql: 'select count(*)::int as n from person where id = $1 and quiet_from = 1380 and quiet_until = 420', is: 1 },
  },
  {
    name: 'no more reminders',
    flow: 'messages',
    before: (world) => asBuyer(world, begins('messages')),
    answers: { which: take('reminders'), wanted: take('no') },
    after: { sql: `select count(*)::int as n from person where id = $1 and muted = '{reminders}'`, is: 1 },
  },
  {
    name: 'a shop may tell of its offers',
    flow: 'offers',
    before: async (world) => {
      const { code } = await sellerWithLamp(world);
      return asBuyer(world, begins('offers', { shop: code }));
    },
    answers: {},
    after: { sql: `select count(*)::int as n from offer_consent where person_id = $1 and said = 'yes'`, is: 1 },
  },
  {
    name: 'the hour of the daily message',
    flow: 'digest',
    before: (world) => asSeller(world, begins('digest')),
    answers: { hour: take('18') },
    after: { sql: 'select count(*)::int as n from person where id = $1 and digest_hour = 18', is: 1 },
  },
  {
    name: 'where to be paid',
    flow: 'payto',
    before: (world) => asSeller(world, begins('payto')),
    answers: { account: 'HBL 1234, Amina' },
    after: { sql: `select count(*)::int as n from shop where owner_id = $1 and pay_to = 'HBL 1234, Amina'`, is: 1 },
  },
  {
    name: 'my apps, and one parts',
    flow: 'apps',
    before: async (world) => {
      const who = await somebody(world, 'buyer');
      await world.prisma.conversation.create({ data: { channel: 'whatsapp', address: `+92300${who.id}`, personId: who.id } });
      return { who, begin: begins('apps') };
    },
    answers: { which: 'WhatsApp', sure: take('yes') },
    after: { sql: 'select count(*)::int as n from conversation where person_id = $1', is: 1 },
  },
  {
    name: 'a code to join another app',
    flow: 'link',
    before: (world) => asBuyer(world, begins('link')),
    answers: {},
    after: { sql: 'select count(*)::int as n from link_code where person_id = $1', is: 1 },
  },
  {
    name: 'a code that is none is written',
    flow: 'link',
    before: (world) => asBuyer(world, 'link 1234 5678'),
    answers: { sure: take('yes') },
    after: { sql: 'select count(*)::int as n from link_try where person_id = $1', is: 1 },
  },
  {
    name: 'a person is asked for',
    flow: 'human',
    before: (world) => asBuyer(world, 'human'),
    answers: { about: 'my parcel came broken' },
    after: { sql: 'select count(*)::int as n from help_request where person_id = $1', is: 1 },
  },
  {
    name: 'a person is asked what we do not know',
    flow: 'unknown',
    before: (world) => asBuyer(world, begins('unknown', { question: 'bonus?' })),
    answers: { person: take('yes') },
    after: { sql: `select count(*)::int as n from help_request where person_id = $1 and about = 'bonus?'`, is: 1 },
  },
  {
    name: 'messages are stopped',
    flow: 'stop',
    before: (world) => asBuyer(world, 'stop'),
    answers: { sure: take('yes') },
    after: { sql: 'select count(*)::int as n from person where id = $1 and opted_out_at is not null', is: 1 },
  },
];

/** Every notice that may come up by itself, as WhatsApp is to approve it: by the keys of its paragraphs and its buttons. */
import type { Key } from '../conversation/words.ts';

export type TemplateNotice = {
  /** Lower case letters and underscores. */
  readonly name: string;
  /** What Meta charges for, and judges by: news of somebody's own affairs, or what could be bought. */
  readonly category: 'UTILITY' | 'MARKETING';
  readonly opening: 'template.opening_order' | 'template.opening_shop' | 'template.opening_you';
  /** One a paragraph, in their order; `template.next` stands for one of many, which is put into it whole. */
  readonly paragraphs: readonly Key[];
  /** The labels that the notice has, in their order. */
  readonly buttons: readonly Key[];
  /** Has this one button in the place of those of the notice, of which there are many kinds; it opens what they are about. */
  readonly opens?: Key;
  /** Is shown under a picture. Without it a picture is seen once the button is tapped. */
  readonly picture?: true;
};

/** `pay.done` is `pay_done`, `notice.ship` is `ship`, `care.told_refuse` is `care_refuse`. */
const nameOf = (key: Key): string =>
  key
    .replace(/^notice\./, '')
    .replace(/^care\.told_/, 'care_')
    .replace('.', '_');

const order = (key: Key, buttons: readonly Key[]): TemplateNotice => ({
  name: nameOf(key),
  category: 'UTILITY',
  opening: 'template.opening_order',
  paragraphs: [key],
  buttons,
});

const answer: readonly Key[] = ['sale.label_accept', 'sale.label_reject'];
const open: readonly Key[] = ['sale.label_open'];
const see: readonly Key[] = ['checkout.label_track'];
const slip: readonly Key[] = ['checkout.label_slip', 'checkout.label_track'];
const cash: readonly Key[] = ['ready.label_yes', 'ready.label_no'];

const sellers: readonly TemplateNotice[] = [
  order('notice.placed', answer),
  order('notice.remind_accept', answer),
  order('notice.remind_send', open),
  { ...order('notice.proof', ['sale.label_paid', 'sale.label_open']), picture: true },
  { ...order('notice.proof_used', ['sale.label_paid', 'sale.label_open']), picture: true },
  order('notice.seller_confirm', open),
  order('notice.seller_still', open),
  order('notice.seller_withdraw', open),
  order('notice.seller_deliver', open),
  order('notice.seller_complete', open),
  order('notice.seller_expire', open),
];

/** Paid by card, and it came to nothing. */
const givenBack = ({ name, paragraphs, ...same }: TemplateNotice): TemplateNotice => ({
  ...same,
  name: `${name}_given_back`,
  paragraphs: [...paragraphs, 'pay.given_back'],
});

const cameToNothing: readonly TemplateNotice[] = [order('notice.reject', see), order('notice.cancel', see), order('notice.expire', see)];

const buyers: readonly TemplateNotice[] = [
  order('notice.accept', see),
  order('notice.accept_cash', cash),
  order('notice.remind_cash', cash),
  order('notice.accept_transfer', slip),
  order('notice.remind_transfer', slip),
  order('notice.paid', see),
  order('notice.pack', see),
  order('notice.ship', ['checkout.label_track', 'track.label_received']),
  order('notice.report', see),
  order('notice.still', see),
  order('notice.deliver', see),
  order('notice.complete', see),
  order('pay.done', see),
  order('pay.expired', see),
  ...cameToNothing,
  ...cameToNothing.map(givenBack),
];

const care = (key: Key): TemplateNotice => ({
  ...order(key, []),
  paragraphs: [key, 'template.next'],
  opens: 'care.label_open',
});

/** What somebody wrote goes with it. */
const quoted = (key: Key): TemplateNotice => ({ ...care(key), name: `${nameOf(key)}_quoted`, paragraphs: [key, 'care.quoted', 'template.next'] });

/** What may be said with or without a word of one's own. */
const spoken: readonly Key[] = ['care.told_ask_care', 'care.told_contest', 'care.told_repay', 'care.told_dispute', 'care.told_add'];
const unspoken: readonly Key[] = [
  'care.told_remind_care',
  'care.told_agree_return',
  'care.told_agree_refund',
  'care.told_agree_lost',
  'care.told_send_back',
  'care.told_goods_fine',
  'care.told_goods_damaged',
  'care.told_money_came',
  'care.told_money_missing',
  'care.told_drop',
  'care.told_silence',
  'care.told_lapse',
  'care.told_trust',
];

const other = (notice: Pick<TemplateNotice, 'name' | 'paragraphs' | 'buttons'> & Partial<TemplateNotice>): TemplateNotice => ({
  category: 'UTILITY',
  opening: 'template.opening_you',
  ...notice,
});

/** What a buyer and a seller write to each other, and what they offer. Each leads to the whole of it. */
const written = (name: string, ...more: readonly Key[]): TemplateNotice => ({
  name,
  category: 'UTILITY',
  opening: 'template.opening_you',
  paragraphs: ['ask.told', ...more],
  buttons: [],
  opens: 'ask.label_answer',
});
const offered = (key: Key, ...buttons: readonly Key[]): TemplateNotice => ({
  name: nameOf(key),
  category: 'UTILITY',
  opening: 'template.opening_you',
  paragraphs: [key],
  buttons,
  ...(buttons.length === 0 && { opens: 'ask.label_open' }),
});

const enquiries: readonly TemplateNotice[] = [
  written('asked', 'ask.quoted'),
  written('asked_help', 'ask.quoted', 'ask.help'),
  written('asked_translated', 'ask.translated', 'ask.quoted'),
  ...(['deal.told_price', 'deal.told_dispatch'] as const).map((key) => offered(key, 'deal.label_yes', 'deal.label_no', 'ask.label_open')),
  offered('deal.agreed_price_buyer', 'deal.label_order', 'ask.label_open'),
  ...(['deal.agreed_price_seller', 'deal.agreed_dispatch', 'deal.refused_price', 'deal.refused_dispatch'] as const).map((key) => offered(key)),
];

export const templateNotices: readonly TemplateNotice[] = [
  ...sellers,
  ...buyers,
  ...enquiries,
  ...unspoken.map(care),
  ...spoken.flatMap((key) => [care(key), quoted(key)]),
  // Nobody refuses or decides without a reason.
  quoted('care.told_refuse'),
  quoted('care.told_rule'),
  // It leads to orders or to goods; two templates with the same words would be one too many for Meta.
  other({ name: 'digest', opening: 'template.opening_shop', paragraphs: ['digest.today'], buttons: [], opens: 'card.label_see' }),
  other({ name: 'learning_questions', paragraphs: ['reminder.questions'], buttons: ['reminder.label_begin', 'reminder.label_off'] }),
  other({ name: 'learning_lesson', paragraphs: ['reminder.lesson'], buttons: ['reminder.label_begin', 'reminder.label_off'] }),
  other({ name: 'joined', paragraphs: ['link.told'], buttons: ['link.label_apps'] }),
  other({ name: 'misfit', paragraphs: ['pay.misfit'], buttons: [] }),
  other({ name: 'back_in_stock', category: 'MARKETING', paragraphs: ['card.back'], buttons: ['card.label_see'] }),
  other({ name: 'certificate_revoked', paragraphs: ['certificate.told_revoked'], buttons: ['certificate.label_human'] }),
  other({ name: 'outage', paragraphs: ['outage.off'], buttons: [] }),
  // A shop tells those who said yes to it.
  other({ name: 'offer', category: 'MARKETING', paragraphs: ['tell.offer'], buttons: ['card.label_see', 'tell.label_mute'] }),
];

/** Notices that have none, on purpose: a day after somebody last wrote they wait until they write again, or are said in another app. */
export const undeclared: readonly Key[] = [
  // Nobody is written to for a talk that was left a day ago.
  'engine.nudge',
  // The operator's own words, of any kind: Meta approves none that it cannot read.
  'tell.notice',
  // The same of what a person of the house answers; who wrote them is there to read that they do.
  'human.taken',
  'human.taken_unnamed',
  'human.says',
  'human.says_unnamed',
  // Of a talk that went on minutes ago.
  'human.back',
  'human.closed',
  'human.unanswered',
  // How a seller's telling goes and how it ended: they began it, and see it when they come back.
  'telling.progress',
  'telling.running',
  'telling.paused',
  'telling.done',
  'telling.cancelled',
  'telling.gone',
  'telling.sold_out',
];

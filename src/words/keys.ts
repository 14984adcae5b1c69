/** Fills the engine's `Vocabulary` with the keys of the English locale files, so that a misspelt key does not compile. */

/** One line a file. */
type Files = {
  amend: typeof import('../../locales/en/amend.json');
  ask: typeof import('../../locales/en/ask.json');
  apps: typeof import('../../locales/en/apps.json');
  asked: typeof import('../../locales/en/asked.json');
  assistant: typeof import('../../locales/en/assistant.json');
  browse: typeof import('../../locales/en/browse.json');
  card: typeof import('../../locales/en/card.json');
  care: typeof import('../../locales/en/care.json');
  cart: typeof import('../../locales/en/cart.json');
  category: typeof import('../../locales/en/category.json');
  certificate: typeof import('../../locales/en/certificate.json');
  check: typeof import('../../locales/en/check.json');
  checkout: typeof import('../../locales/en/checkout.json');
  deal: typeof import('../../locales/en/deal.json');
  deed: typeof import('../../locales/en/deed.json');
  diagnostic: typeof import('../../locales/en/diagnostic.json');
  digest: typeof import('../../locales/en/digest.json');
  draft: typeof import('../../locales/en/draft.json');
  engine: typeof import('../../locales/en/engine.json');
  event: typeof import('../../locales/en/event.json');
  exam: typeof import('../../locales/en/exam.json');
  file: typeof import('../../locales/en/file.json');
  goal: typeof import('../../locales/en/goal.json');
  heard: typeof import('../../locales/en/heard.json');
  help: typeof import('../../locales/en/help.json');
  history: typeof import('../../locales/en/history.json');
  human: typeof import('../../locales/en/human.json');
  inline: typeof import('../../locales/en/inline.json');
  language: typeof import('../../locales/en/language.json');
  learn: typeof import('../../locales/en/learn.json');
  lesson: typeof import('../../locales/en/lesson.json');
  link: typeof import('../../locales/en/link.json');
  listing: typeof import('../../locales/en/listing.json');
  listings: typeof import('../../locales/en/listings.json');
  menu: typeof import('../../locales/en/menu.json');
  messages: typeof import('../../locales/en/messages.json');
  notice: typeof import('../../locales/en/notice.json');
  offers: typeof import('../../locales/en/offers.json');
  order: typeof import('../../locales/en/order.json');
  orders: typeof import('../../locales/en/orders.json');
  outage: typeof import('../../locales/en/outage.json');
  page: typeof import('../../locales/en/page.json');
  paper: typeof import('../../locales/en/paper.json');
  parcel: typeof import('../../locales/en/parcel.json');
  pay: typeof import('../../locales/en/pay.json');
  picture: typeof import('../../locales/en/picture.json');
  practice: typeof import('../../locales/en/practice.json');
  price: typeof import('../../locales/en/price.json');
  privacy: typeof import('../../locales/en/privacy.json');
  progress: typeof import('../../locales/en/progress.json');
  quiet: typeof import('../../locales/en/quiet.json');
  problem: typeof import('../../locales/en/problem.json');
  ready: typeof import('../../locales/en/ready.json');
  received: typeof import('../../locales/en/received.json');
  reminder: typeof import('../../locales/en/reminder.json');
  refused: typeof import('../../locales/en/refused.json');
  review: typeof import('../../locales/en/review.json');
  rule: typeof import('../../locales/en/rule.json');
  sale: typeof import('../../locales/en/sale.json');
  sales: typeof import('../../locales/en/sales.json');
  sell: typeof import('../../locales/en/sell.json');
  settings: typeof import('../../locales/en/settings.json');
  share: typeof import('../../locales/en/share.json');
  shop: typeof import('../../locales/en/shop.json');
  slip: typeof import('../../locales/en/slip.json');
  stop: typeof import('../../locales/en/stop.json');
  tax: typeof import('../../locales/en/tax.json');
  tell: typeof import('../../locales/en/tell.json');
  telling: typeof import('../../locales/en/telling.json');
  template: typeof import('../../locales/en/template.json');
  timezone: typeof import('../../locales/en/timezone.json');
  track: typeof import('../../locales/en/track.json');
  trade: typeof import('../../locales/en/trade.json');
  undo: typeof import('../../locales/en/undo.json');
  unit: typeof import('../../locales/en/unit.json');
  welcome: typeof import('../../locales/en/welcome.json');
  withdraw: typeof import('../../locales/en/withdraw.json');
};

/** Two plural forms are one key: `left_one` and `left_other` are said as `left`. */
type Said<Name, All> = Name extends `${infer Base}_other`
  ? Base
  : Name extends `${infer Base}_one`
    ? Alone<Base, Name, All>
    : Name extends `${infer Base}_zero`
      ? Alone<Base, Name, All>
      : Name;
/** `pick_one` with no `pick_other` beside it is not a plural. */
type Alone<Base extends string, Name, All> = `${Base}_other` extends All ? Base : Name;

type KeysOf<File extends keyof Files> = `${File}.${Said<Extract<keyof Files[File], string>, keyof Files[File]>}`;

/** The texts of the lessons are held against each other when they are read: school/course.ts. */
type LessonKey = `lesson_${number}.${string}`;

type Keys = { readonly [Key in { [File in keyof Files]: KeysOf<File> }[keyof Files]]: true } & { readonly [key in LessonKey]: true };

declare module '../conversation/words.ts' {
  interface Vocabulary extends Keys {}
}

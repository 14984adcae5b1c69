/** All flows. A new one joins the menu, the tests and the interruption matrix by being listed here. */
import type { Talk } from '../conversation/flow.ts';
import { inReply } from './asked.ts';
import { block } from './asking/block.ts';
import { deal } from './asking/deal.ts';
import { enquiry } from './asking/enquiry.ts';
import { writeTo } from './asking/write-to.ts';
import { browse } from './buying/browse.ts';
import { card } from './buying/card.ts';
import { cart } from './buying/cart.ts';
import { checkout } from './buying/checkout.ts';
import { offers } from './buying/offers.ts';
import { pay } from './buying/pay.ts';
import type { Doors } from './doors.ts';
import { apps } from './house/apps.ts';
import { heard } from './house/heard.ts';
import { help } from './house/help.ts';
import { human } from './house/human.ts';
import { language } from './house/language.ts';
import { link } from './house/link.ts';
import { menu } from './house/menu.ts';
import { messages } from './house/messages.ts';
import { privacy } from './house/privacy.ts';
import { quiet } from './house/quiet.ts';
import { payto, settings } from './house/settings.ts';
import { stop } from './house/stop.ts';
import { timeZone } from './house/time-zone.ts';
import { undone } from './house/undone.ts';
import { unknown } from './house/unknown.ts';
import { welcome } from './house/welcome.ts';
import { certificate } from './learning/certificate.ts';
import { check } from './learning/check.ts';
import { board, joinClass } from './learning/class.ts';
import { deed } from './learning/deed.ts';
import { diagnostic } from './learning/diagnostic.ts';
import { exam } from './learning/exam.ts';
import { goal } from './learning/goal.ts';
import { learn, lessons } from './learning/learn.ts';
import { lesson } from './learning/lesson.ts';
import { myCards } from './learning/my-cards.ts';
import { howFar } from './learning/progress.ts';
import { reminder } from './learning/reminder.ts';
import { review } from './learning/review.ts';
import type { FlowName } from './names.ts';
import { ready, received, slip, withdraw } from './orders/buyer-acts.ts';
import { care } from './orders/care.ts';
import { file } from './orders/file.ts';
import { history } from './orders/history.ts';
import { orders } from './orders/orders.ts';
import { problem } from './orders/problem.ts';
import { sale } from './orders/sale.ts';
import { sales } from './orders/sales.ts';
import { track } from './orders/track.ts';
import { day } from './practice/day.ts';
import { debrief } from './practice/debrief.ts';
import { practice } from './practice/practice.ts';
import { stall } from './practice/stall.ts';
import { amend } from './selling/amend.ts';
import { digestHour } from './selling/digest-hour.ts';
import { draft } from './selling/draft.ts';
import { sellDrafts } from './selling/draft-words.ts';
import { listings } from './selling/listings.ts';
import { picture } from './selling/picture.ts';
import { sell } from './selling/sell.ts';
import { share } from './selling/share.ts';
import { tell } from './selling/tell.ts';
import { telling } from './selling/telling.ts';
import { undo } from './selling/undo.ts';
import { price } from './trade/price.ts';
import { tax } from './trade/tax.ts';
import { weigh } from './trade/weigh.ts';

export const flows: Readonly<Record<FlowName, Talk<Doors>>> = {
  welcome: { run: welcome, questions: ['language', 'privacy', 'role', 'shop_name', 'shop_city', 'shop_country'] },
  menu: { run: menu, passing: true },
  help: { run: help },
  language: { run: language },
  settings: { run: settings, passing: true },
  payto: { run: payto },
  digest: { run: digestHour },
  timezone: { run: timeZone },
  quiet: { run: quiet },
  messages: { run: messages, passing: true },
  offers: { run: offers },
  apps: { run: apps, passing: true },
  link: { run: link },
  privacy: { run: privacy },
  human: { run: human },
  ask: { run: writeTo },
  enquiry: { run: enquiry, passing: true },
  deal: { run: deal },
  block: { run: block },
  heard: { run: heard, passing: true, above: true },
  stop: { run: stop },
  sell: {
    run: sell,
    questions: ['photos', 'goods', 'category', 'price', 'stock', 'minimum', 'weight', 'size', 'origin', 'ships', 'description', 'review'],
    drafts: sellDrafts,
  },
  picture: { run: picture },
  listings: { run: listings, passing: true },
  draft: { run: draft, passing: true },
  amend: { run: amend, passing: true },
  undo: { run: undo },
  browse: { run: browse, passing: true },
  card: { run: card, passing: true },
  cart: { run: cart, passing: true },
  checkout: { run: checkout, questions: ['where', 'name', 'phone', 'address', 'city', 'pay', 'sure'] },
  pay: { run: pay },
  orders: { run: orders, passing: true },
  track: { run: track },
  received: { run: received },
  withdraw: { run: withdraw },
  ready: { run: ready },
  slip: { run: slip },
  sales: { run: sales, passing: true },
  sale: { run: sale, passing: true },
  share: { run: share },
  tell: { run: tell },
  telling: { run: telling },
  file: { run: file },
  problem: { run: problem },
  care: { run: care, passing: true },
  history: { run: history },
  learn: { run: learn, passing: true },
  lessons: { run: lessons, passing: true },
  lesson: { run: lesson },
  deed: { run: deed },
  tax: { run: tax },
  price: { run: price },
  parcel: { run: weigh },
  undone: { run: undone, passing: true },
  mycards: { run: myCards, passing: true },
  review: { run: review },
  diagnostic: { run: diagnostic },
  goal: { run: goal },
  reminder: { run: reminder },
  progress: { run: howFar },
  practice: { run: practice, passing: true },
  stall: {
    run: stall,
    questions: ['scenario', 'product', 'title', 'description', 'photos', 'family', 'weight', 'origin', 'returns', 'price', 'stock', 'route'],
  },
  day: { run: day },
  debrief: { run: debrief },
  class: { run: joinClass },
  board: { run: board },
  exam: { run: exam },
  certificate: { run: certificate },
  check: { run: check },
  asked: { run: inReply },
  unknown: { run: unknown, passing: true },
};

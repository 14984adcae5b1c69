/** All flows. A new one joins the menu, the tests and the interruption matrix by being listed here. */
import type { Talk } from '../conversation/flow.ts';
import { amend } from './amend.ts';
import { apps } from './apps.ts';
import { inReply } from './asked.ts';
import { block } from './block.ts';
import { browse } from './browse.ts';
import { ready, received, slip, withdraw } from './buyer-acts.ts';
import { card } from './card.ts';
import { care } from './care.ts';
import { cart } from './cart.ts';
import { certificate } from './certificate.ts';
import { check } from './check.ts';
import { checkout } from './checkout.ts';
import { board, joinClass } from './class.ts';
import { day } from './day.ts';
import { deal } from './deal.ts';
import { debrief } from './debrief.ts';
import { deed } from './deed.ts';
import { diagnostic } from './diagnostic.ts';
import { digestHour } from './digest-hour.ts';
import type { Doors } from './doors.ts';
import { draft } from './draft.ts';
import { sellDrafts } from './draft-words.ts';
import { enquiry } from './enquiry.ts';
import { exam } from './exam.ts';
import { file } from './file.ts';
import { goal } from './goal.ts';
import { heard } from './heard.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { human } from './human.ts';
import { language } from './language.ts';
import { learn, lessons } from './learn.ts';
import { lesson } from './lesson.ts';
import { link } from './link.ts';
import { listings } from './listings.ts';
import { menu } from './menu.ts';
import { messages } from './messages.ts';
import { myCards } from './my-cards.ts';
import type { FlowName } from './names.ts';
import { offers } from './offers.ts';
import { orders } from './orders.ts';
import { pay } from './pay.ts';
import { picture } from './picture.ts';
import { practice } from './practice.ts';
import { price } from './price.ts';
import { privacy } from './privacy.ts';
import { problem } from './problem.ts';
import { howFar } from './progress.ts';
import { quiet } from './quiet.ts';
import { reminder } from './reminder.ts';
import { review } from './review.ts';
import { sale } from './sale.ts';
import { sales } from './sales.ts';
import { sell } from './sell.ts';
import { payto, settings } from './settings.ts';
import { share } from './share.ts';
import { stall } from './stall.ts';
import { stop } from './stop.ts';
import { tax } from './tax.ts';
import { tell } from './tell.ts';
import { telling } from './telling.ts';
import { timeZone } from './time-zone.ts';
import { track } from './track.ts';
import { undo } from './undo.ts';
import { undone } from './undone.ts';
import { unknown } from './unknown.ts';
import { weigh } from './weigh.ts';
import { welcome } from './welcome.ts';
import { writeTo } from './write-to.ts';

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

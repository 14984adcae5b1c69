/** What stands in a template's placeholders when Meta looks at it: as it might be, and of nobody. */
import { type Param, words } from '../conversation/words.ts';

const total: Param = { money: { minor: 480_000, currency: 'PKR' } };
const until: Param = { date: '2026-11-24T10:00:00Z', time: true };
const title = 'Ajrak A4';

export const templateSamples: { readonly [param: string]: Param } = {
  number: 'K7M4QX',
  shop: 'Zari Textiles',
  buyer: 'Bilal Ahmed',
  other: 'Zari Textiles',
  lines: { lines: [words('order.line', { quantity: 2, title, total }), words('order.cash_due', { total })] },
  to: { words: words('order.place', { name: 'Bilal Ahmed', phone: '+92 300 1234567', lines: '14-B, Model Town', city: 'Lahore' }) },
  total,
  price: total,
  title,
  account: 'Easypaisa 0300 1234567',
  until,
  days: 6,
  count: 4,
  minutes: 3,
  lesson: 7,
  courier: 'TCS',
  tracking: '779812345678',
  status: { words: words('track.status_OutForDelivery') },
  used: { words: words('sale.slip_same_as', { order: 'P2W9CD' }) },
  reason: { words: words('problem.label_broken') },
  note: { words: words('template.sample_note') },
  next: { words: words('care.seller_asked', { until }) },
  app: 'Telegram',
  code: 'SRI-7K3M-9QXA-2T4W',
  who: 'Bilal',
  about: { words: words('ask.about_goods', { title, code: 'A4' }) },
  translation: { words: words('template.sample_note') },
  day: { date: '2026-11-24' },
};

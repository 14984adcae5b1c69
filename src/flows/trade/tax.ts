import { ask, type Flow, say } from '../../conversation/flow.ts';
import { oneOf, optional } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Listing } from '../../shop/listing.ts';
import type { Money } from '../../shop/money.ts';
import type { Doors } from '../doors.ts';
import { learnt } from '../learning/learnt.ts';
import { taxIntoChina } from './tax-china.ts';
import { taxIntoPakistan } from './tax-pakistan.ts';
import { amount, pieces, whichGoods } from './trade-questions.ts';

/** What is taxed: so many of one kind of goods, and what it costs to carry them. */
export type Taxed = { readonly goods: Listing | null; readonly price: Money; readonly quantity: number; readonly freight: Money | null };

/** "How much tax?": what a parcel costs at the border of China or of Pakistan, with each rule and its source. */
export function* tax({ me, shop, trade, school, review }: Doors): Flow {
  const into = yield* ask(
    'into',
    oneOf(
      'tax.into',
      (['CN', 'PK'] as const).map((id) => ({ id, words: words(`shop.label_${id}`) })),
    ),
  );
  const goods = yield* whichGoods(shop);
  if (goods) yield* say('tax.of', { title: goods.title, price: { money: goods.price } });
  const known = goods && goods.price.currency !== 'USD' ? goods.price : undefined;
  const price = known ?? (yield* ask('price', amount('tax.price', ['CNY', 'PKR'])));
  const quantity = yield* ask('quantity', pieces('tax.quantity'));
  const freight = yield* ask('freight', optional(amount('tax.freight', [price.currency, 'CNY', 'PKR'], 'orNone')));

  const taxed: Taxed = { goods, price, quantity, freight };
  const answered = into === 'CN' ? yield* taxIntoChina(taxed, me.role, trade) : yield* taxIntoPakistan(taxed, trade);
  if (answered) yield* learnt({ school, review }, into === 'CN' ? 'tax_china' : 'tax_pakistan');
}

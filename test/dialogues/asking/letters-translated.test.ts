import { describe, test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { translatesLetters } from '../../support/senses.ts';
import { buyerComesIn, shawlOnSale, shawlSeen } from '../people.ts';

/** Noon in Karachi, three in the afternoon in Shanghai: nobody sleeps. */
const at = '2026-11-23T07:00:00Z';
const asks = `${shawlOnSale}${buyerComesIn}${shawlSeen}
seller: 中文
buyer: (taps Ask the seller)
`;

describe('letters between a buyer and a seller who read different languages', () => {
  const house = openDialogues({ at, senses: { translate: translatesLetters }, expected: /could not be translated/ });

  test('are told in the reader’s language, with the original beneath, and the answer comes back in the asker’s', () =>
    house.begin(asks).play(`
    buyer: Is it pure cotton?
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer就Ajrak chadar（编号<goods>）给您留言：

      机器翻译：“是纯棉的吗？”

      “Is it pure cotton?”
      [回复] [看商品] [屏蔽或举报]
    seller: (taps 回复)
    bot: 关于Ajrak chadar（编号<goods>），您想对买家说什么？直接写下来，我来转达。
    seller: 是的，纯棉的
    bot: 已转给买家，一有答复我就告诉您。
      [看对话]
    bot to buyer: Bibi Crafts writes about Ajrak chadar (No. <goods>):

      Translated by machine: “Yes, it is pure cotton.”

      “是的，纯棉的”
      [Answer] [See the goods] [Block or report]
    buyer: (taps See the messages)
    bot: About Ajrak chadar (No. <goods>)

      You: “Is it pure cotton?”
      Bibi Crafts: “是的，纯棉的”
      Translated by machine: “Yes, it is pure cotton.”
      [Answer] [See the goods] [Block or report]
  `));

  test('an offer in one comes after it', () =>
    house.begin(asks).play(`
    buyer: 2000 rupees ok?
    bot: Is that your offer for Ajrak chadar? Then the other side can agree to it with one tap.
      [PKR 2,000 each] [No, just words]
    buyer: (taps PKR 2,000 each)
    bot: How many? 15 pieces left. You can also write a number.
      [1] [2] [3]
    buyer: (taps 1)
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer就Ajrak chadar（编号<goods>）给您留言：

      机器翻译：“2000卢比可以吗？”

      “2000 rupees ok?”
      [回复] [看商品] [屏蔽或举报]
    bot to seller: Buyer报价：Ajrak chadar × 1，单价PKR 2,000，一共PKR 2,000。您同意吗？报价保留到<time>。
      [同意] [不同意] [看对话]
  `));

  test('a model that names another number is not believed', () =>
    house.begin(asks).play(`
    buyer: is this one lying flat?
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer就Ajrak chadar（编号<goods>）给您留言：

      “is this one lying flat?”

      帮您看懂：
      原文是英文
      数量：1件
      [回复] [看商品] [屏蔽或举报]
  `));

  test('nor one that has nothing to say waited for', () =>
    house.begin(asks).play(`
    buyer: no trouble with the colour?
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer就Ajrak chadar（编号<goods>）给您留言：

      “no trouble with the colour?”

      帮您看懂：
      原文是英文
      [回复] [看商品] [屏蔽或举报]
  `));

  test('and one that breaks keeps nobody from reading', () =>
    house.begin(asks).play(`
    buyer: does it come broken?
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer就Ajrak chadar（编号<goods>）给您留言：

      “does it come broken?”

      帮您看懂：
      原文是英文
      [回复] [看商品] [屏蔽或举报]
  `));
});

import { describe, test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { hearsWell } from '../../support/senses.ts';
import { comesIn, sellerSpeaks, shawlOnSale } from '../people.ts';

const house = openDialogues({ senses: { transcribe: hearsWell } });

describe('in every language', () => {
  test('Urdu', () =>
    house.begin(`${sellerSpeaks('ur')}`).play(`
    seller: (voice) اجرک شال 2400 15 پیس
    bot: میں نے یہ سنا: “اجرک شال 2400 15 پیس”

      کیا یہ ٹھیک ہے؟ نہیں تو لکھ دیں یا دوبارہ بول دیں۔
      [جی ہاں] [نہیں، پھر سے]
    seller: جی
    bot: جو چیز بیچنی ہے اس کی تصویر بھیجیں۔ نیچے ایک سطر میں سب کچھ لکھا جا سکتا ہے، جیسے “اجرک شال 2400 15 پیس”۔
      [چھوڑیں]
    seller: (voice) شائع
    bot: میں نے یہ سنا: “شائع”

      کیا یہ ٹھیک ہے؟ نہیں تو لکھ دیں یا دوبارہ بول دیں۔
      [جی ہاں] [نہیں، پھر سے]
    seller: (taps نہیں، پھر سے)
    bot: ٹھیک ہے۔ دوبارہ بول دیں یا لکھ دیں۔

      چلیں، وہیں سے آگے بڑھتے ہیں: 12 میں سے 1۔

      جو چیز بیچنی ہے اس کی تصویر بھیجیں۔ نیچے ایک سطر میں سب کچھ لکھا جا سکتا ہے، جیسے “اجرک شال 2400 15 پیس”۔
      [چھوڑیں]
  `));

  test('Roman Urdu', () =>
    house.begin(`${sellerSpeaks('ur-Latn')}`).play(`
    seller: (voice) Ajrak shawl dhai hazar 15 pcs
    bot: Maine yeh suna: “Ajrak shawl dhai hazar 15 pcs”

      Kya yeh theek hai? Nahi to likh dein ya dobara bol dein.
      [Ji haan] [Nahi, phir se]
    seller: ji haan
    bot: Jo cheez bechni hai us ki tasveer bhejein. Neeche aik line mein sab kuch likha ja sakta hai, jaise “Ajrak shawl 2400 15 pcs”.
      [Chhorein]
    seller: (voice) (trouble)
    bot: Voice message ka shukriya. Yahan ise suna nahi ja sakta, jawab likh kar bhejein.

      Jo cheez bechni hai us ki tasveer bhejein. Neeche aik line mein sab kuch likha ja sakta hai, jaise “Ajrak shawl 2400 15 pcs”.
      [Chhorein]
    seller: (voice) (nothing)
    bot: Koi baat samajh mein nahi aa saki. Aik baar phir bol dein, ya likh dein.

      Chalein, wahin se aage barhte hain: 12 mein se 1.

      Jo cheez bechni hai us ki tasveer bhejein. Neeche aik line mein sab kuch likha ja sakta hai, jaise “Ajrak shawl 2400 15 pcs”.
      [Chhorein]
  `));

  test('Chinese', () =>
    house.begin(`${shawlOnSale}${comesIn('lin', 'telegram', 'zh', 'buys')}`).play(`
    lin: (voice) 披肩
    bot: 我听到的是：“披肩”

      对吗？不对的话请打字，或再说一遍。
      [对] [不对，再说一遍]
    lin: 对
    bot: “披肩”的搜索结果：共1件。
      点一件看详情，或者直接写您想找的东西。

      • Ajrak chadar · PKR 2,400 – 库存15件
      [Ajrak chadar · PKR 2,400] [商品分类]
    lin: (voice 400) 披肩
    bot: 这条语音太长了，请在三分钟以内说完，或者打字。

      我们接着刚才的说。

      “披肩”的搜索结果：共1件。
      点一件看详情，或者直接写您想找的东西。

      • Ajrak chadar · PKR 2,400 – 库存15件
      [Ajrak chadar · PKR 2,400] [商品分类]
    lin: (voice) 我的订单
    bot: 我听到的是：“我的订单”

      对吗？不对的话请打字，或再说一遍。
      [对] [不对，再说一遍]
    lin: (taps 不对，再说一遍)
    bot: (changed) 好的，请再说一遍，或者打字。

      我们接着刚才的说。

      “披肩”的搜索结果：共1件。
      点一件看详情，或者直接写您想找的东西。

      • Ajrak chadar · PKR 2,400 – 库存15件
      [Ajrak chadar · PKR 2,400] [商品分类]
  `));
});

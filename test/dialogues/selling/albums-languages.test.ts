import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerSpeaks } from '../people.ts';

const house = openDialogues();

test('in Urdu', () =>
  house.begin(sellerSpeaks('ur')).play(`
    seller: (photo)
    bot: کیا چیز ہے؟ نام، قیمت اور تعداد ایک سطر میں لکھیں۔
    seller: (photo) ملتانی لیمپ 1800 4 عدد
    bot: (picture) شامل کر لیا۔

      خریدار اسے یوں دیکھیں گے:

      ملتانی لیمپ
      قیمت: Rs 1,800 فی عدد
      اسٹاک: 4 عدد
      قسم: گھر اور سجاوٹ
      کہاں کا بنا ہے: پاکستان
      کہاں بھیجتے ہیں: پاکستان اور چین

      تصویریں: 2
      معیار: 100 میں سے 47۔ مشورہ: ایک جملہ لکھیں کہ کس چیز کا بنا ہے اور دیکھ بھال کیسے ہو۔

      شائع کر دیں؟
      [شائع کریں] [کچھ بدلیں] [شائع نہ کریں]
    seller: (photo 1)
    bot: (picture) یہ تصویر پہلے سے لگی ہے۔

      خریدار اسے یوں دیکھیں گے:

      ملتانی لیمپ
      قیمت: Rs 1,800 فی عدد
      اسٹاک: 4 عدد
      قسم: گھر اور سجاوٹ
      کہاں کا بنا ہے: پاکستان
      کہاں بھیجتے ہیں: پاکستان اور چین

      تصویریں: 2
      معیار: 100 میں سے 47۔ مشورہ: ایک جملہ لکھیں کہ کس چیز کا بنا ہے اور دیکھ بھال کیسے ہو۔

      شائع کر دیں؟
      [شائع کریں] [کچھ بدلیں] [شائع نہ کریں]
    seller: شائع کریں
    bot: شائع ہو گیا! ملتانی لیمپ کا نمبر <listing> ہے۔ آرڈر آتے ہی آپ کو بتا دیا جائے گا۔
      [کچھ بیچنا ہے] [میرا مال]
    seller: (photo)
    bot: ابھی ابھی ملتانی لیمپ شائع ہوا ہے۔ کیا یہ تصویر اسی کی ہے؟
      [جی، اسی کی ہے] [نہیں، نئی چیز ہے]
    seller: (taps جی، اسی کی ہے)
    bot: نمبر <listing> · ملتانی لیمپ
      تصویریں: 2 تصویریں ← 3 تصویریں
      [پہلے جیسا کریں] [میرا مال]
    seller: واپس کریں
    bot: پہلے جیسا کر دیا۔ نمبر <listing> · ملتانی لیمپ
      تصویریں: 3 تصویریں ← 2 تصویریں
      [میرا مال]
  `));

test('in Roman Urdu', () =>
  house.begin(sellerSpeaks('ur-Latn')).play(`
    seller: (photo)
    bot: Kya cheez hai? Naam, qeemat aur tadaad aik line mein likhein.
    seller: (photo) Multani lamp 1800 4 adad
    bot: (picture) Shamil kar liya.

      Kharidar ise yun dekhein ge:

      Multani lamp
      Qeemat: Rs 1,800 fi adad
      Stock: 4 adad
      Qism: Ghar aur sajawat
      Kahan ka bana hai: Pakistan
      Kahan bhejte hain: Pakistan aur China

      Tasveerein: 2
      Mayaar: 100 mein se 47. Mashwara: aik jumla likhein ke kis cheez ka bana hai aur dekh bhaal kaise ho.

      Shaya kar dein?
      [Shaya karein] [Kuch badlein] [Shaya na karein]
    seller: (photo 1)
    bot: (picture) Yeh tasveer pehle se lagi hai.

      Kharidar ise yun dekhein ge:

      Multani lamp
      Qeemat: Rs 1,800 fi adad
      Stock: 4 adad
      Qism: Ghar aur sajawat
      Kahan ka bana hai: Pakistan
      Kahan bhejte hain: Pakistan aur China

      Tasveerein: 2
      Mayaar: 100 mein se 47. Mashwara: aik jumla likhein ke kis cheez ka bana hai aur dekh bhaal kaise ho.

      Shaya kar dein?
      [Shaya karein] [Kuch badlein] [Shaya na karein]
    seller: shaya karein
    bot: Shaya ho gaya! Multani lamp ka number <listing> hai. Order aate hi aap ko bata diya jaye ga.
      [Kuch bechna hai] [Mera maal]
    seller: (photo)
    bot: Abhi abhi Multani lamp shaya hua hai. Kya yeh tasveer isi ki hai?
      [Ji, isi ki hai] [Nahi, nayi cheez hai]
    seller: (taps Ji, isi ki hai)
    bot: No. <listing> · Multani lamp
      Tasveerein: 2 tasveerein → 3 tasveerein
      [Pehle jaisa karein] [Mera maal]
    seller: wapas karo
    bot: Pehle jaisa kar diya. No. <listing> · Multani lamp
      Tasveerein: 3 tasveerein → 2 tasveerein
      [Mera maal]
  `));

test('in Chinese', () =>
  house.begin(sellerSpeaks('zh')).play(`
    seller: (photo)
    bot: 卖什么？名称、价格、数量，一行写完。
    seller: (photo) 景德镇花瓶 180元 4个
    bot: (picture) 已加上。

      买家看到的是这样：

      景德镇花瓶
      价格：¥180.00/件
      库存：4件
      分类：家居装饰
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      图片：2
      完善度47/100。建议：写一句描述：什么材质，怎么保养。

      现在发布吗？
      [发布] [修改] [不发布]
    seller: (photo 1)
    bot: (picture) 这张图片已经有了。

      买家看到的是这样：

      景德镇花瓶
      价格：¥180.00/件
      库存：4件
      分类：家居装饰
      原产国：巴基斯坦
      可发往：巴基斯坦和中国

      图片：2
      完善度47/100。建议：写一句描述：什么材质，怎么保养。

      现在发布吗？
      [发布] [修改] [不发布]
    seller: 发布
    bot: 发布成功！景德镇花瓶的编号是<listing>。一有人下单，我就告诉您。
      [我要卖东西] [我的商品]
    seller: (photo)
    bot: 这张是您刚发布的景德镇花瓶的图片吗？
      [是的，加上] [不，是新商品]
    seller: (taps 是的，加上)
    bot: 编号<listing> · 景德镇花瓶
      图片：2张图片 → 3张图片
      [撤销] [我的商品]
    seller: 撤销
    bot: 已撤销。编号<listing> · 景德镇花瓶
      图片：3张图片 → 2张图片
      [我的商品]
  `));

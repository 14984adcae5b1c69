import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';

const house = openDialogues();

/** A shop in Multan; the languages stand in a list. */
const shopIn = (place: number): string => `
seller (whatsapp): Hello
seller: (taps ${place})
seller: (taps 1)
seller: (taps 1)
seller: Bibi Crafts
seller: Multan
seller: (taps 1)
`;

test('in Roman Urdu', () =>
  house.begin(`${shopIn(3)}seller: (photo) Ajrak chadar 2400 15 pcs\n`).play(`
    seller: (taps Shaya karein)
    bot: Shaya ho gaya! Ajrak chadar ka number <listing> hai. Order aate hi aap ko bata diya jaye ga.
      [Kuch bechna hai] [Mera maal]
    seller: <listing> ka stock 5 kar do
    bot: No. <listing> · Ajrak chadar
      Stock: 15 adad → 5 adad
      [Pehle jaisa karein] [Mera maal]
    seller: <listing> ki qeemat dhai hazar kar dein
    bot: No. <listing> · Ajrak chadar
      Qeemat: Rs 2,400 → Rs 2,500
      [Pehle jaisa karein] [Mera maal]
    seller: wapas karo
    bot: Pehle jaisa kar diya. No. <listing> · Ajrak chadar
      Qeemat: Rs 2,500 → Rs 2,400
      [Mera maal]
    seller: <listing> band karo
    bot: No. <listing> · Ajrak chadar
      Farokht: jaari → ruki hui
      [Pehle jaisa karein] [Mera maal]
    seller: <listing> chalu karo
    bot: No. <listing> · Ajrak chadar
      Farokht: ruki hui → jaari
      [Pehle jaisa karein] [Mera maal]
    seller: <listing> khatam
    bot: No. <listing> · Ajrak chadar
      Stock: 5 adad → stock khatam
      [Pehle jaisa karein] [Mera maal]
    seller: <listing> hata do
    bot: Ajrak chadar, No. <listing> ko delete kar dein? Jo order aa chuke hain woh waise hi rahein ge.
      [Ji, delete karein] [Nahi, rehne dein]
    seller: nahi
    bot: Theek hai, Ajrak chadar apni jagah hai.
      [Mera maal]
  `));

test('in Urdu', () =>
  house.begin(`${shopIn(2)}seller: (photo) اجرک چادر ۲۴۰۰ ۱۵ عدد\n`).play(`
    seller: شائع کریں
    bot: شائع ہو گیا! اجرک چادر کا نمبر <listing> ہے۔ آرڈر آتے ہی آپ کو بتا دیا جائے گا۔
      [کچھ بیچنا ہے] [میرا مال]
    seller: <listing> قیمت 900
    bot: نمبر <listing> · اجرک چادر
      قیمت: Rs 2,400 ← Rs 900
      [پہلے جیسا کریں] [میرا مال]
    seller: <listing> کا اسٹاک ۵ کر دیں
    bot: نمبر <listing> · اجرک چادر
      اسٹاک: 15 عدد ← 5 عدد
      [پہلے جیسا کریں] [میرا مال]
    seller: <listing> بند کر دیں
    bot: نمبر <listing> · اجرک چادر
      فروخت: جاری ← رکی ہوئی
      [پہلے جیسا کریں] [میرا مال]
    seller: <listing> بند کر دیں
    bot: نمبر <listing> · اجرک چادر پہلے ہی ایسا ہے۔
      فروخت: رکی ہوئی
      [میرا مال]
    seller: واپس کریں
    bot: پہلے جیسا کر دیا۔ نمبر <listing> · اجرک چادر
      فروخت: رکی ہوئی ← جاری
      [میرا مال]
    seller: <listing> حذف کریں
    bot: اجرک چادر، نمبر <listing> کو حذف کر دیں؟ جو آرڈر آ چکے ہیں وہ ویسے ہی رہیں گے۔
      [جی، حذف کریں] [نہیں، رہنے دیں]
    seller: جی
    bot: نمبر <listing> · اجرک چادر
      فروخت: جاری ← حذف
      [پہلے جیسا کریں] [میرا مال]
    seller: پہلے جیسا کر دیں
    bot: پہلے جیسا کر دیا۔ نمبر <listing> · اجرک چادر
      فروخت: حذف ← جاری
      [میرا مال]
  `));

test('in Chinese', () =>
  house.begin(`${shopIn(4)}seller: (photo) 真丝围巾 99元 20条\n`).play(`
    seller: 发布
    bot: 发布成功！真丝围巾的编号是<listing>。一有人下单，我就告诉您。
      [我要卖东西] [我的商品]
    seller: <listing>库存5
    bot: 编号<listing> · 真丝围巾
      库存：20件 → 5件
      [撤销] [我的商品]
    seller: <listing>价格改成88
    bot: 编号<listing> · 真丝围巾
      价格：¥99.00 → ¥88.00
      [撤销] [我的商品]
    seller: 撤销
    bot: 已撤销。编号<listing> · 真丝围巾
      价格：¥88.00 → ¥99.00
      [我的商品]
    seller: 下架<listing>
    bot: 编号<listing> · 真丝围巾
      销售状态：在售 → 已暂停
      [撤销] [我的商品]
    seller: <listing>重新上架
    bot: 编号<listing> · 真丝围巾
      销售状态：已暂停 → 在售
      [撤销] [我的商品]
    seller: <listing> 卖完了
    bot: 编号<listing> · 真丝围巾
      库存：5件 → 售罄
      [撤销] [我的商品]
    seller: <listing> 库存 -3
    bot: 库存不能小于零。
    seller: 8
    bot: 编号<listing> · 真丝围巾
      库存：售罄 → 8件
      [撤销] [我的商品]
  `));

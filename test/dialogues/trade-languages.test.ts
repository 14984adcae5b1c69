import { test } from 'vitest';
import { openDialogues } from '../support/dialogue.ts';

const house = openDialogues({ at: '2026-11-22T10:00:00Z' });

const urduSeller = `
seller (whatsapp): سلام
seller: (taps اردو)
seller: (taps جی ہاں، آگے بڑھیں)
seller: (taps مجھے بیچنا ہے)
seller: بی بی کرافٹس
seller: ملتان
seller: (taps پاکستان)
seller: (photo) اجرک شال 2400 15 پیس
seller: 1
`;

const romanBuyer = `
buyer (telegram): /start
buyer: (taps Roman Urdu)
buyer: (taps Haan, aage barhein)
buyer: (taps Mujhe khareedna hai)
`;

const chineseSeller = `
seller (telegram): /start
seller: (taps 中文)
seller: (taps 可以，继续)
seller: (taps 我要卖)
seller: 义乌小店
seller: 义乌
seller: (taps 中国)
seller: (photo) 手机支架 9.5元 200个
seller: (taps 发布)
`;

test('in Urdu', () =>
  house.begin(urduSeller).play(`
    seller: چین میں ٹیکس کتنا لگے گا
    bot: کس چیز کی بات ہے؟
      ≡ اجرک شال · Rs 2,400 | اسٹاک: 15 عدد
      ≡ کوئی اور چیز
    seller: 1
    bot: اجرک شال، فی پیس Rs 2,400۔

      پارسل میں کتنے پیس ہوں گے؟
      [1] [2] [5]
    seller: 2
    bot: بھیجنے کا خرچ کتنا ہے، انشورنس سمیت؟ رقم روپے میں لکھیں۔ ٹیکس اس پر بھی لگتا ہے۔
      [چھوڑیں]
    seller: 1800
    bot: چین میں امپورٹ ٹیکس: تقریباً ¥14.94۔ اس سمیت گھر تک کل خرچ ¥179.14۔

      سامان: 2 × Rs 2,400 = ¥119.42
      کرایہ ملا کر: ¥164.20
      کسٹم ڈیوٹی: حد کے اندر معاف
      ویلیو ایڈڈ ٹیکس 13%، اس کا 70%: ¥14.94
      اس کے بعد خریدار کی سالانہ حد میں باقی: ¥25,835.80، اگر پہلے کچھ استعمال نہیں ہوا۔ اصل حساب singlewindow.cn پر ہے۔
      صرف چین کی پازیٹو لسٹ کی چیزوں کے لیے، ذاتی استعمال کے لیے۔

      • ایک آرڈر: ¥5,000.00 تک
      • ایک شخص سال بھر میں: ¥26,000.00 تک
      • حد کے اندر: کسٹم ڈیوٹی معاف، باقی ٹیکس کا 70%
      ماخذ: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · بمطابق 2025-11، ہو سکتا ہے اب بدل چکا ہو
      • ویلیو ایڈڈ ٹیکس 13%
      ماخذ: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · بمطابق 2026-02
      • بینک 1 یوآن 40.1928 روپے میں خریدتا ہے
      ماخذ: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · بمطابق 2026-01-23، ہو سکتا ہے اب بدل چکا ہو

      یہ اندازہ ہے، بمطابق 2025-11۔ مالیت، کوڈ اور شرح کا فیصلہ کسٹمز کرتا ہے۔
    seller: قیمت کیسے رکھوں
    bot: کس چیز کی بات ہے؟
      ≡ اجرک شال · Rs 2,400 | اسٹاک: 15 عدد
      ≡ کوئی اور چیز
    seller: 1
    bot: ایک پیس آپ کو کتنے میں پڑتا ہے، پیکنگ اور کوریئر تک پہنچانے سمیت؟ کل رقم روپے میں لکھیں۔
    seller: 2300
    bot: ہر آرڈر پر کرایہ اور فکس فیس آپ خود کتنی دیتے ہیں؟ رقم روپے میں لکھیں۔
      [چھوڑیں]
    seller: 0
    bot: قیمت میں سے کتنے فیصد فیس کٹتی ہے؟ پلیٹ فارم، رقم کی منتقلی اور ودہولڈنگ ملا کر۔
      [0%] [5%] [8%]
    seller: 8
    bot: اور قیمت کا کتنے فیصد آپ اپنے لیے بچانا چاہتے ہیں؟
      [10%] [15%] [20%]
    seller: 15
    bot: 15% بچانے کے لیے قیمت کم از کم Rs 2,987.02 رکھیں۔ Rs 2,500 سے کم پر نقصان ہے۔

      ⚠️ اجرک شال (<listing>) کی قیمت Rs 2,400 ہے: یہ لاگت پوری کرنے والی قیمت سے Rs 100 کم ہے، ہر پیس پر نقصان ہے۔

      آپ کی لاگت: Rs 2,300
      قیمت میں سے 8% فیس، 15% آپ کے، باقی 77% لاگت کے لیے
      Rs 2,300 ÷ 77% = Rs 2,987.02

      یہ اندازہ ہے: اپنی اصل فیس لکھیں اور بینک کا آج کا ریٹ دیکھ لیں۔
      [قیمت بدلیں] [امپورٹ ٹیکس]
    bot: ایک بات: اس قیمت پر ہر چیز میں نقصان ہے۔
      [کیوں؟ ایک منٹ]
    seller: پارسل کا وزن
    bot: کس چیز کی بات ہے؟
      ≡ اجرک شال · Rs 2,400 | اسٹاک: 15 عدد
      ≡ کوئی اور چیز
    seller: (taps کوئی اور چیز)
    bot: پارسل کا سائز کیا ہے؟ لمبائی × چوڑائی × اونچائی، سینٹی میٹر میں۔
    seller: 40 x 30 x 25
    bot: اور پیکنگ سمیت وزن کتنا ہے؟
    seller: 4.2 kg
    bot: ایکسپریس (DHL وغیرہ) میں 6 کلو کا کرایہ لگے گا، EMS میں 5 کلو کا۔

      کرایہ سائز کا لگ رہا ہے، وزن کا نہیں: ڈبہ چھوٹا کریں یا ہوا نکال دیں تو پیسے بچیں گے۔

      سائز 40 × 30 × 25 سینٹی میٹر، وزن 4.2 کلو۔
      • ایکسپریس: لمبائی × چوڑائی × اونچائی ÷ 5,000
      • اگلے 0.5 کلو تک پورا کیا جاتا ہے
      • ای ایم ایس: لمبائی × چوڑائی × اونچائی ÷ 6,000
      ماخذ: goglobal.dhl-usa.com, sf-international, metricrig.com · بمطابق 2026-11

      یہ اندازہ ہے: کوریئر خود ناپتا ہے۔

      خرچ بھی نکال دوں؟ آپ کا کوریئر پہلے آدھے کلو کے کتنے روپے لیتا ہے؟
      [چھوڑیں]
    seller: 900
    bot: اور اس کے بعد ہر آدھے کلو کے کتنے روپے؟
    seller: 400
    bot: فیول سرچارج بھی ہے؟ کتنے فیصد؟
      [چھوڑیں]
    seller: چھوڑیں
    bot: یہ کس طرح کا کوریئر ہے؟
      [ایکسپریس] [ای ایم ایس]
    seller: 1
    bot: بھیجنے کا خرچ تقریباً Rs 5,300۔

      6 کلو: پہلا آدھا Rs 900، پھر ہر آدھا Rs 400: کل Rs 5,300

      یہ اندازہ ہے: اصل رقم کوریئر کا بل بتائے گا۔
      [درست قیمت]
    seller: پاکستان کا ٹیکس
    bot: کس چیز کی بات ہے؟
      ≡ اجرک شال · Rs 2,400 | اسٹاک: 15 عدد
      ≡ کوئی اور چیز
    seller: (taps کوئی اور چیز)
    bot: ایک پیس کی قیمت کیا ہے؟ یوآن میں لکھیں، روپے ہوں تو “Rs 2400” لکھیں۔
    seller: 260
    bot: پارسل میں کتنے پیس ہوں گے؟
      [1] [2] [5]
    seller: 1
    bot: بھیجنے کا خرچ کتنا ہے، انشورنس سمیت؟ رقم یوآن میں لکھیں۔ ٹیکس اس پر بھی لگتا ہے۔
      [چھوڑیں]
    seller: 95
    bot: ایچ ایس کوڈ پر کل کسٹم ڈیوٹی کتنے فیصد ہے؟ معلوم نہ ہو تو چھوڑ دیں، پھر میں کم از کم ٹیکس بتاؤں گا۔
      [چھوڑیں]
    seller: 22
    bot: اور امپورٹ پر انکم ٹیکس (دفعہ 148) کتنے فیصد ہے؟
      [چھوڑیں]
    seller: 5.5
    bot: پاکستان میں امپورٹ ٹیکس: تقریباً Rs 7,560.79۔ اس سمیت گھر تک کل خرچ Rs 21,847.84۔

      سامان: 1 × ¥260.00 = Rs 10,463.75
      کرایہ ملا کر: Rs 14,287.05
      کسٹمز کے لیے مالیت، انشورنس اور لینڈنگ ملا کر: Rs 14,574.22
      کسٹم ڈیوٹی 22%: Rs 3,206.33
      سیلز ٹیکس 18%: Rs 3,200.50
      انکم ٹیکس 5.5%: Rs 1,153.96

      • ڈاک یا کوریئر سے Rs 1,000 تک معاف
      ماخذ: Customs Act s. 19C (pkrevenue.com, 2025-06-29) · بمطابق 2025-07-01، ہو سکتا ہے اب بدل چکا ہو
      • انشورنس معلوم نہ ہو تو مالیت کا 1%
      • لینڈنگ چارج: مالیت کا 1%
      ماخذ: geratools.com, scribd 470010735 · بمطابق 2025-07، ہو سکتا ہے اب بدل چکا ہو
      • امپورٹ پر سیلز ٹیکس 18%
      ماخذ: thenews.com.pk, 2025-07-31 · بمطابق 2025-07-31، ہو سکتا ہے اب بدل چکا ہو
      • بینک 1 یوآن 40.2452 روپے میں بیچتا ہے
      ماخذ: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · بمطابق 2026-01-23، ہو سکتا ہے اب بدل چکا ہو

      ٹیکس کوریئر یا ڈاک خانے کو رسید پر دیا جاتا ہے، کسی شخص کے والیٹ میں کبھی نہ بھیجیں۔ یہ اندازہ ہے، بمطابق 2025-07۔ مالیت، کوڈ اور شرح کا فیصلہ کسٹمز کرتا ہے۔
  `));

test('in Roman Urdu', () =>
  house.begin(romanBuyer).play(`
    buyer: tax kitna lagega
    bot: Parcel kis mulk mein jayega?
      [China] [Pakistan]
    buyer: (taps Pakistan)
    bot: Aik piece ki qeemat kya hai? Yuan mein likhein, rupay hon to “Rs 2400” likhein.
    buyer: 260
    bot: Parcel mein kitne piece honge?
      [1] [2] [5]
    buyer: 1
    bot: Bhejne ka kharcha kitna hai, insurance samait? Raqam yuan mein likhein. Tax is par bhi lagta hai.
      [Chhorein]
    buyer: 95
    bot: HS code par kul custom duty kitne feesad hai? Maloom na ho to chhor dein, phir main kam az kam tax bataoonga.
      [Chhorein]
    buyer: nahi pata
    bot: Pakistan mein import tax: kam az kam Rs 2,623.36, yaani ghar tak kul kharcha Rs 16,910.41 ya zyada. Custom duty aur income tax is ke ilawa hain.

      Saamaan: 1 × ¥260.00 = Rs 10,463.75
      Kiraya mila kar: Rs 14,287.05
      Customs ke liye maaliyat, insurance aur landing mila kar: Rs 14,574.22
      Sales tax 18%: Rs 2,623.36
      Custom duty: HS code ke mutabiq, is mein shamil nahi

      • Daak ya courier se Rs 1,000 tak maaf
      Zariya: Customs Act s. 19C (pkrevenue.com, 2025-06-29) · 2025-07-01 ke mutabiq, ho sakta hai ab badal chuka ho
      • Insurance maloom na ho to maaliyat ka 1%
      • Landing charge: maaliyat ka 1%
      Zariya: geratools.com, scribd 470010735 · 2025-07 ke mutabiq, ho sakta hai ab badal chuka ho
      • Import par sales tax 18%
      Zariya: thenews.com.pk, 2025-07-31 · 2025-07-31 ke mutabiq, ho sakta hai ab badal chuka ho
      • Bank 1 yuan Rs 40.2452 mein bechta hai
      Zariya: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · 2026-01-23 ke mutabiq, ho sakta hai ab badal chuka ho

      Tax courier ya daak khane ko raseed par diya jata hai, kisi shakhs ke wallet mein kabhi na bhejein. Yeh andaza hai, 2025-07 ke mutabiq. Maaliyat, code aur sharah ka faisla customs karta hai.
    buyer: china mein tax kitna lagega
    bot: Aik piece ki qeemat kya hai? Yuan mein likhein, rupay hon to “Rs 2400” likhein.
    buyer: 5400
    bot: Parcel mein kitne piece honge?
      [1] [2] [5]
    buyer: 2
    bot: Bhejne ka kharcha kitna hai, insurance samait? Raqam yuan mein likhein. Tax is par bhi lagta hai.
      [Chhorein]
    buyer: skip
    bot: Yeh kis qism ki cheez hai? Tax isi se tay hota hai.
      [Aam cheezein] [Zarai cheez, kitaabein] [Cosmetics, cream] [Sonay chandi ke zewar] [Doosre zewar, jade] [Mehngi ghariyan] [Wine] [Beer ya doosri sharab]
    buyer: (taps Aam cheezein)
    bot: Kharidar is saal ki had mein se kitna istemal kar chuka hai? Yuan mein likhein.
      [Chhorein]
    buyer: 0
    bot: Yeh order retail parcel ke taur par nahi aa sakta: maaliyat ¥10,800.00 hai, aik order ki had se ¥5,800.00 zyada, aur piece aik se zyada hain. Yeh aam tijarat ke raaste se jayega: custom agent se poochein.

      • Aik order: ¥5,000.00 tak
      • Aik shakhs saal bhar mein: ¥26,000.00 tak
      • Had ke andar: custom duty maaf, baqi tax ka 70%
      Zariya: Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · 2025-11 ke mutabiq, ho sakta hai ab badal chuka ho
      • VAT 13%
      Zariya: China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · 2026-02 ke mutabiq

      Yeh andaza hai, 2025-11 ke mutabiq. Maaliyat, code aur sharah ka faisla customs karta hai.
    buyer: qeemat kaise rakhun
    bot: Aik piece aap ko kitne mein parta hai, packing aur courier tak pohanchane samait? Kul raqam rupay mein likhein.
    buyer: 3500
    bot: Qeemat kis currency mein rakhenge?
      [Yuan mein] [Rupay mein]
    buyer: (taps Yuan mein)
    bot: Har order par kiraya aur fix fees aap khud kitni dete hain? Raqam yuan mein likhein.
      [Chhorein]
    buyer: 63.5
    bot: Qeemat mein se kitne feesad fees katti hai? Platform, raqam ki muntaqli aur withholding mila kar.
      [0%] [5%] [8%]
    buyer: 8
    bot: Aur qeemat ka kitne feesad aap apne liye bachana chahte hain?
      [10%] [15%] [20%]
    buyer: 15
    bot: 15% bachane ke liye qeemat kam az kam ¥199.06 rakhein. ¥166.61 se kam par nuqsaan hai.

      Import tax is mein shamil nahi. Kaun dega, yeh apni listing mein likh dein.

      Aap ki laagat: Rs 3,500 ÷ (40.1928 se 3% kam) = ¥89.77
      Kiraya aur fix fees: ¥63.50
      Qeemat mein se 8% fees, 15% aap ke, baqi 77% laagat ke liye
      ¥153.27 ÷ 77% = ¥199.06
      3% main ne ehtiyatan kam rakha hai: raqam aane tak rate badal sakta hai.
      • Bank 1 yuan Rs 40.1928 mein kharidta hai
      Zariya: State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · 2026-01-23 ke mutabiq, ho sakta hai ab badal chuka ho

      Yeh andaza hai: apni asal fees likhein aur bank ka aaj ka rate dekh lein.
      [Import tax]
    buyer: parcel ka wazan
    bot: Parcel ka size kya hai? Lambai × chaurai × oonchai, cm mein.
    buyer: 40 x 30 x 25
    bot: Aur packing samait wazan kitna hai?
    buyer: 4.2 kg
    bot: Express (DHL waghaira) mein 6 kg ka kiraya lagega, EMS mein 5 kg ka.

      Kiraya size ka lag raha hai, wazan ka nahi: dabba chhota karein ya hawa nikaal dein to paise bachenge.

      Size 40 × 30 × 25 cm, wazan 4.2 kg.
      • Express: lambai × chaurai × oonchai ÷ 5,000
      • Agle 0.5 kg tak poora kiya jata hai
      • EMS: lambai × chaurai × oonchai ÷ 6,000
      Zariya: goglobal.dhl-usa.com, sf-international, metricrig.com · 2026-11 ke mutabiq

      Yeh andaza hai: courier khud naapta hai.

      Kharcha bhi nikaal doon? Aap ka courier pehle aadhe kilo ke kitne rupay leta hai?
      [Chhorein]
    buyer: skip
    bot: Theek hai. Ab is se qeemat tay kar sakte hain.
      [Sahi qeemat]
  `));

test('in Chinese', () =>
  house.begin(chineseSeller).play(`
    seller: 怎么定价
    bot: 算哪件商品？

      • 手机支架 · ¥9.50 – 库存200件
      [手机支架 · ¥9.50] [别的商品]
    seller: 1
    bot: 一件的成本是多少？进价、包装、送到快递点全算上，用人民币写。
    seller: 9
    bot: 每单您自己承担的运费和固定费用是多少？用人民币写。
      [跳过]
    seller: 0
    bot: 平台佣金、收款手续费、预扣税等合计占售价百分之几？
      [0%] [5%] [8%]
    seller: 8
    bot: 您想赚售价的百分之几？
      [10%] [15%] [20%]
    seller: 15
    bot: 想赚售价的 15%，至少卖 ¥11.69。保本价 ¥9.79，再低就亏。

      ⚠️ 手机支架（<listing>）现价 ¥9.50，比保本价低 ¥0.29，卖一件亏一件。

      您的成本：¥9.00
      售价里费用占 8%，您赚 15%，剩 77% 抵成本
      ¥9.00 ÷ 77% = ¥11.69

      以上为估算：请按自己的实际费用填，并核对银行当天汇率。
      [改价格] [进口税费]
    bot: 提个醒：这个价格卖一件亏一件。
      [为什么？一分钟]
    seller: 体积重
    bot: 算哪件商品？

      • 手机支架 · ¥9.50 – 库存200件
      [手机支架 · ¥9.50] [别的商品]
    seller: (taps 别的商品)
    bot: 包裹多大？长 × 宽 × 高，单位厘米。
    seller: 40 x 30 x 25
    bot: 包装好有多重？
    seller: 4.2公斤
    bot: 国际快递（DHL 等）按 6 公斤收费，EMS 按 5 公斤收费。

      现在是按体积收费，不是按重量：换小一点的箱子、把气放掉，就能省钱。

      尺寸 40 × 30 × 25 厘米，实重 4.2 公斤。
      • 国际快递：长 × 宽 × 高 ÷ 5,000
      • 不足 0.5 公斤按 0.5 公斤进位
      • EMS：长 × 宽 × 高 ÷ 6,000
      来源：goglobal.dhl-usa.com, sf-international, metricrig.com · 截至 2026-11

      以上为估算，以承运商实测为准。

      要算运费吗？承运商首重 0.5 公斤收多少（人民币）？
      [跳过]
    seller: 92
    bot: 续重每 0.5 公斤多少（人民币）？
    seller: 36
    bot: 有燃油附加费吗？百分之几？
      [跳过]
    seller: 18
    bot: 这是哪类承运商？
      [国际快递] [EMS]
    seller: 国际快递
    bot: 运费约 ¥575.84。

      6 公斤：首重 ¥92.00，续重每 0.5 公斤 ¥36.00，共 ¥488.00
      燃油附加 18%：¥87.84

      以上为估算，以承运商账单为准。
      [算定价]
    seller: 到巴基斯坦税费
    bot: 算哪件商品？

      • 手机支架 · ¥9.50 – 库存200件
      [手机支架 · ¥9.50] [别的商品]
    seller: 1
    bot: 手机支架，单价 ¥9.50。

      一个包裹里有几件？
      [1] [2] [5]
    seller: 50
    bot: 运费加保险多少？用人民币写。运费也要计税。
      [跳过]
    seller: 90
    bot: 这个 HS 编码的各项关税合计百分之几？不知道就跳过，我先算最低税额。
      [跳过]
    seller: 跳过
    bot: 进口巴基斯坦的税费至少 PKR 4,175.21，到手 PKR 26,913.75 起。关税和所得税另计。

      商品：50 × ¥9.50 = PKR 19,116.47
      加运费：PKR 22,738.54
      海关计税价值（含保险和卸货费）：PKR 23,195.59
      销售税 18%：PKR 4,175.21
      关税：看 HS 编码，未计入

      • 邮政、快递免税限额：PKR 1,000
      来源：Customs Act s. 19C (pkrevenue.com, 2025-06-29) · 截至 2025-07-01，可能已过时
      • 保险费不明时按货值 1% 计
      • 卸货费按货值 1% 计
      来源：geratools.com, scribd 470010735 · 截至 2025-07，可能已过时
      • 进口销售税 18%
      来源：thenews.com.pk, 2025-07-31 · 截至 2025-07-31，可能已过时
      • 银行卖出价：1 元 = 40.2452 卢比
      来源：State Bank of Pakistan (ppinewsagency.com, 2026-01-23) · 截至 2026-01-23，可能已过时

      税费交给快递公司或邮局并索取收据，千万不要转到个人钱包。以上为估算，数据截至 2025-07。货值、编码和税率以海关认定为准。
    seller: 税费
    bot: 包裹寄到哪个国家？
      [中国] [巴基斯坦]
    seller: (taps 中国)
    bot: 算哪件商品？

      • 手机支架 · ¥9.50 – 库存200件
      [手机支架 · ¥9.50] [别的商品]
    seller: (taps 别的商品)
    bot: 一件多少钱？按人民币写；卢比请写“Rs 2400”。
    seller: 168
    bot: 一个包裹里有几件？
      [1] [2] [5]
    seller: 2
    bot: 运费加保险多少？用人民币写。运费也要计税。
      [跳过]
    seller: 48
    bot: 是哪类商品？税率看类别。
      [普通商品] [农产品、盐、图书] [化妆品、护肤品] [金银首饰] [其他首饰、玉石] [高档手表] [葡萄酒] [啤酒、白酒]
    seller: 普通商品
    bot: 进口中国的税费约 ¥34.94，含税到手共 ¥418.94。

      商品：2 × ¥168.00 = ¥336.00
      加运费：¥384.00
      关税：限额以内为零
      增值税 13%，按 70% 征收：¥34.94
      之后买家的年度额度还剩：¥25,616.00（之前没用过的话，以 singlewindow.cn 为准）
      仅限正面清单内的商品，且为个人自用。

      • 单次限额：¥5,000.00
      • 年度额度（每人）：¥26,000.00
      • 限额以内：免关税，其他税按 70% 征收
      来源：Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49) · 截至 2025-11，可能已过时
      • 增值税 13%
      来源：China VAT Law in force 2026-01-01 (vatfaqs.com, 2026-02) · 截至 2026-02

      以上为估算，数据截至 2025-11。货值、编码和税率以海关认定为准。
  `));

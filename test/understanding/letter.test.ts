/** What may be passed on of what people write to each other, and what it binds them to. */
import { describe, expect, test } from 'vitest';
import { withoutContacts } from '../../src/understanding/contacts.ts';
import { readLetter } from '../../src/understanding/letter.ts';

const masked = (text: string, tracking = false) => withoutContacts(text, { region: 'PK', tracking }).text;

describe('contacts are taken out', () => {
  test.each([
    ['call me 0300 1234567', 'call me •••'],
    ['0300-1234567 pe baat karein', '••• pe baat karein'],
    ['mera number +92 300 1234567 hai', 'mera number ••• hai'],
    ['۰۳۰۰۱۲۳۴۵۶۷ پر کال کریں', '••• پر کال کریں'],
    ['０３００１２３４５６７', '•••'],
    ['0 3 0 0 - 1 2 3 4 5 6 7', '•••'],
    ['0300.123.4567', '•••'],
    ['zero three double zero one two three four five six seven', '•••'],
    ['sifar teen sifar sifar aik do teen char paanch chay saat', '•••'],
    ['صفر تین صفر صفر ایک دو تین چار پانچ چھ سات', '•••'],
    ['زیرو تھری ڈبل زیرو ون ٹو تھری فور فائیو سکس سیون', '•••'],
    ['我的电话一三八一二三四五六七八', '我的电话•••'],
    ['打我13812345678', '打我•••'],
    ['幺三八 零零一三 八零零零', '•••'],
    ['qty 3, 0300 1234567', 'qty 3, •••'],
    ['0️⃣3️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣', '•••'],
    ['write to amina.bibi@gmail.com please', 'write to ••• please'],
    ['amina (at) gmail (dot) com', '•••'],
    ['amina at gmail dot com', '•••'],
    ['see https://example.com/x?y=1 for more', 'see ••• for more'],
    ['wa.me/923001234567', '•••'],
    ['my shop is bibi-crafts.pk', 'my shop is •••'],
    ['t.me/bibi', '•••'],
    ['I am @bibi_crafts there', 'I am ••• there'],
    ['whatsapp me at this', '••• this'],
    ['WhatsApp karo', '•••'],
    ['واٹس ایپ کریں 03001234567', '•••'],
    ['加微信 bibi_2020', '•••'],
    ['微信号：bibicrafts', '•••'],
    ['加我微信聊', '•••'],
    ['insta bibi_crafts', '•••'],
    ['JazzCash 03001234567 bhej dein', 'JazzCash ••• bhej dein'],
    ['IBAN PK36 SCBL 0000 0011 2345 6702', 'IBAN •••'],
    ['card 4111 1111 1111 1111', 'card •••'],
    ['CNIC 35202-1234567-1', 'CNIC •••'],
    ['TCS 03001234567', 'TCS •••'],
    ['zero three hundred 1234567', '•••'],
    ['میرا نمبر صفر تین سو 1234567 ہے', 'میرا نمبر ••• ہے'],
    ['O3OO 123 45 67', '•••'],
    ['𝟎𝟑𝟎𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕 hai', '••• hai'],
    ['❶❸❽ 12345678', '•••'],
    ['壹叁捌零零壹叁捌零零零', '•••'],
    ['0300 phir 1234567', '•••'],
    ['ulta parhein 7654321-0030', 'ulta parhein •••'],
    ['ali gmail com', '•••'],
    ['a l i @ g m a i l . c o m', '•••'],
    ['t . me / alishop', '•••'],
    ['watsap karo', '•••'],
    ['w h a t s a p p me', '•••'],
    ['我的微信号是lisi888', '•••'],
    ['薇❤ lisi888', '•••'],
    ['加个微信吧', '•••吧'],
    ['扣扣 12345678', '•••'],
    ['抖音 lisi888', '•••'],
    ['ig: ali_shop', '•••'],
    ['my fb is alishop', '•••'],
  ])('%s', (text, shown) => {
    expect(masked(text).replace(/(•••)(?: ?•••)+/g, '$1')).toBe(shown);
  });

  test.each([
    '2200 for 3?',
    'dhai hazar final',
    'Rs. 2,400/- per piece, 15 pcs',
    '一百块两个行吗',
    'sizes 38 39 40 41 hain?',
    '2400, 2200 ya 1800 mein?',
    'kal 22-11-2026 ko bhej dunga',
    '120 x 200 x 30 cm',
    'order K7M4QX kab aaye ga',
    'A12 aur B34 dono chahiye',
    'is it machine washable? one or two colours?',
    'do teen din mein mil jaye ga?',
    '三五天能到吗，要两件',
    'the price is 15000-20000 in bazar',
    'kya is par WhatsApp ka logo hai?',
    'no. 12, medium. ok?',
    '2200 for 3 pieces, 1500 for 2, 900 for 1',
    'facebook pe aap ki dukan dekhi thi',
    'فیس بک پر آپ کی دکان دیکھی',
    'teen sau mein do ge? ya 250 200 150',
    '可以发微信支付吗',
    'my whatsapp is not working',
    'mera whatsapp band hai',
    '15000 - 22520 ke beech',
  ])('%s stays as it is', (text) => {
    expect(masked(text)).toBe(text);
  });

  test.each([
    ['mera number 0300', '1234567 hai', '••• hai'],
    ['zero three double zero', 'one two three four five six seven', '•••'],
    ['my whatsapp', 'ali_786', '•••'],
    ['2200 for 3?', '1800 final', '1800 final'],
    ['03001234567', 'ok?', 'ok?'],
  ])('told in two messages: %s, %s', (before, text, shown) => {
    expect(withoutContacts(text, { region: 'PK', tracking: false, before }).text).toBe(shown);
  });

  test('the number of a parcel stands in what is written about an order, a telephone number behind a courier’s name does not', () => {
    expect(masked('TCS 771234567890', true)).toBe('TCS 771234567890');
    expect(masked('RR123456785PK se bheja', true)).toBe('RR123456785PK se bheja');
    expect(masked('TCS 771234567890')).toBe('TCS •••');
    for (const phone of ['03001234567', '13812345678', '923001234567', '3001234567']) expect(masked(`TCS ${phone}`, true)).toBe('TCS •••');
  });
});

const ground = { language: 'en', region: 'PK', currency: 'PKR', today: '2026-11-22', parcels: false };
const bound = (text: string, more: Partial<typeof ground> = {}) => {
  const { price, quantity, day, sends } = readLetter(text, { ...ground, ...more });
  return [price && price.minor / 100, quantity, ...(day === undefined ? [] : [day, sends])];
};

describe('what a letter binds to', () => {
  test.each([
    ['2200 for 3?', 2200, 3],
    ['2 for 4000', 4000, 2],
    ['3 ke 6000 final', 6000, 3],
    ['2000 ke 3', 2000, 3],
    ['teen le loon to 2200 mein do ge?', 2200, 3],
    ['kya 2000 mein do ge', 2000, undefined],
    ['dhai hazar final', 2500, undefined],
    ['3 pieces 2200 each ok?', 2200, 3],
    ['3 lunga 2200 har aik', 2200, 3],
    ['do chahiye 2000 rupay', 2000, undefined],
    ['آخری 2200، تین لوں گا', 2200, 3],
    ['can you do 2000', 2000, undefined],
  ])('%s', (text, price, quantity) => {
    expect(bound(text)).toEqual([price, quantity]);
  });

  test.each([
    ['一百块两个行吗', 100, 2],
    ['两千二行不行', 2200, undefined],
    ['1800块3件', 1800, 3],
  ])('%s', (text, price, quantity) => {
    expect(bound(text, { language: 'zh', region: 'CN', currency: 'CNY' })).toEqual([price, quantity]);
  });

  test.each([
    ['kal bhej dunga', '2026-11-23'],
    ['میں پرسوں بھیج دوں گا', '2026-11-24'],
    ['明天发货', '2026-11-23'],
    ['I will ship it tomorrow', '2026-11-23'],
  ])('%s is a day of dispatch', (text, day) => {
    expect(bound(text)).toEqual([undefined, undefined, day, true]);
  });

  test.each(['2', '۳', '15'])('%s alone is a number, and no amount', (text) => {
    expect(bound(text)[0]).toBeUndefined();
  });

  test('when it arrives is nobody’s promise', () => {
    expect(bound('kal tak pohanch jaye ga')[3]).toBe(false);
    expect(bound('it will be delivered tomorrow')[3]).toBe(false);
  });

  test('a day alone is none', () => {
    expect(bound('I am in Lahore tomorrow')).toEqual([undefined, undefined, '2026-11-23', false]);
  });

  test('its language is told by its letters and words, and by what its writer speaks', () => {
    const language = (text: string, spoken: string) => readLetter(text, { ...ground, language: spoken }).language;
    expect(language('多少钱', 'en')).toBe('zh');
    expect(language('کتنے کا ہے', 'en')).toBe('ur');
    expect(language('kitne ka hai', 'en')).toBe('ur-Latn');
    expect(language('is it cotton?', 'en')).toBe('en');
    expect(language('cotton', 'ur')).toBe('ur-Latn');
    expect(language('OK', 'zh')).toBe('en');
  });
});

import { describe, expect, test } from 'vitest';
import { type Command, commands } from '../../src/conversation/control.ts';
import { readCommand } from '../../src/understanding/phrases/commands.ts';
import { readChange, readCorrection } from '../../src/understanding/phrases/corrections.ts';
import { isGreeting } from '../../src/understanding/phrases/greetings.ts';
import { readStart } from '../../src/understanding/phrases/starts.ts';

const said: { readonly [command in Command]: string } = {
  menu: 'menu|Menu|MENU|/menu|/menu@SaraiBot|menyu|mainu|meenu|main menu|menu please|hi menu|menu dikhao|menu 🙏|assalam o alaikum, menu plz|مینو|مینیو|مینو دکھائیں|菜单|主菜单|请打开菜单|/start',
  help: 'help|Help!|/help|help me|help please|madad|madad karo|madad chahiye|help karo bhai|مدد|مدد کریں|مدد چاہیے|帮助|帮帮我|我需要帮助|?|؟',
  back: 'back|/back|go back|wapas|wapis|peeche|pichay|واپس|پیچھے|返回|上一步|返回吧',
  cancel: 'cancel|/cancel|Cancel.|cancle|cancel karo|cancel kar do|cancel please|mansookh|منسوخ|منسوخ کریں|کینسل کریں|取消|取消吧|退出|never mind|exit',
  language: 'language|/language|lang|change language|zaban|zuban|zaban badlo|زبان|زبان بدلیں|语言|切换语言|換語言',
  human:
    'human|/human|agent|talk to a human|i want to speak to an agent|real person please|insaan|insan|kisi insan se baat karni hai|bot nahi banda chahiye|numainda|انسان|انسان سے بات کرنی ہے|نمائندے سے بات کرنی ہے|人工|转人工|人工客服|找人工',
  stop: 'stop|STOP|Stop!|/stop|please stop|stop messages|unsubscribe|opt out|band karo|message band karo|band kar do|بند کریں|میسج بند کریں|退订|TD|停|别发消息了|不要再发了',
  continue: 'continue|/continue|resume|go on|jari|jaari|jari rakho|جاری|جاری رکھیں|继续|继续吧|繼續',
  privacy: 'privacy|/privacy|privacy policy|my data|mera data|رازداری|پرائیویسی|隐私|隐私政策|我的数据|/delete',
};

for (const command of commands)
  describe(`the command ${command}`, () => {
    test.each(said[command].split('|'))('%s', (words) => {
      expect(readCommand(words)).toBe(command);
    });
  });

describe('no command', () => {
  test.each([
    '',
    'hello',
    'ok',
    'no',
    "stop, the parcel isn't here",
    'stop the order',
    'cancel mat karna',
    'cancel na karein',
    "don't cancel",
    'cancel my order',
    'order cancel karo',
    '取消订单',
    '不要取消订单',
    'منسوخ نہ کریں',
    'menu card 500',
    'back cover iphone',
    'help desk lamp 1500',
    'bandar',
    'language book 300',
    '/sell',
    '/unknown',
    'main menu holder brass',
    '人工智能书',
    '返回舱模型',
    'Stop sign 900 rs',
  ])('%s', (words) => {
    expect(readCommand(words)).toBeUndefined();
  });
});

describe('a flow begun by a phrase', () => {
  const phrases: { readonly [flow: string]: string } = {
    sell: 'sell|/sell|becho|bechna hai|mujhe kuch bechna hai|maal bechna hai|add product|i want to sell something|list my product|بیچنا ہے|مجھے کچھ بیچنا ہے|卖|我要卖东西|上架商品|发布产品',
    browse: 'shop|browse|/browse|buy|khareedna hai|kharidna hai|kuch khareedna hai|products dikhao|خریدنا ہے|دکان دکھائیں|逛逛|购物|我要买东西|看看商品',
    cart: 'cart|/cart|my cart|tokri|meri tokri|cart dikhao|ٹوکری|میرا کارٹ|购物车|我的购物车|購物車',
    track:
      'track|/track|track my order|where is my order|Where is my order?|hi, where is my order|where is my parcel|when will my package arrive|order kahan hai|order kahan hai?|mera order kahan hai|mera parcel kidhr hai|parcel kab aayega|order ka status batao|saman abhi tak nahi aaya|آرڈر کہاں ہے|میرا آرڈر کہاں ہے؟|پارسل کب آئے گا|我的订单到哪了|我的包裹在哪里|查快递|查一下物流|发货了没有|订单状态',
    orders: 'orders|my orders|/orders|mere orders|mere order dikhao|میرے آرڈر|میرے آرڈرز|我的订单|查看订单',
    sales: 'sales|my sales|/sales|new orders|naye orders|incoming orders|نئے آرڈر|میری سیلز|新订单|我的销售|待发货',
    listings: 'my listings|/listings|my products|meri cheezein|meri dukan|میری دکان|میری چیزیں|我的商品|我的店铺',
    settings: 'settings|/settings|setting|سیٹنگ|设置',
  };
  for (const [flow, list] of Object.entries(phrases))
    test.each(list.split('|'))(`${flow}: %s`, (words) => {
      expect(readStart(words)).toMatchObject({ flow, given: {} });
    });

  test.each<[said: string, flow: string, given: { readonly [question: string]: string }]>([
    ['where is K7Q2M9', 'track', { order: 'K7Q2M9' }],
    ['where is k7q2m9?', 'track', { order: 'K7Q2M9' }],
    ['K7Q2M9', 'track', { order: 'K7Q2M9' }],
    ['K7Q2M9 kahan hai', 'track', { order: 'K7Q2M9' }],
    ['track K7Q2M9', 'track', { order: 'K7Q2M9' }],
    ['/track K7Q2M9', 'track', { order: 'K7Q2M9' }],
    ['آرڈر K7Q2M9 کہاں ہے', 'track', { order: 'K7Q2M9' }],
    ['订单K7Q2M9到哪了', 'track', { order: 'K7Q2M9' }],
    ['search chadar', 'browse', { query: 'chadar' }],
    ['search for red shawls', 'browse', { query: 'red shawls' }],
    ['find khussa', 'browse', { query: 'khussa' }],
    ['show me onyx lamps', 'browse', { query: 'onyx lamps' }],
    ['chadar dhoondo', 'browse', { query: 'chadar' }],
    ['dhoondo chadar', 'browse', { query: 'chadar' }],
    ['چادر تلاش کریں', 'browse', { query: 'چادر' }],
    ['找披肩', 'browse', { query: '披肩' }],
    ['搜索 地毯', 'browse', { query: '地毯' }],
    ['/search chadar', 'browse', { query: 'chadar' }],
    ['/start l_A12', 'card', { listing: 'A12' }],
    ['/start s_KASHIF', 'browse', { shop: 'KASHIF' }],
    ['/start o_K7Q2M9', 'track', { order: 'K7Q2M9' }],
    ['/start lesson_6', 'lesson', { lesson: '6' }],
    ['/start', 'menu', {}],
    ['/start x_1', 'menu', {}],
    ['/start l_', 'menu', {}],
  ])('%s', (words, flow, given) => {
    expect(readStart(words)).toMatchObject({ flow, given });
  });

  test.each([
    '',
    'hello',
    'Ajrak chadar 2400 15 pcs',
    'Bought 2',
    'where are my shoes from',
    'sell me your soul cheap',
    'shopping bag 300',
    'abc123',
    'A54 8/256',
    'Lahore',
    '2400',
    '卖家',
    'order book register 250',
  ])('nothing is begun by: %s', (words) => {
    expect(readStart(words)).toBeUndefined();
  });

  test.each(['where is my order', 'mera order kahan hai', '我的订单到哪了', '/cart', 'track K7Q2M9'])('%s is asked at any time', (words) => {
    expect(readStart(words)?.digresses).toBe(true);
  });
  test.each(['cart', 'sell', '卖', 'track', 'tokri', 'K7Q2M9', 'shop'])('%s may be an answer', (words) => {
    expect(readStart(words)?.digresses).not.toBe(true);
  });
});

describe('a correction', () => {
  test.each<[said: string, given: { readonly [slot: string]: string }]>([
    ['price 900 kar do', { price: '900' }],
    ['price 900 kar do bhai', { price: '900' }],
    ['qeemat 900', { price: '900' }],
    ['qeemat dhai hazar kar do', { price: 'dhai hazar' }],
    ['قیمت 900 کر دیں', { price: '900' }],
    ['قیمت ۹۰۰ کر دو', { price: '900' }],
    ['قیمت کو 900 کریں', { price: '900' }],
    ['价格改成900', { price: '900' }],
    ['把价格改成两百五', { price: '两百五' }],
    ['change price to 900', { price: '900' }],
    ['Change the price to Rs 900.', { price: 'Rs 900' }],
    ['price: 900', { price: '900' }],
    ['900 price kar do', { price: '900' }],
    ['stock 20 karo', { stock: '20' }],
    ['stock 20 pcs kar do', { stock: '20 pcs' }],
    ['库存改为20', { stock: '20' }],
    ['quantity 5 kar do', { quantity: '5' }],
    ['update quantity to 5', { quantity: '5' }],
    ['تعداد پانچ کر دیں', { quantity: 'پانچ' }],
    ['数量改成5', { quantity: '5' }],
    ['title Red shawl kar do', { title: 'Red shawl' }],
    ['change title to Red shawl', { title: 'Red shawl' }],
    ['title badal do Ajrak laal', { title: 'Ajrak laal' }],
    ['标题改成红披肩', { title: '红披肩' }],
    ['naam badal do Red shawl', { name: 'Red shawl' }],
    ['نام بدل کر احمد کر دیں', { name: 'احمد' }],
    ['category shoes kar do', { category: 'shoes' }],
    ['weight 2 kg karo', { weight: '2 kg' }],
    ['wazan 500g', { weight: '500g' }],
    ['size XL kar do', { size: 'XL' }],
    ['size 30x20x10 kar do', { size: '30x20x10' }],
    ['address badal kar House 5, Lahore kar do', { address: 'House 5, Lahore' }],
    ['地址改成北京市朝阳区', { address: '北京市朝阳区' }],
    ['phone 0321-7654321', { phone: '0321-7654321' }],
    ['change phone to 0321-7654321', { phone: '0321-7654321' }],
  ])('%s', (words, given) => {
    expect(readCorrection(words)).toEqual(given);
  });

  test.each([
    '',
    'price kya hai',
    'price?',
    'what is the price',
    '价格多少',
    'قیمت کیا ہے',
    'price 900 mat karo',
    'price kam karo',
    'price 900 or 1000',
    'price 2400 stock 15',
    'stock update karo',
    'size badal do order mein',
    'پتہ تبدیل کریں',
    'address change karo',
    'number galat diya tha',
    'naam Ali hai',
    'size 42 chappal 1800',
    'change color to red',
    'title',
    'Ajrak chadar 2400',
  ])('is not %s', (words) => {
    expect(readChange(words)).toBeUndefined();
  });
});

describe('a greeting', () => {
  test.each('hi|Hello!|hey there|salam|assalam o alaikum|aoa|السلام علیکم|سلام|你好|您好|在吗|👋 hello'.split('|'))('%s', (words) => {
    expect(isGreeting(words)).toBe(true);
  });
  test.each(['', 'hi price?', 'chadar', 'hello kitty bag'])('is not %s', (words) => {
    expect(isGreeting(words)).toBe(false);
  });
});

describe('a buyer who is not content', () => {
  test.each<[said: string, given: { readonly [question: string]: string }]>([
    ['return', {}],
    ['/return', {}],
    ['refund', {}],
    ['i want a refund', {}],
    ['refund chahiye', {}],
    ['mujhe refund chahiye bhai', {}],
    ['wapas karna hai', {}],
    ['mujhe yeh order wapas karna hai', {}],
    ['saman wapis karna he', {}],
    ['paise wapas chahiye', {}],
    ['واپس کرنا ہے', {}],
    ['مجھے پیسے واپس چاہییں', {}],
    ['退货', {}],
    ['退款', {}],
    ['我要退货', {}],
    ['K7Q2M9 wapas karna hai', { order: 'K7Q2M9' }],
    ['return K7Q2M9', { order: 'K7Q2M9' }],
    ['toota hua aaya', { reason: 'broken' }],
    ['parcel toota hua aaya hai', { reason: 'broken' }],
    ['it came broken', { reason: 'broken' }],
    ['ٹوٹا ہوا آیا ہے', { reason: 'broken' }],
    ['东西坏了', { reason: 'broken' }],
    ['ghalat cheez aayi', { reason: 'wrong_goods' }],
    ['发错了', { reason: 'wrong_goods' }],
    ['货不对板', { reason: 'not_as_described' }],
    ['parcel nahi mila', { reason: 'never_arrived' }],
    ['mera order nahi mila', { reason: 'never_arrived' }],
    ['پارسل نہیں ملا', { reason: 'never_arrived' }],
    ['没收到货', { reason: 'never_arrived' }],
  ])('%s', (words, given) => {
    expect(readStart(words)).toMatchObject({ flow: 'problem', given });
  });

  test.each([
    'wapas nahi karna hai',
    'wapas nahi karna',
    'refund nahi chahiye',
    'i dont want a refund',
    'toota hua nahi aaya',
    'واپس نہیں کرنا',
    '不退货',
    '不要退款',
    '没坏',
    'order kahan hai',
    'parcel abhi tak nahi mila',
    'where is my order',
    '包裹还没到',
    'wapas',
    'wapas jao',
    'wapas karo',
    'return ticket 500',
    'kharab',
    'toota dil 500',
  ])('is not who says: %s', (words) => {
    expect(readStart(words)?.flow).not.toBe('problem');
  });

  test('what is wrong is an answer to whoever asks; that the parcel never came, or is to go back, is asked of us', () => {
    for (const words of ['it came broken', 'toota hua aaya', '坏了', 'return', '退货']) expect(readStart(words)?.digresses).not.toBe(true);
    for (const words of ['parcel nahi mila', 'mujhe refund chahiye', '我要退货']) expect(readStart(words)?.digresses).toBe(true);
  });
});

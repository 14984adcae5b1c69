/** The phrases that begin a flow: a message is one of them and nothing else. */
import { askingPhrases } from './asking.ts';
import { askedKey, phrasebook, phraseKey } from './phrases.ts';

type Flow =
  | 'learn'
  | 'undone'
  | 'mycards'
  | 'practice'
  | 'board'
  | 'sell'
  | 'browse'
  | 'cart'
  | 'track'
  | 'orders'
  | 'sales'
  | 'listings'
  | 'settings'
  | 'undo'
  | 'apps'
  | 'link'
  | 'file'
  | 'review'
  | 'progress'
  | 'goal'
  | 'reminder'
  | 'diagnostic'
  | 'exam'
  | 'enquiry';

const lists: readonly (readonly [Flow, string])[] = [
  [
    'learn',
    'learn|learning|lesson|lessons|course|courses|training|study|class|classes|next lesson|my lessons|my course|start course|start learning|continue course|continue learning|teach me|i want to learn|i want to learn something|seekhna|seekhna hai|seekhna chahta hoon|seekhna chahti hoon|mujhe seekhna hai|seekho|sikhao|mujhe sikhao|sabaq|agla sabaq|sabaq shuru karo|course shuru karo|kaam seekhna hai|kuch seekhna hai|parhai|parhna hai|' +
      'سیکھنا|سیکھنا ہے|مجھے سیکھنا ہے|سیکھیں|سکھائیں|مجھے سکھائیں|سبق|سبقوں|اگلا سبق|سبق شروع کریں|کورس|کورس شروع کریں|پڑھائی|پڑھنا ہے|کچھ سیکھنا ہے|学|学习|我要学|我要学习|我想学|我想学习|上课|课程|课|下一课|继续学|继续学习|开始学习|开始上课|教我|培训',
  ],
  [
    'undone',
    'do it now|my homework|homework|my tasks|tasks to do|abhi karna hai|sabaq ka kaam|mera homework|' +
      'سبق کا کام|ابھی کرنا ہے|ہوم ورک|میرا ہوم ورک|作业|我的作业|动手做|现在就做',
  ],
  [
    'mycards',
    'my cards|mycards|show my cards|learner cards|mere card|mere cards|mere card dikhao|' + 'میرے کارڈ|میرے کارڈ دکھائیں|我的卡片|看我的卡片|学习卡片',
  ],
  [
    'practice',
    'practice|practise|practice shop|practice game|practice market|play practice|i want to practice|mashq|mashq ki dukan|mashq dukan|mashq karni hai|mashq shuru karo|practice karni hai|practice ki dukan|practice dukan|' +
      'مشق|مشق کی دکان|مشق کرنی ہے|مشق شروع کریں|پریکٹس|پریکٹس کرنی ہے|پریکٹس کی دکان|练习|练习店|开始练习|我要练习|练手|模拟开店|模拟店',
  ],
  ['board', 'class board|practice board|class ka board|کلاس کا بورڈ|班级榜|排行榜'],
  [
    'sell',
    'sell|selling|i want to sell|i want to sell something|sell something|add product|add a product|add item|add a new item|add listing|new listing|new product|list product|list my product|list item|list a product|post product|upload product|put my goods for sale|becho|bech|bechna|bechna hai|bechni hai|kuch bechna hai|cheez bechni hai|mujhe bechna hai|mujhe kuch bechna hai|mujhe apni cheez bechni hai|maal bechna hai|product bechna hai|product list karna hai|naya item add karo|product add karo|product lagana hai|apna product lagana hai|saman bechna hai|' +
      'بیچنا|بیچنا ہے|بیچنی ہے|بیچیں|بیچو|کچھ بیچنا ہے|مجھے بیچنا ہے|مجھے کچھ بیچنا ہے|مال بیچنا ہے|چیز بیچنی ہے|میں چیز بیچنا چاہتا ہوں|پروڈکٹ شامل کریں|نئی چیز شامل کریں|پروڈکٹ لسٹ کریں|卖|卖货|卖东西|我要卖|我要卖货|我要卖东西|出售|上架|上架商品|发布商品|发布产品|添加商品|添加新商品|新增商品|我要上架',
  ],
  [
    'browse',
    'browse|shop|shopping|buy|buy something|i want to buy|i want to buy something|show me products|show products|show me your catalog|catalog|catalogue|products|goods|all goods|all products|all items|show all|show all goods|show all products|show everything|everything|bazaar|bazar|store|kharido|khareedo|khareedna|khareedna hai|kharidna hai|kuch khareedna hai|mujhe khareedna hai|mujhe kuch khareedna hai|kharidari|khareedari|shopping karni hai|dukan|dukan dikhao|products dikhao|cheezein dikhao|kya kya milta hai|sab maal|sab maal dikhao|saara maal|sara maal|saara maal dikhao|saara saamaan|sara saman|sab saman|sab saman dikhao|sab kuch|sab kuch dikhao|sab cheezein|sab cheezein dikhao|saari cheezein|sab dikhao|catalog bhejo|' +
      'خریدنا|خریدنا ہے|کچھ خریدنا ہے|مجھے خریدنا ہے|خریداری|شاپنگ|دکان|دکان دکھائیں|چیزیں دکھائیں|سب مال|سارا مال|سارا مال دکھائیں|سارا سامان|سب سامان|سارا سامان دکھائیں|سب چیزیں|ساری چیزیں|سب چیزیں دکھائیں|سب کچھ|سب کچھ دکھائیں|سب دکھائیں|کیٹلاگ بھیجیں|بازار|买|买东西|我要买|我要买东西|我想买东西|购物|逛|逛逛|逛一逛|逛街|商店|商城|看商品|看看商品|浏览|浏览商品|看看有什么商品|有什么商品|全部商品|所有商品|全部产品|所有产品|看全部商品|查看全部商品|看全部|全部|所有',
  ],
  [
    'cart',
    'cart|my cart|show cart|show my cart|view cart|open cart|basket|my basket|trolley|bag checkout|tokri|meri tokri|tokri dikhao|cart dikhao|mera cart|cart kholo|' +
      'ٹوکری|میری ٹوکری|ٹوکری دکھائیں|کارٹ|میرا کارٹ|کارٹ دکھائیں|购物车|我的购物车|打开购物车|查看购物车|看购物车',
  ],
  [
    'track',
    'track|tracking|track order|track my order|track parcel|track my parcel|track my package|track my shipment|tracking number|check tracking number|track it|order status|order status please|my order status|parcel status|track karo|order track karo|parcel track karo|tracking karo|order ka status|order ka status batao|tracking number check karo|' +
      'ٹریک|ٹریکنگ|ٹریک کریں|آرڈر ٹریک کریں|پارسل ٹریک کریں|ٹریکنگ نمبر دیکھیں|آرڈر کی صورتحال|آرڈر کی صورتحال بتائیں|آرڈر کا سٹیٹس|查快递|查物流|查一下物流|查一下快递|物流|物流查询|快递查询|查询物流|追踪|跟踪|订单状态|物流信息|查包裹|催一下快递',
  ],
  [
    'orders',
    'orders|my orders|order list|order history|show my orders|my order|view orders|past orders|mere orders|mera order|mere order|mere order dikhao|meray orders|orders dikhao|' +
      'میرے آرڈر|میرے آرڈرز|آرڈرز|میرا آرڈر|میرے آرڈر دکھائیں|我的订单|订单|查订单|查看订单|订单列表|历史订单',
  ],
  [
    'sales',
    'sales|my sales|new orders|incoming orders|orders received|received orders|customer orders|pending orders|orders to ship|sale report|sales report|naye orders|naye order|nay order|meri sales|sales dikhao|mujhe aaye orders|kitni sale hui|' +
      'سیلز|میری سیلز|فروخت|میری فروخت|نئے آرڈر|نئے آرڈرز|销售|我的销售|新订单|收到的订单|待发货|待发货订单|客户订单|卖出的订单',
  ],
  [
    'listings',
    'listings|my listings|my products|my items|my goods|my shop|my store|show my products|inventory|my stock|meri cheezein|meri cheezen|mere products|mera maal|meri dukan|meri dukaan|meri listings|mera stock|' +
      'میری چیزیں|میرے پروڈکٹ|میرے پروڈکٹس|میری دکان|میرا مال|میری لسٹنگ|لسٹنگ|我的商品|我的产品|我的店|我的店铺|商品管理|我的库存',
  ],
  ['enquiry', askingPhrases],
  ['apps', 'apps|my apps|linked apps|joined apps|my accounts|meri apps|meri app|میری ایپس|میری ایپ|我的应用|已绑定的应用|解除绑定|解绑'],
  [
    'link',
    'link|link app|link apps|link account|link my account|link whatsapp|link telegram|link my whatsapp|link my telegram|connect whatsapp|connect telegram|join apps|join another app|account jorein|app jorein|app joro|whatsapp joro|telegram joro|whatsapp jodo|telegram jodo|whatsapp link karo|telegram link karo|account link karo|' +
      'ایپ جوڑیں|ایپ جوڑو|دوسری ایپ جوڑیں|اکاؤنٹ جوڑیں|واٹس ایپ جوڑیں|ٹیلیگرام جوڑیں|لنک|绑定|绑定应用|绑定账号|关联账号|绑定另一个应用',
  ],
  [
    'undo',
    'undo|undo it|undo that|undo this|undo karo|undo kar do|undo kardo|undo please|take it back|revert|revert it|change it back|put it back|wapas karo|wapas kar do|wapas kardo|wapas karein|wapas kar dein|wapis karo|wapis kar do|wapas lo|wapas le lo|pehle jaisa karo|pehle jaisa kar do|pehle wala kar do|wapas pehle jaisa|tabdeeli wapas karo|' +
      'انڈو|انڈو کریں|واپس کریں|واپس کرو|واپس کر دیں|واپس کر دو|واپس لیں|واپس لے لیں|پہلے جیسا کریں|پہلے جیسا کر دیں|پہلے جیسا کر دو|تبدیلی واپس کریں|撤销|撤销修改|撤回|撤回修改|还原|改回来|改回去|恢复原样|恢复原来的',
  ],
  [
    'file',
    'tracking file|tracking sheet|tracking list|courier file|courier sheet|courier list|upload tracking|import tracking|send tracking file|courier ki file|courier ki list|courier ki sheet|tracking ki file|tracking file bhejni hai|' +
      'کوریئر کی فائل|کوریئر کی فہرست|کوریئر شیٹ|ٹریکنگ فائل|ٹریکنگ کی فائل|物流表|快递表|物流表格|快递表格|导入物流|上传物流|批量物流|物流文件|快递文件',
  ],
  [
    'review',
    'review|reviews|my reviews|revise|revision|repeat questions|review questions|review now|quiz me|ask me questions|dohrana|dohrana hai|dohrayein|dohrao|sabaq dohrao|sabaq dohrayein|sawal dohrao|sawal dohrayein|mujh se sawal poocho|' +
      'دہرانا|دہرانا ہے|دہرائیں|دہرائی|سبق دہرائیں|سوال دہرائیں|مجھ سے سوال پوچھیں|复习|我要复习|开始复习|复习一下|考考我',
  ],
  [
    'progress',
    'progress|my progress|show my progress|how far am i in the course|my streak|streak|meri progress|mera progress|meri taraqqi|meri kaarkardagi|progress dikhao|' +
      'پیش رفت|میری پیش رفت|میری ترقی|میری کارکردگی|进度|我的进度|学习进度|查看进度|学到哪了',
  ],
  [
    'goal',
    'goal|my goal|weekly goal|set a goal|set my goal|change my goal|hadaf|mera hadaf|haftawar hadaf|hadaf badlo|ہدف|میرا ہدف|ہفتہ وار ہدف|ہدف بدلیں|目标|我的目标|每周目标|学习目标|设定目标',
  ],
  [
    'reminder',
    'reminder|remind me|remind me to learn|learning reminder|set a reminder|set reminder|reminder hour|mujhe yaad dilao|mujhe yaad dilana|yaad dilao|' +
      'مجھے یاد دلائیں|مجھے یاد دلانا|یاد دلائیں|提醒我|提醒我学习|学习提醒|设置学习提醒',
  ],
  [
    'diagnostic',
    'diagnostic|test what i know|what do i know|i know this already|i know some already|placement test|mujhe kuch aata hai|meri jaanch|jaanch|mera test|' +
      'جانچ|میری جانچ|مجھے کچھ آتا ہے|میرا ٹیسٹ|摸底|摸底测试|先测一测|我会一些',
  ],
  [
    'exam',
    'exam|exams|final exam|the exam|my exam|exam result|my exam result|take the exam|take exam|start exam|start the exam|i want to take the exam|final test|take the test|start the test|assessment|final assessment|imtihan|imtehan|imtahan|final imtihan|aakhri imtihan|mera imtihan|imtihan dena hai|imtehan dena hai|mujhe imtihan dena hai|imtihan shuru karo|imtihan shuru karein|exam dena hai|mujhe exam dena hai|exam shuru karo|final test dena hai|' +
      'امتحان|آخری امتحان|فائنل امتحان|میرا امتحان|امتحان دینا ہے|مجھے امتحان دینا ہے|امتحان شروع کریں|ایگزام|ایگزام دینا ہے|考试|结业考试|期末考试|毕业考试|参加考试|我要考试|我想考试|开始考试|考核|结业测试|考试成绩|我的考试',
  ],
  ['settings', 'settings|setting|my settings|preferences|setting badlo|سیٹنگ|سیٹنگز|ترتیبات|设置|我的设置|偏好设置'],
];

const book = phrasebook(lists);

/** Their words answer no question of ours. */
const digressing: ReadonlySet<string> = new Set<Flow>(['undo', 'practice', 'board', 'exam']);

/** A bare word such as `cart` or `sell` may be an answer; three words, or four characters of Chinese, are a request. */
const isPlain = (key: string): boolean => (/\p{Script=Han}/u.test(key) ? key.length >= 4 : key.split(' ').length >= 3) || ownLists.has(key);
const ownLists = new Set(
  'my orders|my cart|my sales|my listings|my goods|mere order|mere orders|mera cart|mera maal|میرے آرڈر|میرا کارٹ|میرا مال'.split('|').map(phraseKey),
);

/** The flow of a phrase; `digresses`: its words answer no question of ours, or are too many for an answer. */
export function startPhrase(line: string): { readonly flow: string; readonly digresses: boolean } | undefined {
  const key = askedKey(line);
  const flow = book(phraseKey(line)) ?? book(key);
  return flow && { flow, digresses: digressing.has(flow) || isPlain(key) };
}

/** The flow of a phrase without courtesies, as a command of an app's menu is. */
export const phraseOf = (words: string): Flow | undefined => book(phraseKey(words));

/** What may have become of an order or of money, as people say it in four languages. */
import { fold } from '../understanding/normalise.ts';

/** What a record must bear before it may be said. */
export const statuses = ['placed', 'paid', 'accepted', 'packed', 'shipped', 'delivered', 'cancelled', 'refunded'] as const;
export type Status = (typeof statuses)[number];

/** Words as they stand between others, whatever the case; in Urdu and Chinese whatever the shape of a letter. */
export const wordsIn = (latin: string, urdu = '(?!)', han = '(?!)'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${latin}|${fold(urdu)})(?![\\p{L}])|${fold(han)}`, 'giu');

/** Said of what is done, whatever the tense: whether it is so, or will be, is for the record to tell. */
const statusForms: { readonly [status in Status]: RegExp } = {
  placed: wordsIn(
    'placed|ordered|order (?:is|went|has gone) (?:in|through)|booked|confirmed|reserved|bought|purchased?|confirm(?:ed)? ho|(?:order|book) ho (?:gaya|gya|chuka)|order (?:de|kar) diya|lag gaya|tasdeeq ho|khareed li\\p{L}*',
    'آرڈر ہو (?:گیا|چکا)|آرڈر دے دیا|آرڈر لگ [ء-ے]+|بک ہو [ء-ے]+|کنفرم|تصدیق ہو [ء-ے]+|خرید لی[ء-ے]*',
    '下单|下好单|已订|已确认|订好|订单已|订购成功|预订成功|交易(?:完成|成功)|买好了',
  ),
  paid: wordsIn(
    '(?:pre)?paid|payed|settled|cleared|payment (?:is |was |has been |has |got )?(?:received|done|completed?|confirmed|made|successful|cleared|gone through|went through|in)|(?:received|got|have) (?:your |the |a )?(?:money|payment|transfer)|(?:money|amount|transfer) (?:is |was |has |has been )?(?:in|arrived|come|received|there|here)|transaction (?:is |was )?(?:successful|completed?|done)|paise (?:mil|aa?) \\p{L}+|(?:payment|adai?gi) (?:ho|aa?|mil) (?:gayi|gai|gaya|gyi|chuki)|pay ho \\p{L}+|ada (?:ho|shuda|kar di\\p{L}*)|raqam (?:mil|aa?|wasool)',
    'ادا ہو|ادا کر دی[ء-ے]*|ادا شدہ|(?:ادائیگی|پیمنٹ) (?:ہو|مل|آ|موصول|مکمل)|پیسے (?:مل|آ)|رقم (?:مل|آ|موصول|وصول)',
    '已付|付了|付过|付完|付好|已支付|支付成功|付款成功|收到(?:您的|你的)?(?:款|钱|付款)|(?:款|钱|货款)(?:已经?|都)?(?:收到|收了|到了)|已收款|收款成功|到账|付清|结清',
  ),
  accepted: wordsIn('accepted|approved|qub?ool (?:ho|kar)|qabool (?:ho|kar)|manzoor', 'قبول (?:ہو|کر)|منظور', '已接受|已接单|接单了|已批准|已通过'),
  packed: wordsIn('packed|pack (?:ho|kar)', 'پیک (?:ہو|کر)', '已打包|打包好|已包装'),
  shipped: wordsIn(
    'shipped|dispatched|despatched|sent|posted|picked up|on (?:its|the) way|en route|in transit|out for delivery|with the courier|(?:given|handed) to (?:the |a )?courier|left (?:the )?(?:warehouse|shop|seller)|coming|rawa+na|rava+na|bhej (?:di|de|chuk)\\p{L}*|bhej[aie]|ra+ste mein|nikal (?:gaya|gayi|chuka|chuki)|courier (?:ko|ke)|aa? rah[aie]',
    'روانہ|بھیج (?:دی|چک)[ء-ے]*|بھیج[اےی]|بھجوا[ء-ے]*|راستے میں|نکل (?:گیا|گئی|چکا|چکی)|شپ (?:ہو|کر)|(?:کورئیر|کوریئر) (?:کو|کے)|آ رہ[اےی]',
    '已发|发出|发货了|发了|已寄|寄出|寄了|路上|在途|运输中|派送中|配送中|正在(?:派送|配送|运输)|出库|揽收|揽件',
  ),
  delivered: wordsIn(
    'deliver(?:ed|s)|arriv(?:e|es|ed|ing)|reach(?:es|ed)?|handed over|dropped off|at your door|(?:youll|will) (?:come|get|have|receive|be (?:there|here|with))|comes|deliver ho|p(?:oh|h?o|ah)u?n?a?nch\\p{L}*|mil (?:gaya|gayi|chuk|jay|jae)\\p{L}*|aa? (?:gaya|gayi|chuk|jay|jae)\\p{L}*|aa?ye ?ga|aa?ega',
    'پہنچ[ء-ے]*|ڈیلیور|مل (?:گیا|گئی|چک|جائے)[ء-ے]*|آ (?:گیا|گئی|چک|جائے)[ء-ے]*|آئے ?گ[اےی]|وصول ہو',
    '送到|已送达|已到|到了|签收|送达|妥投|会到|就到|能到|到货|收到货|收到包裹|已收货',
  ),
  cancelled: wordsIn(
    'cancell?ed|called off|voided?|closed|cancel (?:ho|kar di\\p{L}*)|mansookh|khatam (?:ho|kar)|band (?:ho|kar)',
    'منسوخ|کینسل|ختم (?:ہو|کر)|بند (?:ہو|کر)',
    '已取消|取消了|取消成功|已作废|已撤|撤销|撤单|已关闭',
  ),
  refunded: wordsIn(
    'refund(?:ed|s|ing)?|reimbursed?|credited|charge ?back|money back|returned (?:your|the) (?:money|amount)|get (?:it|your money) back|(?:paise|raqam) (?:wapas|waapis|vapis|lauta)\\p{L}*|wapas (?:mil|kar)\\p{L}*|refund ho',
    'ریفنڈ|(?:پیسے|رقم) (?:واپس|لوٹا)[ء-ے]*|واپس (?:کر|مل|آ)[ء-ے]*|لوٹا دی[ء-ے]*',
    '退款|已退|退钱|退还|退回|退了|返还',
  ),
};

/** How the money comes is no news of it. */
const onDelivery = wordsIn('cash on delivery|c\\.?o\\.?d\\.?', 'کیش آن ڈیلیوری', '货到付款');

const denial = wordsIn('not|never|no|isnt|wasnt|hasnt|without|failed|nahi|nahin|nai|na|mat|baghair', 'نہیں|نہ|مت|بغیر', '不|没|未|无|尚|别');

/** As a sentence may be spelled so that its words are not found: `pa-id`, `已 发 货`. */
const spellings = (sentence: string): readonly string[] => {
  const plain = fold(sentence).replace(onDelivery, ' ');
  return [plain, plain.replace(/(?<=\p{L})[-_*·~|/\\.]+(?=\p{L})/gu, ''), plain.replace(/(?<=\p{Script=Han})[^\p{L}\p{N}]+(?=\p{Script=Han})/gu, '')];
};

/** The statuses that a sentence speaks of. */
export const statusesIn = (sentence: string): readonly Status[] =>
  statuses.filter((status) => spellings(sentence).some((one) => one.search(statusForms[status]) >= 0));

/** Whether it says of something that it is not so. */
export const isDenial = (sentence: string): boolean => fold(sentence).search(denial) >= 0;

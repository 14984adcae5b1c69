/** "cancel mat karna", "منسوخ نہ کریں", "别取消": an act that is named in order not to be done. Such words never lead to it. */
import { fold } from '../normalise.ts';
import { plain } from '../phrases.ts';
import type { Intent } from './labels.ts';

/** Roman Urdu, English and Urdu words for each act, in pieces of a pattern; then Chinese ones. */
const acts: readonly (readonly [intent: Intent, words: string, han: string])[] = [
  [
    'cancel_order',
    'c[ae]n[cs]el\\w*|kansal|kensal|kansel|cancle\\w*|cncl|mansoo?kh|mansukh|khatam|withdraw|abort|کینسل|کینسیل|کنسل|منسوخ|ختم',
    '取消|撤单|撤销|退单|撤回',
  ],
  [
    'refund_return',
    'refu?nd\\w*|return\\w*|wapa?[si]s?i?|waps|vapa?s|exchange\\w*|replace\\w*|send (?:it|this|them|that) back|give (?:it|this) back|ریفنڈ|ریٹرن|واپس|واپسی|تبدیل|ایکسچینج',
    '退货|退款|退钱|退换|换货|退掉|退回|退',
  ],
  ['change_order', 'chang\\w*|chnge|badal\\w*|badl\\w*|tabdee?l\\w*|tabdil\\w*|modify|edit|update|touch|بدل\\S*|تبدیل|چینج|ایڈٹ', '改|修改|更改|变更|更换|换'],
  [
    'place_order',
    'order|orders|buy|purchase|book|confirm|khari?d\\w*|khareed\\w*|mangwa\\w*|place|checkout|آرڈر|ارڈر|خرید\\S*|خریدنا|منگوا\\S*|بک|کنفرم|کنفرم',
    '下单|买|购买|拍|订购|付款',
  ],
  ['sell_list', 'sell|selling|list|bech\\w*|post|upload|publish|بیچ\\S*|فروخت|لسٹ', '卖|上架|发布|出售'],
  ['opt_out', 'stop|unsubscribe|unsub|band|bnd|rok\\w*|بند|روک\\S*|اسٹاپ|سٹاپ', '退订|停止|停|屏蔽|取关'],
];

/** Small words between the refusal and the act. */
const small =
  '(?:(?:to|you|u|it|this|that|my|the|any|please|pls|plz|kindly|bhai|yaar|abhi|ab|just|go|ever|order|orders|parcel|want to|want a|want any|want the|need a|a|wanna|need to|have to|mean to|try to|dare|let them|let him|karna|kar|isko|isay|ise|is ko|usko|mera|meri|ko|wala|اسے|اس کو|اسکو|میرا|میری|آرڈر|ابھی|بھائی|کو|یہ|پارسل) )*';
const ahead =
  '(?:dont|do not|donot|dnt|don t|dun|doesnt|didnt|did not|never|no need to|not|no|without|wont|will not|stop|nobody should|shouldnt|should not|mustnt|please no|mat|mt|matt|nahi|nahin|nai|nhi|na|naa|مت|نہ|نہیں|نا)';
/** Behind the act in Urdu. Plain `nahi` only where something is done or wished: "cancel nahi hua" tells that it was not, though it should. */
const behind =
  '(?:(?:order|ko|kar|karna|kr|krna|karni|karne|karwana|karvana|bhi|hi|bilkul|please|plz|abhi|کر|کرنا|کرنی|کرنے|کروانا|کو|بھی|ہی|بالکل) )*(?:mat|mt|matt|na|naa|مت|نہ|نا|(?:nahi|nahin|nai|nhi|nhe|نہیں|نہی)(?: (?:kar|karo|karein|karen|karna|karni|krna|krni|karne|karwana|karwani|karvana|chahiye|chahie|chahye|chahta|chahti|chah|krwana|کر|کرو|کریں|کرنا|کرنی|کرنے|کروانا|کروانی|چاہیے|چاہئے|چاہتا|چاہتی|چاہ|hai|hain|ہے|ہیں)|$))';

/** Urdu letters as `plain` leaves them. */
const folded = (pattern: string): RegExp => new RegExp(pattern.replace(/[\u0600-\u06ff]+/g, fold), 'u');

const patterns = acts.map(([intent, words]) => ({
  intent,
  form: folded(`(?:^| )(?:${ahead} ${small}(?:${words})(?= |$)|(?:${words}) ${behind}(?= |$))`),
}));

const hanAhead =
  '(?:不要|别|勿|甭|莫|不用|不必|不需要|无需|不想|没想|没打算|不打算|不准备|没说|没让|没有要|没要|不是要|不是想|千万别|先别|先不|暂时不|暂不|不能帮我|不许|不准|禁止|谁让|没有|没|(?:^|我|决定)不)';
const hanSmall = '(?:再|给我|帮我|你们?|我的?|把|要|想|去|现在|随便|自动|直接|乱|擅自|先|这个?|那个?|单|订单|它|申请|点|就|轻易|急着)*';
const hanPatterns = acts.map(([intent, , words]) => ({ intent, form: new RegExp(`${hanAhead}${hanSmall}(?:${words})`, 'u') }));

/** "why have you not cancelled it", "退款还没到": nobody refuses anything; they wait for it. */
const hanWaits = /(?:还|怎么|为什么|为啥|一直|都|仍然?)(?:是)?(?:没有?|不)(?:给我|帮我)?(?:取消|退|改|换)/u;
const waits = folded('(?:^| )(?:why|kyun|kyon|kion|کیوں|yet|still not?|abhi tak|ab tak|ابھی تک|اب تک)(?= |$)');

/** The acts that the message refuses. What is refused in one clause is wished in the next: "no, cancel it". */
export function refusedIn(text: string): ReadonlySet<Intent> {
  const said = fold(text);
  const isHan = /\p{Script=Han}/u.test(said);
  if ((isHan ? hanWaits : waits).test(plain(said))) return new Set();
  const clauses = said.split(isHan ? /[\s,，。.!！?？;；、]+/u : /[,،.۔!?؟;\n]+/u).map(plain);
  return new Set((isHan ? hanPatterns : patterns).flatMap(({ intent, form }) => (clauses.some((clause) => form.test(clause)) ? [intent] : [])));
}

/** Words that somebody acts upon: when, where money goes, secrets, promises, what to do elsewhere. In four languages. */
import { fold } from '../understanding/normalise.ts';
import { wordsIn } from './claims.ts';

/** Each may be said only where the facts say the same word. */
const weighty: readonly RegExp[] = [
  wordsIn(
    'today|tonight|tomorrow|yesterday|soon|shortly|immediately|asap|weekend|morning|evening|afternoon|night|minutes?|hours?|days?|weeks?|fortnight|months?|years?|eid|ramadan|ramzan|muharram|moharram|aaj|kal|parso\\p{L}*|narso\\p{L}*|jald\\p{L}*|foran|abhi|subah|shaam|raat|dopahar|agl[aei]|din|dino\\p{L}*|haft[aeio]\\p{L}*|mahin\\p{L}*|ghant\\p{L}*|saal',
    'آج|کل(?!\\s*(?:pkr|cny|rs|[¥₨0-9]|روپ|رقم|قیمت|خرچ))|پرسوں|نرسوں|جلد[ء-ے]*|فورا|ابھی|صبح|شام|رات|دوپہر|اگل[اےی]|منٹ|گھنٹ[ء-ے]+|دن|دنوں|ہفت[ء-ے]+|مہین[ء-ے]+|سال|عید|رمضان|محرم',
    '今[天晚早日]|明[天晚早日]|昨[天晚]|大?后天|下周|本周|这周|[下本这]个?月|月底|月初|周末|马上|很快|立刻|立即|尽快|即将|稍后|早上|上午|下午|晚上|天(?!然|猫|津)|周|年(?!轻|龄)|小时|星期|礼拜|个月|分钟|春节|国庆',
  ),
  wordsIn(
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may(?= \\d)|(?<=\\d )may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|peer|mangal|budh|jumer?aat|jumerat|juma|itwaa?r',
    'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر|پیر|منگل|بدھ|جمعرات|جمعہ|جمعے|اتوار|سنڈے|منڈے|فرائیڈے',
    '[周期拜][一二三四五六日]',
  ),
  wordsIn(
    'easypaisa|jazz ?cash|nayapay|sadapay|raast|bank|account|iban|alipay|wechat|whatsapp|paypal|usdt|binance|western union|moneygram|bitcoin|crypto|gift cards?|wallet|transfer|deposit|advance|pay (?:now|first|here)|send (?:me |us |the )?money|(?:paise|raqam) bhej\\p{L}*|pehle pay',
    'ایزی پیسہ|جاز کیش|بینک|اکاؤنٹ|وی چیٹ|واٹس ایپ|بٹوہ|والٹ|(?:پیسے|رقم) بھیج[ء-ے]*|ٹرانسفر|پیشگی|ایڈوانس',
    '支付宝|微信|银行|账[号户]|转账|比特币|礼品卡|汇|先付|打款|定金|充值|扫码|二维码|收款码|红包|卡号',
  ),
  wordsIn(
    'password|passcode|otp|pin|cvv|one.time code|verification code|cnic|id card|passport',
    'پاس ورڈ|پن کوڈ|پن|او ٹی پی|شناختی کارڈ',
    '密码|验证码|身份证|护照',
  ),
  wordsIn(
    'guarantee\\p{L}*|promise\\p{L}*|assure\\p{L}*|definitely|certainly|for sure|free|no (?:tax|duty|fee|charge|cost)|exempt|discount\\p{L}*|cheap\\p{L}*|bonus|gift|half|double|twice|triple|dozens?|zaroor|yaqeen\\p{L}*|waa?da|zamanat|muft|riayat|pakka|sast[aei]|aadh[aei]|adh[ai]|do?ugn[aei]|darjan|tohfa|inaam',
    'ضرور|یقین[ء-ے]*|ضمانت|گارنٹی|مفت|فری|رعایت|ڈسکاؤنٹ|وعدہ|پکا|سست[اےی]|آدھ[اےی]|دو?گن[اےی]|درجن|تحفہ|انعام',
    '保证|免费|免税|包邮|[半一二三四五六七八九0-9打]折|优惠|承诺|包赔|一定|肯定|绝对|放心|半价|一半|[两双三]倍|翻倍|一打|赠|奖|便宜',
  ),
  wordsIn(
    'click|tap here|download|install|scan|log ?in|sign up|register|call(?! it)|contact|visit|outside (?:of )?sarai|instead of sarai|(?:call|phone) k[ae]?r\\p{L}*|rabta|raabta',
    'کلک|ڈاؤن لوڈ|انسٹال|اسکین|لاگ ان|(?:کال|فون) کر[ء-ے]*|رابطہ|رابطے',
    '点击|下载|安装|扫一扫|登录|注册|打电话|联系|加我|私下|私聊',
  ),
];

/** The weighty words that it says. */
const foundIn = (text: string): readonly string[] => {
  const plain = fold(text);
  return weighty.flatMap((form) => plain.match(form) ?? []);
};

/** Whether it says a weighty word that the ground does not; `days` is `day`, and `Nov` is `November`. */
export function isWeightierThan(text: string, ground: string): boolean {
  const known = foundIn(ground);
  return !foundIn(text).every((word) => known.some((one) => one.startsWith(word) || word.startsWith(one)));
}

/** Words that weigh: what has become of an order or of money, when something happens, where money goes. In four languages. */

/** What a record must bear before it may be said. */
export const statuses = ['placed', 'paid', 'accepted', 'packed', 'shipped', 'delivered', 'cancelled', 'refunded'] as const;
export type Status = (typeof statuses)[number];

const l = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

/** Said of what is done, whatever the tense: whether it was denied is for nobody to guess. */
const statusForms: { readonly [status in Status]: RegExp } = {
  placed: form(
    l('placed|ordered|order is in|booked|confirmed|confirm(?:ed)? ho (?:gaya|gya|chuka)|order ho (?:gaya|gya|chuka)|lag gaya|book ho (?:gaya|gya)'),
    'آرڈر ہو (?:گیا|چکا)|آرڈر دے دیا|بک ہو|کنفرم|تصدیق ہو',
    '下单|已订|已确认|订好|订单已',
  ),
  paid: form(
    l(
      'paid|payment (?:is |was |has been )?(?:received|done|complete[d]?|confirmed|made|successful)|received (?:your|the) (?:money|payment)|settled|paise mil (?:gaye|gae|gay)|payment (?:ho|aa) (?:gayi|gai|gaya|chuki)|ada ho|ada kar di|raqam mil',
    ),
    'ادا ہو|ادا کر دی|ادائیگی (?:ہو|مل|موصول)|پیسے مل|رقم مل|رقم موصول',
    '已付|付了|已支付|支付成功|付款成功|收到(?:您的|你的)?(?:款|钱|付款)|到账|付清',
  ),
  accepted: form(l('accepted|approved|qabool ho|qabool kar|manzoor'), 'قبول (?:ہو|کر)|منظور', '已接受|已接单|接单了|已批准|已通过'),
  packed: form(l('packed|pack ho|pack kar'), 'پیک (?:ہو|کر)', '已打包|打包好|已包装'),
  shipped: form(
    l(
      'shipped|dispatched|sent|on its way|on the way|in transit|out for delivery|rawana|ravana|bhej di(?:ya|a)?|bhej di|raste mein|raaste mein|nikal (?:gaya|chuka)',
    ),
    'روانہ|بھیج دی|راستے میں|نکل (?:گیا|چکا)|شپ (?:ہو|کر)',
    '已发|发出|发货了|已寄|寄出|在路上|在途|运输中|派送中',
  ),
  delivered: form(
    l('delivered|arrived|reached|handed over|pohanch|pohnch|pahunch\\p{L}*|pohanch\\p{L}*|mil (?:gaya|chuka) hai'),
    'پہنچ|ڈیلیور|مل (?:گیا|چکا)',
    '送到|已送达|已到|到了|签收|送达|妥投',
  ),
  cancelled: form(l('cancell?ed|called off|cancel ho|cancel kar di(?:ya|a)?|mansookh'), 'منسوخ|کینسل', '已取消|取消了|已作废'),
  refunded: form(
    l('refund(?:ed|s)?|money back|reimbursed|returned (?:your|the) money|paise wapas|raqam wapas|refund ho'),
    'ریفنڈ|پیسے واپس|رقم واپس|واپس کر دی',
    '退款|已退|退钱|退还',
  ),
};

/** May stand only where the facts say it too. */
const weighty: readonly RegExp[] = [
  form(
    l('today|tonight|tomorrow|yesterday|next week|this week|aaj|kal|parson|agle hafte|is hafte'),
    'آج|کل|پرسوں|اگلے ہفتے|اس ہفتے',
    '今天|今晚|明天|昨天|后天|下周|本周|这周',
  ),
  form(
    l(
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|peer|mangal|budh|jumerat|juma|hafta|itwar',
    ),
    'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر|پیر کو|منگل|بدھ|جمعرات|جمعہ|اتوار',
    '星期[一二三四五六日天]|周[一二三四五六日]',
  ),
  form(
    l('easypaisa|jazzcash|bank account|account number|iban|alipay|wechat|whatsapp|western union|bitcoin|crypto|gift card|wallet'),
    'ایزی پیسہ|جاز کیش|بینک اکاؤنٹ|اکاؤنٹ نمبر|وی چیٹ|واٹس ایپ',
    '支付宝|微信|银行账户|账号|转账|比特币|礼品卡|汇款',
  ),
  form(
    l('transfer|deposit|advance payment|pay now|pay first|send (?:me |us |the )?money|paise bhej\\p{L}*|raqam bhej\\p{L}*|pehle pay'),
    'پیسے بھیج|رقم بھیج|ٹرانسفر|پیشگی',
    '先付|打款|定金|汇|充值',
  ),
  form(l('password|passcode|otp|pin|cvv|one.time code|verification code|cnic|id card'), 'پاس ورڈ|پن کوڈ|او ٹی پی|شناختی کارڈ', '密码|验证码|身份证'),
  form(
    l('guarantee\\p{L}*|promise\\p{L}*|free|discount|for sure|100 ?%|zamanat|muft|riayat|pakka'),
    'ضمانت|مفت|رعایت|وعدہ|پکا',
    '保证|免费|打折|优惠|承诺|包赔',
  ),
  form(
    l('click|tap here|download|install|call (?:me|us|this|him|her)|contact (?:me|him|her)|outside (?:of )?sarai|instead of sarai'),
    'کلک|ڈاؤن لوڈ|کال کریں|رابطہ کریں',
    '点击|下载|安装|打电话|联系我|加我|私下',
  ),
];

function form(latin: string, urdu = '(?!)', han = '(?!)'): RegExp {
  return new RegExp(`${latin}|${urdu}|${han}`, 'iu');
}

/** The statuses that a sentence speaks of. */
export const statusesIn = (sentence: string): readonly Status[] => statuses.filter((status) => statusForms[status].test(sentence));

/** Whether it speaks of something weighty that the ground does not. */
export const isWeightierThan = (text: string, ground: string): boolean => weighty.some((one) => one.test(text) && !one.test(ground));

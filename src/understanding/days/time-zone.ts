/** Where somebody lives, as far as their clock is concerned: a city, a country of one time, or hours from UTC. */
import { normalise } from '../normalise.ts';
import { phrasebook, phraseKey } from '../phrases/phrases.ts';

/** Where people here live, and where their family works. Countries with several times are known by their cities only. */
const places: readonly (readonly [string, string])[] = [
  [
    'Asia/Karachi',
    'pakistan|pak|pk|pkt|karachi|lahore|lahor|lhr|islamabad|isb|rawalpindi|pindi|multan|faisalabad|lyallpur|peshawar|quetta|sialkot|gujranwala|gujrat|hyderabad|sukkur|larkana|gilgit|hunza|skardu|swat|mingora|mardan|bahawalpur|bahawalnagar|sargodha|gwadar|abbottabad|jhelum|kasur|okara|sahiwal|sheikhupura|rahim yar khan|dera ghazi khan|dg khan|mirpur|muzaffarabad|chitral|nawabshah|khuzdar|sost|' +
      'پاکستان|کراچی|لاہور|اسلام آباد|راولپنڈی|پنڈی|ملتان|فیصل آباد|پشاور|کوئٹہ|سیالکوٹ|گوجرانوالہ|گجرات|حیدرآباد|حیدر آباد|سکھر|لاڑکانہ|گلگت|ہنزہ|سکردو|سوات|مینگورہ|مردان|بہاولپور|سرگودھا|گوادر|ایبٹ آباد|جہلم|قصور|اوکاڑہ|ساہیوال|شیخوپورہ|رحیم یار خان|میرپور|مظفر آباد|چترال|' +
      '巴基斯坦|巴铁|卡拉奇|拉合尔|伊斯兰堡|拉瓦尔品第|木尔坦|费萨拉巴德|白沙瓦|奎达|锡亚尔科特|瓜达尔|吉尔吉特|罕萨',
  ],
  [
    'Asia/Shanghai',
    'china|chin|cheen|prc|cn|beijing|peking|shanghai|guangzhou|canton|shenzhen|yiwu|hangzhou|ningbo|wenzhou|quanzhou|xiamen|fuzhou|suzhou|nanjing|wuhan|changsha|chengdu|chongqing|xian|zhengzhou|jinan|qingdao|tianjin|dalian|shenyang|harbin|kunming|guiyang|nanning|lanzhou|xining|yinchuan|urumqi|kashgar|kashi|tashkurgan|lhasa|dongguan|foshan|' +
      'چین|چائنا|بیجنگ|شنگھائی|گوانگزو|شینزین|ایوو|ہانگژو|ووہان|چینگدو|ارومچی|کاشغر|' +
      '中国|大陆|国内|北京|上海|广州|深圳|义乌|杭州|宁波|温州|泉州|厦门|福州|苏州|南京|武汉|长沙|成都|重庆|西安|郑州|济南|青岛|天津|大连|沈阳|哈尔滨|昆明|贵阳|南宁|兰州|西宁|银川|乌鲁木齐|喀什|新疆|拉萨|东莞|佛山|浙江|广东|江苏|福建|东八区',
  ],
  ['Asia/Hong_Kong', 'hong kong|hongkong|hk|ہانگ کانگ|香港'],
  ['Asia/Macau', 'macau|macao|مکاؤ|澳门'],
  ['Asia/Taipei', 'taiwan|taipei|تائیوان|台湾|台北'],
  [
    'Asia/Dubai',
    'uae|u a e|emirates|united arab emirates|dubai|dubay|abu dhabi|abudhabi|sharjah|ajman|ras al khaimah|al ain|دبئی|دوبئی|ابوظہبی|ابو ظہبی|شارجہ|عجمان|متحدہ عرب امارات|امارات|迪拜|阿联酋|阿布扎比|沙迦',
  ],
  [
    'Asia/Riyadh',
    'saudi arabia|saudi|saudia|ksa|riyadh|riyad|jeddah|jeddah saudi|jadda|mecca|makkah|makka|medina|madina|madinah|dammam|سعودی عرب|سعودیہ|ریاض|جدہ|مکہ|مدینہ|دمام|沙特|沙特阿拉伯|利雅得|吉达',
  ],
  ['Asia/Qatar', 'qatar|doha|قطر|دوحہ|卡塔尔|多哈'],
  ['Asia/Kuwait', 'kuwait|کویت|科威特'],
  ['Asia/Bahrain', 'bahrain|manama|بحرین|巴林'],
  ['Asia/Muscat', 'oman|muscat|عمان|مسقط|阿曼|马斯喀特'],
  ['Asia/Kabul', 'afghanistan|kabul|kandahar|افغانستان|کابل|قندھار|阿富汗|喀布尔'],
  ['Asia/Tehran', 'iran|tehran|mashhad|zahedan|ایران|تہران|مشہد|伊朗|德黑兰'],
  ['Asia/Kolkata', 'india|delhi|new delhi|mumbai|bombay|kolkata|amritsar|بھارت|انڈیا|ہندوستان|دہلی|ممبئی|印度|新德里|孟买'],
  ['Asia/Dhaka', 'bangladesh|dhaka|chittagong|بنگلہ دیش|ڈھاکہ|孟加拉国|孟加拉|达卡'],
  ['Asia/Kathmandu', 'nepal|kathmandu|نیپال|کھٹمنڈو|尼泊尔|加德满都'],
  ['Asia/Colombo', 'sri lanka|colombo|سری لنکا|کولمبو|斯里兰卡'],
  ['Asia/Tashkent', 'uzbekistan|tashkent|samarkand|ازبکستان|تاشقند|乌兹别克斯坦|塔什干'],
  ['Asia/Dushanbe', 'tajikistan|dushanbe|تاجکستان|塔吉克斯坦'],
  ['Asia/Bishkek', 'kyrgyzstan|bishkek|کرغزستان|吉尔吉斯斯坦|比什凯克'],
  ['Asia/Almaty', 'kazakhstan|almaty|astana|قازقستان|哈萨克斯坦|阿拉木图'],
  ['Europe/Istanbul', 'turkey|turkiye|istanbul|ankara|ترکی|ترکیہ|استنبول|土耳其|伊斯坦布尔'],
  [
    'Europe/London',
    'uk|u k|england|britain|great britain|united kingdom|scotland|wales|london|manchester|birmingham|bradford|leeds|glasgow|luton|برطانیہ|انگلینڈ|لندن|مانچسٹر|برمنگھم|بریڈفورڈ|英国|伦敦|曼彻斯特|伯明翰',
  ],
  ['Europe/Dublin', 'ireland|dublin|آئرلینڈ|爱尔兰'],
  ['Europe/Berlin', 'germany|berlin|frankfurt|munich|hamburg|جرمنی|برلن|德国|柏林|法兰克福'],
  ['Europe/Paris', 'france|paris|فرانس|پیرس|法国|巴黎'],
  ['Europe/Rome', 'italy|rome|milan|brescia|اٹلی|روم|میلان|意大利|罗马|米兰'],
  ['Europe/Madrid', 'spain|madrid|barcelona|سپین|اسپین|میڈرڈ|بارسلونا|西班牙|马德里|巴塞罗那'],
  ['Europe/Athens', 'greece|athens|یونان|ایتھنز|希腊'],
  ['Europe/Oslo', 'norway|oslo|ناروے|اوسلو|挪威'],
  ['Europe/Amsterdam', 'netherlands|holland|amsterdam|ہالینڈ|荷兰|阿姆斯特丹'],
  ['Europe/Moscow', 'moscow|ماسکو|莫斯科'],
  ['America/New_York', 'new york|nyc|new jersey|washington|boston|miami|atlanta|نیویارک|نیو یارک|纽约|华盛顿|波士顿'],
  ['America/Chicago', 'chicago|houston|dallas|texas|شکاگو|ہیوسٹن|芝加哥|休斯敦'],
  ['America/Los_Angeles', 'los angeles|california|san francisco|seattle|لاس اینجلس|کیلیفورنیا|洛杉矶|加州|旧金山'],
  ['America/Toronto', 'toronto|ottawa|montreal|ٹورنٹو|多伦多|渥太华'],
  ['America/Vancouver', 'vancouver|وینکوور|温哥华'],
  ['Asia/Singapore', 'singapore|سنگاپور|新加坡'],
  ['Asia/Kuala_Lumpur', 'malaysia|kuala lumpur|kl|ملائیشیا|کوالالمپور|马来西亚|吉隆坡'],
  ['Asia/Bangkok', 'thailand|bangkok|تھائی لینڈ|بنکاک|泰国|曼谷'],
  ['Asia/Ho_Chi_Minh', 'vietnam|ho chi minh|hanoi|ویتنام|越南|胡志明市|河内'],
  ['Asia/Manila', 'philippines|manila|فلپائن|菲律宾|马尼拉'],
  ['Asia/Jakarta', 'jakarta|جکارتہ|雅加达'],
  ['Asia/Tokyo', 'japan|tokyo|جاپان|ٹوکیو|日本|东京'],
  ['Asia/Seoul', 'korea|south korea|seoul|کوریا|سیول|韩国|首尔'],
  ['Australia/Sydney', 'sydney|melbourne|سڈنی|میلبورن|悉尼|墨尔本'],
  ['Africa/Cairo', 'egypt|cairo|مصر|قاہرہ|埃及|开罗'],
  ['Africa/Nairobi', 'kenya|nairobi|کینیا|肯尼亚'],
  ['Africa/Johannesburg', 'south africa|johannesburg|cape town|جنوبی افریقہ|南非'],
  ['Etc/UTC', 'utc|gmt|greenwich'],
];
const placeOf = phrasebook(places);

/** What stands around a place: `Karachi time`, `Lahore ka waqt`, `main Dubai mein hoon`, 北京时间, 我在迪拜. */
const around =
  /^(?:i am in|im in|i live in|we are in|main|mein|hum|in|میں|ہم|我在|我住在|住在|在)\s*|\s*(?:standard time|time ?zone|time|ka waqt|ka time|mein hoon|mein hun|me hun|mein hain|mein rehta hoon|mein rehti hoon|mein|me|کا وقت|کا ٹائم|میں ہوں|میں ہیں|میں رہتا ہوں|میں رہتی ہوں|میں|时间|时区|这边|那边)$/giu;

/** An IANA name; `undefined` where the text is no such place. */
export function readTimeZone(text: string): string | undefined {
  const line = normalise(text);
  const place = line.replace(around, '').trim();
  return fromUtc(line) ?? placeOf(phraseKey(line)) ?? placeOf(phraseKey(place)) ?? named(line);
}

/** Where the offset is no whole number of hours, the one place that keeps it all year. */
const quarters: { readonly [offset: string]: string } = {
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+8:45': 'Australia/Eucla',
  '+9:30': 'Australia/Darwin',
};

/** `UTC+5`, `GMT +05:30`, `+8`. The names of whole hours count the other way: POSIX has it so. */
function fromUtc(line: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] =
    /^(?:utc|gmt)?\s*([+−-])\s*(\d{1,2})(?::?(\d{2}))?$/iu.exec(line.replace(/\bplus\b/i, '+').replace(/\bminus\b/i, '-')) ?? [];
  if (sign === undefined) return undefined;
  const hour = Number(hours);
  if (minutes !== '00') return quarters[`${sign}${hour}:${minutes}`];
  if (hour === 0) return 'Etc/UTC';
  return hour <= (sign === '+' ? 14 : 12) ? `Etc/GMT${sign === '+' ? '-' : '+'}${hour}` : undefined;
}

/** The name itself, in any case: `asia/karachi`. */
function named(line: string): string | undefined {
  const name = line.replaceAll(' ', '_');
  if (!/^[a-z]+(?:\/[a-z_+-]+){1,2}\d{0,2}$/i.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

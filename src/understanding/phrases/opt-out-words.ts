/** The words of which a wish not to be written to is made, in every spelling, in Latin and Urdu letters. */
import { phraseKey } from './phrases.ts';

/** `all`: whatever is not about their own orders. `daily`: how a shop stands, once a day. */
export type OptOutKind = 'all' | 'news' | 'reminders' | 'offers' | 'daily';

/** By their sign below. */
export const kinds: { readonly [sign: string]: OptOutKind } = { m: 'all', r: 'reminders', o: 'offers', b: 'news', j: 'daily' };

/** Each with the sign that it is in a sentence: see opt-out.ts. */
const words: readonly (readonly [sign: string, list: string])[] = [
  [
    's',
    'stop|stopp|stoppp|stpo|sotp|stahp|unsubscribe|unsubscribed|unsubscribing|unsub|unsubscrib|unsuscribe|unscribe|bandkaro|optout|stopall|' +
      'اسٹاپ|سٹاپ|سٹوپ|اسٹوپ|ان سبسکرائب|un subscribe|opt out|opt me out|sign me off|انسبسکرائب|stap|satop|istop',
  ],
  ['z', 'band|bnd|bandh|baand|bund|بند|روک|rok|roko|rokein|roken|روکو|روکیں|khatam|khtm|ختم'],
  ['x', 'off|mute|disable|cancel|end|remove|hata|hatao|آف|میوٹ'],
  [
    'k',
    'do|kar|kr|ker|karo|kro|karro|karna|krna|karne|karein|karen|krein|kren|karain|krain|kijiye|kijye|kijiyega|dein|den|dain|dijiye|dijye|de|dey|kardo|krdo|kardein|krdein|kardy|krdy|krdein|kardijiye|kiya karein|kiya karo|kiya kro|kiya karen|kia karo|jaye|jayein|jao|doo|lo|' +
      'کر|کرو|کریں|کرنا|کرنے|کیجیے|کیجئے|کیجیئے|دیں|دو|دے|دیجیے|دیجئے|دیجیئے|کردو|کردیں|کردیجیے|کیا کریں|کیا کرو|جائے|جائیں|لو',
  ],
  ['n', 'not|no more|dont|donot|dnt|never|mat|mt|na|naa|nah|nahi|nahin|nai|nhi|nhe|nahee|nai|مت|نہ|نا|نہیں|نہی|نئیں'],
  ['0', 'no'],
  [
    'd',
    'send|sending|sent|snd|bhejo|bhej|bhejna|bhejne|bhejein|bhejen|bhejain|bhejiye|bheja|bhejte|bhejta|bheji|bhjo|bejo|bejna|bhejwao|' +
      'بھیجو|بھیج|بھیجنا|بھیجنے|بھیجیں|بھیجیے|بھیجئے|بھیجا|receive|receiving|get|getting|aana|aane|آنا|آنے',
  ],
  [
    'v',
    'messaging|mesaging|msging|texting|txting|spamming|bother|bothering|contact|contacting|annoy|annoying|harass|harassing|pester|disturbing|' +
      'tang|pareshan|preshan|pareshaan|tng|تنگ|پریشان',
  ],
  ['w', 'want|wanna|need|chahiye|chahie|chahye|chaiye|chahiyen|chaahiye|chahyie|chahiyay|چاہیے|چاہئے|چاہیں|چاہییں|چاہئیں|چاہیئے|چاہیئں|zaroorat|zarurat|ضرورت'],
  [
    'm',
    'message|messages|mesage|mesages|massage|massages|messege|messeges|mssg|mssgs|msg|msgs|mesg|mesgs|masg|msj|sms|smses|text|texts|txt|txts|spam|notification|notifications|notifs|notif|paigham|paighaam|paighamat|pegham|messagein|messageon|' +
      'پیغام|پیغامات|میسج|میسجز|میسیج|میسیجز|مسج|میسجیز|مسیج|مسیجز|ایس ایم ایس|نوٹیفکیشن|نوٹیفکیشنز|نوٹیفیکیشن|نوٹیفیکیشنز|اطلاع|اطلاعات|سپیم',
  ],
  [
    'r',
    'reminder|reminders|remind|reminding|remindar|remaindar|reminders|yaddehani|yaaddehani|yaad dehani|yad dehani|yaad dihani|yad dihani|یاد دہانی|یاددہانی|یاد دہانیاں|ریمائنڈر|ریمائنڈرز',
  ],
  [
    'o',
    'offer|offers|ofer|ofers|promo|promos|promotion|promotions|promotional|ad|ads|advert|adverts|advertisement|advertisements|advertising|marketing|deals|ishtihar|ishtihaar|ishtahar|ishtiharat|' +
      'آفر|آفرز|افر|افرز|اشتہار|اشتہارات|پروموشن|پروموشنز|مارکیٹنگ|ڈیلز',
  ],
  [
    'b',
    'news|restock|restocks|back in stock|stock news|restock news|stock ki khabar|stock ki khabrein|maal ki khabar|اسٹاک کی خبر|سٹاک کی خبر|مال کی خبر|مال دوبارہ آنے کی خبر|maal dobara aane ki khabar',
  ],
  [
    'j',
    'digest|daily message|daily messages|daily digest|daily report|daily msg|daily msgs|daily summary|rozana paigham|rozana message|rozana ka message|rozana msg|روزانہ پیغام|روزانہ کا پیغام|روزانہ میسج|روزانہ کا میسج',
  ],
  ['g', 'start|begin|resume|restart|chalu|chaalu|shuru|shru|shuroo|jari|jaari|activate|enable|چالو|شروع|جاری|unmute|khol|کھول'],
  ['u', 'subscribe|resubscribe|subscribed|unstop|opt in|optin|opt me in|سبسکرائب'],
  ['h', 'on|آن'],
  ['c', 'can|could|would|sakte|sakti|skte|skty|سکتے|سکتی'],
  ['e', 'kya|kia|hain|hein|hen|hai|کیا|ہیں|ہے'],
];

const each = words.flatMap(([sign, list]) => list.split('|').map((said) => [phraseKey(said), sign] as const));

/** Those of several words, such as `opt out` and `back in stock`, are one with `_` between. */
export const vocabulary: ReadonlyMap<string, string> = new Map(each.map(([said, sign]) => [said.replaceAll(' ', '_'), sign]));

const several = each.map(([said]) => said).filter((said) => said.includes(' '));
const joint = new RegExp(`(?<![^ ])(?:${several.sort((a, b) => b.length - a.length).join('|')})(?![^ ])`, 'g');
/** The key of a message with such words made one. */
export const joined = (key: string): string => key.replace(joint, (said) => said.replaceAll(' ', '_'));

/** Words long and rare enough that a slip of the finger in them is still them. */
export const slips: readonly (readonly [word: string, sign: string])[] = [
  ['unsubscribe', 's'],
  ['messages', 'm'],
  ['notification', 'm'],
  ['notifications', 'm'],
  ['reminders', 'r'],
  ['promotions', 'o'],
  ['advertisement', 'o'],
  ['resubscribe', 'u'],
].map(([word = '', sign = '']) => [phraseKey(word), sign] as const);

/** They say nothing here. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'a|an|the|this|that|these|those|me|us|my|mine|i|im|we|you|your|ur|u|it|to|from|for|at|all|any|every|everything|such|more|anymore|longer|again|further|other|else|ever|now|right|away|just|only|here|please|plz|pls|plzz|plss|kindly|ok|okay|thanks|thank|thankyou|thx|shukriya|hi|hello|hey|salam|sarai|bot|dear|sir|madam|bro|yaar|yar|bhai|bhaijan|jan|ji|g|jee|janab|enough|omg|bas|uff|oye|arey|are|arre|turn|switch|set|' +
    'mujhe|mujhay|mjhe|mujhy|muje|mujy|mujhko|mjy|humein|hamein|hame|hum|aap|ap|aapke|apke|ka|ke|ki|ko|se|sey|wale|wala|wali|waly|walay|ab|abhi|aur|or|mazeed|mazid|dobara|dubara|dobarah|phir|phr|fir|wapas|wapis|koi|bhi|b|hi|to|yeh|ye|yh|ya|sab|saare|sare|sary|saray|apne|apna|apni|roz|rozana|baar|bar|itne|itny|bohat|bahut|khuda|liye|lye|par|pe|barah|karam|meharbani|mehrbani|meherbani|qism|tarah|' +
    'تمام|مجھے|مجھ|ہمیں|آپ|اپ|کا|کے|کی|کو|سے|والے|والا|والی|اب|ابھی|اور|مزید|دوبارہ|پھر|واپس|کوئی|بھی|ہی|تو|یہ|سب|سارے|اپنے|اپنا|اپنی|روز|روزانہ|بار|اتنے|بہت|خدا|لیے|لئے|پر|پلیز|جناب|بھائی|جی|سر|شکریہ|براہ|کرم|مہربانی|برائے|قسم|طرح|السلام|علیکم'
  )
    .split('|')
    .map(phraseKey),
);

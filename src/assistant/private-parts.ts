/** What of a text may not leave the house: numbers of people and of their money, addresses, and ways to reach somebody. */

import { introduced } from './introduced.ts';

export type Part = { readonly kind: string; readonly from: number; readonly to: number };

/** What people put between digits, invisible signs too. */
const between = String.raw`[\s\u00ad\u200b-\u200f\u2060-\u2069\ufe0f\u20e3\-‐-―._~·•*/()\[\]|,٬،、，+]{0,6}`;
/** Those of every script, and those in circles or raised. */
const digit = '\\p{Nd}⓪①-⑨➀-➈❶-❾⁰¹²³⁴-⁹₀-₉';
/** A number in any digits, with letters that stick to it, as in `RR123456785CN`. */
const digitRun = new RegExp(String.raw`[+＋]?\p{Script=Latin}{0,4}[${digit}](?:${between}[${digit}])*[XxＸ]?(?:\p{Script=Latin}{1,4}(?!\p{L}))?`, 'gu');
/** `1,50,000` and `26,000.50`: money, which may be read. */
const grouped = /^[1-9１-９۱-۹١-٩]\p{Nd}{0,2}(?:[,٬，]\p{Nd}{2,3})+(?:[.٫]\p{Nd}{1,2})?$/u;

const spoken = [
  'zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple',
  'sifar|sifr|aik|ek|do|teen|tin|char|chaar|panch|paanch|chay|chhe|che|cheh|saat|sat|aath|ath|aatth|nau|no',
  'صفر|زیرو|ایک|دو|تین|چار|پانچ|چھ|چھے|سات|آٹھ|نو|ڈبل|ٹرپل|ون|ٹو|تھری|فور|فائیو|سکس|سیون|ایٹ|نائن',
].join('|');
const spokenRun = new RegExp(String.raw`(?<!\p{L})(?:(?:${spoken}|\p{Nd})(?!\p{L})[\s,،.\-–]*){7,}`, 'giu');
const hanRun = /(?:[〇零一二三四五六七八九幺两兩壹贰叁肆伍陆柒捌玖\p{Nd}][\s,，、-]?){8,}/gu;

const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\s?\p{Nd}{2}[ -]?[A-Z0-9]{4}(?:[ -]?(?=[A-Z]*\p{Nd})[A-Z0-9]{2,5}){2,7}(?![\p{L}\p{N}])/giu;
const email =
  /[\p{L}\p{N}._%+-]+\s?(?:@|＠|\(at\)|\[at\]|at the rate(?: of)?(?!\p{L})| at | ایٹ |艾特)\s?[\p{L}\p{N}-]+(?:\s?(?:\.|。|点|\(dot\)|\[dot\]| dot | ڈاٹ )\s?\p{L}{2,6})+|[\p{L}\p{N}._]+ ایٹ (?:دی ریٹ )?(?:\p{L}+ ){1,2}ڈاٹ \p{L}+|[\p{L}\p{N}._%+-]+[@＠][\p{L}\p{N}.-]+/giu;
const link =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.-])(?:[\w-]+\.)+(?:com|pk|cn|net|org|me|io|cc|top|xyz|shop|info|app|ly|link|site|online)(?![\p{L}\p{N}])(?:\/\S*)?/giu;
const handle = /(?<![\p{L}\p{N}])[@＠][\w.]{3,}/gu;
const account =
  /(?:we ?chat|weixin|微信|vx|v信|qq|telegram|insta(?:gram)?|facebook|alipay|支付宝|easypaisa|jazz ?cash|nayapay|sadapay|وی چیٹ|ٹیلیگرام|ایزی پیسہ|جاز کیش|bank|a\/c|acc(?:ount|t)?|khata|بینک|اکاؤنٹ|کھاتہ|账号|账户|卡号)(?:\s*(?:id|号|账号|number|no\.?|is|:|：|ہے|hai|是|کا|ka|نمبر))*\s*(?<id>[A-Za-z][\w.-]*\p{Nd}[\w.-]*|\p{Nd}{4,})/giu;
const named =
  /(?<![\p{L}])(?:my name is|name is|full name|name ?[:：]|mera naam|naam ?[:：]|میرا نام|نام ?[:：]|我叫|我的名字是|姓名 ?[:：]?|收件人 ?[:：]?|收货人 ?[:：]?)\s*(?<id>\p{Script=Han}{2,4}|\p{L}[\p{L}\p{M}'’.-]*(?: (?!hai\b|ہے|and\b|aur\b|اور)\p{L}[\p{L}\p{M}'’.-]*){0,2})/giu;

const passwords =
  /(?:password|passcode|pin ?code|pin|otp|cvv|cvc|پن|پاس ورڈ|密码|验证码)(?:\s*(?:is|:|：|ہے|hai|是))*\s*(?<id>[\w!@#$%^&*-]*\p{Nd}[\w!@#$%^&*-]*)/giu;

const cues = [
  /(?<!\p{L})(?:house|ghar|makan|makaan|flat|apartment|apt|plot|street|st|road|rd|gali|galli|lane|mohalla|muhalla|mohallah|block|sector|phase|colony|society|town|chowk|floor|building|plaza|village|tehsil|zila|district|post office|post ?code|zip)(?!\p{L})/giu,
  /مکان|گھر نمبر|گلی|محلہ|محلے|سڑک|روڈ|فلیٹ|بلاک|سیکٹر|فیز|کالونی|ٹاؤن|پلاٹ|چوک|سوسائٹی|گاؤں|تحصیل|ضلع/gu,
  /[省市区县镇乡路街巷弄号栋幢室]|大道|胡同|单元|小区|楼/gu,
];
/** How people without a house number tell where they are: something that all know, and how one stands to it. */
const landmark =
  /(?<!\p{L})(?:masjid|mosque|school|hospital|petrol pump|bazaa?r|darbar|mandir|church|station|adda|bypass|canal|nehar)(?!\p{L})|مسجد|اسکول|ہسپتال|پمپ|بازار|دربار|اسٹیشن|اڈے|اڈا|نہر/iu;
const beside =
  /(?<!\p{L})(?:near|opposite|behind|beside|next to|in front of|ke sa+mne|ke pe+che|ke (?:qareeb|kareeb|paas|pas))(?!\p{L})|کے (?:سامنے|پیچھے|قریب|پاس|ساتھ)/iu;

/** A Chinese address is made of single signs, which are parts of other words too. */
const hanPlace =
  /\p{Script=Han}{1,12}(?:路|街|大道|巷|弄|胡同|小区|单元|花园|公寓|大厦|广场|园区|号楼|新村)\s*(?:\p{Nd}|[一二三四五六七八九十百])*\s*(?:号|弄|栋|幢|室|楼)?/u;

/** A building and a door tell enough. */
const hanDoor = /\p{Script=Han}{2,12}\s*\p{Nd}+\s*(?:号楼|栋|幢|单元|弄)\s*\p{Nd}/u;

/** All of them, in no order; they may overlap. */
export function privateParts(text: string): readonly Part[] {
  return [
    ...matches(text, link, 'LINK'),
    ...matches(text, email, 'EMAIL'),
    ...matches(text, iban, 'ACCOUNT', (found) => digitsOf(found).length >= 8),
    ...matches(text, account, 'ACCOUNT'),
    ...matches(text, handle, 'ACCOUNT'),
    ...matches(text, passwords, 'SECRET'),
    ...matches(text, named, 'NAME'),
    ...introduced(text),
    ...matches(text, spokenRun, 'NUMBER', (found) => (found.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) >= 4),
    ...matches(text, hanRun, 'NUMBER', (found) => (found.match(/[\p{L}〇]/gu)?.length ?? 0) >= 2),
    ...[...text.matchAll(digitRun)].flatMap(({ 0: found, index }) => {
      const kind = kindOf(found);
      return kind ? [{ kind, from: index, to: index + found.length }] : [];
    }),
    ...addresses(text),
  ];
}

function matches(text: string, form: RegExp, kind: string, really: (found: string) => boolean = () => true): readonly Part[] {
  return [...text.matchAll(form)].flatMap(({ 0: found, index, groups }) => {
    if (!really(found)) return [];
    const id = groups?.id;
    const from = id === undefined ? index : index + found.lastIndexOf(id);
    return [{ kind, from, to: id === undefined ? index + found.length : from + id.length }];
  });
}

const digitsOf = (text: string): string => text.replace(new RegExp(`[^${digit}]`, 'gu'), '');

/** Seven digits or more are always somebody's, but for money that is grouped. */
function kindOf(found: string): string | undefined {
  const run = found.trim();
  const digits = digitsOf(run);
  const isLettered = /\p{L}/u.test(run);
  if (grouped.test(run) && digits.length <= 11) return undefined;
  if (isLettered ? digits.length < 6 : digits.length < 7) return undefined;
  if (/^\p{Nd}{17}[\p{Nd}XxＸ]$/u.test(run.replace(/[^\p{Nd}XxＸ]/gu, '')) || (digits.length === 13 && !/^[0０۰٠+＋]/u.test(run))) return 'ID';
  if (isLettered) return 'NUMBER';
  if (digits.length >= 15 && digits.length <= 19) return 'CARD';
  return digits.length <= 15 ? 'PHONE' : 'NUMBER';
}

/** From the first sign of an address to the end of its line or sentence. */
function addresses(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const { 0: segment, index } of text.matchAll(/[^\n。！？!?؟۔;；]+/gu)) {
    const found = cues.flatMap((cue) => [...segment.matchAll(cue)].map((one) => one.index)).sort((a, b) => a - b);
    const isHan =
      hanDoor.test(segment) || (hanPlace.test(segment) && (/\p{Nd}|[一二三四五六七八九十]/u.test(segment) ? found.length >= 2 : new Set(found).size >= 3));
    const isOther = found.some((at) => !/\p{Script=Han}/u.test(segment[at] ?? '')) && (new Set(found).size >= 2 || /\p{Nd}/u.test(segment));
    const isBeside = landmark.test(segment) && beside.test(segment);
    if (!isHan && !isOther && !isBeside) continue;
    const cue = Math.min(...[found[0] ?? segment.length, ...(isBeside ? [segment.search(landmark), segment.search(beside)] : [])]);
    const first = isHan ? segment.search(/\p{Script=Han}{2}/u) : startOf(segment, cue);
    parts.push({ kind: 'ADDRESS', from: index + Math.max(0, first), to: index + segment.length });
  }
  return parts;
}

/** A house's number often stands before what it is. */
const startOf = (segment: string, cue: number): number =>
  cue - (/(?:\p{Nd}[\p{Nd}\p{L}/-]*[\s,]*|\p{L}+\s){0,2}$/u.exec(segment.slice(0, cue))?.[0].length ?? 0);

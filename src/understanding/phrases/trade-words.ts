/** "tax kitna lagega", "قیمت کیسے رکھوں", "体积重": words that ask for one of the calculators of trade. */
import { normalise } from '../normalise.ts';
import { askedKey, phrasebook, phraseKey, plain } from './phrases.ts';
import type { Start } from './starts.ts';

type Calculator = 'tax' | 'price' | 'parcel';

const lists: readonly (readonly [Calculator, string])[] = [
  [
    'tax',
    'tax|taxes|import tax|import duty|customs duty|custom duty|customs tax|custom tax|duty|landed cost|tax calculator|calculate tax|work out tax|how much tax|how much is tax|how much is the tax|how much tax will i pay|how much tax will it be|how much duty|how much is the duty|how much is customs|what is the tax|what tax|' +
      'tax kitna lagega|kitna tax lagega|tax kitna hai|tax kitna hoga|kitna tax hoga|tax kitna parega|tax lagega|tax batao|tax ka hisaab|tax ka hisab|tax nikalo|duty kitni lagegi|kitni duty lagegi|duty kitni hai|custom duty kitni lagegi|custom kitna lagega|customs kitna lagega|custom kitna parega|tax kitna dena hoga|tax kitna dena parega|' +
      'ٹیکس|امپورٹ ٹیکس|کسٹم ڈیوٹی|ڈیوٹی|ٹیکس کتنا لگے گا|کتنا ٹیکس لگے گا|ٹیکس کتنا ہے|ٹیکس کتنا ہوگا|ٹیکس کتنا پڑے گا|ٹیکس لگے گا|ٹیکس بتائیں|ٹیکس کا حساب|ڈیوٹی کتنی لگے گی|کتنی ڈیوٹی لگے گی|کسٹم کتنا لگے گا|کسٹم ڈیوٹی کتنی لگے گی|' +
      '税|税费|税金|关税|进口税|进口税费|税费多少|税多少|税是多少|多少税|要交多少税|交多少税|需要交多少税|要交税吗|要不要交税|算税|算税费|税费计算|计算税费|关税多少|到手成本|落地成本',
  ],
  [
    'price',
    'break even|breakeven|break even price|price calculator|pricing|calculate price|calculate my price|set a price|how to price|how to set a price|how do i price|how do i set a price|how do i set the price|what price|what price should i set|what price should i ask|what should i charge|what should i ask for it|how much should i charge|margin|profit|my profit|profit margin|' +
      'qeemat kaise rakhun|qeemat kaise rakhoon|qeemat kaise rakhein|qeemat kaise lagaun|qeemat kya rakhun|qeemat kitni rakhun|kitni qeemat rakhun|kya qeemat rakhun|price kaise rakhun|price kya rakhun|price kitni rakhun|rate kaise rakhun|rate kya rakhun|rate kitna rakhun|kitne mein bechun|kitne ka bechun|kis rate par bechun|munafa|munafa kitna hoga|kitna munafa hoga|munafay ka hisaab|bachat kitni hogi|qeemat ka hisaab|' +
      'قیمت کیسے رکھوں|قیمت کیسے رکھیں|قیمت کیا رکھوں|قیمت کتنی رکھوں|کتنی قیمت رکھوں|کیا قیمت رکھوں|قیمت کیسے لگاؤں|ریٹ کیا رکھوں|ریٹ کیسے رکھوں|کتنے میں بیچوں|کتنے کا بیچوں|منافع|منافع کتنا ہوگا|کتنا منافع ہوگا|بچت کتنی ہوگی|قیمت کا حساب|بریک ایون|' +
      '定价|怎么定价|如何定价|定价多少|该定什么价|卖多少钱|卖多少钱合适|该卖多少钱|保本价|保本价格|盈亏平衡|利润|利润率|算利润|毛利率|算定价|怎么定价格',
  ],
  [
    'parcel',
    'volumetric|volumetric weight|dimensional weight|parcel weight|chargeable weight|shipping cost|shipping weight|shipping calculator|postage|how much is shipping|how much is postage|what does shipping cost|what will the courier charge|courier cost|courier charges|' +
      'parcel ka wazan|dabbe ka wazan|wazan ka hisaab|wazan kaise banta hai|size ka wazan|courier kitna lega|courier kitne lega|courier ka kharcha|bhejne ka kharcha|bhejne ka kitna lagega|kiraya kitna lagega|kitna kiraya lagega|parcel ka kharcha|' +
      'پارسل کا وزن|ڈبے کا وزن|وزن کا حساب|سائز کے حساب سے وزن|والیومیٹرک وزن|کوریئر کتنا لے گا|کوریئر کتنے لے گا|کوریئر کا خرچہ|کوریئر کا خرچ|بھیجنے کا خرچہ|بھیجنے کا خرچ|کرایہ کتنا لگے گا|کتنا کرایہ لگے گا|پارسل کا خرچہ|' +
      '体积重|体积重量|抛重|材积重|计费重量|包裹重量|运费|运费多少|多少运费|算运费|运费计算|邮费多少|寄过去多少钱',
  ],
];

const book = phrasebook(lists);
/** As commands they are unmistakable; as words of a talk they could be anything. */
const slashes = phrasebook<Calculator>([...lists, ['tax', 'cost'], ['price', 'price'], ['parcel', 'parcel|weight|shipping']]);

/** Where it goes, wherever in the sentence it stands. */
const places: readonly (readonly ['CN' | 'PK', RegExp])[] = [
  ['CN', /(?:\b(?:in|to|into|for)\s+)?(?:\b(?:china|cheen|chin)\b|چین|中国)(?:\s*(?:mein|me|main|ke liye|ka|ki|par|میں|کے لیے|کا|کی|پر))?/iu],
  ['PK', /(?:\b(?:in|to|into|for)\s+)?(?:\bpakistan\b|پاکستان|巴基斯坦)(?:\s*(?:mein|me|main|ke liye|ka|ki|par|میں|کے لیے|کا|کی|پر))?/iu],
];

/** No such question is longer. */
const longest = 80;
const listing = /^[A-Za-z]{1,3}\d{2,4}$/;

/** What a line asks for; a bare word such as `tax` begins it only where nothing else is open. */
export function readCalculator(line: string): Start | undefined {
  if (line.length > longest) return undefined;
  const place = places.find(([, pattern]) => pattern.test(line));
  const words = place ? line.replace(place[1], ' ').replace(/^\s*(?:进口|寄到|寄|到|去|的)|(?:进口|寄到|寄|到|去|的)\s*$/u, '') : line;
  const flow = book(phraseKey(words)) ?? book(askedKey(words));
  if (!flow || (place && flow !== 'tax')) return undefined;
  const key = plain(normalise(line));
  const digresses = /\p{Script=Han}/u.test(key) ? key.length >= 4 : key.split(' ').length >= 3;
  return { flow, given: place ? { into: place[0] } : {}, ...(digresses && { digresses }) };
}

/** `/tax`, `/price A34`, `/cost`: a command always begins it. What lands in Pakistan is what a cost is asked of. */
export function slashedCalculator(name: string, rest: string | undefined): Start | undefined {
  const flow = slashes(phraseKey(name.replaceAll('_', ' ')));
  if (!flow) return undefined;
  const code = rest !== undefined && listing.test(rest.trim()) ? { listing: rest.trim().toUpperCase() } : {};
  const place = name.toLowerCase() === 'cost' ? 'PK' : places.find(([, pattern]) => pattern.test(rest ?? ''))?.[0];
  return { flow, given: { ...code, ...(flow === 'tax' && place && { into: place }) }, digresses: true };
}

/** Messages that begin a flow, by set phrases only. What they leave unsaid is asked by the flow. */
import type { Given } from '../../conversation/flow.ts';
import { normalise } from '../normalise.ts';
import { isAboutOrder, isTracking, orderIn, practiceParcel, withoutOrder } from './asked-orders.ts';
import { askedKey, phraseKey, plain } from './phrases.ts';
import { readPreference } from './preferences.ts';
import { readSchool } from './school.ts';
import { readSharing } from './sharing.ts';
import { phraseOf, startPhrase } from './start-phrases.ts';
import { readCalculator, slashedCalculator } from './trade-words.ts';
import { readTrouble } from './troubles.ts';

/** `digresses`: so plain that it is taken as a question of its own while another one is open. */
export type Start = { readonly flow: string; readonly given: Given; readonly digresses?: boolean };

/** A language named alone is wished for. */
const languageNames: readonly (readonly [string, RegExp])[] = [
  ['en', /^(?:english|angrezi|angreji|انگریزی|انگلش|英语|英文)$/iu],
  ['ur-Latn', /^(?:roman urdu|urdu roman|رومن اردو|罗马乌尔都语)$/iu],
  ['ur', /^(?:urdu|اردو|乌尔都语)$/iu],
  ['zh', /^(?:chinese|mandarin|cheeni|chini|چینی|چائنیز|中文|汉语|普通话)$/iu],
];

/** The word and the code as the other app showed them. */
const linkCode = /^(?:link|join|connect|jor?d?o|jorein|لنک|جوڑین|جوڑو|绑定|关联) ?(\d{4} ?\d{4})$/;

/** No phrase of ours is longer. */
const longestPhrase = 160;

const searches =
  /^\/?(?:search|search for|find|find me|look for|looking for|i am looking for|im looking for|show me|dhoondo|dhundo|dhoondho|dhoond|talash|talash karo|search karo)\s+(?:for\s+|me\s+|a\s+|an\s+|some\s+)*(\S.*)$|^(\S.*?)\s+(?:dhoondo|dhundo|dhoondho|dhoond do|talash karo|search karo|تلاش کریں|تلاش کرو|ڈھونڈو|ڈھونڈیں)$|^(?:تلاش کریں|تلاش کرو|تلاش|ڈھونڈو|ڈھونڈیں)\s+(\S.*)$|^(?:我要找|帮我找|搜索一下|搜一下|搜索|查找|找一下|搜|找)\s*[:：]?\s*(\S.*)$/iu;

const bareStart = new Set(
  'start|start again|shuru|shuru karo|wapas shuru|wapas shuru karo|wapas shuru karein|dobara shuru|dobara shuru karo|dobara shuru karein|شروع|شروع کریں|واپس شروع کریں|دوبارہ شروع کریں|开始|重新开始'
    .split('|')
    .map(phraseKey),
);
/** The word with which SMS has taught people to begin again what they stopped. */
export const isBareStart = (text: string): boolean => bareStart.has(askedKey(text));

/** `undefined` for anything that is not one of the phrases; the message is the phrase and nothing else, but for an order's number. */
export function readStart(text: string): Start | undefined {
  const line = normalise(text);
  if (line.startsWith('/')) {
    const payload = /^\/start(?:@\w+)?(?:\s+(\S*))?$/iu.exec(line);
    if (payload) return linked(payload[1] ?? '');
    const school = readSchool(line.slice(1).replaceAll('_', ' '));
    if (school) return school;
    const slash = /^\/([\p{L}_]+)(?:@\w+)?(?:\s+(.+))?$/u.exec(line);
    if (slash) return slashed(slash[1] ?? '', slash[2]);
  }
  if (line.length > longestPhrase) return undefined;
  const link = linkCode.exec(plain(line))?.[1];
  if (link !== undefined) return { flow: 'link', given: { code: link }, digresses: true };
  const language = languageNames.find(([, name]) => name.test(line))?.[0];
  if (language !== undefined) return { flow: 'language', given: { language } };
  const sharing = readSharing(line);
  if (sharing) return sharing;
  const preference = readPreference(line);
  if (preference) return preference;
  const school = readSchool(line);
  if (school) return school;
  if (practiceParcel.test(line)) return { flow: 'track', given: { order: 'SIM-0001' }, digresses: true };
  const order = orderIn(line);
  if (order !== undefined) {
    const words = withoutOrder(line, order);
    const told = troubled(words);
    if (told) return { ...told, given: { ...told.given, order } };
    return isAboutOrder(words) ? { flow: 'track', given: { order }, digresses: words !== '' } : undefined;
  }
  const told = troubled(line);
  if (told) return told;
  if (isTracking(plain(line))) return { flow: 'track', given: {}, digresses: true };
  const phrase = startPhrase(line);
  if (phrase) return { flow: phrase.flow, given: {}, ...(phrase.digresses && { digresses: true }) };
  return readCalculator(line) ?? search(line);
}

function troubled(line: string): Start | undefined {
  const trouble = readTrouble(line);
  return trouble && { flow: 'problem', given: trouble.reason === undefined ? {} : { reason: trouble.reason }, ...(trouble.asks && { digresses: true }) };
}

/** Links into the bot: `l_` a listing, `s_` a shop, `o_` an order, `c_` a certificate, `lesson_` a lesson by its number. Others come from links of another release: the menu. */
function linked(payload: string): Start {
  const [, kind, value = ''] = /^([lsoc]|lesson)_([A-Za-z0-9-]{1,60})$/.exec(payload) ?? [];
  if (kind === 'l') return { flow: 'card', given: { listing: value }, digresses: true };
  if (kind === 's') return { flow: 'browse', given: { shop: value }, digresses: true };
  if (kind === 'o') return { flow: 'track', given: { order: value }, digresses: true };
  if (kind === 'c') return { flow: 'check', given: { code: value }, digresses: true };
  if (kind === 'lesson') return { flow: 'lesson', given: { lesson: value }, digresses: true };
  return { flow: 'menu', given: {}, digresses: true };
}

function slashed(name: string, rest: string | undefined): Start | undefined {
  if (/^(?:search|find|dhoondo)$/i.test(name)) return { flow: 'browse', given: rest === undefined ? {} : { query: rest }, digresses: true };
  const calculator = slashedCalculator(name, rest);
  if (calculator) return calculator;
  const told = troubled(name.replaceAll('_', ' '));
  if (told) return { ...told, digresses: true };
  const flow = phraseOf(name.replaceAll('_', ' '));
  const order = rest === undefined ? undefined : orderIn(rest);
  return flow && { flow, given: flow === 'track' && order !== undefined ? { order } : {}, digresses: true };
}

/** What is learnt is not for sale. */
const lessons = /\b(?:courses?|lessons?|quiz|certificate|sabaq)\b|سبق|کورس|课程|证书/iu;

function search(line: string): Start | undefined {
  const found = searches.exec(line);
  const query = found
    ?.slice(1)
    .find((one) => one !== undefined)
    ?.trim();
  if (query === undefined || query === '' || lessons.test(query)) return undefined;
  return { flow: 'browse', given: { query }, ...(/^(?:search|搜索|查找|تلاش)|(?:dhoondo|تلاش کریں|search karo)$/iu.test(line) && { digresses: true }) };
}

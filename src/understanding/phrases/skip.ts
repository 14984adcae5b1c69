/** "Skip this" in four languages. */
import { normalise } from '../normalise.ts';
import { askedKey, phrasebook, phraseKey } from './phrases.ts';

const isSkip = phrasebook([
  [
    'skip',
    'skip|skip it|skip this|skip karo|skip kar do|skp|none|nothing|nil|na|n a|not applicable|no need|dont know|i dont know|dont have|not available|empty|blank|later|next|pass|no idea|not needed|without|' +
      'chhoro|choro|chhor do|chor do|chorein|chhorein|chhor dein|chor dein|chhor den|rehne do|rehnay do|rehne den|rehne dein|koi nahi|kuch nahi|kuch nahin|nahi hai|nai hai|nahi pata|pata nahi|maloom nahi|zaroorat nahi|zarurat nahi|baad mein|aage|aage chalo|agla|' +
      'چھوڑیں|چھوڑ دیں|چھوڑ دو|چھوڑو|رہنے دیں|رہنے دو|کوئی نہیں|کچھ نہیں|نہیں ہے|پتہ نہیں|معلوم نہیں|ضرورت نہیں|بعد میں|آگے|سکپ|اگلا|' +
      '跳过|略过|没有|无|不填|不知道|不清楚|不需要|不用|不用了|算了|下一步|下一个|空|暂无|先跳过|跳',
  ],
]);

/** True for a word that passes the question over, or a lone dash. */
export const readSkip = (text: string): boolean =>
  /^(?:[-–—−_.xX/\\]{1,3}|[⏭🚫]\ufe0f?)$/u.test(normalise(text)) ||
  /^n\/a$/i.test(normalise(text)) ||
  isSkip(phraseKey(text)) !== undefined ||
  isSkip(askedKey(text)) !== undefined;

/** Whether words are written as their reader reads, in letters that look like no others. */
import { fold } from '../understanding/normalise.ts';

const latin = /[a-z]/g;
const urdu = /[ءابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہھیے]/g;
const han = /\p{Script=Han}/gu;

/** Letters of others, as a Cyrillic `а` in `pаid`; words spelled out, as `p a i d`; and traditional signs, which stand for words that we look for. */
const strange =
  /[^\P{L}a-zءابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہھیے\p{Script=Han}]|(?<!\p{L})(?:[a-zء-ے][\s.*_·-]+){3,}[a-zء-ے](?!\p{L})|[達來帳賬運輸簽還經時間週號點擊載驗證碼銀匯戶寶聯繫擔費]/u;

const english = /\b(?:the|is|are|was|of|and|your|you|to|for|in|on|be|it|with|that|an?|up|by|at)\b/g;
const romanUrdu = /\b(?:hai|hain|ka|ki|ke|ko|se|mein|nahi|aap|par|aur|tak|ho|kar|karein|wala|aik|yeh|woh|liye|ne)\b/g;

/** A word of Latin letters may stand in Urdu or Chinese, not the other way round. */
export function isIn(text: string, language: string): boolean {
  const plain = fold(text);
  if (strange.test(plain)) return false;
  const count = (words: RegExp) => plain.match(words)?.length ?? 0;
  const [inUrdu, inHan, inLatin] = [count(urdu), count(han), count(latin)];
  if (language === 'ur') return inUrdu > inLatin && inHan === 0;
  if (language === 'zh') return inHan * 2 > inLatin && inUrdu === 0;
  const [inEnglish, inRoman] = [count(english), count(romanUrdu)];
  return inLatin > 0 && inUrdu === 0 && inHan === 0 && (language === 'en' ? inEnglish >= inRoman : inRoman >= inEnglish);
}

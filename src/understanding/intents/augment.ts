/** The same message as other hands would have typed it: the model learns that it makes no difference. */
import type { Written } from './labels.ts';
import type { Phrase } from './phrase-file.ts';
import type { Random } from './random.ts';

const before: { readonly [language in Written]: readonly string[] } = {
  en: [
    'hi',
    'hello',
    'hey',
    'please',
    'bro',
    'sir',
    'dear',
    'salam',
    'ok so',
    'excuse me',
    'hi there',
    'bhai',
    'pls',
    'and',
    'actually',
    'good morning',
    'hello sir',
  ],
  ur: ['سلام', 'السلام علیکم', 'بھائی', 'جی', 'یار', 'پلیز', 'اچھا', 'سر', 'جناب', 'بھائی جان', 'ہیلو', 'باجی', 'سنیں', 'السلام علیکم جی'],
  'ur-Latn': ['salam', 'bhai', 'assalam o alaikum', 'aoa', 'yaar', 'acha', 'hello', 'sir', 'g', 'bhai jan', 'suno', 'plz', 'janab', 'api', 'slam bhai', 'or'],
  zh: ['你好', '您好', '请问', '亲', '老板', '麻烦', '那个', '在吗', '哈喽', '你好，', '亲，', '请问一下', '嗯', '帮我看下'],
};
const after: { readonly [language in Written]: readonly string[] } = {
  en: ['please', 'pls', 'bro', 'thanks', 'now', 'sir', 'asap', 'yaar', '??', '🙏', '!!', 'dear', 'ok', 'urgent'],
  ur: ['پلیز', 'بھائی', 'جی', 'یار', 'نا', '🙏', '؟', 'جلدی', 'شکریہ', 'سر', 'بتائیں'],
  'ur-Latn': ['plz', 'bhai', 'yaar', 'na', 'jee', 'g', '🙏', '?', 'jaldi', 'sir', 'please', 'zara', 'jaldi batao', 'shukriya'],
  zh: ['谢谢', '吧', '啊', '呢', '呀', '🙏', '？', '急', '麻烦了', '哈', '哦', '亲'],
};
/** Greetings, thanks and farewells with more around them would be something else. */
const bare: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye']);

const one = <T>(of: readonly T[], random: Random): T => of[Math.floor(random() * of.length)] as T;

/** Another writing of it. */
export function varied({ text, intent, language }: Phrase, random: Random): string {
  const typed =
    language === 'zh'
      ? text
      : text
          .split(' ')
          .map((word) => slipped(word, language, random))
          .join(' ');
  if (bare.has(intent)) return typed;
  const between = language === 'zh' ? '' : ' ';
  const opened = random() < 0.45 ? `${one(before[language], random)}${between}${typed}` : typed;
  return random() < 0.3 ? `${opened}${between}${one(after[language], random)}` : opened;
}

/** A slip of the finger, or vowels nobody had time for. */
function slipped(word: string, language: Written, random: Random): string {
  if (!/^\p{L}{3,}$/u.test(word) || random() > 0.3) return word;
  const at = 1 + Math.floor(random() * (word.length - 1));
  const way = random();
  if (way < 0.35 && language !== 'ur') return word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, (vowel) => (random() < 0.6 ? '' : vowel));
  if (way < 0.55) return word.slice(0, at) + word.slice(at + 1);
  if (way < 0.75) return word.slice(0, at - 1) + word.slice(at, at + 1) + word.slice(at - 1, at) + word.slice(at + 1);
  return word.slice(0, at) + word.slice(at - 1);
}

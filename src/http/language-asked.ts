/** The language of a page: the one in its address, else the first of the browser's that we speak, else English. */
import { isLanguage, type Language } from '../words/language.ts';

/** No browser sends more. */
const longest = 200;

export function languageAsked(asked: unknown, accepted: string | undefined): Language {
  if (isLanguage(asked)) return asked;
  const wanted = (accepted ?? '')
    .slice(0, longest)
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.trim().split(';');
      const weight = Number(/^\s*q=([\d.]+)$/.exec(quality)?.[1] ?? '1');
      return { tag: tag.trim(), weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const ours = languageOf(tag);
    if (ours) return ours;
  }
  return 'en';
}

function languageOf(tag: string): Language | undefined {
  if (/^ur-latn\b/i.test(tag)) return 'ur-Latn';
  if (/^ur\b/i.test(tag)) return 'ur';
  if (/^zh\b/i.test(tag)) return 'zh';
  return /^en\b/i.test(tag) ? 'en' : undefined;
}

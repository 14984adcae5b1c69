/** Digits as figures and as words, each where it stands: `0300`, `zero three double zero`, `zero three hundred`, `صفر تین`, `一三八`, `壹叁捌`. */

/** `digits` of one figure or one word; `from` and `to` are its places in the text. */
export type Digits = { readonly digits: string; readonly from: number; readonly to: number };

const words: { readonly [digit: string]: string } = {
  0: 'zero|oh|o|sifar|sifr|zeero|ziro|صفر|زیرو',
  1: 'one|wan|ek|aik|ik|ون|ایک',
  2: 'two|tu|do|ٹو|دو',
  3: 'three|tree|thri|teen|tin|تھری|تین',
  4: 'four|for|char|chaar|فور|چار',
  5: 'five|faiv|paanch|panch|فائیو|پانچ',
  6: 'six|siks|chay|che|chhe|chhay|چھ|چھے|سکس',
  7: 'seven|saat|sat|سات|سیون',
  8: 'eight|aath|ath|آٹھ|ایٹ',
  9: 'nine|nain|nau|نو|نائن',
};
const digitOf = new Map(Object.entries(words).flatMap(([digit, all]) => all.split('|').map((word) => [word, digit] as const)));
const times = new Map([
  ['double', 2],
  ['dabal', 2],
  ['ڈبل', 2],
  ['triple', 3],
  ['tripple', 3],
  ['ٹرپل', 3],
]);
/** `three hundred` is dialled as 300. */
const hundreds = new Set(['hundred', 'hundrad', 'sau', 'سو']);
const han = new Map(
  ['零〇洞', '一幺壹', '二两贰貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((signs, at) =>
    [...signs].map((sign) => [sign, String(at)] as const),
  ),
);
const signs = new RegExp(`\\d+|[${[...han.keys()].join('')}]|(?<!\\p{L})[a-z]+(?!\\p{L})|(?<!\\p{L})\\p{Script=Arabic}+(?!\\p{L})`, 'gu');
/** `2200 for 3` names a price; only between words is it meant to be dialled. */
const besideFigure = (line: string, from: number, to: number): boolean => /\d\s*$/.test(line.slice(0, from)) || /^\s*\d/.test(line.slice(to));
/** What makes of the digit before it a number that is counted. */
const counted = /^[十百千万亿块元个件条双只斤年月日号天点]/;

/** Of a text in small letters and Western figures. `double zero` is one of them. */
export function spelledDigits(line: string): readonly Digits[] {
  const found: Digits[] = [];
  let more: { readonly times: number; readonly from: number } | undefined;
  for (const match of line.matchAll(signs)) {
    const [sign] = match;
    const [from, to] = [match.index, match.index + sign.length];
    const last = found.at(-1);
    if (hundreds.has(sign) && last?.digits.length === 1 && line.slice(last.to, from).trim() === '') {
      found[found.length - 1] = { digits: `${last.digits}00`, from: last.from, to };
      continue;
    }
    if (sign === 'for' && besideFigure(line, from, to)) continue;
    const repeat = times.get(sign);
    if (repeat !== undefined) {
      more = { times: repeat, from };
      continue;
    }
    const digit = /^\d/.test(sign) ? sign : (digitOf.get(sign) ?? (counted.test(line.slice(to)) ? undefined : han.get(sign)));
    if (digit !== undefined) found.push(more && digit.length === 1 ? { digits: digit.repeat(more.times), from: more.from, to } : { digits: digit, from, to });
    more = undefined;
  }
  return found;
}

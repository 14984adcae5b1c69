/** Chinese numerals as they are spoken and typed: 两千四, 一万二, 三百五, 1.5万, 二〇二六. */

const digits: { readonly [char: string]: number } = Object.fromEntries(
  ['零〇', '一壹', '二两兩贰貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((chars, value) => [...chars].map((char) => [char, value])),
);
const scales: { readonly [char: string]: number } = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1_000,
  仟: 1_000,
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
  億: 100_000_000,
};

/** What a scale such as 万 multiplies by. */
export const hanScale = (char: string | undefined): number | undefined => scales[char ?? ''];

const char = '零〇一壹二两兩俩贰貳三叁參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億';

/**
 * Finds a numeral at the regular expression's place. 千克 is a unit and 百分 a per cent; 点 counts between two digits only,
 * else it is an o'clock. Digits may lead (1.5万) and follow (3万5).
 */
export const hanNumeral = new RegExp(
  `(?:\\d[\\d,]*(?:\\.\\d+)?)?(?:千(?!克)|百(?!分)|[${char.replace(/[千百]/g, '')}]|点(?=[${char}]))(?:千(?!克)|百(?!分)|[${char.replace(/[千百]/g, '')}]|点(?=[${char}])|\\d)*|半`,
  'y',
);

/** The first number of a run that holds two: 三 of 三四百, which is three or four hundred, and 三十五 of 三十五一双. `counted`: a measure word follows. */
export function firstOf(run: string, counted: boolean): string {
  const [first = '', second = '', third] = run;
  const isEither = digits[second] !== undefined && (digits[second] === (digits[first] ?? 0) + 1 || /^三五/.test(run)) && (digits[first] ?? 0) > 0;
  if (isEither && (third === undefined || third in scales)) return first;
  return counted && /[\d一二两三四五六七八九]一$/.test(run) ? run.slice(0, -1) : run;
}

/** The value of a run of numerals; `undefined` where it is no number, as in 百 of 百货. */
export function hanNumber(run: string): number | undefined {
  if (run === '半') return 0.5;
  const [whole = '', decimals] = run.split('点');
  if (decimals !== undefined) return withDecimals(whole, decimals);
  const figures = [...whole];
  if (figures.length > 1 && figures.every((c) => c in digits)) return Number(figures.map((c) => digits[c]).join(''));
  return spoken(whole);
}

function withDecimals(whole: string, decimals: string): number | undefined {
  const before = hanNumber(whole);
  const after = [...decimals].map((c) => digits[c] ?? c).join('');
  return before === undefined || !/^\d+$/.test(after) ? undefined : Number(`${before}.${after}`);
}

/** Sections below 万, each a sum of digit × scale; a last digit without its scale counts tenths of the scale before it. */
function spoken(run: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 1;
  let zero = false;
  let counted = false;
  for (const part of run.match(/\d[\d,]*(?:\.\d+)?|./gu) ?? []) {
    const scale = scales[part];
    if (scale === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digits[part] ?? Number(part.replaceAll(',', ''));
      if (Number.isNaN(digit)) return undefined;
      zero ||= digit === 0;
      counted = true;
      continue;
    }
    if (digit === undefined && section === 0 && scale !== 10) return undefined;
    if (scale >= 10_000) {
      total += (section + (digit ?? 0)) * scale;
      section = 0;
    } else section += (digit || 1) * scale;
    digit = undefined;
    last = scale;
    zero = false;
    counted = true;
  }
  if (!counted) return undefined;
  const tail = digit ?? 0;
  return total + section + (tail > 0 && tail < 10 && last > 10 && !zero ? (tail * last) / 10 : tail);
}

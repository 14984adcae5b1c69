/** Currencies people name, and how many decimals each has. */
import { fold } from '../normalise.ts';

const names: { readonly [currency: string]: string } = {
  PKR: 'pkr rs rupee rupees rupe rupay rupya rupaye rupaya rupiya rupiye rupaiya rp rps rupy روپے روپیہ روپیے روپئے روپیوں روپۓ روپیا 卢比 巴基斯坦卢比',
  CNY: 'cny rmb yuan yuans kuai renminbi ¥ یوان 元 块 圆 塊 块钱 元钱 人民币 软妹币',
  USD: 'usd dollar dollars doller dolar dalar $ us$ ڈالر ڈالرز 美元 美金 美刀',
  AED: 'aed dirham dirhams dhs dh dirhum درہم 迪拉姆',
  EUR: 'eur euro euros € یورو 欧元',
  GBP: 'gbp £ 英镑',
  INR: 'inr ₹',
  SAR: 'riyal riyals ریال 里亚尔',
};

const table = new Map<string, string>();
for (const [currency, words] of Object.entries(names)) for (const word of words.split(' ')) table.set(fold(word), currency);

/** The currency a folded word or sign names. */
export const currencyOf = (folded: string): string | undefined => table.get(folded);

/** Chinese names of currencies, for cutting a run of characters. */
export const hanCurrencies: readonly string[] = [...table.keys()].filter((word) => /\p{Script=Han}/u.test(word));

/** Parts of a yuan as they are spoken: 8毛, 三块五毛, 5分. */
export const yuanParts: { readonly [word: string]: number } = { 毛: 0.1, 毛钱: 0.1, 角: 0.1, 分: 0.01, 分钱: 0.01 };

/** How many minor units make one. */
export const minorUnits = (currency: string): number => (/^(JPY|KRW|VND)$/.test(currency) ? 1 : /^(KWD|BHD|OMR)$/.test(currency) ? 1000 : 100);

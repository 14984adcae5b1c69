/** Words beside a number that tell what the number is. All are folded. */
import { fold } from '../normalise.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Before a price. */
export const priceWords = set(
  'price prices qeemat qimat keemat kimat qemat rate ret reat cost mrp amount total dam daam @ قیمت ریٹ دام نرخ 价格 单价 售价 定价 批发价 零售价 标价 卖价 价 卖',
);
/** Before a count. */
export const countWords = set(
  'stock stok qty quantity quantities moq minimum min available x × تعداد اسٹاک سٹاک سٹاک مقدار miqdar tadad tadaad 库存 数量 现货 起订量 起批 起订',
);
/** Between a price and what it is for. */
export const perWords = set('per par pr / fi fee har فی ہر 每 a');
/** After a price. */
export const pricedAfter = set('each apiece ea only 包邮 wala wali walay wale waly والا والی والے');
/** `between 500 and 1000`. */
export const betweens = set('and aur or & اور');
export const betweenWords = set('between darmiyan darmian beech درمیان بیچ 之间');
/** Between a price and how many it buys, or the other way round. */
export const dealWords = set('ke kay for mein me کے میں');
/** Between the two ends of a range. */
export const joins = set('- – — ~ 〜 ～ to se sy سے تا 到 至');

/** After a number that is no amount: a time, a day, a share, a size. */
export const notAmountAfter = set(
  '% ٪ 折 点 點 时 時 号 號 日 月 年 天 周 岁 度 码 寸 分钟 楼 am pm oclock baje bajay بجے تاریخ tareekh tarikh tareek th st nd rd din دن days day saal sal سال year years yr yrs month months mahine maah ماہ ہفتے hafte week weeks hours hour ghante minute minutes min 多 几 gb mb tb mp mah watt watts w volt v hz inch star stars ply seater size saiz sizes number model modal ماڈل سائز نمبر january february march april may june july august september october november december',
);
/** Before a number that is no amount: a size, a model, a place. */
export const notAmountBefore = set(
  'year saal sal سال size saiz no number nambar num # model modal order flat house makan street gali block sector room shop floor page age umar sector plot series version gen ver phase chapter lesson سائز نمبر گلی مکان ماڈل آرڈر عمر 第 尺码 尺寸 型号 楼 号 电话',
);

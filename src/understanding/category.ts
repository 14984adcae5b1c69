/** The category of goods, guessed from the words of a title. */
import { loose } from './loose.ts';
import { fold } from './normalise.ts';

/** Ids of the categories goods are listed under. */
export const categories = [
  'clothing',
  'shawls',
  'shoes',
  'jewellery',
  'bags',
  'home',
  'kitchen',
  'carpets',
  'food',
  'beauty',
  'toys',
  'sports',
  'electronics',
  'tools',
  'books',
  'other',
] as const;
export type Category = (typeof categories)[number];

const keywords: readonly (readonly [Category, string])[] = [
  [
    'clothing',
    'suit lawn shirt shirts tshirt kurta kurti kurtas kameez shalwar qameez frock frocks dress dresses trouser trousers jeans pant pants jacket jackets coat coats waistcoat sweater sweaters hoodie jersey abaya hijab burqa dupatta saree lehnga lehenga sherwani pajama clothes clothing kapra kapray kapre cloth fabric khaddar cotton suiting uniform socks cap caps topi gloves underwear vest garment garments baniyan joggers tracksuit gown blouse skirt ' +
      'سوٹ لان شرٹ کرتا کرتی قمیض شلوار فراک لباس پتلون جینز جیکٹ کوٹ واسکٹ سویٹر عبایا حجاب برقعہ دوپٹہ ساڑھی لہنگا شیروانی پاجامہ کپڑا کپڑے کھدر کاٹن موزے ٹوپی دستانے ' +
      '衣服 服装 衬衫 T恤 连衣裙 裙子 裤子 牛仔裤 外套 夹克 毛衣 大衣 卫衣 布料 面料 袜子 帽子 手套 内衣 童装 男装 女装 棉服 羽绒服 旗袍',
  ],
  [
    'shawls',
    'shawl shawls chadar chaddar chadors chadar chader ajrak ajrakh pashmina stole stoles scarf scarves muffler dhussa lohi loi ' +
      'شال شالیں چادر چادریں اجرک پشمینہ سٹول اسٹول مفلر سکارف اسکارف لوئی دھسہ ' +
      '披肩 围巾 丝巾 羊绒披肩 头巾',
  ],
  [
    'shoes',
    'shoe shoes chappal chapal chappals sandal sandals slipper slippers khussa khusa khussay joota jootay joote jutay boot boots sneaker sneakers heel heels pump kheri kolhapuri footwear loafers joggershoes ' +
      'جوتا جوتے چپل چپلیں سینڈل کھسہ کھسے بوٹ سلیپر پشاوریچپل کھیڑی ' +
      '鞋 鞋子 拖鞋 凉鞋 运动鞋 皮鞋 靴子 高跟鞋 童鞋',
  ],
  [
    'jewellery',
    'jewellery jewelry jewelery zewar ring rings necklace necklaces earring earrings bangle bangles bracelet bracelets chain pendant anklet payal jhumka jhumke jhumkay churi churiyan choori chooriyan kara tikka nath haar angoothi anguthi locket gemstone gemstones stone ruby emerald turquoise feroza aqeeq lapis peridot brooch ' +
      'زیور زیورات انگوٹھی ہار بالیاں بالی جھمکا جھمکے چوڑی چوڑیاں کنگن کڑا پازیب لاکٹ نگینہ فیروزہ عقیق یاقوت زمرد ' +
      '首饰 珠宝 戒指 项链 耳环 耳钉 手镯 手链 吊坠 宝石 玉 翡翠 绿松石 银饰 玛瑙',
  ],
  [
    'bags',
    'bag bags handbag handbags purse purses wallet wallets clutch backpack backpacks suitcase luggage batwa batua basta pouch briefcase tote ' +
      'بیگ ہینڈبیگ پرس بٹوا بستہ والٹ کلچ سوٹکیس ' +
      '包包 手提包 钱包 背包 书包 行李箱 箱包 手袋 挎包 斜挎包',
  ],
  [
    'home',
    'bedsheet bedsheets bedding curtain curtains pillow pillows cushion cushions quilt razai blanket blankets kambal towel towels tolia lamp lamps lantern candle candles vase clock furniture chair table sofa mattress mirror frame decor decoration parda parday takiya handicraft handicrafts basket baskets wallhanging khes rilli ralli gudri onyx ' +
      'بیڈشیٹ چادربستر پردہ پردے تکیہ تکیے کشن رضائی کمبل تولیہ لیمپ مومبتی گلدان گھڑیال فرنیچر کرسی میز صوفہ آئینہ ٹوکری رلی کھیس ' +
      '床单 被子 被套 枕头 抱枕 窗帘 毛毯 毯子 毛巾 台灯 灯具 灯 蜡烛 花瓶 家具 椅子 桌子 沙发 镜子 摆件 装饰 家居 四件套 挂钟',
  ],
  [
    'kitchen',
    'plate plates cup cups mug mugs glass glasses bowl bowls pot pots pan pans kettle spoon spoons fork knife knives cutlery crockery bartan bartanon handi degchi tawa karahi thermos flask teaset dinnerset cooker blender grinder juicer tray jug spatula pateela chamach ' +
      'برتن پلیٹ پلیٹیں کپ مگ گلاس پیالہ پیالی ہانڈی دیگچی توا کڑاہی چمچ چمچے چھری کیتلی تھرماس جگ ٹرے ' +
      '盘子 碗 杯子 茶杯 茶具 锅 平底锅 水壶 刀具 勺子 筷子 餐具 厨具 保温杯 水杯 茶壶 砧板',
  ],
  [
    'carpets',
    'carpet carpets rug rugs qaleen kaleen qalin kalin kilim gilim dari mat mats namda jaenamaz janamaz jainamaz prayermat ghalicha ' +
      'قالین غالیچہ دری جائےنماز جانماز کلیم نمدہ ' +
      '地毯 毯垫 挂毯 地垫 礼拜毯',
  ],
  [
    'food',
    'rice basmati chawal atta flour daal dal lentil lentils sugar cheeni chai tea patti masala masalay spice spices salt namak honey shehad shahad dates khajoor khajur mango mangoes aam kinnow orange apple apples almonds almond badam walnut walnuts akhrot pistachio pista kaju cashew raisins kishmish apricot apricots khubani nuts dryfruit dryfruits ghee oil achar pickle sweets mithai biscuit biscuits snack snacks saffron zafran gur chilgoza pinenuts coffee fruit fruits vegetables sabzi gosht meat ' +
      'چاول باسمتی آٹا دال چینی چائے پتی مصالحہ مصالحے نمک شہد کھجور کھجوریں آم کینو سیب بادام اخروٹ پستہ کاجو کشمش خوبانی گھی تیل اچار مٹھائی بسکٹ زعفران گڑ چلغوزہ میوہ پھل ' +
      '大米 米 面粉 茶叶 绿茶 红茶 香料 盐 蜂蜜 枣 椰枣 芒果 橙子 苹果 杏仁 核桃 开心果 腰果 葡萄干 杏干 坚果 零食 食品 饼干 糖果 藏红花 松子 咖啡 水果 干果',
  ],
  [
    'beauty',
    'cream creams lotion soap soaps shampoo perfume perfumes attar itar ittar makeup lipstick mascara kajal surma mehndi henna facewash serum oilhair cosmetic cosmetics beauty skincare foundation powder nailpolish ubtan sunscreen ' +
      'کریم لوشن صابن شیمپو پرفیوم عطر میکاپ لپسٹک کاجل سرمہ مہندی حنا سیرم پاؤڈر ابٹن ' +
      '面霜 乳液 香皂 肥皂 洗发水 香水 口红 化妆品 护肤品 面膜 精华 粉底 海娜 防晒霜 眼影',
  ],
  [
    'toys',
    'toy toys khilona khilonay khilone doll dolls gudiya guriya puzzle puzzles lego blocks teddy game games ' +
      'کھلونا کھلونے گڑیا پہیلی ٹیڈی ' +
      '玩具 娃娃 积木 拼图 公仔 毛绒玩具 玩偶',
  ],
  [
    'sports',
    'football footballs soccer ball balls cricket bat bats racket hockey volleyball basketball gym dumbbell dumbbells yoga boxing bicycle cycle skates gloveboxing fitness wicket shuttlecock badminton kite ' +
      'فٹبال گیند کرکٹ بلا بیٹ ہاکی والیبال ریکٹ جم سائیکل پتنگ ' +
      '足球 篮球 排球 羽毛球 板球 球拍 健身 瑜伽垫 哑铃 自行车 运动器材 拳击',
  ],
  [
    'electronics',
    'mobile phone phones smartphone iphone samsung oppo vivo infinix tecno xiaomi redmi charger chargers cable cables headphone headphones earphone earphones earbuds airpods handfree handsfree speaker speakers powerbank laptop laptops computer tablet keyboard mouse usb camera tv led bulb bulbs fan battery batteries smartwatch watch watches ghari adapter cover covers router iron ' +
      'موبائل فون چارجر کیبل ہیڈفون ہینڈفری سپیکر پاوربینک لیپٹاپ کمپیوٹر کیمرہ ٹیوی بلب پنکھا بیٹری گھڑی ایئربڈز کور استری ' +
      '手机 手机壳 充电器 数据线 耳机 音箱 充电宝 笔记本电脑 电脑 平板 键盘 鼠标 相机 电视 灯泡 风扇 电池 手表 智能手表 电子',
  ],
  [
    'tools',
    'tool tools drill hammer wrench spanner screwdriver pliers saw scissors qainchi toolkit plier nut bolts screw screws hardware pump motor generator welding surgical instruments instrument hathora pechkas ' +
      'اوزار ڈرل ہتھوڑا پلاس پیچکس رینچ قینچی آری موٹر جنریٹر آلات ' +
      '工具 电钻 锤子 扳手 螺丝刀 钳子 剪刀 五金 锯 电机 发电机 手术器械',
  ],
  [
    'books',
    'book books kitab kitaab kitaben kitabein novel novels notebook notebooks copy register quran diary stationery pen pens pencil pencils magazine ' +
      'کتاب کتابیں ناول کاپی قرآن ڈائری قلم پنسل رجسٹر سٹیشنری ' +
      '书 书籍 小说 笔记本 本子 笔 铅笔 钢笔 文具 日记本 古兰经',
  ],
];

/** Packing or a word of many things: it counts only where nothing else tells. */
const weak = new Set(
  [
    'bag',
    'bags',
    'oil',
    'stone',
    'glass',
    'cover',
    'covers',
    'bolt',
    'bolts',
    'nut',
    'suit',
    'cotton',
    'frame',
    'chain',
    'mat',
    'table',
    'oran',
    '书包',
    '包包',
  ].map((word) => loose(fold(word))),
);

const byWord = new Map<string, Category>();
const han: (readonly [string, Category])[] = [];
for (const [category, list] of keywords)
  for (const word of list.split(' ').map(fold)) {
    if (/\p{Script=Han}/u.test(word)) han.push([word, category]);
    else if (!byWord.has(loose(word))) byWord.set(loose(word), category);
  }

/** The last telling word decides: in all four languages a name's head stands last. `undefined` where no word tells. */
export function readCategory(text: string): Category | undefined {
  const line = fold(text);
  const own = categories.find((id) => id === line);
  if (own) return own;
  const words = line.split(/[^\p{L}\p{M}]+/u).map(loose);
  let unsure: Category | undefined;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    const category = byWord.get(`${words[at - 1] ?? ''}${word}`) ?? byWord.get(word) ?? byWord.get(word.replace(/s$/, ''));
    if (category && !weak.has(word)) return category;
    unsure ??= category;
  }
  return fromHan(line) ?? unsure;
}

function fromHan(line: string): Category | undefined {
  if (!/\p{Script=Han}/u.test(line)) return undefined;
  const found = han
    .map(([word, category]) => ({ end: line.lastIndexOf(word) + word.length, at: line.lastIndexOf(word), word, category }))
    .filter(({ at }) => at >= 0);
  return found.sort((a, b) => b.end - a.end || b.word.length - a.word.length)[0]?.category;
}

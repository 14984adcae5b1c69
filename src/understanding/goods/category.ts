/** The category of goods, guessed from the words of a title. */
import { loose } from '../loose.ts';
import { fold } from '../normalise.ts';

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
    'suit lawn shirt shirts tshirt kurta kurti kurtas kameez shalwar qameez frock frocks dress dresses trouser trousers jeans pant pants jacket jackets coat coats waistcoat sweater sweaters hoodie jersey abaya hijab burqa dupatta saree lehnga lehenga sherwani pajama clothes clothing kapra kapray kapre cloth fabric khaddar cotton suiting uniform socks cap caps topi gloves underwear vest garment garments baniyan joggers tracksuit gown blouse skirt shorts leggings tights capri poncho shrug angrakha peshwas gharara sharara patloon pantcoat threepiece bedgown nightsuit nightdress raincoat romper rompers bib chunri chunni laawn cambric karandi boski linen velvet silk chiffon organza jamawar swimsuit sunglasses eyeglasses chashma chashmay belt belts tie ties ' +
      'سوٹ لان شرٹ کرتا کرتی قمیض شلوار فراک لباس پتلون جینز جیکٹ کوٹ واسکٹ سویٹر عبایا حجاب برقعہ دوپٹہ ساڑھی لہنگا شیروانی پاجامہ کپڑا کپڑے کھدر کاٹن موزے ٹوپی دستانے شرارہ غرارہ ٹائی بیلٹ لیلن ریشم ویلوٹ شیفون چشمہ چشمے بوسکی بنیان جرابیں چنری اسکرٹ جرسی یونیفارم ' +
      '衣服 服装 衬衫 T恤 连衣裙 裙子 裤子 牛仔裤 外套 夹克 毛衣 大衣 卫衣 布料 面料 袜子 帽子 手套 内衣 童装 男装 女装 棉服 羽绒服 旗袍 打底裤 短裤 睡衣 泳衣 雨衣 领带 腰带 皮带 丝绸 汉服 马甲 太阳镜 墨镜 眼镜 校服 运动服',
  ],
  [
    'shawls',
    'shawl shawls chadar chaddar chadors chadar chader ajrak ajrakh pashmina stole stoles scarf scarves muffler dhussa lohi loi ' +
      'شال شالیں چادر چادریں اجرک پشمینہ سٹول اسٹول مفلر سکارف اسکارف لوئی دھسہ ' +
      '披肩 围巾 丝巾 羊绒披肩 头巾 披巾 方巾 脖套',
  ],
  [
    'shoes',
    'shoe shoes chappal chapal chappals sandal sandals slipper slippers khussa khusa khussay joota jootay joote jutay boot boots sneaker sneakers heel heels pump kheri kolhapuri footwear loafers joggershoes moccasins peshawarichappal jutti juttis flipflops crocs insole insoles shoelaces ' +
      'جوتا جوتے چپل چپلیں سینڈل کھسہ کھسے بوٹ سلیپر پشاوریچپل کھیڑی جوتی جوتیاں چپلیں جوگر سلیپرز ' +
      '鞋 鞋子 拖鞋 凉鞋 运动鞋 皮鞋 靴子 高跟鞋 童鞋 布鞋 棉拖 雨鞋 雪地靴 帆布鞋 鞋垫 老北京布鞋',
  ],
  [
    'jewellery',
    'jewellery jewelry jewelery zewar ring rings necklace necklaces earring earrings bangle bangles bracelet bracelets chain pendant anklet payal jhumka jhumke jhumkay churi churiyan choori chooriyan kara tikka nath haar angoothi anguthi locket gemstone gemstones stone ruby emerald turquoise feroza aqeeq lapis peridot brooch koka bali baliyan jhoomar matha mathapatti nosepin toering tasbih tasbeeh cufflinks hairpin hairpins pearls moti neelam pukhraj zamurd yaqoot ' +
      'زیور زیورات انگوٹھی ہار بالیاں بالی جھمکا جھمکے چوڑی چوڑیاں کنگن کڑا پازیب لاکٹ نگینہ فیروزہ عقیق یاقوت زمرد موتی تسبیح نتھ ٹیکا کوکا نیلم پکھراج بروچ پائل ' +
      '首饰 珠宝 戒指 项链 耳环 耳钉 手镯 手链 吊坠 宝石 玉 翡翠 绿松石 银饰 玛瑙 珍珠 水晶 脚链 胸针 发夹 发簪 佛珠 手串 珠子',
  ],
  [
    'bags',
    'bag bags handbag handbags purse purses wallet wallets clutch backpack backpacks suitcase luggage batwa batua basta pouch briefcase tote bagpack schoolbag shopper satchel potli jhola trolleybag trunk keychain keyring ' +
      'بیگ ہینڈبیگ پرس بٹوا بستہ والٹ کلچ سوٹکیس اٹیچی صندوق جھولا پوٹلی کیچین ' +
      '包包 手提包 钱包 背包 书包 行李箱 箱包 手袋 挎包 斜挎包 双肩包 卡包 帆布包 旅行包 公文包 化妆包 钥匙扣',
  ],
  [
    'home',
    'bedsheet bedsheets bedding curtain curtains pillow pillows cushion cushions quilt razai blanket blankets kambal towel towels tolia lamp lamps lantern candle candles vase clock furniture chair table sofa mattress mirror frame decor decoration parda parday takiya handicraft handicrafts basket baskets wallhanging khes rilli ralli gudri onyx teapoy phooldan guldan guldaan flowerpot flowerpots gamla gamlay planter planters incense agarbatti bukhoor bakhoor doormat tablecloth mezposh bedcover chadarbed bed sheet sheets palang charpai charpoy moorha almari almirah shelf shelves rack hanger hangers hook photoframe painting paintings calligraphy sticker stickers wallpaper umbrella chhatri broom jharoo mop bucket balti dustbin tissuebox sheesha sajawat chiragh diya fanoos chandelier mosquito machhardani gaddi foam dari bedset razaai ' +
      'بیڈشیٹ چادربستر پردہ پردے تکیہ تکیے کشن رضائی کمبل تولیہ لیمپ مومبتی گلدان گھڑیال فرنیچر کرسی میز صوفہ آئینہ ٹوکری رلی کھیس پھولدان گملا گملے گلدستہ اگربتی بخور چراغ دیا فانوس شمع پلنگ چارپائی الماری شیلف جھاڑو بالٹی چھتری مچھردانی میزپوش پائیدان دیوارگھڑی شوپیس خطاطی پینٹنگ گدا فریم ' +
      '床单 被子 被套 枕头 抱枕 窗帘 毛毯 毯子 毛巾 台灯 灯具 灯 蜡烛 花瓶 家具 椅子 桌子 沙发 镜子 摆件 装饰 家居 四件套 挂钟 床 桌 椅 柜子 衣柜 花盆 香薰 熏香 相框 挂画 书架 衣架 鞋架 雨伞 地毯垫 床垫 桌布 床笠 凉席 蚊帐 收纳盒 垃圾桶 拖把 扫把 字画 壁纸 灯笼 烛台 沙发套 坐垫',
  ],
  [
    'kitchen',
    'plate plates cup cups mug mugs glass glasses bowl bowls pot pots pan pans kettle spoon spoons fork knife knives cutlery crockery bartan bartanon handi degchi tawa karahi thermos flask teaset dinnerset cooker blender grinder juicer tray jug spatula pateela chamach teapot teapots chaidan chaidani chaidaan chaydani namakdan namakdani chainak chaynak ketli lota surahi matka matki gharra parat thali thaali pyali piyali pyala katora katori belan chakla tongs chimta masaladan saucepan pressurecooker ricecooker airfryer oven stove chulha lunchbox tiffin bottle bottles waterbottle jar jars container containers cuttingboard grater peeler strainer channi chhanni sieve ladle dish dishes saucer saucers teacup teacups samovar crockeryset fryingpan choola hotpot chopsticks ' +
      'برتن پلیٹ پلیٹیں کپ مگ گلاس پیالہ پیالی ہانڈی دیگچی توا کڑاہی چمچ چمچے چھری کیتلی تھرماس جگ ٹرے چائےدان چائےدانی نمکدان نمکدانی چینک چائنک لوٹا صراحی مٹکا گھڑا پرات تھالی کٹورا کٹوری بیلن چکلا چمٹا مسالہدان ککر اوون چولہا ٹفن بوتل بوتلیں جار چھلنی دیگ ڈش طشتری سماوار ' +
      '盘子 碗 杯子 茶杯 茶具 锅 平底锅 水壶 刀具 勺子 筷子 餐具 厨具 保温杯 水杯 茶壶 砧板 紫砂壶 杯 酒杯 盖碗 茶盘 马克杯 玻璃杯 炒锅 高压锅 电饭煲 空气炸锅 烤箱 炉子 饭盒 便当盒 菜刀 叉子 碟子 汤匙 保鲜盒 密封罐 水瓶 蒸笼 削皮器 筛子 瓷器',
  ],
  [
    'carpets',
    'carpet carpets rug rugs qaleen kaleen qalin kalin kilim gilim dari mat mats namda jaenamaz janamaz jainamaz prayermat ghalicha galeecha qalincha tatami ' +
      'قالین غالیچہ دری جائےنماز جانماز کلیم نمدہ غالیچے دریاں قالینیں جائنماز ' +
      '地毯 毯垫 挂毯 地垫 礼拜毯 羊毛毯垫 丝毯',
  ],
  [
    'food',
    'rice basmati chawal atta flour daal dal lentil lentils sugar cheeni chai tea patti masala masalay spice spices salt namak honey shehad shahad dates khajoor khajur mango mangoes aam kinnow orange apple apples almonds almond badam walnut walnuts akhrot pistachio pista kaju cashew raisins kishmish apricot apricots khubani nuts dryfruit dryfruits ghee oil achar pickle sweets mithai biscuit biscuits snack snacks saffron zafran gur chilgoza pinenuts coffee fruit fruits vegetables sabzi gosht meat besan suji sooji maida gram chana chanay rajma moong masoor lobia haldi mirch mirchi zeera dhania elaichi ilaichi laung darchini kalonji ajwain methi imli sirka vinegar ketchup sauce jam juice sharbat squash milk doodh lassi cheese makhan butter egg eggs anda anday bread rusk papay nimko chips chocolate chocolates toffee candy candies rewri halwa gajak sohanhalwa banana kela grapes angoor pomegranate anar guava amrood lychee litchi peach aaru plum fig anjeer turmeric ginger adrak garlic lehsun onion piyaz potato aloo tomato tamatar olive zaitoon mustard noodles pasta sivaiyan vermicelli greentea qahwa kahwa ispaghol mushroom wolfberry goji fish machli prawns chicken ' +
      'چاول باسمتی آٹا دال چینی چائے پتی مصالحہ مصالحے نمک شہد کھجور کھجوریں آم کینو سیب بادام اخروٹ پستہ کاجو کشمش خوبانی گھی تیل اچار مٹھائی بسکٹ زعفران گڑ چلغوزہ میوہ پھل بیسن سوجی میدہ چنا چنے لوبیا ہلدی مرچ مرچیں زیرہ دھنیا الائچی لونگ دارچینی کلونجی اجوائن میتھی املی سرکہ جام شربت دودھ لسی پنیر مکھن انڈے نمکو چاکلیٹ ٹافی حلوہ ریوڑی کیلے انگور انار امرود آڑو آلو پیاز لہسن ادرک ٹماٹر زیتون انجیر سویاں قہوہ اسپغول مچھلی گوشت سبزی سبزیاں سونٹھ ' +
      '大米 米 面粉 茶叶 绿茶 红茶 香料 盐 蜂蜜 枣 椰枣 芒果 橙子 苹果 杏仁 核桃 开心果 腰果 葡萄干 杏干 坚果 零食 食品 饼干 糖果 藏红花 松子 咖啡 水果 干果 普洱 乌龙茶 花茶 大红袍 龙井 铁观音 枸杞 红枣 桂圆 莲子 银耳 香菇 木耳 蘑菇 花椒 八角 辣椒 酱油 醋 豆瓣酱 火锅底料 面条 粉丝 大豆 绿豆 黄豆 花生 瓜子 巧克力 糖 月饼 牛奶 奶粉 果汁 果酱 葡萄 石榴 桃子 香蕉 柠檬 海鲜 鱼干 牛肉干 燕窝 人参 橄榄油 菜籽油 食用油',
  ],
  [
    'beauty',
    'cream creams lotion soap soaps shampoo perfume perfumes attar itar ittar makeup lipstick mascara kajal surma mehndi henna facewash serum oilhair cosmetic cosmetics beauty skincare foundation powder nailpolish ubtan sunscreen multanimitti ittr toothpaste toothbrush miswak deodorant bodyspray hairoil hair conditioner eyeliner eyeshadow blush concealer primer scrub mask facemask moisturizer moisturiser vaseline glycerine arqgulab rosewater loshan sabun saboon shampu krem trimmer comb kanghi wax razor dye haircolour haircolor nails wig ' +
      'کریم لوشن صابن شیمپو پرفیوم عطر میکاپ لپسٹک کاجل سرمہ مہندی حنا سیرم پاؤڈر ابٹن مسواک ٹوتھپیسٹ کنگھی عرقگلاب ملتانیمٹی لپاسٹک آئلائنر نیلپالش ڈیوڈرنٹ باڈیسپرے فیسواش بلشآن ' +
      '面霜 乳液 香皂 肥皂 洗发水 香水 口红 化妆品 护肤品 面膜 精华 粉底 海娜 防晒霜 眼影 牙膏 牙刷 沐浴露 护发素 指甲油 眉笔 眼线笔 睫毛膏 腮红 卸妆 爽肤水 护手霜 润唇膏 假发 梳子 发膜 香膏',
  ],
  [
    'toys',
    'toy toys khilona khilonay khilone doll dolls gudiya guriya puzzle puzzles lego blocks teddy game games toycar robot robots balloon balloons spinner rattle slime yoyo chess ludo carrom dice gubbara gubbaray gurya playset tricycle ride ' +
      'کھلونا کھلونے گڑیا پہیلی ٹیڈی غبارہ غبارے لڈو شطرنج کیرم روبوٹ گڈا ' +
      '玩具 娃娃 积木 拼图 公仔 毛绒玩具 玩偶 气球 魔方 机器人 桌游 遥控车 童车 泡泡机 象棋 围棋',
  ],
  [
    'sports',
    'football footballs soccer ball balls cricket bat bats racket hockey volleyball basketball gym dumbbell dumbbells yoga boxing bicycle cycle skates gloveboxing fitness wicket shuttlecock badminton kite patang tapeball racquet dumbells treadmill skippingrope rope helmet jerseyball goalpost shinguard pads cue snooker tabletennis squashracket swimming goggles trophy medal whistle tent camping fishing ' +
      'فٹبال گیند کرکٹ بلا بیٹ ہاکی والیبال ریکٹ جم سائیکل پتنگ فٹبالیں گیندیں ٹینس بیڈمنٹن شٹل ٹرافی ڈمبل ہیلمٹ ' +
      '足球 篮球 排球 羽毛球 板球 球拍 健身 瑜伽垫 哑铃 自行车 运动器材 拳击 奖杯 乒乓球 网球 台球 跳绳 护膝 头盔 帐篷 钓鱼竿 渔具 风筝 轮滑 滑板 泳镜 跑步机 毽子',
  ],
  [
    'electronics',
    'mobile phone phones smartphone iphone samsung oppo vivo infinix tecno xiaomi redmi charger chargers cable cables headphone headphones earphone earphones earbuds airpods handfree handsfree speaker speakers powerbank laptop laptops computer tablet keyboard mouse usb camera tv led bulb bulbs fan battery batteries smartwatch watch watches ghari adapter cover covers router iron torch torches flashlight projector drone remote memorycard sdcard harddisk ssd printer scanner monitor microphone mic webcam tripod ringlight stabilizer ups inverter solar solarpanel solarpanels heater cooler ac fridge refrigerator freezer washingmachine dryer hairdryer straightener vacuum doorbell cctv extension socket switch wire wires charging powercable earbud airpod screenprotector glassprotector istri pankha batti ' +
      'موبائل فون چارجر کیبل ہیڈفون ہینڈفری سپیکر پاوربینک لیپٹاپ کمپیوٹر کیمرہ ٹیوی بلب پنکھا بیٹری گھڑی ایئربڈز کور استری ٹارچ ہیٹر فریج فریزر سولر انورٹر یوپیایس ریموٹ پرنٹر مائیک ڈرون راؤٹر وائیفائی سوئچ ساکٹ تار سمارٹواچ ہیئرڈرائر ایئرپوڈز ٹیبلٹ ' +
      '手机 手机壳 充电器 数据线 耳机 音箱 充电宝 笔记本电脑 电脑 平板 键盘 鼠标 相机 电视 灯泡 风扇 电池 手表 智能手表 电子 蓝牙耳机 麦克风 投影仪 无人机 路由器 打印机 显示器 硬盘 U盘 内存卡 手电筒 插座 插排 太阳能板 逆变器 电吹风 吹风机 吸尘器 冰箱 空调 洗衣机 电暖器 加湿器 剃须刀 钢化膜 手机膜 支架 自拍杆 摄像头',
  ],
  [
    'tools',
    'tool tools drill hammer wrench spanner screwdriver pliers saw scissors qainchi toolkit plier nut bolts screw screws hardware pump motor generator welding surgical instruments instrument hathora pechkas screwset waterpump sandpaper ladder seedhi paint brush brushes tape measuringtape lock locks tala taala chabi hinge hinges pipe pipes valve cutter axe kulhari shovel belcha spade trolley wheelbarrow sewingmachine silaimachine sewing needle needles thread dhaga bearing compressor nailgun multimeter level vise clamp chisel ' +
      'اوزار ڈرل ہتھوڑا پلاس پیچکس رینچ قینچی آری موٹر جنریٹر آلات سیڑھی تالا تالے چابی پینٹ برش پائپ کلہاڑی بیلچہ کٹر سلائیمشین سوئی دھاگہ ٹیپ ' +
      '工具 电钻 锤子 扳手 螺丝刀 钳子 剪刀 五金 锯 电机 发电机 手术器械 缝纫机 梯子 卷尺 锁 门锁 油漆 刷子 水管 阀门 铲子 斧头 轴承 螺丝 螺母 焊机 水泵 空压机 砂纸 针线 万用表',
  ],
  [
    'books',
    'book books kitab kitaab kitaben kitabein novel novels notebook notebooks copy register quran diary stationery pen pens pencil pencils magazine eraser erasers sharpener marker markers ruler geometrybox crayons colourpencils colorpencils qalam pensil siparah sipara qaida calendar envelope envelopes folder file files diaries textbooks ' +
      'کتاب کتابیں ناول کاپی قرآن ڈائری قلم پنسل رجسٹر سٹیشنری ربڑ مارکر سپارہ قاعدہ کیلنڈر لفافے فائل نقشہ ' +
      '书 书籍 小说 笔记本 本子 笔 铅笔 钢笔 文具 日记本 古兰经 毛笔 宣纸 墨水 橡皮 尺子 画笔 蜡笔 日历 信封 文件夹 字帖 课本 教材 绘本 词典 字典',
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
    'bottle',
    'bottles',
    'jar',
    'jars',
    'container',
    'powder',
    'brush',
    'moti',
    'hair',
    'silk',
    'velvet',
    'linen',
    'bed',
    'بوتل',
    'پاؤڈر',
    'ریشم',
    'موتی',
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

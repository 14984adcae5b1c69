/** Words that mean the same in all the languages. With them the model knows what a word is about that no phrase taught it. */
import { readCategory } from '../category.ts';
import { loose } from '../loose.ts';
import { fold } from '../normalise.ts';
import { bonesOf } from './bones.ts';

/** By the name of what they mean; Roman Urdu is written as it sounds, see loose.ts. Of Chinese any part counts. */
const lists: { readonly [concept: string]: string } = {
  order: 'order orders ordr oder odr ordar ordered orderd placed booking booked آرڈر آرڈرز ارڈر اوڈر 订单 单子 单号 那单 这单 下的单 拍的',
  parcel:
    'parcel parcels prcl parsal percel package packet shipment consignment saman samaan maal delivery item items stuff goods cheez cheezein پارسل پارسلز سامان مال پیکٹ پیکج چیز چیزیں ڈبہ 包裹 快递 货 件 东西 宝贝',
  where: 'where whr wher wheres kahan kahaan kidhar kdr kidr kdhr khn kithe kahin location کہاں کدھر کہان کتھے 哪里 哪儿 在哪 到哪 哪了 位置',
  when: 'when wen kab kb kabtak tak کب تک 什么时候 几时 何时 多久 哪天 几号',
  arrive:
    'arrive arrived arrives arriving reach reached come came coming delivered received receive got eta aya aaya aai aayi ayi ayega aayega aega ayegi pohncha pohnchi pohnche pahuncha pohnchega mila mili mile milega milegi آیا آئی آئے گا گی پہنچا پہنچی پہنچے پہنچے ملا ملی ملے 收到 送到 到货 到了 到没 还没到',
  ship: 'ship shipped dispatch dispatched sent deliver bheja bheji bhej bhejo bhejte rawana nikla nikli courier rider track tracking transit shipping روانہ بھیجا بھیجی بھیج بھیجتے کوریئر رائیڈر ٹریک ٹریکنگ ڈسپیچ 发货 物流 派送 运单 配送 快递员 追踪 发了',
  status: 'status update updates news progress pata khabar haal khoj اسٹیٹس سٹیٹس صورتحال خبر پتا پتہ اپڈیٹ اپ 状态 进度 动静 情况',
  late: 'late delay delayed waiting wait stuck weeks days din dino hafta hafte intezar der دن دنوں ہفتہ ہفتے انتظار دیر لیٹ 等 几天 天了 慢 久 催',
  sell: 'sell selling seller bech bechna bechni bechne becho bechta bechti sel farokht seling بیچ بیچنا بیچنی بیچنے بیچوں بیچتا فروخت سیل سیلر 卖 出售 开店 供货 货源 摆摊',
  list: 'list listing upload post product products add catalog shop dukan dukaan store lagana lagani lagao dalna daalna account لسٹ اپلوڈ پوسٹ پروڈکٹ لگانا لگانی لگاؤ ڈالنا ڈالنی دکان شامل 上架 发布 上传 商品 店铺 上新 挂',
  have: 'have paas stock available maujood mojood پاس موجود دستیاب اسٹاک 有货 我有 手里 现货 库存',
  seek: 'show find search searching looking look see need want any dikhao dikhaein dikhain dikha dekhna dekhni dekhao dhoond dhund dhoondo chahiye chahie milegi milta milti milte talash دکھائیں دکھاؤ دکھا دیکھنا دیکھنی چاہیے چاہئے ڈھونڈ تلاش ملتا ملتی ملتے 有没有 找 看看 想看 推荐 有什么 搜 有卖',
  price:
    'price prices cost costs rate rates qeemat qimat keemat kimat kitne kitnay kitni daam cheap cheapest sasta sasti saste mehnga budget under range design designs قیمت ریٹ کتنے کتنی دام سستا سستی سستے ڈیزائن 多少钱 价格 价位 便宜 报价 怎么卖 款式 预算',
  buy: 'buy purchase purchasing khareedna kharidna khareed lena leni lene lunga lungi mangwana mangwani mangwa mangana book confirm checkout pack order خریدنا خرید خریدنی لینا لینی لینے لوں منگوانا منگوانی منگوا بک کنفرم 买 购买 下单 来一 来两 订一 要一 要两 我要 拍下 结算',
  cart: 'cart checkout basket کارٹ 购物车 结账',
  cancel: 'cancel cancle cansel cancell canceled cancelled cncl cancellation mansookh mansukh mind کینسل منسوخ 取消 不要了 撤单 不想要 不买了 撤销',
  change:
    'change chnge chang changed badal badalna badalni badlo badlna badlwana tabdeel tabdeeli update edit modify switch instead galti ghalti بدل بدلنا بدلنی بدلیں بدلو تبدیل تبدیلی چینج ایڈٹ غلطی 改 换成 修改 更改 变更 更换 填错 写错',
  part: 'address adress addres size sizes colour color rang quantity qty pieces phone number pata house ایڈریس پتہ پتا سائز رنگ کلر تعداد نمبر 地址 颜色 尺码 尺寸 数量 电话 号码 收货人',
  more: 'more extra add aur mazeed izafa also اور مزید ایک 加 多 再 少',
  return:
    'return returns refund refunded refnd rfund wapas wapis vapas waps wapsi exchange replace replacement back واپس واپسی ریفنڈ ریٹرن ایکسچینج تبادلہ 退 换货 退款 退货 退钱 退换 退回',
  money: 'money paisa paise paisay raqam amount rupees rs پیسے پیسہ پیسا رقم روپے 钱 款',
  pay: 'pay paying payment payments paid pymnt pymt cod cash easypaisa jazzcash bank account transfer transferred slip screenshot receipt alipay wechat card visa iban raast installment advance adaigi ada ادائیگی ادا پیمنٹ کیش ایزی پیسہ جازکیش جاز بینک اکاؤنٹ ٹرانسفر رسید سلپ کارڈ ایڈوانس 付款 支付 付钱 微信 支付宝 转账 汇款 银行 货到付款 打款 截图 定金 怎么付 付了',
  charges: 'charges charge fee fees free shipping delivery postage چارجز چارج فری مفت ڈیلیوری خرچہ 运费 邮费 包邮 快递费',
  reach:
    'city area country abroad international karachi lahore pakistan china dubai gaon village nationwide شہر گاؤں علاقے ملک پاکستان چین 全国 偏远 国外 海外 巴基斯坦 城市 新疆 发到 寄到 能送 能发',
  customs: 'customs custom duty clearance import کسٹم کسٹمز ڈیوٹی 海关 清关 关税 报关',
  person:
    'human person agent someone somebody representative insan insaan banda bande bandy numainda staff manager owner malik aadmi admi operator robot bot support real انسان بندہ بندے نمائندہ نمائندے مالک آدمی منیجر روبوٹ بوٹ ایجنٹ 人工 客服 真人 老板 机器人 经理 活人 工作人员',
  talk: 'talk speak call connect baat bat phone batao milao transfer بات کال ملا ملائیں ملاؤ رابطہ 转 联系 打电话 聊 说话 沟通',
  bad: 'broken brokn damaged damage wrong fake worst bad rude cheat cheated fraud scam kharab toota tuta tooti phata ghalat galat nakli ghatiya bakwas bekar dhoka faulty torn defective poor terrible pathetic useless disappointed missing complaint complain shikayat خراب ٹوٹا ٹوٹی ٹوٹے پھٹا غلط جعلی نقلی گھٹیا بکواس دھوکہ دھوکا فراڈ شکایت بدتمیزی بیکار 坏 破 假货 差 骗 投诉 错 垃圾 烂 少发 漏 态度 质量 碎 失望 瑕疵',
  learn:
    'learn learning lern course courses lesson lessons quiz teach training certificate class seekhna seekh sikhao sikhna sabaq parhna parhai practice exam سیکھنا سیکھ سیکھنے سکھائیں سکھا سبق کورس پڑھنا کوئز سرٹیفکیٹ کلاس ٹریننگ 学 课 教 培训 证书 考试 测验 练习 入门',
  meaning: 'mean means meaning matlab explain what kya مطلب کیا 什么是 是什么 什么意思 解释 是啥',
  trade: 'export exporting ecommerce commerce cbec hs vat tax crossborder alibaba amazon customs ایکسپورٹ کامرس ای ٹیکس 出口 跨境 电商 编码 税 外贸',
  language:
    'language languages lang langauge zaban zuban zabaan english inglish angrezi urdu roman chinese mandarin chini translate زبان انگریزی انگلش اردو رومن چینی 语言 中文 英文 英语 乌尔都 汉语 普通话',
  help: 'help madad hlp guide menu options work works use start kaam tareeqa samajh مدد رہنمائی مینو طریقہ سمجھ ہیلپ کام 帮助 帮 怎么用 菜单 功能 能做什么 使用 不会用 指导',
  greeting:
    'hi hello helo hey heyy salam salaam slam asalam assalam aoa morning evening afternoon adaab haal kaise سلام السلام علیکم ہیلو آداب بخیر حال 你好 您好 早上好 晚上好 下午好 在吗 嗨 哈喽',
  thanks:
    'thanks thank thanx thx thnx ty thankyou shukriya shukria shukar meherbani mehrbani jazakallah jazak great awesome appreciate شکریہ مہربانی جزاک 谢谢 多谢 感谢 谢啦 辛苦 谢',
  bye: 'bye byee goodbye later night khuda hafiz hafez allah tc chalta chalti milte allahhafiz خدا حافظ اللہ بائے 再见 拜拜 晚安 回见 下次 先这样 走了',
  stop: 'stop unsubscribe unsub band remove spam mute بند اسٹاپ سٹاپ 停 退订 屏蔽 别发 不要发 别再',
  messages:
    'message messages msg msgs sms notification notifications texts promotions ads میسج میسجز پیغام پیغامات نوٹیفکیشن اشتہار 消息 短信 通知 推送 广告 信息',
  not: 'not dont no mat nahi nahin nai nhi na never without isnt hasnt didnt doesnt cant wont نہیں مت نہ نا 不 别 没 勿',
  mine: 'my mine mera meri mere mere apna apni apne i ive im mujhe mjhe main میرا میری میرے مجھے میں اپنا اپنی 我的 我',
  yours: 'you your yours tum tumhara aap apka aapka apki آپ تم تمہارا آپکا 你 您',
  how: 'how howto kaise kese kesay kaisay way tarika کیسے کیسا طریقہ 怎么 如何 怎样',
  why: 'why kyun kyon kion kyu کیوں 为什么 为啥 怎么还',
  may: 'can could may able possible sakte sakta sakti skta skte skti skta ho سکتا سکتی سکتے 可以 能不能 能 可不可以 行不行',
  days: 'today tomorrow yesterday aaj kal parson monday friday week آج کل پرسوں 今天 明天 昨天 下周',
  place:
    'karachi lahore islamabad peshawar quetta multan faisalabad sialkot rawalpindi hyderabad gujranwala dubai uk usa beijing shanghai guangzhou yiwu shenzhen kashgar urumqi کراچی لاہور اسلام آباد پشاور کوئٹہ ملتان فیصل سیالکوٹ پنڈی حیدرآباد 卡拉奇 拉合尔 伊斯兰堡 白沙瓦 北京 上海 广州 义乌 深圳 喀什 乌鲁木齐 杭州',
  // What a shop's helper is asked by those who are bored, or take it for someone else.
  sky: 'weather rain barish mausam garmi temperature moon earth planet موسم بارش گرمی 天气 下雨 气温 温度 月亮 地球',
  play: 'cricket match football score psl ipl worldcup won babar kohli game games pubg کرکٹ میچ اسکور گیم 比赛 球赛 世界杯 游戏 谁赢 篮球 足球队',
  fun: 'joke jokes song songs movie film drama story poem poetry shayari lateefa gana sing netflix actor لطیفہ گانا فلم ڈرامہ شاعری کہانی شعر 笑话 唱歌 电影 故事 诗 电视剧 明星 歌',
  love: 'love marry married marriage girlfriend boyfriend shadi shaadi rishta wife husband friend dost mohabbat pyar pyaar sad lonely شادی محبت پیار رشتہ دوست بیوی شوہر 爱 结婚 女朋友 男朋友 老婆 老公 恋爱 心情 分手',
  health:
    'doctor medicine fever pain headache dawai bukhar dard sar pet hospital diet weight diabetes ڈاکٹر دوا دوائی بخار درد ہسپتال وزن 医生 药 发烧 头疼 头痛 肚子 感冒 医院 减肥 失眠',
  state:
    'president prime minister election government imran khan nawaz politics capital vote country war وزیراعظم صدر الیکشن حکومت سیاست دارالحکومت عمران 总统 首都 政治 选举 主席 战争 国家',
  school:
    'homework math maths solve essay equation physics university python code coding java program exam history science ریاضی ہوم ورک مضمون سوال حل یونیورسٹی کوڈ 作业 数学 作文 代码 编程 论文 高考 物理 历史',
  faith: 'prayer namaz azan ramadan roza quran eid hajj zakat sehri iftar نماز اذان رمضان روزہ قرآن عید حج زکوٰۃ سحری 祈祷 斋月 礼拜 菩萨 算命 星座',
  chance:
    'job jobs salary loan naukri visa bijli bill recharge balance lottery bitcoin crypto gold dollar petrol stock flight ticket hotel train نوکری قرضہ لون ویزا بجلی بل بیلنس بٹکوائن سونا ڈالر پٹرول ٹکٹ 工作 贷款 工资 话费 股票 彩票 比特币 汇率 机票 火车 酒店 找工作 招聘 电费 签证',
  self: 'age old name born single real alive tumhari umar naam عمر نام 多大 几岁 名字 性别 单身 生日',
  life: 'recipe cook biryani khana eat sleep wifi internet password facebook instagram tiktok youtube whatsapp car bike dream time date ترکیب بریانی کھانا نیند وائی فائی انٹرنیٹ فیس بک یوٹیوب خواب 做菜 菜谱 吃什么 睡觉 网络 密码 抖音 微博 梦 几点',
};

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** As it sounds, and by its consonants where they are enough to know it by. */
function keysOf(word: string): readonly string[] {
  const { bones } = bonesOf(word);
  return bones.length >= 3 ? [loose(word), `*${bones}`] : [loose(word)];
}

const byWord = new Map<string, string[]>();
const byHan: (readonly [part: string, concept: string])[] = [];
for (const [concept, list] of Object.entries(lists))
  for (const word of list.split(' ').map(fold)) {
    if (isHan(word)) byHan.push([word, concept]);
    else for (const key of keysOf(word)) byWord.set(key, [...(byWord.get(key) ?? []), concept]);
  }

/** What the words are about. */
export function conceptsOf(tokens: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of tokens) {
    for (const concept of keysOf(token)
      .map((key) => byWord.get(key))
      .find((one) => one) ?? [])
      found.add(concept);
    if (isHan(token)) for (const [part, concept] of byHan) if (token.includes(part)) found.add(concept);
    if (!found.has('goods') && token !== 'mat' && readCategory(token) !== undefined) found.add('goods');
    if (/^0[1-6]$/.test(token)) found.add('number');
    if (token === '0code') found.add('code');
  }
  return found;
}

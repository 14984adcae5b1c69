/** Words of a search that do not tell what is sought, in the four languages. */
import { fold } from './fold.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/[\s|]+/).map(fold));

/** Politeness, asking, wanting, delivering, praising. */
export const fillers = set(`
the a an of for and or with in on to is are it i me my we you your do does have has any some something one get give need want looking look find show please
pls price cost how much many rate buy order available delivery deliver ship good best nice cheap hello hi there from at by max
ka ki ke ko se aur ya wala wali wale mein me main par hai hain he ho hoga chahiye chahie chaiye chahye mujhe mujhay mjhe hamen humein koi kuch acha achi ache
sa si dikhao dikhao dikhayen dikhain dikha den dein do batao bata bhejo bhejna bhej milega milegi mil jaye gi ga ge kya kia aap ap apke paas pass kitne kitna kitni
thi tha the sasti sasta saste qeemat rate liye lie lena leni hain bhai ji jee kharidna khareedna apni apna bete beti meri mera
کا کی کے کو سے اور یا والا والی والے میں پر ہے ہیں ہو چاہیے چاہئے مجھے ہمیں کوئی کچھ اچھا اچھی اچھے سا سی دکھائیں دکھاؤ دکھا دیں دو بتائیں بھیجیں ملے گا گی گے مل جائے کیا آپ پاس
کتنے کتنا کتنی سستا سستی قیمت ریٹ لیے لئے لینا لینی خالص بھائی جی خریدنا
的 和 了 有 没有 有没有 吗 呢 啊 我 你 您 你们 我想 想 想要 要 买 买点 买个 点 个 一个 一套 一条 一件 请问 请 多少 多少钱 价格 什么 有什么 推荐 好 便宜 给 帮 帮我 找 哪里 卖 有货 货 送 到 可以 能 这 那 是
`);

/** Where people live: goods come to them. */
export const places = set(`
lahore karachi islamabad rawalpindi pindi multan peshawar quetta faisalabad sialkot gujranwala hyderabad swat gilgit hunza pakistan china beijing shanghai guangzhou yiwu
لاہور کراچی اسلام آباد راولپنڈی پنڈی ملتان پشاور کوئٹہ فیصل سیالکوٹ گوجرانوالہ حیدرآباد سوات گلگت پاکستان چین
巴基斯坦 中国 北京 上海 广州 义乌 喀什 拉合尔 卡拉奇 伊斯兰堡
`);

/** How a thing may be, whatever it is: colours, stuffs, sizes. */
export const plainTraits = set(`
red black white green blue silk cotton wool leather handmade embroidery warm kids ladies gents golden silver large small new soft brown yellow pink
wood steel glass iron pure original double set pack pair kilo kg box
`);

/** What goods a message is about: what is left of it when the words of wishing are taken away. */
import { loose } from '../loose.ts';
import { fold, normalise } from '../normalise.ts';

const wishing = new Set(
  (
    'dozen dozens darjan darzan درجن picture pictures photo photos pic pics tasveer tasveerein video videos detail details same last time again ' +
    'تصویر تصویریں فوٹو ' +
    'a an the some any news bought ordered this that these those it is are am was be do does did you u i we me my mine your ur us our have has had got get gets getting want wants wanted need needs needed would wd wud like love looking look luking search searching find finding show showing see send give buy buying purchase order ordering place sell selling list listing put up post upload add for of in on at to from with by and or as please pls plz kindly can could may will shall hi hello hey salam assalam o alaikum dear sir madam bro bhai bhaijan jan yaar yar ji g jee thanks thank thx now today urgent asap there here price prices rate cost how much what whats which available stock sale shop store catalog catalogue options designs collection range under below around about cheap cheapest best good nice new piece pieces pcs pc dozen pair pairs kg kilo each per rs pkr rupees rupee rmb yuan usd dollar only one two three four five ten more also just let lets go ahead confirm cod cash delivery checkout im ive id wanna gonna r ' +
    'mujhe mujhy mjhe muje mjy hamein hume mere mera meri paas pas apna apni apne aap ap ka ki ke ko se mein main me mai hai hain hy he h ho hun hoon tha kya kia koi kuch yeh ye yh wo woh ek aik do teen char panch das chahiye chahie chahye chaiye chahiyen dikhao dikhaein dikhaen dikhain dikha dikhaiye dekhna dekhni dekhne dekhao dhoond dhund dhoondo dhundo dhoondna raha rahi rahe talash karo kro karna karni krna krni karne kar kr karein krdo kardo den dein dena deni de lena leni lene lun lunga lungi loon khareedna khareedni kharidna kharidni khareed kharid mangwana mangwani mangwao bechna bechni bechne bech becho bechta bechti lagana lagani lagao dalna dalni daalo list milega milegi milenge mil jaye jayega milta milti milte sakta sakti sakte skta skti wala wali wale waly liye lye tak aur ya bhi sasta sasti saste acha achi ache qeemat qimat kitne kitni kitna ka price rate batao bata batain btao zara jaldi abhi order book confirm maal saman samaan cheez stock mojood maujood available ' +
    'مجھے ہمیں میرے میرا میری پاس اپنا اپنی اپنے آپ کا کی کے کو سے میں ہے ہیں ہو ہوں تھا کیا کوئی کچھ یہ وہ ایک دو تین چار پانچ دس چاہیے چاہئے چاہیں دکھائیں دکھاؤ دکھا دیکھنا دیکھنی دیکھنے ڈھونڈ ڈھونڈو رہا رہی رہے تلاش کرو کرنا کرنی کرنے کر کریں دیں دو دے دینا دینی لینا لینی لینے لوں لو خریدنا خریدنی خریدنے خرید منگوانا منگوانی منگوا بیچنا بیچنی بیچنے بیچ بیچتا لگانا لگانی لگاؤ لگا ڈالنا ڈالنی ڈال لسٹ ملے گا گی گے ملتا ملتی ملتے مل جائے سکتا سکتی سکتے والا والی والے لیے لئے تک اور یا بھی سستا سستی سستے اچھا اچھی اچھے قیمت ریٹ کتنے کتنی کتنا بتائیں بتاؤ بتا ذرا جلدی ابھی آرڈر بک کنفرم مال سامان چیز اسٹاک سٹاک موجود دستیاب روپے پیس عدد درجن سلام السلام علیکم بھائی جی یار پلیز جناب سر شکریہ'
  )
    .split(' ')
    .map((word) => loose(fold(word))),
);

/** Whatever their ending is. */
const verbs = /^(?:khar?e*i?d|khrid|mangw|bech|dikh|dekh|dhoo?nd|dhund|bhej|chahi?y|خرید|منگو|بیچ|بہیج|بہجوا|چاہ|دکہا|دیکہ|ڈہونڈ)/u;

const hanBefore =
  /^(?:你好|您好|哈喽|嗨|亲爱的|亲|老板娘?|在吗|请问一下|请问|麻烦|帮我|帮忙|给我|我们?|想要|想|要|需要|打算|准备|这里|这边|你们?|您|店里|家|还|有没有|有|卖不卖|卖|找一下|找找|找|搜一下|搜索|搜|看一下|看看|看|买|购买|下单|订购|订|拍|来|出售|上架|发布|挂|一批|一些|一下|那个|这个|这款|那种|手里|手上|自家|自己|新|的|把|推荐|介绍|\d+|[一二两三四五六七八九十百千万]+(?=[个件条双台只套斤箱盒])|[个件条双台只套斤箱盒本把瓶])/u;
const hanAfter =
  /(?:还有没有|还有吗|还有|还|吗|嘛|么|呢|吧|啊|呀|哦|了|的|谢谢|多少钱|怎么卖|什么价格?|价格|价位|一个|一件|一条|有没有|有货|现货|有吗|卖吗|可以|行不行|行|好不好|在你们?这里?|在这里?|上架|出售|出来|卖|哪里|推荐一下|推荐|看看|一下|[？?!！。，,、~]|\d+(?:元|块钱?|rmb)?|左右|以内|以下|元|块钱?|每|起|批发|包邮)$/iu;

/** No name of goods has more words. */
const longest = 6;

/** As it was written; `undefined` where nothing is left, or too much for a name. */
export function productIn(text: string): string | undefined {
  const line = normalise(text);
  return /\p{Script=Han}/u.test(line) ? hanProduct(line) : wordsOfProduct(line);
}

function hanProduct(line: string): string | undefined {
  const [part = ''] = line.split(/[。！!；;\n]/u).filter((one) => one.trim() !== '');
  let left = part.replace(/^[\s，,、]+|[\s，,、]+$/gu, '');
  for (let shorter = ''; shorter !== left; ) {
    shorter = left;
    left = left
      .replace(hanBefore, '')
      .replace(hanAfter, '')
      .replace(/^[\s，,、]+|[\s，,、]+$/gu, '');
  }
  // What follows its name is a price or a size.
  left = left.replace(/(?<=\p{Script=Han}|[A-Za-z])[\s,，、]+\S.*$|(?<=\p{Script=Han})\d.*$/u, '');
  return left.length >= 1 && left.length <= 14 && /\p{L}/u.test(left) && !/[，,]/u.test(left) ? left : undefined;
}

/** The longest run of words that wish for nothing; the first, where two are as long. A number inside it belongs to the name: `iphone 13 cover`. */
function wordsOfProduct(line: string): string | undefined {
  const runs: string[][] = [[]];
  for (const word of line.split(/\s+/)) {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const run = runs.at(-1);
    if (isNumber(bare) ? (run?.length ?? 0) > 0 : says(bare)) run?.push(bare);
    else if (joins.has(fold(bare)) && run !== undefined && run.length > 0) run.push(bare);
    else if (run?.length !== 0) runs.push([]);
  }
  const [name = []] = runs
    .map((run) => run.slice(0, run.findLastIndex((word) => !isNumber(word) && !joins.has(fold(word)) && fold(word) !== 'size') + 1))
    .sort((a, b) => b.length - a.length);
  return name.length > 0 && name.length <= longest ? name.join(' ') : undefined;
}

/** Between two words of one name: `bachon ke kapray`. */
const joins = new Set('ka ki ke کا کی کے'.split(' ').map(fold));

const isNumber = (word: string): boolean => /^[\d.,/-]+\p{L}{0,4}$/u.test(word);
const says = (word: string): boolean => word !== '' && (!wishing.has(loose(fold(word))) || fold(word) === 'nike') && !verbs.test(fold(word));

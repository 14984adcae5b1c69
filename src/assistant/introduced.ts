/** Names that people tell of themselves and of others, found by what stands around them. Goods and cities stay. */
import { readCategory } from '../understanding/goods/category.ts';
import { cityIn } from '../understanding/intents/cities.ts';
import type { Part } from './private-parts.ts';

const latin = "[a-z][\\p{L}\\p{M}'’.-]+";
const urdu = '[ء-ے]{2,}';
const l = (form: string): RegExp => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'giu');
const two = (name: string): string => `(?<id>${name}(?: ${name})?)`;
const twoBefore = (name: string): string => `(?<before>(?:${name} )?${name})`;

const kin = {
  en: 'sister|brother|mother|father|mom|mum|dad|wife|husband|son|daughter|friend|uncle|aunt|aunty|cousin|neighbou?r|nephew|niece|boss|colleague',
  roman:
    'behan|behen|bhai|ammi|abbu|abu|walid|walida|biwi|begum|shohar|beti|beta|betay|bete|bhabhi|dost|khala|chacha|chachi|mamu|mamoo|phupho|phuppo|nani|dadi|cousin|sister|brother',
  urdu: 'بہن|بھائی|امی|ابو|والد|والدہ|بیوی|بیگم|شوہر|بیٹی|بیٹا|بیٹے|بھابھی|دوست|خالہ|چچا|چچی|ماموں|پھوپھو|نانی|دادی|کزن',
  han: '妹妹|姐姐|哥哥|弟弟|妈妈|爸爸|母亲|父亲|老公|老婆|丈夫|妻子|朋友|同事|女儿|儿子|阿姨|叔叔|老板|邻居|同学|表[哥弟姐妹]',
};

/** The commonest surnames: two or three signs that begin with one are a name where a name is to be expected. */
const hanName =
  '(?<id>(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵钱戴严莫孔常]|[小老阿]|欧阳|上官|司马|诸葛)\\p{Script=Han}{1,2}?)(?=$|[^\\p{Script=Han}]|[的和在收是，先女吧吗呢啊了住电手地请到])';

const forms: readonly RegExp[] = [
  l(`(?:${kin.en})(?:'s name is| is called| named| called|,)? ${two(latin)}`),
  l(
    `(?:send|deliver|give|ship|post|hand|address|parcel|courier)(?:ed)?(?: (?:it|this|that|them|these|one|all|the parcel|the order|my order|two))? to (?:mr|mrs|ms|miss|dr)?\\.? ?${two(latin)}`,
  ),
  l(`(?:mr|mrs|ms|miss|dr|sheikh|haji|hajji|maulana|ustad|attn|c/o)\\.? ${two(latin)}`),
  // Only where it is written large: "I am late" names nobody.
  /(?<!\p{L})(?:[Ii]n the name of|(?:[Rr]eceiver|[Rr]ecipient|[Cc]ontact person)(?: is)?:?|[Aa]sk for|[Tt]his is|I am|I['’]?m|[Cc]all me) (?<id>[A-Z][\p{L}\p{M}'’.-]+(?: [A-Z][\p{L}\p{M}'’.-]+)?)/gu,
  l(`${twoBefore(latin)} (?:ke|k|kay) na+m`),
  l(`(?:mer[aei]|apn[aei]|hamar[aei]|us ki|uski|un ki) (?:${kin.roman}) ${two(latin)}`),
  l(`(?<id>${latin}) (?:sahab|sahib|saheb|sahiba|baji|begum)`),
  l(`(?<id>${latin}) (?:bhai|bhaijan|chacha|khala|apa|uncle|aunty) (?:ko|ka|ki|ke|ne|se)`),
  l(`(?<id>${latin}) ko (?:bhej|de d|dena|dein|pohn?cha|parcel kar|mil)\\p{L}*`),
  l(`ma?in ${two(latin)} bol ?rah[aei]`),
  l(`${twoBefore(urdu)} کے نام`),
  l(`(?:میر[اےی]|اپن[اےی]|ہمار[اےی]|اس کی|ان کی) (?:${kin.urdu}) ${two(urdu)}`),
  l(`(?<id>${urdu}) (?:صاحب|صاحبہ|باجی|بیگم)`),
  l(`(?<id>${urdu}) (?:بھائی|چچا|خالہ|آپا) (?:کو|کا|کی|کے|نے|سے)`),
  l(`(?<id>${urdu}) کو (?:بھیج|دے د|دینا|دیں|پہنچا|مل)[ء-ے]*`),
  l(`میں ${two(urdu)} بول رہ[اےی]`),
  new RegExp(
    `(?:收件人|收货人|联系人|寄给|发给|送给|交给|转给|写给|姓名|名字|署名|我是|这是|叫|(?:${kin.han})|(?:寄|送|发)到)\\s*(?:是|叫|[:：])?\\s*${hanName}`,
    'gu',
  ),
  /(?<id>[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟]\p{Script=Han}{0,2}?)(?=先生|女士|小姐|太太|师傅|经理)/gu,
];

/** What stands there and is nobody's name. */
const nobody = new Set(
  `me us you him her them it my our your his the this that a an one everyone everybody anyone someone address home house shop office customer buyer seller buyers sellers same another other door there here him/her where who what which is was has had have wants want likes says said and or but for from with to in on at of is are please today tomorrow
  mujhe mujhay us usko isko is un unko in inko kis kisko kisi sab sabko logon customer buyer seller parcel order saman samaan maal paisay paise hum humko aap apko ghar dukan office kal aaj woh wo yeh ye ke ki ka ko ne se hai hain liye liay par pe mein aur ya nahi na bhai yaar are arey bara bare chota chote mere meri apne apni kya kab kahan kitne kitna quality brand
  مجھے اس اسے ان انہیں کس کسی سب آپ ہم گھر دکان آرڈر پارسل مال سامان پیسے وہ یہ کے کی کا کو نے سے ہے ہیں لیے پر میں اور یا نہیں کیا کب کہاں بڑے چھوٹے`.split(
    /\s+/,
  ),
);

/** All of them, in no order. */
export function introduced(text: string): readonly Part[] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: found, index, groups: { id = '', before = '' } = {} }) => {
      const name = id === '' ? nearest(before.split(' ').reverse()).reverse().join(' ') : nearest(id.split(' ')).join(' ');
      if (name === '') return [];
      const from = index + found.lastIndexOf(name);
      return [{ kind: 'NAME', from, to: from + name.length }];
    }),
  );
}

/** The words of it that may be a name: up to the first that is none, from what introduces it. */
function nearest(words: readonly string[]): string[] {
  const end = words.findIndex((word) => nobody.has(word.toLowerCase()) || readCategory(word) !== undefined || cityIn(word) !== undefined);
  return end < 0 ? [...words] : words.slice(0, end);
}

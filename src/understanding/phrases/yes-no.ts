/** Yes and no in four languages and their many spellings. */
import { normalise } from '../normalise.ts';
import { askedKey, phrasebook, phraseKey } from './phrases.ts';

const yes =
  'yes|y|ya|yah|yes yes|yeah|yea|yep|yup|yess|yesss|ye|yus|sure|of course|ofcourse|certainly|definitely|absolutely|correct|right|thats right|that is right|its right|all right|alright|fine|agreed|agree|i agree|accept|accepted|confirm|confirmed|confirm it|done|do it|go ahead|proceed|perfect|great|good|looks good|no problem|why not|true|ok|okay|okey|okk|okkk|oky|okie|k|kk|' +
  'haan|han|haa|ha|hn|haan ji|han ji|hanji|haanji|ji haan|ji han|jee haan|jee|ji|g|g han|jee han|han g|ji bilkul|bilkul|bilkul theek|bilkool|zaroor|zarur|beshak|theek|thik|teek|tik|theek hai|thik hai|teek hai|tik hai|theek he|thek hai|theak hai|sahi|sahi hai|sahih|durust|durust hai|acha|achha|acha theek hai|manzoor|manzoor hai|qabool|qabool hai|kar do|kardo|kar dein|kardein|karo|kar den|kr do|krdo|kr den|haan kar do|han kar do|confirm karo|confirm kar do|confirm hai|chalo|chalega|chalay ga|pakka|ho jaye|han ho|koi masla nahi|kyun nahi|insha allah|inshallah|' +
  'ہاں|جی ہاں|ہاں جی|جی|جی جی|بالکل|جی بالکل|ٹھیک|ٹھیک ہے|ٹھیک ھے|درست|درست ہے|صحیح|صحیح ہے|منظور|منظور ہے|قبول|قبول ہے|ضرور|اچھا|بےشک|بے شک|کر دیں|کر دو|کردیں|کریں|اوکے|اوکے جی|یس|ہاں ٹھیک ہے|جی ٹھیک ہے|کوئی مسئلہ نہیں|پکا|تصدیق|' +
  '是|是的|对|对的|好|好的|好吧|好呀|好啊|好滴|好嘞|行|行的|可以|可以的|没问题|没有问题|同意|确认|确定|嗯|嗯嗯|恩|对对|对对对|要|要的|成|中|ok的|当然|没错|正确|就这样|就这个|好好|妥|收到|没关系|不错|能|能的|有|有的|有了|会|会的';
const no =
  'no|n|nope|nop|nah|naah|na|naa|not|no no|never|no thanks|no thank you|not now|not yet|not really|dont|do not|dont do it|wrong|incorrect|false|not correct|not right|disagree|i disagree|decline|reject|refuse|negative|' +
  'nahi|nahin|nai|nae|nhi|nh|nahee|nahiin|nehi|ni|nahi ji|ji nahi|ji nahin|nahi nahi|nai nai|nahi chahiye|nai chahiye|nahi karna|mat karo|mat karna|na karo|na karein|na karna|rehne do|rehnay do|rehne den|ghalat|galat|galat hai|ghalat hai|theek nahi|theek nahi hai|sahi nahi|sahi nahi hai|abhi nahi|bilkul nahi|hargiz nahi|nahi abhi|inkar|namanzoor|naa ji|kabhi nahi|' +
  'نہیں|نہیں جی|جی نہیں|نہ|نا|ناں|مت کریں|نہ کریں|نہیں چاہیے|غلط|غلط ہے|ابھی نہیں|بالکل نہیں|ہرگز نہیں|نامنظور|رہنے دیں|رہنے دو|ٹھیک نہیں|درست نہیں|نو|' +
  '不|不是|不对|不要|不用|不行|不可以|不好|不同意|不需要|不用了|不要了|不确定|没有|否|别|别了|算了|错|错了|不是的|不必|不想|不想要|还没|先不要|取消|不了|不谢谢|不可|no了|不能|不会|没到|没收到';

const book = phrasebook([
  ['yes', yes],
  ['no', no],
]);

/** Words that may stand beside an answer and leave it what it is. */
const fillers = new Set(
  phraseKey(
    'ji g jee hai he bhai hi please plz sir acha ok yes haan han theek jaldi abhi it that this do karo kar dein den den bilkul جی ہے بھائی ٹھیک ہاں اچھا',
  ).split(' '),
);
const strongNo = new Set(phraseKey('no nope nah nahi nahin nai nhi never not dont نہیں نہ مت').split(' '));
const strongYes = new Set(phraseKey('yes yeah yep haan han ہاں').split(' '));

const yesSigns = /^(?:👍|👌|✅|✔|☑|🆗|💯|🙆|👏|🤝|✓|\+1|♥|❤)(?:[\ufe0f\u{1f3fb}-\u{1f3ff}]|👍|👌|✅|✔|\s)*$/u;
const noSigns = /^(?:👎|❌|✖|❎|🚫|⛔|🙅|✗|✘|-1)(?:[\ufe0f\u{1f3fb}-\u{1f3ff}]|👎|❌|✖|\s)*$/u;

/** `undefined` for anything that is not plainly one of the two. */
export function readYesNo(text: string): boolean | undefined {
  const sign = normalise(text);
  if (yesSigns.test(sign)) return true;
  if (noSigns.test(sign)) return false;
  const exact = book(phraseKey(text)) ?? book(askedKey(text));
  if (exact) return exact === 'yes';
  return byWords(phraseKey(text).split(' '));
}

/** `haan theek hai bhai`, `nahi ji abhi nahi`: every word belongs to one side or to neither. */
function byWords(words: readonly string[]): boolean | undefined {
  if (words.length > 6) return undefined;
  const sides = words.map((word) => (strongNo.has(word) ? 'no' : strongYes.has(word) ? 'yes' : fillers.has(word) ? 'filler' : book(word)));
  if (sides.some((side) => side === undefined)) return undefined;
  if (sides.includes('no')) return sides.includes('yes') ? undefined : false;
  return sides.includes('yes') ? true : undefined;
}

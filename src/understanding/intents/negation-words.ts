/** How an act is refused in English, Roman Urdu and Urdu, in pieces of patterns: of a clause without signs, folded. */
import type { Intent } from './labels.ts';

/** What each act is called. */
export const acts: readonly (readonly [intent: Intent, words: string])[] = [
  [
    'cancel_order',
    'c[ae]n[cs]el\\w*|canc[aeil]*l\\w*|k[ae]ns[ae]l\\w*|kensil|cancle\\w*|cancl|cncl|cncel|cncal|canel\\w*|cacel\\w*|mansoo?kh\\w*|mansukh\\w*|khatam|khatm|withdraw|abort|کینسل\\S*|کینسیل|کنسل|منسوخ\\S*|ختم',
  ],
  [
    'refund_return',
    'refu?nd\\w*|rfund|return\\w*|wapa?[si]s?i?|waps|vapa?s|exchange\\w*|replac\\w*|send (?:it|this|them|that) back|send back|give (?:it|this) back|ریفنڈ|ریٹرن|واپس|واپسی|تبدیل|ایکسچینج',
  ],
  ['change_order', 'chang\\w*|chnge|badal\\w*|badl\\w*|tabdee?l\\w*|tabdil\\w*|modify|edit|update|touch|بدل\\S*|تبدیل\\S*|چینج|ایڈٹ'],
  [
    'place_order',
    'order|orders|ordering|ordered|buy|buying|purchas\\w*|book|booking|confirm|khari?d\\w*|khareed\\w*|mangwa\\w*|place|placing|checkout|آرڈر|ارڈر|خرید\\S*|منگوا\\S*|بک|کنفرم',
  ],
  ['sell_list', 'sell|selling|list|listing|bech\\w*|post|upload|publish|بیچ\\S*|فروخت|لسٹ'],
  ['opt_out', 'stop|unsubscrib\\w*|unsub|band|bnd|rok\\w*|بند|روک\\S*|اسٹاپ|سٹاپ'],
];

/** What may stand between the refusal and the act: who, what, and wishing, saying or planning it. */
const between =
  'to|2|too|supposed|allowed|that|who|with|agree|consent|for|about|of|in|at all|you|u|i|me|we|it|its|this|that|my|the|your|our|any|anyone|anything|please|pls|plz|kindly|bhai|yaar|yar|yr|ji|abhi|ab|just|go|ever|even|really|order|orders|parcel|want|wants|wanted|wanting|wish|wanna|need|needed|have|had|a|an|mean|meant|try|trying|dare|let|them|him|anybody|say|said|saying|ask|asked|asking|tell|told|request|requested|requesting|think|thinking|thought|intend|intending|intention|going|gonna|plan|planning|interested|looking|wanna|should|would|will|be|being|been|apply|applied|karna|kar|krna|isko|isay|ise|is ko|usko|mera|meri|ko|wala|اسے|اس کو|اسکو|میرا|میری|آرڈر|ابھی|بھائی|کو|یہ|پارسل';
/** "dont need it cancel": the thing is not wanted, and the act is. */
const thing = '(?:want|need|like)(?:ed)? (?:it|this|that|them|these|this order|the order|my order|this parcel)(?: anymore| now)?';
const guard = `(?!${thing} (?:c[ae]n[cs]el|refund|return|exchange|change)(?: (?:it|my|the|this|order|please|pls|plz|now)(?= |$)|$)(?<!order \\w+))`;
const small = `${guard}(?:(?:${between}) )*`;
/** What somebody is told not to do, or does not, that is another thing: "dont ship it just cancel", "dont know how to cancel". */
const others =
  'like|need|ship|send|deliver|dispatch|call|answer|reply|bother|wait|have|work|works|know|understand|care|so|then|and|just|anymore|longer|pack|come|arrive|message|msg|book|argue|talk|see|find|how|remember|respond|receive|fit|match|suit|buy|hold|mind|arrived|came|got|received|delivered|shipped|reached';
const far = `${guard}(?:(?!(?:${others}|mat|na|nahi) )[a-z]+ ){0,6}`;

/** They, and no one else, have not done it: nobody refuses anything. */
const notThem = '(?<!(?:^| )(?:you|u|they|he|she|it|its|seller|shop|order|parcel|money|aap|guys|team|is|was|are|were|has|have|been|still|yet|status) )';

const never =
  'dont|do not|do nt|donot|dnt|don t|dun|doesnt|no need|no reason|no intention|no intentions|no plan|no plans|no wish|wont|will not|would not|wouldnt|rather not|aint|isnt me who|wasnt me who|nobody|noone|no one|nobody should|shouldnt|should not|must not|mustnt|better not|not here|please no|without|avoid|stop(?= (?:the |this |that )?\\w+(?:ing|lation)(?= |$))|refuse|mat|mt|matt|مت|نہ';
const neverIfMine = 'didnt|did not|dint|didn|havent|have not|hasnt|never|nvr|am not|im not|i m not|not|na|naa|نا';

/** Urdu, where the refusal follows. */
const follows =
  'wali|wala|wale|scene|sawal|sawaal|chakkar|paida|hone|request|darkhwast|order|ko|kar|karna|kr|krna|karni|karne|krne|karwana|karvana|karwane|bhi|b|hi|bilkul|please|plz|abhi|to|tou|toh|ka|ki|ke|koi|bat|baat|hargiz|kabhi|mood|irada|plan|soch|sochna|galti|ghalti|zaroorat|zarurat|zrurat|zarorat|mujhe|mujhy|ab|jaldi|کر|کرنا|کرنی|کرنے|کروانا|کروانے|کو|بھی|ہی|بالکل|تو|کا|کی|کے|کوئی|ہرگز|کبھی|ابھی|ضرورت|غلطی|ارادہ|بات|ہونے|والی|والا|سوال|کہا|سوچنا|مجھے';
const nahi = 'nahi|nahin|nai|nae|nhi|nhe|ni|nahe|nehi|nh|نہیں|نہی';
/** "cancel nahi hua", "refund nahi kiya": it was not done, though it should be. */
const undone =
  '(?:hua|hui|hue|hoa|hota|hoti|ho|kiya|kia|kya|kiye|kie|kye|kar rah\\w+|kr rh\\w+|kar sak\\w*|diya|dia|de|mila|mili|milta|milega|aya|aaya|ayi|hone|ہوا|ہوئی|ہوتا|ہو|کیا|کی|کیے|کر رہ\\S+|کر سک\\S*|دیا|دے|ملا|ملی|مل|آیا|آئی)(?= |$)';
const mine = 'maine|mene|meine|mainy|main ne|mein ne|me ne|humne|hum ne|میں نے|ہم نے';

/** Behind a bare no it is wished: "nahi yaar cancel kar do", "no cancel it". */
const wished = '(?! (?:it|my|the|this|kar ?do|kar ?dein|kar ?den|kr ?do|kr ?dein|kr ?den|karo|kro|karein|کر ?دیں|کر ?دو|کریں|کرو)(?= |$))';
const thanks = 'please|pls|plz|needed|required|necessary|wanted|thanks|thank you|bro|sir|bhai|yaar|yar|ji|now|at all|way|chance|jee|g|جی|بھائی|یار';

const asks =
  'did i (?:say|ask|tell)|(?:maine|mene|main ne) kab|میں نے کب|(?:why|y) (?:would|should|will|must) (?:i|we|you|u|anyone)|who (?:said|told|asked|says|wants|wanted)|kis ?ne (?:kaha|kha|bola)|kab (?:kaha|kha|bola)|kon kehta hai|ک(?:س نے|ب) (?:کہا|بولا)';
const slip = 'by mistake|mistakenly|by accident|accidentally|accidently|wrongly|unknowingly|g[h]?alti se|galti sy|غلطی سے';
const pressed = 'press\\w*|click\\w*|hit|tap\\w*|push\\w*|touch\\w*|typed|wrote|sent|said';

/** The ways to refuse what `act` names. */
export const refusals = (act: string): readonly string[] => [
  `(?:dont|do not|do nt|donot|dnt|don t|never) ${far}(?:${act})(?= |$)`,
  `(?:${never}) ${small}(?:${act})(?= |$)`,
  `not (?:a|an|about|to|that i want(?:ed)? to|me who|here to) (?:${act})(?= |$)`,
  `${notThem}(?:${neverIfMine}) ${small}(?:${act})(?= |$)`,
  `(?:should|must|shall|better|sure|hope|hoping|wish|want|needs?)(?: [a-z]+){0,4} (?:not|wont|isnt|never|doesnt) (?:be |get |been |being )?(?:${act})(?= |$)`,
  `(?:you|u|nobody|no one|anyone|they|seller) (?:cant|cannot|can not|can t|may not|better not) ${small}(?:${act})(?= |$)`,
  `(?:no|nope|nah|${nahi}) (?:(?:bhai|yaar|yar|yr|ji|please|plz|abhi|order|mera|isko|بھائی|یار|ابھی|آرڈر|میرا|کر\\S*|kar\\w*|kr[nw]\\w*) )*(?:${act})${wished}(?= (?:${thanks}|k\\w+|order|chah\\w*|ch\\w*|hai|ہے|ک\\S+|چاہ\\S*)|$)`,
  `(?:na|mat|mt|matt|نہ|مت) (?:kar\\w*|kr\\w*|کر\\S*)(?: (?:yr|yar|yaar|bhai|order|mera|please|plz|یار|بھائی|آرڈر))* (?:${act})(?= |$)`,
  `(?:${act}) (?:(?:${follows}) )*(?:mat|mt|matt|na|naa|nah|مت|نہ|نا)(?= |$)`,
  `(?:${act}) (?:(?:${follows}) )*(?:${nahi})(?! ${undone})(?! \\S+ (?:hua|ہوا)(?= |$))(?= (?:[kc]|chah|hona|he|hain?|h(?= |$)|man?g|bol|kah|keh|len|lun|de|zar|hi|soch|hota|sirf|bas|صرف|بس|ہو|ہے|ہیں|سوچ|ک|چاہ|مانگ|بول|لین|ضرور|ہی)|$)`,
  `(?:${act}) (?:${nahi}|na) (?:hona|honi|ہونا|ہونی) (?:chah\\w+|ch\\w+|چاہ\\S+)`,
  `(?:${act}) (?:ki|کی) (?:baa?t|بات) (?:${nahi})(?= |$)`,
  `(?:${mine})(?: \\S+){0,3} (?:${act})(?: \\S+){0,4} (?:${nahi})(?! (?:hua|hui|ho|mil|aay?a|ay|kar (?:pa|sak)|kr (?:pa|sak)|ہوا|ہوئی|ہو|ملا|آیا|کر (?:پا|سک)))(?= |$)`,
  `(?:main|mein|mai|hum|ham|میں|ہم)(?: \\S+){0,2} (?:${act}) (?:${nahi}) (?:kar|kr|کر)(?! (?:pa|sak|پا|سک))\\S*(?= (?!pa|sak|پا|سک)|$)`,
  `(?:${act}) (?:(?:karne|krne|کرنے) )?(?:se|sy|سے) (?:mana|manaa|منع)(?= |$)`,
  `(?:${asks})(?: \\S+){0,4} (?:${act})(?= |$)`,
  `(?:${act}) (?:(?:karne|krne|کرنے) )?(?:(?:ka|ko|ki|کا|کو) )?(?:kis ?ne|کس نے)(?= |$)`,
  `(?:${act}) (?:kyu?n?|kyon|kion|kiun|q|کیوں) (?:kar(?:oo?n|un?|na)|kr(?:un?|on|na)|karwa\\w*|کروں|کرنا|کرواؤں)(?= |$)`,
  `(?:no longer|not anymore) (?:want|wish|need|going|plan\\w*|like) (?:to|2) (?:${act})(?= |$)`,
  `(?:changed my mind (?:about|on)|would hate) ${far}(?:${act})(?= |$)`,
  `(?:${act}) (?:is |was )?(?:not|no longer|isnt|not be) (?:needed|required|wanted|necessary)(?= |$)`,
  `(?:${act}) (?:karna|krna|karwana|کرنا|کروانا) (?:hota|hoti|ہوتا|ہوتی)(?= |$)`,
  `(?:${act}) (?:thori|thodi|thora|thoda|تھوڑی|تھوڑا)(?= |$)`,
  `(?:${act})(?: (?:it|order|my order|the order))? (?:no|not|nope|never|nah)(?: (?:${thanks}))*$`,
  `(?:${act}) (?:is|was|isnt|wasnt) ?(?:not)? what i (?:want|wanted|meant|asked|said)`,
];

/** A cancelling that is taken back, or a slip of the finger; of cancelling alone, for what was ordered by mistake is to be cancelled. */
export const slips = (act: string): readonly string[] => [
  `(?:ignore|undo|disregard|reverse|revoke|take back|skip|forget(?: about)?|${act}) (?:the |my |that |this )(?:[a-z]+ )?c[a-z]*nc[a-z]*l\\w*(?= |$)`,
  `(?:ignore|undo|forget(?: about)?) (?:cancel\\w*)(?= |$)`,
  `(?:${act}) (?:${slip})(?= |$)`,
  `(?:${pressed}) (?:on )?(?:the )?(?:${act})(?: button)?(?: \\S+){0,2} (?:${slip})(?= |$)`,
  `(?:${slip})(?: i| me| mujh se| مجھ سے)? (?:${pressed}) (?:on )?(?:the )?(?:${act})(?= |$)`,
  `(?:${slip}) (?:mujh se |order |آرڈر )?(?:${act}) (?:button )?(?:dab|daba|ho|hogaya|hua|press|click|par|pe|kar di\\w+|دب|ہو|ہوا|پر|کر دی\\S*)(?= |$)`,
  `(?:${act}) (?:button )?(?:${slip}) (?:dab|ho|press|click|hua|kar|دب|ہو|ہوا)\\S*(?= |$)`,
];

/** "cancel? no way", "cancel? bilkul nahi": a question, and the answer to it. */
export const question = (act: string): string =>
  `(?:(?:kya|order|my|the|mera|it|karna|karoon|آرڈر|کیا) )*(?:${act})(?: (?:it|order|my order|the order|karna|karoon|kar|kya|کرنا|کروں))*`;
export const denial = `(?:(?:oh|arey|are|bilkul|hargiz|kabhi|absolutely|of course|certainly|please|na|nahi|no|بالکل|ہرگز|کبھی) )*(?:no|nope|nah|never|not|nahi|nahin|nai|nhi|na|mat|نہیں|نہ|مت)(?: (?:${thanks}|karna|karni|karo|kabhi|کرنا|کریں))*`;

/** "why have you not cancelled it", "abhi tak refund nahi hua": they wait for it. */
export const waits = '(?:^| )(?:why|kyun?|kyon|kion|kiun|کیوں)(?= |$)';
/** A word for what is not done so far: waited for, unless somebody is told not to do it. */
export const soFar = '(?:^| )(?:yet|still not?|abhi tak|ab tak|ابھی تک|اب تک)(?= |$)';
export const forbids = '(?:^| )(?:dont|do not|do nt|donot|dnt|never|wont|shouldnt|mat|mt|مت|نہ)(?= |$)';

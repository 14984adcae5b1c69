/** How an act is refused in Chinese, in pieces of patterns: of a clause without signs, folded. */
import type { Intent } from './labels.ts';

/** What each act is called. */
export const hanActs: readonly (readonly [intent: Intent, words: string])[] = [
  ['cancel_order', '取消|撤单|撤销|退单|撤回|消单'],
  ['refund_return', '退货|退款|退钱|退换|换货|退掉|退回|退'],
  ['change_order', '改|修改|更改|变更|更换|换'],
  ['place_order', '下单|买|购买|拍|订购|付款'],
  ['sell_list', '卖|上架|发布|出售'],
  ['opt_out', '退订|停止|停|屏蔽|取关'],
];

const said = '(?:说|话|話|让|叫|要求|申请|打算|准备|想过?|点|按|同意|答应)';
const not = [
  '不要|不用|不必|不需要|无需|不想|不打算|不准备|(?<!是)不是我?(?:自己)?(?:要|想|说|点|申请|让你?|叫你?)?的?|不同意|不赞成|不接受|你敢|谁敢|不许|不准|禁止|拒绝|千万别?|先不|暂时不|暂不|坚决不|绝不|并不',
  '别|勿|甭|莫|冇|唔(?:好|想|要)?',
  `(?:没有|没|冇)(?:人)?${said}?(?:你们?|过|要|我)?`,
  '(?:(?<!能)不能|(?<!可)不可以|不得|怎么能|怎么可以|哪能)',
  // Not the second half of a question (取不取消), and nothing that others fail to do (卖家不退款).
  '(?<![还再要能可是会行好该都仍直给肯家商方们你他取退换改买卖订发么]|怎么|为什么|为啥)不(?!给)',
].join('|');
const small =
  '(?:再|给|我|帮|替|你们?|我的?|把|要|想|去|现在|随便|自动|直接|乱|擅自|先|这个?|那个?|单子?|订单|地址|它|申请|点|就|轻易|急着|说|想着|考虑|进行|办理|做)*';
/** With 把 what it is done to stands before the act. */
const grasped = '(?:别|不要|勿|不许|不用|千万别|请勿|没有?)(?:给我|帮我|再)?把.{1,8}?';
const asks =
  '(?:谁(?:说|让|叫|要|想|给)|(?:什么时候|啥时候|何时|哪里|哪儿|哪)说过?|为什么要|为啥要|干嘛要?|干吗要?|干什么要?|凭什么要?|何必|哪有说?要?)(?:你们?|我们?)?(?:要|给我)?';
const slip = '(?:误操作|误|错|不小心|手滑|手抖|手贱|失手)(?:地|就|才)?(?:点|按|碰|触|摁)(?:击|到|成)?了?(?:的是)?';

/** The ways to refuse what `act` names. What cannot be done, and whether it can, is asked and not refused. */
export const hanRefusals = (act: string): readonly string[] => [
  `(?:${not})${small}(?:${act})(?!不了|不成|不掉|没有|了没|吗|么|了吗|是吧)`,
  `(?:能不能|可不可以|可以|能否|最好|还是)不${small}(?:${act})`,
  `${grasped}(?:${act})`,
  `${asks}${small}(?:${act})`,
];

/** A cancelling that nobody wished: asked what for, or done by a slip of the finger. */
export const hanUnwished = (act: string): readonly string[] => [
  `(?:${act})(?:订单)?(?:干嘛|干吗|干什么|做什么|个?什么|个?啥|个?屁)(?!时候|东西)`,
  `${slip}(?:${act})`,
  `(?:${act})(?:键|按钮)?(?:是)?(?:误|错|不小心)(?:点|按|碰|触|操作)`,
  `(?:${act})(?:键|按钮)?(?:点|按|碰)错`,
  `(?:点|按|摁)错?成?了?(?:${act})(?:了|$)`,
  `(?:${act})(?:订单)?不是我`,
  `(?:撤销|撤回)取消|(?:${act})掉?(?:那个|这个|我的|刚才的)取消`,
];
/** 取消？不, 取消？没有啊: a question, and the answer to it. */
export const hanQuestion = (act: string): string => `(?:我?要?|订单)?(?:${act})(?:订单|单子)?(?:吗|么)?`;
export const hanDenial = '(?:才|当然|我|绝对|肯定)?(?:不|没|没有|别|不要|不行|不是|没说|不会|不可能|不用|休想)(?:要|有|啊|呀|吧|呢|的|了|谢谢|可能|说过?)*';

/** "why have you not cancelled it", "退款还没到": nobody refuses anything; they wait for it, or cannot do it. */
export const hanWaits =
  '(?:还|怎么|为什么|为啥|一直|都|仍然?|凭什么)(?:是|还)?(?:没有?|不)(?:能|可以|给|让)?(?:给我|帮我|我)?(?:取消|退|改|换|买|下单)|(?:不能|不可以|没法|无法)(?:取消|退货?|改|换|买|下单).{0,6}(?:吗|么$|啊\\?|为什么|怎么办|咋办)|(?:取消|退|改|换)(?:货|款|订单|地址)?不(?:了|掉|成)|不是(?:已经)?(?:说|都)?(?:取消|退款?)了(?:吗|么)';

/** The first messages wait for the model to be read and for the compiler: a few of each language are understood before anybody writes. */
import { understand } from './understand.ts';

const sentences = [
  'where is my order SR-2208, it should be in lahore by now',
  'do you have leather wallets under 2000 rs?',
  "pls don't cancel my order, just change the size to 8",
  'i have 200 mugs to sell at rs 350 each',
  'can i talk to a real person please',
  'bhai mera parcel kidhar hai, tcs 779012345678',
  'mujhe do ajrak chadar chahiye dhai hazar tak',
  'paisay bhej diye hain, cancel mat karna',
  'wapas kaise karoon, rang theek nahi aaya',
  'مجھے دو چادریں چاہییں، قیمت کیا ہے',
  'میرا آرڈر 4471 لاہور کب پہنچے گا',
  'آرڈر منسوخ مت کرنا، پتہ بدل دیں',
  'ریفنڈ ابھی تک نہیں ملا',
  '我的包裹EE123456785PK到哪了',
  '我要买两条丝巾，一百块以内',
  '先别取消订单，地址改一下',
  '钱已经付了，什么时候发货',
  'who won the match last night',
];

/** A fraction of a second of one core; the number makes each of them a message not read before. */
export function warmUp(): void {
  for (let round = 0; round < 8; round++) for (const sentence of sentences) understand(`${sentence} ${round}`);
}

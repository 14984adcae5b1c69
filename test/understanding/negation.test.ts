import { describe, expect, test } from 'vitest';
import { refusedIn } from '../../src/understanding/intents/negation.ts';
import { understand } from '../../src/understanding/intents/understand.ts';
import { wishOf } from '../../src/understanding/wish.ts';

const refusals = {
  cancel_order: `
    don't cancel | dont cancel my order | do not cancel it | please don't cancel | never cancel my order | no need to cancel | i don't want to cancel | I do NOT want to cancel my order
    hey don't cancel the order please i still want it | not cancel | don't you dare cancel | i did not cancel anything | without cancelling | dnt cncl my order | don’t cancel | DONT CANCEL
    cancel mat karna | cancel mat karo bhai | cancel na karein | cancel na karna | cancel nahi karna | order cancel nahi karna hai | mera order cancel mat kijiye | cancel nahi karwana | mat cancel karo
    order cancel mt krna | cancel nai krna | bhai order cancel na kr dena | cancel nahi chahiye | mansookh na karein | mansookh mat karein | cancel karna nahi | please cancel na karo yaar | cansel mat karna
    کینسل مت کریں | آرڈر کینسل مت کرنا | کینسل نہ کریں | منسوخ نہ کریں | منسوخ مت کرو | کینسل نہیں کرنا | میرا آرڈر کینسل نہیں کرنا | آرڈر منسوخ نہیں کرنا چاہتا | كينسل نہ كرنا | بھائی کینسل نہ کر دینا
    不要取消订单 | 别取消 | 不要取消 | 不想取消 | 我没说要取消 | 千万别取消 | 先别取消我的订单 | 不用取消 | 不需要取消订单 | 请勿取消 | 別取消 | 我不是要取消 | 别给我取消了 | 没让你取消 | 不要帮我取消
    pls dont cancel it i stil want it | cancel? no way | I never asked to cancel | who said cancel, i didnt | please do not let anyone cancel my order | i am not going to cancel | not interested in cancelling
    i have no intention to cancel | why should i cancel my order | cancel it? no! | cancel no | hold on do not cancel yet | forget the cancellation | order 4471 should not be cancelled | you can't cancel my order
    i dont want my order cancelled | i didn't request cancellation | no one told you to cancel | cancelled by mistake, i still want it | i accidentally hit cancel | plz dnt cncel my ordr | kindly dont process any cancellation
    do not go ahead with the cancellation | please disregard the cancellation | i aint cancelling | cancel the cancellation | this is not a cancellation | i didnt cancel it why does it say cancelled
    cancel na krna yar | cancel? nahi | cancel? bilkul nahi | maine cancel karne ko nahi kaha | mene cancel ka nahi bola | cancel kyun karoon | cancel karne ki zaroorat nahi | cancel karne ka irada nahi | cancel to mat karo
    cancel thori karna hai | galti se cancel ho gaya mujhe chahiye | mat karo cancel | na kro yr cancel | nahi karwana cancel | order cancel nahi hona chahiye | main cancel nahi kar raha | cancel karne se mana kar raha hoon
    cancel wali baat nahi | mera order cancel na hone dena | cancel karne ka kis ne kaha | cancel ni krna | cancl na kro | abhi tak soch raha hun cancel mat karo | order ko cancel karne ki galti na karna
    u r not supposed to cancel it | i no longer wish to cancel | cancellation not required | changed my mind about cancelling, keep it | did i say cancel? no | 可以不取消吗 | 不是让你取消 | 点错成取消了
    منسوخ نہیں کرنا تھا | میں نے کینسل کرنے کو نہیں کہا | کینسل کرنے کی ضرورت نہیں | کینسل کیوں کروں | کینسل؟ بالکل نہیں | مت کریں کینسل | غلطی سے کینسل ہو گیا مجھے چاہیے | کس نے کہا کینسل کرو | منسوخی نہیں چاہیے
    میں کینسل نہیں کر رہا | کینسل ہونے نہ دیں | میں نے کب کہا کینسل کرو | آرڈر کینسل نہیں ہونا چاہیے
    取消什么啊我没要取消 | 谁说要取消 | 取消？不 | 取消？没有啊 | 取消干嘛 | 我为什么要取消 | 别把我的单子取消了 | 订单不取消 | 我没要求取消 | 不是取消 | 不能取消啊我还要呢 | 怎么能取消呢 | 误点了取消 | 手滑点了取消 | 取消按错了
    我反悔了不取消了 | 我什么时候说过要取消 | 不同意取消 | 你敢取消试试 | 取消订单不是我点的 | 撤销取消 | 我冇話取消`,
  refund_return: `
    i don't want a refund | dont return it | no need to return | don't refund me | not returning it | wapas nahi karna | wapas mat karo | refund nahi chahiye | return na karein | refund mat karna
    واپس نہیں کرنا | ریفنڈ نہیں چاہیے | واپس مت کریں | 不要退款 | 不想退货 | 不用退了 | 别退 | 我不退货
    i never asked for a refund | no need for refund | maine refund nahi manga | واپس کرنے کی ضرورت نہیں | 谁说要退货`,
  change_order: `dont change anything | do not change my address | change mat karna | badlo mat | tabdeel na karein | تبدیل نہ کریں | مت بدلیں | 不要改 | 别换 | 不用修改订单 | تبدیلی نہ کریں | 地址不改了`,
  place_order: `i dont want to order | don't place the order | order mat karo | abhi order nahi karna | khareedna nahi hai | آرڈر نہیں کرنا | خریدنا نہیں چاہتا | 不要下单 | 先不买 | 别下单`,
} as const;

const listed = (texts: string): string[] => texts.split(/[|\n]/).flatMap((text) => (text.trim() === '' ? [] : [text.trim()]));

describe.each(Object.entries(refusals))('an act that is refused is never read: %s', (intent, texts) => {
  test.each(listed(texts))('%s', (text) => {
    const read = understand(text);
    expect(read.intent).not.toBe(intent);
    expect(read.ranked.map((one) => one.intent)).not.toContain(intent);
  });
});

test.each(listed(refusals.cancel_order))('“%s” leads to no order, and is offered no cancelling', (text) => {
  const told = JSON.stringify(wishOf({ kind: 'text', text }, { by: 'm1', role: 'buyer' }));
  expect(told).not.toMatch(/label_withdraw|withdraw|"command":"cancel"/);
});

test.each(
  listed(`
    cancel my order | please cancel it | i want to cancel | can i cancel? | order cancel karo | cancel kar dein | آرڈر کینسل کریں | منسوخ کر دیں | 取消订单 | 帮我取消
    why have you not cancelled it yet | cancel nahi hua abhi tak | ابھی تک کینسل کیوں نہیں کیا | 怎么还没取消 | don't send it, cancel my order | nahi chahiye cancel kar do | 不想要了，取消吧 | 能不能取消 | 可以取消吗
    no cancel it | nahi yaar cancel kar do | i dont want it anymore please cancel | i dont need it cancel it | dont ship it just cancel | never arrived cancel my order | never mind cancel it | not needed anymore cancel my order
    you have not cancelled my order | i asked to cancel but it is not cancelled | please stop my order cancel it | i dont know how to cancel | order cancel nahi ho raha | nahi lena cancel | mat bhejo cancel karo | ghalti se order ho gaya cancel kar do
    cancel kar do na yaar | cancel nahi ho sakta kya | کینسل نہیں ہو رہا | نہیں چاہیے، منسوخ کریں | 取消不了 | 怎么取消不了 | 不能取消吗 | 不行就取消 | 要不取消吧 | 没发货就取消 | 不想要了帮我取消 | 别发了取消 | 取消没有成功`),
)('an act that is wished is not refused: %s', (text) => {
  expect(refusedIn(text)).not.toContain('cancel_order');
});

test.each(
  listed(
    'you didnt refund me | i did not get my refund | aap ne refund nahi kiya | paise wapas nahi kiye | refund nahi kar rahe | پیسے واپس نہیں ملے | 卖家不退款 | 为什么不能退 | 能不能退 | 不给我退货 | no exchange, i want a refund',
  ),
)('what others do not give back is not refused: %s', (text) => {
  expect(refusedIn(text)).not.toContain('refund_return');
});

test.each(
  listed(
    "pls dont cancel it i stil want it | I never asked to cancel | cancel? no way | cancel na krna yar | mera order cancel na ho jaye | cancel mat karo | منسوخ نہیں کرنا تھا | کینسل نہ کریں پلیز | 取消什么啊我没要取消 | 取消？不 | don't change anything | 不退货",
  ),
)('who only refuses is told that all stays as it is: %s', (text) => {
  expect(wishOf({ kind: 'text', text }, { by: 'm1', role: 'buyer' })).toMatchObject({ do: 'start', flow: 'asked', given: { about: 'kept' } });
});

test.each([
  ["don't cancel my order, where is it?", 'track'],
  ['cancel nahi karna, kab ayega order', 'track'],
  ['کینسل مت کرنا بس یہ بتا دیں پہنچے گا کب', 'track'],
  ['别取消 我就问问到哪了', 'track'],
  ['i dont want this order', 'track'],
])('who refuses and asks is answered: %s', (text, flow) => {
  expect(wishOf({ kind: 'text', text }, { by: 'm1', role: 'buyer' })).toMatchObject({ do: 'start', flow });
});

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
    不要取消订单 | 别取消 | 不要取消 | 不想取消 | 我没说要取消 | 千万别取消 | 先别取消我的订单 | 不用取消 | 不需要取消订单 | 请勿取消 | 別取消 | 我不是要取消 | 别给我取消了 | 没让你取消 | 不要帮我取消`,
  refund_return: `
    i don't want a refund | dont return it | no need to return | don't refund me | not returning it | wapas nahi karna | wapas mat karo | refund nahi chahiye | return na karein | refund mat karna
    واپس نہیں کرنا | ریفنڈ نہیں چاہیے | واپس مت کریں | 不要退款 | 不想退货 | 不用退了 | 别退 | 我不退货`,
  change_order: `dont change anything | do not change my address | change mat karna | badlo mat | tabdeel na karein | تبدیل نہ کریں | مت بدلیں | 不要改 | 别换 | 不用修改订单`,
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
    why have you not cancelled it yet | cancel nahi hua abhi tak | ابھی تک کینسل کیوں نہیں کیا | 怎么还没取消 | don't send it, cancel my order | nahi chahiye cancel kar do | 不想要了，取消吧 | 能不能取消 | 可以取消吗`),
)('an act that is wished is not refused: %s', (text) => {
  expect(refusedIn(text)).not.toContain('cancel_order');
});

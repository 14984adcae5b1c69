/** The same wish in Chinese, which has no spaces: 别再发了, 退订, 不要广告, 重新订阅. */
import type { OptOut } from './opt-out.ts';
import type { OptOutKind } from './opt-out-words.ts';

const messages = '(?:消息|信息|短信|微信|讯息|简讯|通知|推送|订阅|sms|群发|这些|这种|那些|东西)';
const me = '(?:给我|向我|跟我|往我这儿?|对我|我)?';
const not = '(?:别|不要|不用|不必|甭|勿|请勿|莫|不许|不准|禁止|停止|不想|不需要|不想要|不愿意?)';
const still = '(?:再|老是?|总是?|一直|天天|每天|继续)*';
const end = '(?:取消|停止|终止|结束|关闭|关掉|关了|停掉|停了|停|关|屏蔽|拒收|拒绝|退出|退|不接收|不收)';
const send = '(?:群发|发送|推送|发|推|来)';
const hear = '(?:接收|收到|收|看到?)';

const kinds: readonly (readonly [OptOutKind, string])[] = [
  ['daily', '(?:每日消息|每日汇总|每日总结|每天的消息|日报)'],
  ['news', '(?:到货通知|补货通知|到货提醒|补货提醒|到货消息|上新通知)'],
  ['reminders', '(?:提醒消息|提醒通知|提醒短信|提醒)'],
  ['offers', '(?:(?:广告|促销|优惠|营销|推销|推广|打折|活动)(?:消息|信息|短信|通知|推送)?)'],
];

const whole = (...all: readonly string[]): RegExp => new RegExp(`^(?:${all.join('|')})$`);
const before =
  /^(?:(?:你们?好|您好|麻烦(?:你们?|您)?|拜托|求求?(?:你们?|您)?|亲|喂|那|算了|行了|够了|烦死了|好烦|烦|请|以后|今后|从现在起|从今天起|你们?|您|都|就|我要|我想要?|我|要求|把|帮我|能不能|可不可以|可以|能))+/;
const after = /(?:吧|了|啦|咯|谢谢(?:你们?|您)?|多谢|好吗|行吗|可以吗|好不好|行不行|吗|呀|啊|嘛|呢|哈|拜托|ok)+$/;

const none = whole(
  `(?:回复?|发)?(?:td|t|n)?退订(?:td|t|n)?(?:你们?的?|所有的?|全部)?${messages}?`,
  `${end}(?:所有的?|全部|一切)?${messages}+`,
  `(?:所有的?|全部|这个)?${messages}+(?:都)?(?:给我)?${end}`,
  `${not}${still}${me}(?:再)?${send}(?:给我|我)?(?:任何|这么多|那么多|什么|乱七八糟的?)?${messages}*(?:给我|我)?`,
  `${not}${still}(?:来)?(?:打扰|骚扰|烦|吵|联系)(?:我|我们|人)?`,
  `${not}${still}${hear}(?:你们?的?|您的|任何|这样的?)?${messages}*`,
  `${not}(?:任何|这些|你们?的)?(?:消息|信息|短信|通知|推送)`,
  '停|停止',
);
const again = whole(
  `(?:重新|再次|恢复|继续|开始|开启|打开)+(?:${hear}|${send})?${me}(?:${hear}|${send})?${messages}+`,
  `${messages}+(?:重新|再)?(?:恢复|打开|开启|开)`,
  '(?:重新|恢复|取消)(?:接收|退订)',
  '订阅',
);

const noneOf = (kind: string): RegExp =>
  whole(
    `${not}${still}${me}(?:再)?(?:${send}|${hear})?${me}(?:任何|这些|你们?的|那么多|这么多)?${kind}(?:我)?(?:消息|信息|短信|通知|推送)?`,
    `${end}(?:所有的?|全部)?${kind}(?:消息|信息|短信|通知|推送|功能)?`,
    `${kind}(?:消息|信息|短信|通知|推送|功能)?(?:都)?(?:给我)?(?:${end}|${not}${still}${me}${send}?)`,
    `退订${kind}`,
  );
const againOf = (kind: string): RegExp =>
  whole(`(?:重新|恢复|继续|打开|开启|开|要|需要|想要)+(?:${hear}|${send})?${kind}(?:功能)?`, `${kind}(?:功能)?(?:打开|开启|恢复|开|要)`);

const ofKinds = kinds.map(([of, kind]) => ({ of, none: noneOf(kind), again: againOf(kind) }));

const questions = /怎么|为什么|为何|什么时候|吗|没有|了没/;
const polite = /能不能|可不可以|可以|能|好吗|行吗|好不好|行不行/;

/** `asks`: it bears a question mark. A question counts only where it asks politely. */
export function readHanOptOut(key: string, asks: boolean): OptOut | undefined {
  const said = key.replace(/\s+/g, '');
  if ((asks || questions.test(said)) && !polite.test(said)) return undefined;
  return [said, said.replace(after, ''), said.replace(before, ''), said.replace(before, '').replace(after, '')].map(wishIn).find((wish) => wish !== undefined);
}

function wishIn(said: string): OptOut | undefined {
  for (const { of, none: off, again: on } of ofKinds) {
    if (off.test(said)) return { of, on: false };
    if (on.test(said)) return { of, on: true };
  }
  if (none.test(said)) return { of: 'all', on: false };
  return again.test(said) ? { of: 'all', on: true } : undefined;
}

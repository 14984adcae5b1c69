/** Commands known at every step, in four languages. A command is the whole message; words around it make it something else. */
import type { Command } from '../../conversation/control.ts';
import { normalise } from '../normalise.ts';
import { readOptOut } from './opt-out.ts';
import { askedKey, phrasebook, phraseKey } from './phrases.ts';

const lists: readonly (readonly [Command, string])[] = [
  [
    'menu',
    'menu|menyu|mainu|menoo|meenu|minu|manu|mneu|meny|main menu|mainmenu|bot|start|restart|show menu|open menu|menu dikhao|menu dikhaein|menu dikha do|menu kholo|menu bhejo|menu chahiye|shuru|' +
      'مینو|مینیو|مینیو دکھائیں|مینو دکھائیں|مین مینو|بوٹ|شروع|机器人|菜单|主菜单|选单|首页|主页|打开菜单|开始|返回菜单|回到菜单|目录菜单',
  ],
  [
    'help',
    'help|hlep|halp|helpp|help me|i need help|need help|madad|madat|maddad|madad karo|madad karein|madad kar do|madad chahiye|meri madad karo|help karo|help chahiye|guide me|guide karo|how does this work|how do i use this|kaise use karun|samajh nahi aa raha|yeh kaise kaam karta hai|' +
      'مدد|مدد کریں|مدد کرو|مدد چاہیے|میری مدد کریں|ہیلپ|رہنمائی|رہنمائی کریں|سمجھ نہیں آ رہا|帮助|帮帮我|帮忙|我需要帮助|需要帮助|怎么用|如何使用|使用说明|帮我',
  ],
  [
    'back',
    'back|bak|go back|goback|step back|previous|prev|wapas|wapis|vapas|wapas jao|wapas jana hai|wapas chalo|peeche|pichay|peechay|piche|peeche jao|pichla|pehle wala|pichla sawal|' +
      'واپس|واپس جائیں|واپس جاؤ|پیچھے|پیچھے جائیں|پچھلا|پچھلا سوال|返回|后退|上一步|回上一步|上一个|退回|回退|往回',
  ],
  [
    'cancel',
    'cancel|cancle|cansel|cencel|kansel|cancal|cancel it|cancel this|cancel karo|cancel kar do|cancel kardo|cancel krdo|cancel kar dein|cancel karein|cancel karna hai|exit|quit|abort|forget it|never mind|nevermind|mansookh|mansukh|mansookh karo|mansookh kar do|khatam karo|chhoro yeh|' +
      'منسوخ|منسوخ کریں|منسوخ کرو|منسوخ کر دیں|منسوخ کرنا ہے|کینسل|کینسل کریں|کینسل کرو|کینسل کر دیں|ختم کریں|ختم کرو|取消|取消吧|退出|放弃|不做了|不弄了|结束',
  ],
  [
    'language',
    'language|languages|lang|langauge|lenguage|languge|change language|language change|language change karo|language change karni hai|change the language|switch language|language settings|use another language|zaban|zuban|zabaan|zaban badlo|zuban badlo|zaban badlein|zaban badal do|zaban tabdeel karo|zaban badalni hai|' +
      'زبان|زبان بدلیں|زبان بدلو|زبان تبدیل کریں|زبان بدلنی ہے|لینگویج|语言|语言设置|换语言|改语言|切换语言|更换语言|更改语言|选择语言|换个语言',
  ],
  [
    'human',
    'human|hooman|agent|operator|representative|real person|real person please|a human|human please|talk to a human|talk to human|talk to a person|talk to someone|speak to a human|speak to an agent|speak to a person|i want to speak to an agent|i want a human|i want to talk to a human|talk to agent|customer service|customer care|customer support|support|contact support|live agent|connect me to customer service|insan|insaan|insaan se baat|insan se baat karni hai|insaan se baat karni hai|kisi insan se baat karni hai|kisi se baat karni hai|kisi insaan se baat karao|banda|bande se baat|bande se baat karao|banday se baat karni hai|numainda|numaindah|numainde se baat karni hai|agent se baat karwao|agent se baat karni hai|customer care se milao|bot nahi banda chahiye|' +
      'انسان|انسان سے بات|انسان سے بات کریں|انسان سے بات کرنی ہے|کسی انسان سے بات کرائیں|کسی سے بات کرنی ہے|نمائندہ|نمائندے سے بات کرنی ہے|نمائندے سے بات|ایجنٹ|کسٹمر سروس|人工|人工客服|人工服务|转人工|转接人工|找人工|客服|真人|真人客服|联系客服|要人工|找客服|我要人工|我要找真人|有没有人工',
  ],
  // What it is made of in a sentence is in opt-out-words.ts.
  ['stop', 'stop|unsubscribe|بند|remove me from your list|take me off your list|delete my number|remove my number|leave me alone|td|t d|退订|停'],
  [
    'continue',
    'continue|continu|contineu|countinue|resume|go on|carry on|continue karo|continue please|keep going|jari|jaari|jari rakho|jari rakhein|jaari rakho|jari karo|jari rakhen|phir se shuru|wahin se|' +
      'جاری|جاری رکھیں|جاری رکھو|جاری کریں|继续|接着|接着来|继续吧|继续上次|恢复',
  ],
  [
    'privacy',
    'privacy|privacy policy|privecy|my data|mydata|my privacy|mera data|meri privacy|razdari|raazdari|data policy|delete my data|export my data|erase my data|forget me|' +
      'رازداری|پرائیویسی|پرائیویسی پالیسی|میرا ڈیٹا|میرا ڈیٹا حذف کریں|隐私|隐私政策|我的数据|个人信息|删除我的数据|隐私设置',
  ],
];

const book = phrasebook(lists);
const slashes = phrasebook<Command>([...lists, ['privacy', 'delete|export'], ['menu', 'start']]);

/** `undefined` unless the message is the command and nothing else but courtesy. A stop may be said in a sentence. */
export function readCommand(text: string): Command | undefined {
  const line = normalise(text);
  const [, slash] = /^\/([\p{L}\p{M}_]+)(?:@\w+)?$/u.exec(line) ?? [];
  if (slash !== undefined) return slashes(phraseKey(slash));
  if (/^[?؟]{1,3}$/.test(line)) return 'help';
  const named = book(phraseKey(line)) ?? book(askedKey(line));
  if (named !== undefined) return named;
  const wish = readOptOut(line);
  return wish?.of === 'all' && !wish.on ? 'stop' : undefined;
}

const names = phrasebook([['bot', 'bot|the bot|sarai|sarai bot|بوٹ|سرائے|سرائے بوٹ|机器人|小助手|机器人回来']]);

/** Whether we are called by name, as by whoever talked by hand and wants us to go on. */
export const callsBot = (text: string): boolean => names(phraseKey(normalise(text))) !== undefined;

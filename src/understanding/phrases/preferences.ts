/** "my time zone is Dubai", "رات 11 سے صبح 7 تک پیغام نہ بھیجیں", "关闭提醒": wishes about when and of what one is written to. */
import { readHours } from '../days/hours.ts';
import { fold } from '../normalise.ts';
import { type OptOut, readOptOut } from './opt-out.ts';
import { phrasebook, phraseKey } from './phrases.ts';
import type { Start } from './starts.ts';

/** No such wish is longer. */
const longest = 90;

const isBare = phrasebook([
  [
    'timezone',
    'time zone|timezone|my time zone|my timezone|change time zone|change timezone|set time zone|set timezone|time zone badlo|timezone badlo|time zone badlein|mera time zone|mera timezone|' +
      'ٹائم زون|میرا ٹائم زون|ٹائم زون بدلیں|时区|我的时区|改时区|换时区|设置时区|修改时区',
  ],
  [
    'quiet',
    'quiet|quiet hours|quiet time|my quiet hours|do not disturb|dnd|night mode|khamoshi|khamosh auqat|khamoshi ke auqat|no messages at night|dont message me at night|raat ko message na karein|raat ko message mat karo|raat ko message mat bhejo|raat ko message na bhejein|raat ko messages mat bhejo|raat ko msg mat karo|raat ko msg mat bhejo|' +
      'خاموش اوقات|خاموشی|خاموشی کے اوقات|رات کو پیغام نہ بھیجیں|رات کو میسج نہ کریں|رات کو پیغام مت بھیجیں|免打扰|勿扰|勿扰模式|免打扰时间|免打扰时段|勿扰时间|晚上别发消息|晚上不要发消息|晚上别打扰|夜间勿扰',
  ],
  [
    'messages',
    'messages|my messages|notifications|notification|notices|notice settings|notification settings|which messages|messages settings|message settings|kaun se message|kaun se messages|notifications badlo|' +
      'پیغامات|نوٹیفکیشن|نوٹیفکیشنز|اطلاعات|کون سے پیغامات|消息|通知|通知设置|消息通知|消息设置|提醒设置',
  ],
]);

const zone =
  /^(?:(?:my|our|set|change|mera|meri|میرا|میری|我的|设置|把)\s*)*(?:time ?zone|timezone|ٹائم ?زون|时区)\s*(?:is|to|=|:|：|in|ko|کو|是|为|改成|改为|换成|设为|设成|在)?\s*(\S.*?)\s*(?:hai|he|kar do|kardo|karo|karein|kar dein|rakho|rakhein|ہے|کر دیں|کریں|کر دو|رکھیں)?$/iu;

const silence =
  /quiet|do not disturb|dont disturb|dnd|(?:no|dont|do not|mat|na) (?:send|messages?|msgs?|message|msg|disturb|tang)|(?:messages?|msgs?) (?:mat|na|nahi|band)|(?:mat|na|nahi) (?:bhej|kar|tang)|khamosh|tang (?:mat|na)|خاموش|(?:پیغام|پیغامات|میسج|میسجز) (?:نہ|مت|بند)|تنگ (?:نہ|مت)|打扰|勿扰|(?:别|不要|不用|勿)(?:再)?(?:给我)?(?:发|吵)|安静|静音/u;
/** What is left of a wish for quiet when its hours are read. */
const quietWords =
  /quiet(?: hours?| time)?|do not disturb|dont disturb|dnd|(?:please )?(?:no|dont|do not|mat|na) (?:send|messages?|msgs?|disturb)(?: me)?(?: messages?)?|khamosh(?:i)?(?: auqat| raho| rahein)?|خاموش(?:ی)?(?: اوقات| رہیں)?|免打扰|不要打扰(?:我)?|别打扰(?:我)?|勿扰|(?:别|不要)(?:再)?(?:给我)?发(?:消息)?(?:了)?|请|静音|安静|(?: |^)(?:is|are|hours?)(?= )/giu;

/** `undefined` for anything that is no such wish. */
export function readPreference(line: string): Start | undefined {
  if (line.length > longest) return undefined;
  const key = phraseKey(line);
  const bare = isBare(key);
  if (bare) return { flow: bare, given: {}, digresses: true };
  const wish = readOptOut(line);
  if (wish) return { ...told(wish), digresses: true };
  const place = zone.exec(line)?.[1];
  if (place !== undefined) return { flow: 'timezone', given: { zone: place }, digresses: true };
  return quietIn(line);
}

/** A stop of everything is a command: commands.ts. */
function told({ of, on }: OptOut): Pick<Start, 'flow' | 'given'> {
  if (of === 'all') return { flow: 'stop', given: { again: 'messages' } };
  if (of === 'daily') return { flow: 'digest', given: on ? {} : { hour: 'none' } };
  return { flow: 'messages', given: { which: of, wanted: on ? 'yes' : 'no' } };
}

function quietIn(line: string): Start | undefined {
  const folded = fold(line);
  if (!silence.test(folded)) return undefined;
  const hours = folded.replace(quietWords, ' ').trim();
  return readHours(hours) === undefined ? undefined : { flow: 'quiet', given: { hours }, digresses: true };
}

/** What people type of certificates: that they want theirs, or a code, after a word of checking, in the address of its page, or alone. */
import { asciiDigits } from '../normalise.ts';
import { askedKey, phrasebook } from './phrases.ts';
import type { Start } from './starts.ts';

const word =
  '(?:(?:please |pls )?(?:check|verify|is)|tasdeeq(?: karo| karein)?|jaanch|تصدیق(?: کریں| کرو)?|جانچیں|چیک(?: کریں)?|查验|验证|核验|核实|查一下|查)';
const thing =
  '(?:(?:the |this |my )?(?:certificate|cert|code)(?: no\\.?| number| code)?|(?:سند|سرٹیفکیٹ|کوڈ)(?: کا کوڈ| کا نمبر)?|(?:sanad|证书编号|证书号|证书|编号))';
/** With the letters before it, however much is missing of it; the country is another thing. */
const ours = String.raw`sr[i1l](?! ?lanka)(?:(?:[-–— .:]*[a-z0-9]){12}|[-–—][a-z0-9\-–—]*)`;
/** Without them only in its groups: a courier's number may have as many signs. */
const grouped = '[a-z0-9]{4}[-–— ][a-z0-9]{4}[-–— ][a-z0-9]{4}';
const asked = new RegExp(`^(?:${word}[ :：]*)?(?:${thing}[ :：]*)?(${ours})(?: (?:please|plz|pls|real|genuine|asli hai|اصلی ہے)|是真的吗?)?[?؟？]?$`, 'iu');
const bare = new RegExp(`^${word}[ :：]*(?:${thing}[ :：]*)?(${grouped})$|^${thing}[ :：]*(${grouped})$`, 'iu');
const address = /\/c\/([a-z0-9-]{12,24})\b/iu;
const mustHold = /sr[i1l]|\/c\/|[a-z0-9]{4}[-–— ][a-z0-9]{4}/iu;
/** No words are nearly a code: `sri lanka` has no digit. One in eighty codes has none either, and is known by its dashes. */
const likely = /\d|sr[i1l](?:[-–—][a-z]{4}){3}/iu;

function readCode(typed: string): Start | undefined {
  const line = asciiDigits(typed);
  if (!mustHold.test(line) || !likely.test(line)) return undefined;
  const found = asked.exec(line) ?? bare.exec(line) ?? (/^https?:\/\/\S+$/iu.test(line) ? address.exec(line) : null);
  const code = found?.slice(1).find((one) => one !== undefined);
  return code === undefined ? undefined : { flow: 'check', given: { code: code.trim() }, digresses: true };
}

const book = phrasebook([
  [
    'certificate',
    'certificate|my certificate|get certificate|get my certificate|send my certificate|show my certificate|download certificate|i want my certificate|course certificate|certificate chahiye|mera certificate|mujhe certificate chahiye|certificate bhejo|certificate do|sanad|meri sanad|sanad chahiye|' +
      'سند|میری سند|سند چاہیے|سند بھیجیں|سرٹیفکیٹ|میرا سرٹیفکیٹ|سرٹیفکیٹ چاہیے|证书|我的证书|要证书|领证书|领取证书|结业证书|我的结业证书',
  ],
  [
    'check',
    'check certificate|check a certificate|check the certificate|verify|verify certificate|verify a certificate|is this certificate real|is this certificate genuine|certificate check|certificate verify|certificate check karo|certificate ki tasdeeq|sanad ki tasdeeq|sanad check karo|tasdeeq|' +
      'تصدیق|سند کی تصدیق|سند چیک کریں|سرٹیفکیٹ کی تصدیق|سرٹیفکیٹ چیک کریں|查验|查验证书|验证证书|核验证书|证书查询|证书验证|证书真伪|查证书',
  ],
]);
/** One word may be the answer to a question, as `tasdeeq` is when it is asked whether all is right. */
const isPlain = (key: string): boolean => key.includes(' ') || /\p{Script=Han}{3}/u.test(key);

export function readCertificate(line: string): Start | undefined {
  const code = readCode(line);
  if (code) return code;
  const key = askedKey(line);
  const flow = book(key);
  return flow && { flow, given: {}, ...(isPlain(key) && { digresses: true }) };
}

/** "link A12", "A12 ka QR bhejo", "A12的二维码", "my shop link": words that ask for an address to pass on; "tell my buyers about A12": for having it told. */
import type { Start } from './starts.ts';

const code = '([A-Za-z]{1,3}\\d{2,4})';
const thing = '(?:link|share link|qr|qr code|لنک|کیو آر|کیو آر کوڈ|链接|二维码|分享链接)';
const more = '(?:bhejo|bhejein|bhej do|do|dein|de do|chahiye|please|pls|banao|بھیجیں|دیں|بنائیں|چاہیے|发给我|发一下)?';

const goods: readonly RegExp[] = [
  new RegExp(`^(?:(?:send|give|make|get)(?: me)? (?:the |a )?)?(?:share|分享|${thing})(?: of| for| ka| کا)?\\s*${code}\\s*${more}$`, 'iu'),
  new RegExp(`^${code}\\s*(?:ka|ki|کا|کی|的)?\\s*${thing}\\s*${more}$`, 'iu'),
];
const shop = new RegExp(
  `^(?:my shop(?:'s)? ${thing}|shop ${thing}|(?:meri |apni )?(?:dukan|dukaan|shop) (?:ka|ki) ${thing}|(?:میری |اپنی )?(?:دکان|شاپ) (?:کا|کی) ${thing}|我?的?(?:店|店铺|小店)的?${thing})\\s*${more}$`,
  'iu',
);

const buyers = '(?:buyers|customers|clients|gahak|gahakon|grahak|kharidar|kharidaron|گاہک|گاہکوں|خریداروں|کسٹمرز|买家|顾客|客户)';
const end = '[.!。！۔]?$';
const telling: readonly RegExp[] = [
  new RegExp(`^(?:tell|inform|notify|message) (?:all )?(?:my |the )?(?:old |past |former )?${buyers} (?:about|of) ${code}${end}`, 'iu'),
  new RegExp(
    `^${code} (?:ka |ki |ke |ke bare mein |کا |کی |کے |کے بارے میں )?(?:sab |سب )?(?:purane |پرانے )?${buyers} (?:ko|کو) (?:batao|batayein|batain|bata do|bata dein|bhejo|بتائیں|بتاؤ|بتا دیں|بھیجیں)${end}`,
    'iu',
  ),
  new RegExp(`^(?:把)?${code}(?:发给|告诉|通知)(?:所有|全部)?(?:老)?${buyers}${end}`, 'iu'),
  new RegExp(`^(?:告诉|通知)(?:所有|全部)?(?:老)?${buyers}${code}${end}`, 'iu'),
];

/** No such wish is longer. */
const longest = 60;

export function readSharing(line: string): Start | undefined {
  if (line.length > longest) return undefined;
  for (const pattern of goods) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return { flow: 'share', given: { listing: found.toUpperCase() }, digresses: true };
  }
  for (const pattern of telling) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return { flow: 'tell', given: { listing: found.toUpperCase() }, digresses: true };
  }
  return shop.test(line) ? { flow: 'share', given: {}, digresses: true } : undefined;
}

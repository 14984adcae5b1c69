/** "link A12", "A12 ka QR bhejo", "A12的二维码", "my shop link": words that ask for an address to pass on. */
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

/** No such wish is longer. */
const longest = 60;

export function readSharing(line: string): Start | undefined {
  if (line.length > longest) return undefined;
  for (const pattern of goods) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return { flow: 'share', given: { listing: found.toUpperCase() }, digresses: true };
  }
  return shop.test(line) ? { flow: 'share', given: {}, digresses: true } : undefined;
}

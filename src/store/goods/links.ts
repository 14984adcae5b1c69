/** Addresses that open something in a talk with us, each with its QR picture. */
import qrcode from 'qrcode-generator';
import sharp from 'sharp';
import { shownCode } from '../../school/certificate.ts';
import { type LinksDoor, linkLetters } from '../../shop/links.ts';
import type { PictureStore } from '../files/pictures.ts';

export type LinkParts = {
  /** Asks the channels in turn; what stands in a link is theirs to know. */
  readonly link: (payload: string) => Promise<string | undefined>;
  readonly keep: PictureStore['keep'];
  readonly publicUrl?: string | undefined;
};

/** Pictures that were drawn lately: sellers ask for the same one again and again. */
const mostRemembered = 500;

export function makeLinks({ link, keep, publicUrl }: LinkParts): LinksDoor {
  const drawn = new Map<string, string>();

  async function pictureOf(url: string): Promise<string> {
    const known = drawn.get(url);
    if (known !== undefined) return known;
    const kept = await keep(await drawQr(url));
    if (!kept.ok) throw new Error(`a QR picture was not kept: ${kept.why}`);
    if (drawn.size >= mostRemembered) drawn.clear();
    drawn.set(url, kept.hash);
    return kept.hash;
  }

  const pageAt = (path: string): string | null => (publicUrl === undefined ? null : `${publicUrl.replace(/\/+$/, '')}/${path}`);

  return {
    async to(thing, code) {
      const url = await link(`${linkLetters[thing]}_${code}`);
      return url === undefined ? null : { url, qr: await pictureOf(url) };
    },
    page: (track) => pageAt(`t/${track}`),
    certificate: async (code) => pageAt(`c/${shownCode(code)}`) ?? (await link(`c_${shownCode(code)}`)) ?? null,
  };
}

/** No links at all: a house whose channels have no addresses. */
export const noLinks: LinksDoor = { to: async () => null, page: () => null, certificate: async () => null };

/** One module of the code, and the white that must stand around it, in pixels and modules. */
const size = 12;
const margin = 4;

/** A PNG that a phone reads from another's screen, or from paper. */
export async function drawQr(text: string): Promise<Uint8Array> {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const side = code.getModuleCount() + 2 * margin;
  const dark = (at: number) => {
    const [row, column] = [Math.floor(at / side) - margin, (at % side) - margin];
    const inside = Math.min(row, column) >= 0 && Math.max(row, column) < code.getModuleCount();
    return inside && code.isDark(row, column);
  };
  const pixels = Uint8Array.from({ length: side * side }, (_, at) => (dark(at) ? 0 : 255));
  return await sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .resize({ width: side * size, kernel: 'nearest' })
    .png()
    .toBuffer();
}

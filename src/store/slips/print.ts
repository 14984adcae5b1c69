/** The small grey print by which a slip is known again: narrow, and yet fine enough that other digits in a reference leave their mark. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import sharp from 'sharp';

/** Greys from 0 to 255, row by row. */
export type Print = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** Measured in test/store/slips.test.ts: at 200 pixels two slips that differ in four digits begin to pass for one. */
const most = { width: 240, height: 600 } as const;

export async function printOf(picture: Uint8Array): Promise<Print> {
  const { data, info } = await sharp(picture)
    .greyscale()
    .resize({ ...most, fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: data.map(sixteenth) };
}

/** Sixteen greys are enough, and pack into about five kilobytes. */
const sixteenth = (grey: number): number => (grey >> 4) * 17;

export function packed({ width, height, grey }: Print): Uint8Array<ArrayBuffer> {
  const plain = Buffer.alloc(4 + grey.length);
  plain.writeUInt16LE(width, 0);
  plain.writeUInt16LE(height, 2);
  plain.set(
    grey.map((one) => one >> 4),
    4,
  );
  return new Uint8Array(deflateRawSync(plain));
}

export function unpacked(kept: Uint8Array): Print {
  const plain = inflateRawSync(kept);
  return { width: plain.readUInt16LE(0), height: plain.readUInt16LE(2), grey: plain.subarray(4).map((one) => one * 17) };
}

/** 256 bits in hex, each telling whether it grows lighter from one field of a coarse grid to the next: few differ between copies of one slip, or slips of one wallet. */
export function coarseOf({ width, height, grey }: Print): string {
  const [columns, rows] = [17, 16];
  const field = (column: number, row: number): number => {
    const [left, right] = [column, column + 1].map((edge) => Math.floor((edge * width) / columns)) as [number, number];
    const [top, bottom] = [row, row + 1].map((edge) => Math.floor((edge * height) / rows)) as [number, number];
    let sum = 0;
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += grey[y * width + x] ?? 0;
    return sum / Math.max(1, (right - left) * (bottom - top));
  };
  let hex = '';
  for (let bit = 0; bit < 256; bit += 4) {
    const four = [0, 1, 2, 3].map((more) => {
      const [column, row] = [(bit + more) % 16, Math.floor((bit + more) / 16)];
      return field(column + 1, row) - field(column, row) > 0.5 ? 1 : 0;
    });
    hex += Number.parseInt(four.join(''), 2).toString(16);
  }
  return hex;
}

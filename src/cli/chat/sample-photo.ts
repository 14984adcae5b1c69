/** A photo for those who have none at hand: a woven pattern, made in code. */
import sharp from 'sharp';

const [width, height, thread] = [640, 480, 8];
/** Madder, indigo, undyed, as an ajrak has them. */
const colours = [
  [120, 28, 32],
  [28, 42, 92],
  [232, 220, 196],
] as const;

/** A JPEG; each `pattern` gives another cloth. */
export function samplePhoto(pattern = 1): Promise<Uint8Array> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels.set(threadAt(x, y, pattern), (y * width + x) * 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** Warp over weft, the one above shaded at its edges. */
function threadAt(x: number, y: number, pattern: number): readonly [number, number, number] {
  const [column, row] = [Math.floor(x / thread), Math.floor(y / thread)];
  const over = (column + row * (pattern + 1)) % 4 < 2;
  const [r, g, b] = colours[(over ? Math.floor(column / 5) : Math.floor(row / 4) + pattern) % colours.length] ?? colours[0];
  const across = (over ? x : y) % thread;
  const light = 1 - Math.abs(across - thread / 2) / thread;
  return [r * light, g * light, b * light];
}

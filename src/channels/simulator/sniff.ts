/** What a file is by its first bytes: what people call their files is no help. */

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** The type a browser may be told; `undefined` for whatever is neither a photo nor a recording. */
export function sniff(bytes: Uint8Array): string | undefined {
  const head = ascii(bytes, 0, 4);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (head === '\u0089PNG') return 'image/png';
  if (head === 'GIF8') return 'image/gif';
  if (head === 'RIFF') return { WEBP: 'image/webp', WAVE: 'audio/wav' }[ascii(bytes, 8, 12)];
  if (head === '\u001aE\u00df\u00a3') return 'audio/webm';
  if (head === 'OggS') return 'audio/ogg';
  if (head.startsWith('ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0)) return 'audio/mpeg';
  return ascii(bytes, 4, 8) === 'ftyp' ? (/^(?:heic|heix|mif1|avif)$/.test(ascii(bytes, 8, 12)) ? 'image/heic' : 'audio/mp4') : undefined;
}

/** What the fonts can write: a paper with an empty box in somebody's name would be none. */

/** The characters of a TrueType font, from its table `cmap`. Throws for what is no such font. */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, nth) => 12 + 16 * nth);
  const cmap = tables.find((at) => view.getUint32(at) === 0x63_6d_61_70);
  if (cmap === undefined) throw new Error('a font without a table of its characters');
  const start = view.getUint32(cmap + 8);
  const found = new Set<number>();
  for (let nth = 0; nth < view.getUint16(start + 2); nth++) {
    const at = start + view.getUint32(start + 4 + 8 * nth + 4);
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, found);
    if (format === 12) addGroups(view, at, found);
  }
  return found;
}

/** Format 4: runs of the first 65,536 characters. */
function addSegments(view: DataView, at: number, found: Set<number>): void {
  const twice = view.getUint16(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const end = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + twice + segment);
    const delta = view.getUint16(at + 16 + 2 * twice + segment);
    const place = at + 16 + 3 * twice + segment;
    const offset = view.getUint16(place);
    for (let char = first; char <= end && char < 0xffff; char++) {
      const glyph = offset === 0 ? char : view.getUint16(place + offset + 2 * (char - first));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.add(char);
    }
  }
}

/** Format 12: runs of any characters. */
function addGroups(view: DataView, at: number, found: Set<number>): void {
  for (let group = at + 16; group < at + 16 + 12 * view.getUint32(at + 12); group += 12) {
    const first = view.getUint32(group);
    for (let char = first; char <= view.getUint32(group + 4); char++) if (view.getUint32(group + 8) + char - first !== 0) found.add(char);
  }
}

/** Text out of bytes of which nobody says how they are written. */

/** What no text holds, but tabs, line ends and page ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const notText = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/;

/** UTF-8, UTF-16 or GB18030, as spreadsheets here write them; `undefined` for what is none of these, such as a spreadsheet itself. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return '';
  const text = decoded(bytes, encodingOf(bytes));
  return text === undefined || text.startsWith('%PDF') || notText.test(text) ? undefined : text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Commas, digits and line ends have a zero beside them, on the one side or the other.
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 1].map((side) => start.filter((byte, at) => byte === 0 && at % 2 === side).length);
  if (zeros[1] && !zeros[0]) return 'utf-16le';
  return zeros[0] && !zeros[1] ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  for (const one of encoding === 'utf-8' ? (['utf-8', 'gb18030'] as const) : [encoding]) {
    try {
      return new TextDecoder(one, { fatal: true }).decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}

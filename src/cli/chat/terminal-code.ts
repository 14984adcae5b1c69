/** A QR code in a terminal, two modules in each sign, in colours of its own so that dark and light terminals show the same. */
import qrcode from 'qrcode-generator';

/** White around it, in modules: scanners want some. */
const margin = 2;
const blackOnWhite = '\x1b[38;5;16;48;5;231m';
const plain = '\x1b[0m';
const signs = [' ', '▀', '▄', '█'] as const;

export function terminalCode(text: string): string {
  const code = qrcode(0, 'L');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const dark = (row: number, column: number) => Math.min(row, column) >= 0 && Math.max(row, column) < size && code.isDark(row, column);
  const sign = (row: number, column: number) => signs[(dark(row, column) ? 1 : 0) + (dark(row + 1, column) ? 2 : 0)];
  const across = Array.from({ length: size + 2 * margin }, (_, at) => at - margin);
  const lines = across.filter((row) => (row + margin) % 2 === 0).map((row) => across.map((column) => sign(row, column)).join(''));
  return lines.map((line) => `${blackOnWhite}${line}${plain}`).join('\n');
}

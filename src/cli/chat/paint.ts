/** Colours of a terminal, and none where nobody sees them. */

export type Paint = { readonly [colour in 'dim' | 'green' | 'cyan' | 'yellow' | 'bold']: (text: string) => string };

const codes = { dim: 2, green: 32, cyan: 36, yellow: 33, bold: 1 } as const;

export function makePaint(coloured: boolean): Paint {
  const paint = (code: number) => (text: string) => (coloured && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { dim: paint(codes.dim), green: paint(codes.green), cyan: paint(codes.cyan), yellow: paint(codes.yellow), bold: paint(codes.bold) };
}

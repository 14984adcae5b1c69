/** A name of ours for each part of an entry, which a platform may give back when it tells what became of the message. */

export const markOf = (entry: string, part: number): string => `sarai.${entry}.${part}`;

/** `undefined` for the mark of another program. */
export function partOf(mark: string): { readonly entry: string; readonly part: number } | undefined {
  const [, entry, part] = /^sarai\.(\d{1,18})\.(\d{1,4})$/.exec(mark) ?? [];
  return entry === undefined ? undefined : { entry, part: Number(part) };
}

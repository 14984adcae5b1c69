/** A name of ours for each message of an entry, which a platform may give back when it tells what became of the message. */

/** `part` is how many messages of the entry went before it; a template stands for all that would follow. */
export type Mark = { readonly entry: string; readonly part: number; readonly template?: string };

/** As it goes with the message; Meta takes 512 characters. */
export const markOf = ({ entry, part, template }: Mark): string => `sarai.${entry}.${part}${template === undefined ? '' : `.${template}`}`;

/** `undefined` for the mark of another program. */
export function readMark(mark: string): Mark | undefined {
  const [, entry, part, template] = /^sarai\.(\d{1,18})\.(\d{1,4})(?:\.([a-z0-9_]+))?$/.exec(mark) ?? [];
  return entry === undefined ? undefined : { entry, part: Number(part), ...(template !== undefined && { template }) };
}

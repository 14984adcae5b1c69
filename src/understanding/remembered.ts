/**
 * Reading the same text once. Labels and words come again with every answer, and one message is read by a dozen readers,
 * one after the other, each of which folds it for itself.
 */

/** No label or short answer is longer; what is longer is rarely said twice, so only the latest of that kind is known. */
const longest = 120;

/** The same reading, which for lately seen texts is looked up. `most`: how many short ones. */
export function remembered<Value extends string | object>(read: (text: string) => Value, most = 4096): (text: string) => Value {
  const known = new Map<string, Value>();
  let latest: { readonly text: string; readonly value: Value } | undefined;
  return (text) => {
    const found = text.length <= longest ? known.get(text) : latest?.text === text ? latest.value : undefined;
    if (found !== undefined) return found;
    const value = read(text);
    if (text.length > longest) latest = { text, value };
    else {
      // Emptied rather than trimmed: what is in use comes back at once.
      if (known.size >= most) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

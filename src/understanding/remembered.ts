/**
 * Reading the same text once. Labels come again with every answer, and one message is read by a dozen readers, one after
 * the other, each of which folds it for itself.
 */

/** No label or short answer is longer; what is longer is rarely said twice. */
const longest = 120;
const most = 4096;

/** The same reading, which for lately seen texts is looked up. */
export function remembered(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (text.length > longest) return value;
    // Emptied rather than trimmed: what is in use comes back at once.
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

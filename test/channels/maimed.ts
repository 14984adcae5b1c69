import fc from 'fast-check';

/** The sample with one field, however deep, made something else or gone. */
export function maimed(raw: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(raw, []);
  const odd = fc.oneof(fc.constantFrom(null, undefined, '', 0, -1, 1e300, [], {}, 'x\uD83D\0'), fc.anything());
  return fc.tuple(fc.constantFrom(...paths), odd).map(([path, value]) => put(raw, path, value));
}

function pathsIn(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function put(into: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(into)) return into.map((one, at) => (String(at) === key ? put(one, rest, value) : one));
  if (typeof into !== 'object' || into === null) return value;
  return Object.fromEntries(Object.entries(into).map(([name, one]) => [name, name === key ? put(one, rest, value) : one]));
}

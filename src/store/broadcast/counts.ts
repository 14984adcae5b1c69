/** The counts of rows, by name; rows without a name are left out. */
export function counts<Row extends { readonly count: number }, Name extends string>(
  rows: readonly Row[],
  nameOf: (row: Row) => Name | null,
): { readonly [name in Name]?: number } {
  const found: { [name in Name]?: number } = {};
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== null) found[name] = (found[name] ?? 0) + row.count;
  }
  return found;
}

/** How many there are of those. */
export const sum = <Row extends { readonly count: number }>(rows: readonly Row[], some: (row: Row) => boolean = () => true): number =>
  rows.filter(some).reduce((total, { count }) => total + count, 0);

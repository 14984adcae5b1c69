/** A time zone in which it is three in the afternoon now: no quiet hours, and no daily message to anybody, whenever the tests run. */
export function afternoon(now = new Date()): string {
  const ahead = ((15 - now.getUTCHours() + 36) % 24) - 12;
  // POSIX counts the other way round: east is minus.
  return ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

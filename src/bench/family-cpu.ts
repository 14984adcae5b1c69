/** CPU time of a server that works in many processes, as Linux tells it. */
import { readdirSync, readFileSync } from 'node:fs';

/** Of the `times` command: what /proc counts in. */
const ticksPerSecond = 100;

/** Seconds used so far by a process and its children, those that ended included; not a number where there is no /proc. */
export function familyCpuSeconds(parent: number | undefined): number {
  if (parent === undefined) return Number.NaN;
  const own = timesOf(parent);
  if (!own) return Number.NaN;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => timesOf(Number(name)) ?? [])
    .filter(({ parent: id }) => id === parent);
  return (own.used + own.ofEnded + children.reduce((sum, { used }) => sum + used, 0)) / ticksPerSecond;
}

type Times = { readonly parent: number; readonly used: number; readonly ofEnded: number };

function timesOf(pid: number): Times | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold spaces; behind it come state and parent, and from the twelfth on the times.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, used: user + system, ofEnded: endedUser + endedSystem };
  } catch {
    return undefined;
  }
}

/** `sarai parse <kind>`: JSON lines in, JSON lines out. */
import { createInterface } from 'node:readline';
import { isParseKind, parseKinds, parseLine } from '../understanding/parse-command.ts';

export async function parse([kind = '']: readonly string[]): Promise<number> {
  if (!isParseKind(kind)) {
    console.error(`sarai parse reads one of ${parseKinds.join(', ')}, such as: echo '{"text":"dhai hazar"}' | npx sarai parse money`);
    return 2;
  }
  for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') console.log(parseLine(kind, line));
  return 0;
}

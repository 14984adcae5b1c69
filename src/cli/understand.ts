/** `sarai understand`: JSON lines in, JSON lines out. */
import { createInterface } from 'node:readline';
import { understandLine } from '../understanding/understand-command.ts';

export async function understand(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') console.log(understandLine(line));
  return 0;
}

/** `sarai understand`: JSON lines in, JSON lines out. */
import { createInterface } from 'node:readline';
import { warmUp } from '../understanding/intents/warm.ts';
import { understandLine } from '../understanding/understand-command.ts';

export async function understand(): Promise<number> {
  warmUp();
  for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') console.log(understandLine(line));
  return 0;
}

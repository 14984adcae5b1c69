/** `sarai landed-cost`: one order a line as JSON in, what it costs at the door as JSON out. */
import { createInterface } from 'node:readline';
import { loadRates } from '../rates.ts';
import { landedCostLine } from './landed-cost-line.ts';

export async function landedCost(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error(`sarai landed-cost reads JSON lines, such as: echo '${example}' | npx sarai landed-cost`);
    return 2;
  }
  const table = loadRates();
  for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') console.log(landedCostLine(line, table, new Date()));
  return 0;
}

const example = '{"into":"CN","lines":[{"unit_price":"168.00","quantity":2,"vat":"0.13","consumption_tax":"0"}],"freight":"45.00"}';

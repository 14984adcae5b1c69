#!/usr/bin/env node
import { build } from './build.js';

try {
  build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { run } = await import('../dist/cli/sarai.js');
process.exitCode = await run(process.argv.slice(2));

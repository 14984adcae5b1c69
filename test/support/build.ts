import { execFileSync } from 'node:child_process';

/** Makes the program that processes of their own run, in `dist`; nothing to do where it is made of these sources already. */
export function build(): void {
  execFileSync(process.execPath, ['bin/build.js']);
}

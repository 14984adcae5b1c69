/**
 * The process that holds the browser. It is started by `session-line.ts`, tells what happens, does what it is asked, and ends with
 * its parent, its browser, or the first fault that nobody expected: whoever started it starts another.
 */

import { BrowserSession, faultOf, refusalOf } from './browser-session.ts';
import type { Asked, Told } from './protocol.ts';

let telling = 0;
let ending = false;

function tell(told: Told): void {
  if (!process.connected) return;
  telling += 1;
  process.send?.(told, () => {
    telling -= 1;
    if (ending && telling === 0) process.exit();
  });
}

/** Ends once all that was told is on its way. */
function end(): void {
  ending = true;
  if (telling === 0) process.exit();
}

const session = new BrowserSession(tell, end);

function fault(error: unknown): void {
  tell({ told: 'fault', detail: faultOf(error) });
  session.kill();
  end();
}
process.on('unhandledRejection', fault);
process.on('uncaughtException', fault);

// Whoever asked is gone.
process.on('disconnect', () => {
  session.kill();
  process.exit();
});

process.on('message', ({ ask, ...asked }: Asked) => {
  session.do(asked).then(
    (value) => {
      tell({ told: 'done', ask, value });
      if (asked.do === 'end') end();
    },
    (error: unknown) => tell({ told: 'refused', ask, ...refusalOf(error) }),
  );
});

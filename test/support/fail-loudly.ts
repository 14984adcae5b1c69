/**
 * A test fails when anything complains on the console, when a listener leaks, or when a request tries to leave this machine, even where the
 * code under test catches the error. Unhandled rejections fail the run by vitest's own rule.
 */
import { Socket } from 'node:net';
import { format } from 'node:util';
import { afterAll, afterEach } from 'vitest';

const complaints: string[] = [];
/** The next file of this process sets its own. */
const undo: (() => void)[] = [];

for (const level of ['error', 'warn'] as const) {
  const print = console[level];
  console[level] = (...said: unknown[]) => {
    complaints.push(`console.${level}: ${format(...said)}`);
    Reflect.apply(print, console, said);
  };
  undo.push(() => {
    console[level] = print;
  });
}

const onWarning = (warning: Error) => {
  if (warning.name === 'MaxListenersExceededWarning') complaints.push(`${warning.name}: ${warning.message}`);
};
process.on('warning', onWarning);
undo.push(() => process.off('warning', onWarning));

const connect = Socket.prototype.connect;
Socket.prototype.connect = function guarded(this: Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host !== undefined && !isThisMachine(host)) {
    complaints.push(`a request to ${host}`);
    throw new Error(`Tests stay on this machine: no connection to ${host}`);
  }
  return Reflect.apply(connect, this, args);
};
undo.push(() => {
  Socket.prototype.connect = connect;
});

/** connect(options), connect(port, host?), connect(path) or, from node's own `net.connect`, one array of these. */
function hostOf(args: readonly unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) return 'host' in first && typeof first.host === 'string' ? first.host : undefined;
  return typeof second === 'string' ? second : undefined;
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '0.0.0.0' || /^127\.\d+\.\d+\.\d+$/.test(host) || host === '::ffff:127.0.0.1';
}

function failOnComplaints(): void {
  if (complaints.length > 0) throw new Error(`Something complained:\n${complaints.splice(0).join('\n')}`);
}

afterEach(failOnComplaints);
afterAll(() => {
  for (const step of undo) step();
  failOnComplaints();
});

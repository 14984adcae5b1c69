/** The phone and the people behind the page that stands in for WhatsApp's, steered over the browser's own protocol. */
import { existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'undici';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Where a Chromium is; `undefined` where none is. */
export const chromiumPath: string | undefined = [
  process.env.CHROME_PATH ?? '',
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
].find((path) => path !== '' && existsSync(path));

export type Sent = {
  readonly id: string;
  readonly to: string;
  readonly type: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly mimetype?: string;
  /** Of a document. */
  readonly name?: string;
  readonly place?: { readonly latitude: number; readonly longitude: number; readonly told: string };
  /** Base64. */
  readonly file?: string;
};

/** A folder for one session, with the page in it. */
export function makeGround() {
  const folder = mkdtempSync(join(tmpdir(), 'sarai-paired-'));
  const scripts = ['parts.js', 'page.js'].map((name) => `<script>${readFileSync(new URL(name, import.meta.url), 'utf8')}</script>`);
  writeFileSync(join(folder, 'standin.html'), `<!doctype html><meta charset="utf-8"><title>WhatsApp</title>${scripts.join('')}`);
  const active = join(folder, 'session', 'DevToolsActivePort');

  async function target(): Promise<string | undefined> {
    try {
      const [port] = readFileSync(active, 'utf8').split('\n');
      const listed: unknown = await (await fetch(`http://127.0.0.1:${port}/json/list`, { signal: AbortSignal.timeout(patienceMs) })).json();
      const pages = Array.isArray(listed) ? listed : [];
      return pages.find(({ type, url }) => type === 'page' && String(url).includes('web.whatsapp.com'))?.webSocketDebuggerUrl;
    } catch {
      return undefined;
    }
  }

  return {
    folder,
    /** What a channel is made with, so that nothing leaves the machine. */
    options: {
      folder,
      chrome: chromiumPath ?? '',
      chromeArgs: ['--no-sandbox', '--remote-debugging-port=0', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
      page: { folder, version: 'standin' },
    },
    /** Does something with the phone: `scan("923001234567")`. Waits until the page is there. */
    async phone(deed: string): Promise<unknown> {
      for (;;) {
        const url = await target();
        const done = url && (await evaluated(url, `window.phone && Promise.resolve(phone.${deed}).then((value) => ({ value }))`));
        // What ends the page may take its answer with it.
        if (done === unanswered && deed.startsWith('soon(')) return undefined;
        if (done && typeof done === 'object' && ('value' in done || Object.keys(done).length === 0)) return 'value' in done ? done.value : undefined;
        await pause(50);
      }
    },
    /** Ends the browser as hard as an operating system does. */
    killBrowser: () => process.kill(-Number(/-(\d+)$/.exec(readlinkSync(join(folder, 'session', 'SingletonLock')))?.[1]), 'SIGKILL'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** For the browser to take a line; what is asked on it takes as long as it takes. */
const patienceMs = 2_000;

/** The page was asked and is gone. */
const unanswered = Symbol('unanswered');

/** The value of an expression in the page; `undefined` where there was no page to ask. Throws what the page throws. */
function evaluated(url: string, expression: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const line = new WebSocket(url);
    let asked = false;
    const unopened = setTimeout(() => resolve(undefined), patienceMs);
    line.addEventListener('open', () => {
      clearTimeout(unopened);
      asked = true;
      line.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, awaitPromise: true, returnByValue: true } }));
    });
    line.addEventListener('message', ({ data }) => {
      const { id, result } = JSON.parse(String(data));
      if (id !== 1) return;
      line.close();
      if (result?.exceptionDetails) reject(new Error(`${result.exceptionDetails.exception?.description ?? expression}`));
      else resolve(result?.result?.value);
    });
    line.addEventListener('error', () => resolve(asked ? unanswered : undefined));
    line.addEventListener('close', () => resolve(asked ? unanswered : undefined));
  });
}

/** How the library is told to start its browser. */
import whatsapp, { type Client, type ClientOptions } from 'whatsapp-web.js';
import type { Opening } from './protocol.ts';

export function optionsFor({ folder, chrome, chromeArgs, page }: Opening, begun: (pid: number) => void, over: () => void): ClientOptions {
  return {
    authStrategy: new Auth(folder, begun, over),
    // The phone lists us by this name among its linked devices.
    deviceName: 'Sarai',
    webVersionCache: { type: 'none' },
    ...(page && { webVersion: page.version, webVersionCache: { type: 'local', path: page.folder, strict: true } }),
    puppeteer: {
      executablePath: chrome,
      headless: true,
      // A browser on a pipe ends by itself when nobody holds the other end.
      pipe: true,
      args: ['--disable-dev-shm-usage', '--disable-gpu', '--disable-extensions', '--no-first-run', ...chromeArgs],
      // Signals are the parent's affair.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    },
  };
}

/** The library tells nobody that its browser has begun or is gone. */
class Auth extends whatsapp.LocalAuth {
  readonly #begun: (pid: number) => void;
  readonly #over: () => void;
  #client: Client | undefined;

  constructor(folder: string, begun: (pid: number) => void, over: () => void) {
    super({ dataPath: folder });
    this.#begun = begun;
    this.#over = over;
    this.setup = (client) => {
      this.#client = client;
      // What the base class does: the library finds its options by it.
      Object.assign(this, { client });
    };
    this.afterBrowserInitialized = async () => {
      const browser = this.#client?.pupBrowser;
      const pid = browser?.process()?.pid;
      if (pid !== undefined) this.#begun(pid);
      browser?.once('disconnected', this.#over);
    };
  }
}

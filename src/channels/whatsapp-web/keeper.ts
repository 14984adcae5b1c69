/** Keeps a session running: starts it, watches it, rests when it fails and starts another; what needs a hand is said once. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../line.ts';
import type { Log } from '../log.ts';
import { Unanswered } from './errors.ts';
import { makeHeardAt } from './heard-at.ts';
import { evict, type Hold, hold } from './lock.ts';
import type { Ask, Opening, Told } from './protocol.ts';
import { channelName } from './read.ts';
import { openSession, type SessionLine } from './session-line.ts';
import { isForOperator, isUnpaired, isWhy, type Standing, sentenceOf, type Why } from './standing.ts';

export type Times = {
  /** How often the page is asked whether it lives. */
  readonly pulseMs: number;
  /** A page that says nothing for so long hangs. */
  readonly silentMs: number;
  /** From the start, or from the scan, until WhatsApp is there, without any progress. */
  readonly readyMs: number;
  readonly firstRestMs: number;
  readonly mostRestMs: number;
  /** After so long without trouble the rests are short again. */
  readonly steadyMs: number;
  /** How long an answer is waited for. */
  readonly answerMs: number;
  readonly graceMs: number;
};

export const usualTimes: Times = {
  pulseMs: 10_000,
  silentMs: 60_000,
  readyMs: 90_000,
  firstRestMs: 3_000,
  mostRestMs: 30 * 60_000,
  steadyMs: 10 * 60_000,
  answerMs: 60_000,
  graceMs: 8_000,
};

export type Keeping = Pick<Opening, 'folder' | 'chrome' | 'chromeArgs' | 'page'> & {
  readonly entry: URL;
  readonly log: Log;
  readonly times: Times;
  /** Something happened in WhatsApp. */
  readonly happened: (raw: unknown) => void;
  /** Whether all that happened is kept. */
  readonly caughtUp: () => boolean;
  readonly changed: (standing: Standing) => void;
};

type Timer = 'ready' | 'silent' | 'rest' | 'steady';

export class Keeper {
  readonly #given: Keeping;
  readonly #profile: string;
  readonly #heardAt: ReturnType<typeof makeHeardAt>;
  #standing: Standing = { as: 'off' };
  #held: Hold | undefined;
  #session: SessionLine | undefined;
  #failures = 0;
  #why: Why | undefined;
  #detail = '';
  #wanted = false;
  #running: Promise<void> = Promise.resolve();
  readonly #timers: { [name in Timer]?: NodeJS.Timeout } = {};

  constructor(given: Keeping) {
    this.#given = given;
    this.#profile = join(given.folder, 'session');
    this.#heardAt = makeHeardAt(given.folder);
  }

  get standing(): Standing {
    return this.#standing;
  }

  start(): void {
    this.#wanted = true;
    this.#guarded(() => this.#begin());
  }

  async stop(): Promise<void> {
    this.#wanted = false;
    this.#clear();
    await this.#session?.end(this.#given.times.graceMs);
    await this.#running;
    if (this.#held?.ok) this.#held.release();
    this.#stand({ as: 'off' });
  }

  /** Rejects with `Unanswered`. */
  ask(asked: Ask): Promise<unknown> {
    if (this.#standing.as !== 'ready' || !this.#session || this.#why !== undefined) return Promise.reject(new Unanswered('not-ready'));
    return this.#session.ask(asked, this.#given.times.answerMs).catch((error: unknown) => {
      // Whatever was asked, a page that takes so long over it hangs.
      if (error instanceof Unanswered && error.why === 'late') this.#giveUp('silent');
      throw error;
    });
  }

  /** Without waiting any longer. */
  tryNow(): void {
    if (!this.#wanted || (this.#standing.as !== 'resting' && this.#standing.as !== 'stopped')) return;
    this.#failures = 0;
    this.#guarded(() => this.#begin());
  }

  /** Leaves the phone that is linked, if one is, and asks for another scan. */
  async pairAnew(): Promise<void> {
    if (!this.#wanted) return;
    const { graceMs } = this.#given.times;
    this.#clear();
    this.#wanted = false;
    if (this.#standing.as === 'ready') await this.#session?.ask({ do: 'leave' }, graceMs).catch(() => undefined);
    await this.#session?.end(graceMs);
    await this.#running;
    this.#failures = 0;
    await this.#forget().finally(() => this.start());
  }

  /** A full disk or a folder that may not be written must not be the service's end. */
  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (this.#session) this.#giveUp('broken', codeOf(error));
      else this.#rest('broken', codeOf(error));
    }
  }

  #begin(): void {
    this.#clear();
    this.#held = this.#held?.ok ? this.#held : hold(this.#given.folder);
    if (this.#held.ok) this.#open();
    else this.#rest('held', this.#held.by);
  }

  #open(): void {
    this.#stand({ as: 'starting' });
    evict(this.#profile);
    const { entry, folder, chrome, chromeArgs, page, times } = this.#given;
    const since = this.#heardAt.read();
    this.#why = undefined;
    this.#detail = '';
    this.#timer('ready', times.readyMs, () => this.#giveUp('never-ready'));
    const session = openSession({
      entry,
      opening: { folder, chrome, chromeArgs, pulseMs: times.pulseMs, ...(page && { page }), ...(since !== undefined && { since }) },
      hear: (news) => this.#guarded(() => this.#hear(news)),
    });
    this.#session = session;
    this.#running = session.ended.then(() => this.#over()).catch((error: unknown) => this.#rest('broken', codeOf(error)));
  }

  #hear(news: Told): void {
    this.#alive();
    switch (news.told) {
      case 'code':
        clearTimeout(this.#timers.ready);
        this.#askForScan(news.code);
        break;
      case 'pulse':
        this.#pulse(news.state);
        break;
      case 'progress':
        if (this.#standing.as === 'connecting' || this.#standing.as === 'starting') this.#connecting();
        break;
      case 'ready':
        this.#ready(news);
        break;
      case 'lost':
        if (isWhy(news.why)) this.#giveUp(news.why);
        else this.#giveUp('ended', news.why);
        break;
      case 'fault':
        this.#detail = news.detail;
        this.#given.log.warn({ channel: channelName, detail: news.detail }, 'something failed in the browser');
        break;
      case 'happened':
        this.#given.happened(news.raw);
        break;
      default:
    }
  }

  #pulse(state: string | undefined): void {
    if (this.#standing.as === 'ready' && this.#given.caughtUp()) this.#heardAt.note();
    else if (this.#standing.as === 'scan' && (state === 'PAIRING' || state === 'CONNECTED')) this.#connecting();
    // Before WhatsApp is there the library does not tell of these.
    if (state !== undefined && isWhy(state) && isForOperator(state)) this.#giveUp(state);
  }

  #askForScan(code: string): void {
    const again = this.#heardAt.read() !== undefined || (this.#standing.as === 'scan' && this.#standing.again);
    if (again && this.#standing.as !== 'scan') this.#given.log.error({ channel: channelName }, 'the phone is not linked any more: a new code is to be scanned');
    this.#stand({ as: 'scan', code, again });
  }

  #connecting(): void {
    this.#timer('ready', this.#given.times.readyMs, () => this.#giveUp('never-ready'));
    this.#stand({ as: 'connecting' });
  }

  #ready({ number, name }: Extract<Told, { told: 'ready' }>): void {
    clearTimeout(this.#timers.ready);
    if (this.#standing.as === 'ready') return;
    this.#heardAt.note();
    this.#timer('steady', this.#given.times.steadyMs, () => {
      this.#failures = 0;
    });
    this.#given.log.info({ channel: channelName }, 'the phone is linked and WhatsApp is ready');
    this.#stand({ as: 'ready', number, ...(name !== undefined && { name }) });
  }

  /** The first reason counts: what follows is its end. */
  #giveUp(why: Why, detail = ''): void {
    if (this.#why !== undefined || !this.#session) return;
    this.#why = why;
    if (detail !== '') this.#detail = detail;
    this.#session.end(this.#given.times.graceMs).catch(() => undefined);
  }

  async #over(): Promise<void> {
    this.#session = undefined;
    this.#clear();
    if (!this.#wanted) return;
    const why = this.#why ?? 'ended';
    if (isUnpaired(why)) await this.#forgetPairing();
    if (isForOperator(why)) {
      this.#stand({ as: 'stopped', why });
      return this.#given.log.error({ channel: channelName, why }, sentenceOf(this.#standing));
    }
    this.#rest(why, this.#detail);
  }

  #rest(why: Why, detail: string): void {
    if (!this.#wanted) return;
    const { firstRestMs, mostRestMs } = this.#given.times;
    const ms = Math.min(firstRestMs * 2 ** this.#failures, mostRestMs);
    this.#failures += 1;
    this.#given.log.warn({ channel: channelName, why, detail, failures: this.#failures, ms }, 'the session ended; another is started');
    this.#stand({ as: 'resting', why, detail, until: new Date(Date.now() + ms) });
    this.#timer('rest', ms, () => this.#guarded(() => this.#begin()));
  }

  /** A logged out profile is of no use; that there was a pairing is remembered. */
  #forgetPairing = (): Promise<void> => rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });

  async #forget(): Promise<void> {
    await this.#forgetPairing();
    this.#heardAt.forget();
  }

  #stand(standing: Standing): void {
    this.#standing = standing;
    this.#given.changed(standing);
  }

  #alive(): void {
    this.#timer('silent', this.#given.times.silentMs, () => this.#giveUp('silent'));
  }

  #timer(name: Timer, ms: number, then: () => void): void {
    clearTimeout(this.#timers[name]);
    this.#timers[name] = setTimeout(then, ms);
  }

  #clear(): void {
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
  }
}

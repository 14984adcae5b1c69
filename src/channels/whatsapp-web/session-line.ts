/** The line to the process that holds the browser: what is asked has an answer, or an end. */
import { type ChildProcess, fork } from 'node:child_process';
import { Unanswered } from './errors.ts';
import { type Ask, type Asked, type Opening, type Told, told } from './protocol.ts';

export type SessionLine = {
  /** Rejects with `Unanswered`. */
  ask(asked: Ask, patienceMs?: number): Promise<unknown>;
  /** Ends it and its browser, politely for so long. */
  end(graceMs: number): Promise<void>;
  /** Resolves when the process and its browser are gone. */
  readonly ended: Promise<void>;
};

type Begin = {
  /** The compiled `session.ts`. */
  readonly entry: URL;
  readonly opening: Opening;
  readonly hear: (news: Told) => void;
};

/** A browser that is told nothing of our settings: tokens and passwords stand in the environment. */
const environmentOf = (folder: string) => ({ PATH: '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin', HOME: folder });

export function openSession({ entry, opening, hear }: Begin): SessionLine {
  const child = fork(entry, [], {
    serialization: 'advanced',
    // A Ctrl+C in the terminal is for the service, which ends this one in its own time.
    detached: true,
    execArgv: [],
    env: environmentOf(opening.folder),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Unanswered): void }>();
  let asks = 0;
  let browser: number | undefined;

  child.on('message', (raw) => {
    const { data: news } = told.safeParse(raw);
    if (!news) return;
    if (news.told === 'browser') browser = news.pid;
    if (news.told === 'done') waiting.get(news.ask)?.resolve(news.value);
    if (news.told === 'refused') waiting.get(news.ask)?.reject(new Unanswered(news.why, news.detail));
    hear(news);
  });

  const ended = exitOf(child).then(() => {
    // However its process ended: a browser that is left over holds the profile.
    if (browser !== undefined) killGroup(browser);
    for (const { reject } of waiting.values()) reject(new Unanswered('ended'));
  });

  function ask(asked: Ask, patienceMs?: number): Promise<unknown> {
    const number = ++asks;
    let late: NodeJS.Timeout | undefined;
    const answer = new Promise((resolve, reject) => {
      if (patienceMs !== undefined) late = setTimeout(() => reject(new Unanswered('late')), patienceMs);
      waiting.set(number, { resolve, reject });
      child.send({ ...asked, ask: number } satisfies Asked, (error) => error && reject(new Unanswered('not-ready')));
    });
    return answer.finally(() => {
      clearTimeout(late);
      waiting.delete(number);
    });
  }

  // How that goes is heard.
  ask({ do: 'open', opening }).catch(() => undefined);
  return {
    ask,
    ended,
    async end(graceMs) {
      const late = setTimeout(() => child.kill('SIGKILL'), graceMs);
      ask({ do: 'end' }, graceMs).catch(() => child.kill('SIGKILL'));
      await ended;
      clearTimeout(late);
    },
  };
}

/** Once all that it told has been heard; also where it never began. */
const exitOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => (child.connected ? child.once('disconnect', resolve) : resolve()));
    child.on('error', () => {
      if (child.pid === undefined) resolve();
    });
  });

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It ended before.
  }
}

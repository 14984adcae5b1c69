/** Goes through questions whose answers are known already, by the real buttons. */
import { isSaid } from '../../channels/simulator/screen.ts';
import type { Phone, Shown } from '../../channels/simulator/simulator.ts';
import { readControl } from '../../conversation/control.ts';

const greetings: { readonly [language: string]: string } = { en: 'Hello', ur: 'السلام علیکم', 'ur-Latn': 'Assalam o alaikum', zh: '你好' };
const patienceMs = 4_000;
/** One turn says several things; after this long without another it has said them all. */
const pauseMs = 80;
/** A busy machine may take its time over a question, and longer over a picture. */
const offerMs = 20_000;

/** What to choose, by the flow and the step that ask; `undefined` where that is left open. */
export type Answers = { readonly [question: string]: string | undefined };
type Offer = { readonly question: string; readonly id: string; readonly on: string };
type Waiting = { readonly withinMs?: number; readonly stopping?: AbortSignal };

/** How somebody new begins in that app. */
export const greeting = (app: string, language = 'en'): string => (app === 'telegram' ? '/start' : (greetings[language] ?? 'Hello'));

/** Somebody new greets, chooses a language, agrees, and says what they came for. */
export async function enter(phone: Phone, { app, language, role }: { readonly app: string; readonly language: string; readonly role: string }): Promise<void> {
  await heard(phone, () => phone.types(greeting(app, language)));
  await takeUntil('welcome role', phone, { 'welcome language': language, 'welcome privacy': 'yes', 'welcome role': role });
}

/** Changes the language, as a person would: by asking for it and taking it. */
export async function speak(phone: Phone, language: string): Promise<void> {
  const answers = { 'welcome language': language, 'language language': language };
  if (answering(phone, answers) === undefined) await heard(phone, () => phone.types('/language'));
  await take(phone, answers);
}

async function takeUntil(last: string, phone: Phone, answers: Answers): Promise<void> {
  let question = await take(phone, answers);
  while (question !== undefined && question !== last) question = await take(phone, answers);
}

/** Takes the first of these answers that is offered, and gives the question; `undefined` where none was, or waiting was stopped. */
export async function take(phone: Phone, answers: Answers, waiting: Waiting = {}): Promise<string | undefined> {
  const offer = await offered(phone, answers, waiting);
  if (offer) await heard(phone, () => phone.taps(offer.id, offer.on));
  return offer?.question;
}

async function offered(phone: Phone, answers: Answers, { withinMs = offerMs, stopping }: Waiting): Promise<Offer | undefined> {
  const enough = AbortSignal.any([AbortSignal.timeout(withinMs), ...(stopping ? [stopping] : [])]);
  let stop = () => {};
  try {
    return await new Promise((resolve) => {
      const look = () => {
        const offer = answering(phone, answers);
        if (offer || enough.aborted) resolve(offer);
      };
      stop = phone.onShown(look);
      enough.addEventListener('abort', look);
      look();
    });
  } finally {
    stop();
  }
}

/** The control that gives one of these answers. Something may have been said below the question meanwhile; what the person did last stands above it. */
export function answering(phone: Phone, answers: Answers): Offer | undefined {
  const screen = phone.screen();
  const since = screen.slice(screen.findLastIndex(({ by }) => by === 'person') + 1);
  for (const { id: on, controls } of since.toReversed())
    for (const { id } of controls?.items ?? []) {
      const target = readControl(id);
      if (target?.to !== 'question') continue;
      const question = `${target.flow} ${target.step}`;
      if (answers[question] === target.choice) return { question, id, on };
    }
  return undefined;
}

/** Does it, and waits for what is said to it. */
export async function heard(phone: Phone, act: () => Promise<unknown>): Promise<void> {
  let stop = () => {};
  const all = new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, patienceMs);
    stop = phone.onShown((shown: Shown) => {
      if (!isSaid(shown)) return;
      clearTimeout(timer);
      timer = setTimeout(resolve, pauseMs);
    });
  });
  try {
    await act();
    await all;
  } finally {
    stop();
  }
}

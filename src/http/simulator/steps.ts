/** Goes through questions whose answers are known already, by the real buttons. */
import { isSaid } from '../../channels/simulator/screen.ts';
import type { Phone, Shown } from '../../channels/simulator/simulator.ts';
import { readControl } from '../../conversation/control.ts';

const greetings: { readonly [language: string]: string } = { en: 'Hello', ur: 'السلام علیکم', 'ur-Latn': 'Assalam o alaikum', zh: '你好' };
const patienceMs = 4_000;
/** One turn says several things; after this long without another it has said them all. */
const pauseMs = 80;

type Answers = { readonly [question: string]: string };

/** Somebody new greets, chooses a language, agrees, and says what they came for. */
export async function enter(phone: Phone, { app, language, role }: { readonly app: string; readonly language: string; readonly role: string }): Promise<void> {
  await heard(phone, () => phone.types(app === 'telegram' ? '/start' : (greetings[language] ?? 'Hello')));
  await answer(phone, { 'welcome language': language, 'welcome privacy': 'yes', 'welcome role': role });
}

/** Changes the language, as a person would: by asking for it and taking it. */
export async function speak(phone: Phone, language: string): Promise<void> {
  const answers = { 'welcome language': language, 'language language': language };
  if (answering(phone, answers) === undefined) await heard(phone, () => phone.types('/language'));
  await answer(phone, answers);
}

async function answer(phone: Phone, answers: Answers): Promise<void> {
  for (let steps = 0; steps < 6; steps++) {
    const control = answering(phone, answers);
    if (control === undefined) return;
    await heard(phone, () => phone.taps(control));
  }
}

/** The control of the last message that gives one of these answers. */
function answering(phone: Phone, answers: Answers): string | undefined {
  const shown = phone.screen().findLast(({ by }) => by === 'us');
  return shown?.controls?.items.find(({ id }) => {
    const target = readControl(id);
    return target?.to === 'question' && answers[`${target.flow} ${target.step}`] === target.choice;
  })?.id;
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

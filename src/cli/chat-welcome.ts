/** Answers what the command line has told already: the language, the role, and yes to being known. */
import type { Phone } from '../channels/simulator/simulator.ts';
import { readControl } from '../conversation/control.ts';
import type { Conversation } from '../conversation/turn.ts';
import type { ChatOptions } from './chat-options.ts';

const greetings = { en: 'Hello', ur: 'السلام علیکم', 'ur-Latn': 'Assalam o alaikum', zh: '你好' } as const;

/** Somebody new greets and answers by the real buttons; somebody known changes the language if another was asked for. */
export async function enter(options: ChatOptions, { person }: Conversation, phone: Phone, quiet: () => Promise<void>): Promise<void> {
  const { app, language, role } = options;
  if (!person.consented) {
    await phone.types(app === 'telegram' ? '/start' : greetings[language ?? 'en']);
    await quiet();
  } else if (language !== undefined && person.language !== language) {
    await phone.types('/language');
    await quiet();
  }
  const answers: { readonly [question: string]: string | undefined } = {
    'welcome language': language,
    'language language': language,
    'welcome privacy': role && 'yes',
    'welcome role': role,
  };
  for (let control = answering(phone, answers); control !== undefined; control = answering(phone, answers)) {
    await phone.taps(control);
    await quiet();
  }
}

/** The control of the last message that gives one of these answers. */
function answering(phone: Phone, answers: { readonly [question: string]: string | undefined }): string | undefined {
  const shown = phone.screen().at(-1);
  return shown?.controls?.items.find(({ id }) => {
    const target = readControl(id);
    return target?.to === 'question' && answers[`${target.flow} ${target.step}`] === target.choice;
  })?.id;
}

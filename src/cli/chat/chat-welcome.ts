/** Answers what the command line has told already: the language, the role, and yes to being known. */
import type { Phone } from '../../channels/simulator/simulator.ts';
import type { Conversation } from '../../conversation/turn.ts';
import { type Answers, answering, greeting } from '../../http/simulator/steps.ts';
import type { ChatOptions } from './chat-options.ts';

/** Somebody new greets and answers by the real buttons; somebody known changes the language if another was asked for. */
export async function enter(options: ChatOptions, { person }: Conversation, phone: Phone, quiet: () => Promise<void>): Promise<void> {
  const { app, language, role } = options;
  if (!person.consented) {
    await phone.types(greeting(app, language));
    await quiet();
  } else if (language !== undefined && person.language !== language) {
    await phone.types('/language');
    await quiet();
  }
  const answers: Answers = {
    'welcome language': language,
    'language language': language,
    'welcome privacy': role && 'yes',
    'welcome role': role,
  };
  for (let offer = answering(phone, answers); offer !== undefined; offer = answering(phone, answers)) {
    await phone.taps(offer.id, offer.on);
    await quiet();
  }
}

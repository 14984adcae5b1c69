/** A voice note becomes words, outside of any transaction. What they mean is not asked here: they are shown to who said them first. */
import type { Attachment, InboundMessage } from '../../conversation/message.ts';
import type { Conversation } from '../../conversation/turn.ts';
import type { House } from '../house.ts';
import { inTime } from '../in-time.ts';
import { fetchFile } from './fetch-file.ts';
import { soundOf } from './sound.ts';

type Voice = Extract<Attachment, { kind: 'voice' }>;

/** What fits a question or a wish is said in less. The texts say three minutes. */
const most = { seconds: 180, bytes: 4 * 1024 * 1024, signs: 1000 } as const;
/** For longer nobody waits for an answer. */
const deadlineMs = 20_000;

/** Never rejects. Without words and without a reason: nobody listened. */
export async function listen(house: House, { person, hushedUntil }: Conversation, { channel, content, edits }: InboundMessage): Promise<Voice> {
  const { transcribe } = house.senses;
  const isOurs = person.consented && (hushedUntil === null || hushedUntil <= house.now());
  // A voice note cannot be changed: what was is the line beneath it.
  if (content.kind !== 'voice' || !transcribe || !isOurs || edits !== undefined) return { kind: 'voice' };
  if ((content.seconds ?? 0) > most.seconds) return { kind: 'voice', lacks: 'too-long' };
  const fetched = await fetchFile(house, channel, content.file, most.bytes);
  if (!fetched.ok) return { kind: 'voice', lacks: fetched.why === 'too-large' ? 'too-long' : 'gone' };
  const sound = soundOf(fetched.bytes, content.mime);
  if (!sound) return { kind: 'voice', lacks: 'unclear' };
  const said = await inTime(house, deadlineMs, transcribe(sound, { person: person.id, language: person.language ?? 'en' }));
  return said === undefined ? { kind: 'voice' } : wordsIn(said);
}

/** What was heard as one line, without the signs that nobody can say. */
export function wordsIn(said: string): Voice {
  const heard = said
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(heard)) return { kind: 'voice', lacks: 'unclear' };
  return [...heard].length > most.signs ? { kind: 'voice', lacks: 'too-long' } : { kind: 'voice', heard };
}

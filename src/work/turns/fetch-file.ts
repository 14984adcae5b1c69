/** Fetches what a person sent from the platform that has it. */
import type { FileRef } from '../../conversation/message.ts';
import type { House } from '../house.ts';

export type Fetched = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: 'too-large' | 'gone' };

const fetchesAtMost = 3;

/** At most so many bytes. What the platform cannot give just now is asked for a few times. */
export async function fetchFile({ channels, time }: Pick<House, 'channels' | 'time'>, channel: string, file: FileRef, most: number): Promise<Fetched> {
  if ((file.bytes ?? 0) > most) return { ok: false, why: 'too-large' };
  for (let fetches = 1; ; fetches++) {
    const fetched = await channels[channel]?.fetch(file, most);
    if (fetched?.ok) return fetched;
    if (fetched?.why === 'too-large') return { ok: false, why: 'too-large' };
    if (fetched?.why !== 'try-later' || fetches >= fetchesAtMost) return { ok: false, why: 'gone' };
    await time.pause(500 * fetches);
  }
}

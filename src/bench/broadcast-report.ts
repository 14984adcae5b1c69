/** What a word for very many people did on each platform, as it is printed. */
import { whatsappCloudRates } from '../channels/rates.ts';
import { type Broadcast, type Broadcasting, measureBroadcast } from './broadcast.ts';
import type { Ground } from './ground.ts';

/** Half a minute on Telegram, whose clock goes as much faster as `perSecond` is more than its 30. */
export async function broadcastOnTelegram(ground: Ground, perSecond: number, redis: string | undefined): Promise<string> {
  // It lets short bursts pass, and does not say how short.
  const talk = { everyMs: 1_000, inARow: 5 };
  const given = { platform: ground.api, people: Math.round((perSecond * 100) / 3), perSecond, talk, redis };
  return report(given, `Telegram, whose 30 a second go ${(perSecond / 30).toFixed(0)} times as fast here`, await measureBroadcast(ground, given));
}

/** A minute on WhatsApp at the rate that it gives to every number. */
export async function broadcastOnCloud(ground: Ground, redis: string | undefined): Promise<string> {
  const { perSecond, talk } = whatsappCloudRates;
  const given = { platform: ground.cloud, people: perSecond * 60, perSecond, talk, redis };
  const where = "WhatsApp's Cloud API, which counts what it hears and posts two statuses of each message";
  return report(given, where, await measureBroadcast(ground, given));
}

const report = (
  { people, perSecond, talk: { everyMs, inARow } }: Broadcasting,
  where: string,
  { turnsPerSecond, answersMs, share, seconds, mostInASecond, refused, alone, during }: Broadcast,
): string => `
Broadcast on ${where}:
${people} people told one thing by two workers in ${seconds.toFixed(1)} s, under a limit of ${perSecond} messages a second, a third of it ahead, and one in ${everyMs / 1000} s to a
person, ${inARow} in a row, while others have ${turnsPerSecond.toFixed(0)} turns a second; each answer of the platform takes ${answersMs} ms.
In all, replies included: ${(share * 100).toFixed(1)} % of what the limit allows, at most ${mostInASecond} in a second, ${refused} refused.
From a message to its reply: p50 ${during.p50.toFixed(0)} ms, p99 ${during.p99.toFixed(0)} ms; before the broadcast p50 ${alone.p50.toFixed(0)} ms, p99 ${alone.p99.toFixed(0)} ms.
`;

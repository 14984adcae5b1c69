/** Codes with which somebody shows that two apps are theirs: made on the one, written on the other. */
import { randomInt } from 'node:crypto';
import type { Tx } from '../turns/unit.ts';

/** Long enough to pick up another phone; an eight-digit code is not guessed in that time, above all not in so few tries. */
export const codeMinutes = 10;
const triesAtMost = 5;
const triesWithinMinutes = 60;

const minutesFrom = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** The code a person may write elsewhere; one made before is good no more. */
export async function makeLinkCode(tx: Tx, person: number, now: Date): Promise<string> {
  await tx.linkCode.deleteMany({ where: { OR: [{ personId: person }, { expiresAt: { lt: now } }] } });
  for (;;) {
    const code = String(randomInt(10_000_000, 100_000_000));
    const { count } = await tx.linkCode.createMany({ data: { code, personId: person, expiresAt: minutesFrom(now, codeMinutes) }, skipDuplicates: true });
    if (count === 1) return code;
  }
}

/** Uses a code up: whose it was. `tired`: this person has tried too many that were none. */
export async function useLinkCode(tx: Tx, by: number, code: string, now: Date): Promise<number | 'wrong' | 'tired'> {
  const tries = await tx.linkTry.count({ where: { personId: by, at: { gt: minutesFrom(now, -triesWithinMinutes) } } });
  if (tries >= triesAtMost) return 'tired';
  const [found] = await tx.$queryRaw<{ person: number }[]>`delete from link_code where code = ${code} and expires_at > ${now} returning person_id as person`;
  if (found) return found.person;
  await tx.linkTry.create({ data: { personId: by, at: now } });
  return 'wrong';
}

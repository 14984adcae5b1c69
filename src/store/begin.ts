/** One turn's work: doors that write into its unit, and the commit that keeps all of it with the turn. */
import type pg from 'pg';
import type { Conversation, Kept, Turn } from '../conversation/turn.ts';
import { peopleDoor } from './people-door.ts';
import type { PrismaClient } from './prisma/client.ts';
import type { Tell } from './shop-context.ts';
import { shopDoor } from './shop-door.ts';
import { keepTurn } from './turn.ts';
import { type OpenUnit, openUnit } from './unit.ts';

export type Ground = {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  /** The name of this process. */
  readonly me: string;
  readonly tell: Tell;
  readonly now: () => Date;
  readonly chance: () => number;
};

/** Where people write from when nothing tells their country. */
const likelyCountry = ({ channel, address, person }: Conversation): string =>
  person.country ?? (channel.startsWith('whatsapp') && address.replace(/^\+/, '').startsWith('86') ? 'CN' : person.language === 'zh' ? 'CN' : 'PK');

export function beginTurn({ pool, prisma, me, tell, now, chance }: Ground, conversation: Conversation) {
  const unit = openUnit(prisma);
  const { person } = conversation;
  return {
    doors: {
      me: {
        language: person.language ?? 'en',
        role: roleOf(person.role),
        name: person.name,
        country: likelyCountry(conversation),
        consented: person.consented,
      },
      shop: shopDoor(unit, person, tell, now, chance),
      people: peopleDoor(unit, person.id, now),
    },
    keep: (turn: Turn) => keep(pool, me, unit, turn),
    abandon: () => unit.abandon(),
  };
}

async function keep(pool: pg.Pool, me: string, unit: OpenUnit, turn: Turn): Promise<{ kept: Kept; hints: OpenUnit['hints']; wrote: boolean }> {
  const tx = unit.open();
  const kept = await keepTurn(pool, me, turn, tx);
  if (!tx) return { kept, hints: [], wrote: false };
  if (kept.as !== 'kept') {
    await unit.abandon();
    return { kept, hints: [], wrote: false };
  }
  // What this person changed may be remembered by another process for their other apps: it reads them again.
  await tx.conversation.updateMany({
    where: { personId: turn.conversation.person.id, id: { not: turn.conversation.id } },
    data: { revision: { increment: 1 } },
  });
  await unit.commit();
  return { kept, hints: unit.hints, wrote: true };
}

const roleOf = (role: string | null): 'seller' | 'buyer' | 'trainee' | null => (role === 'seller' || role === 'buyer' || role === 'trainee' ? role : null);

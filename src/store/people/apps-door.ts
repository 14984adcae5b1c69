import type { Bubble } from '../../conversation/bubble.ts';
import type { Unit } from '../turns/unit.ts';
import { type Joined, joinPeople, partApp } from './join-people.ts';
import { codeMinutes, makeLinkCode, useLinkCode } from './link-codes.ts';

export type AppsContext = {
  readonly unit: Unit;
  /** The talk in which it is asked, and its person. */
  readonly conversation: { readonly id: number; readonly channel: string; readonly person: { readonly id: number } };
  /** What the other apps are told when one more is joined. */
  readonly tellJoined: (channel: string) => Bubble;
  readonly now: () => Date;
  /** The talk belongs to that person from now on. */
  readonly becomes?: (person: number) => void;
};

/** The apps on which a person is known. */
export function appsDoor({ unit, conversation, tellJoined, now, becomes = () => undefined }: AppsContext) {
  const me = conversation.person.id;
  return {
    async apps() {
      const rows = await (await unit.db()).conversation.findMany({ where: { personId: me }, orderBy: { id: 'asc' } });
      return rows.map(({ id, channel, address }) => ({ id: String(id), channel, ending: address.slice(-3), here: id === conversation.id }));
    },

    linkCode: async () => ({ code: await makeLinkCode(await unit.write(), me, now()), minutes: codeMinutes }),

    async join(code: string): Promise<Joined | { readonly ok: false; readonly why: 'wrong' | 'tired' }> {
      const tx = await unit.write();
      const owner = await useLinkCode(tx, me, code.replace(/\D/g, ''), now());
      if (typeof owner === 'string') return { ok: false, why: owner };
      const joined = await joinPeople(tx, me, owner);
      if (!joined.ok) return joined;
      becomes(owner);
      const others = await tx.conversation.findMany({ where: { personId: owner, id: { not: conversation.id }, blockedAt: null }, select: { id: true } });
      for (const { id } of others) {
        await tx.outbox.create({ data: { conversationId: id, bubble: tellJoined(conversation.channel), lane: 'notice', dueAt: now() } });
        unit.hint({ deliver: id });
      }
      return { ok: true };
    },

    async part(id: string) {
      const parted = /^\d{1,9}$/.test(id) && (await partApp(await unit.write(), me, Number(id)));
      return { ok: parted };
    },
  };
}

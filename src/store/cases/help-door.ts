/** A person asks for a person: one case is open of a talk, and what is asked in it again is added to that. */
import { deadlines } from '../../shop/deadlines.ts';
import type { Unit } from '../turns/unit.ts';

type Asking = { readonly unit: Unit; readonly me: number; readonly conversation: number; readonly now: () => Date };

export const helpDoor = ({ unit, me, conversation, now }: Asking) => ({
  async askPerson(about: string): Promise<{ readonly number: number; readonly added: boolean; readonly minutes: number }> {
    const tx = await unit.write();
    const at = now();
    unit.hush(new Date(at.getTime() + deadlines.handover));
    const minutes = deadlines.handover / 60_000;
    const open = await tx.helpRequest.findFirst({ where: { conversationId: conversation, settledAt: null } });
    if (!open) {
      const events = { create: { act: 'asked', at } };
      const { id } = await tx.helpRequest.create({ data: { personId: me, conversationId: conversation, about, askedAt: at, waitsSince: at, events } });
      return { number: id, added: false, minutes };
    }
    const events = { create: { act: 'added', at } };
    const waitsSince = open.waitsSince ?? at;
    await tx.helpRequest.update({ where: { id: open.id }, data: { about: `${open.about}\n${about}`, waitsSince, givenBackAt: null, events } });
    return { number: open.id, added: true, minutes };
  },
});

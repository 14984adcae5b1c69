import { z } from 'zod';
import type { Destination, ShopDoor } from '../../shop/shop.ts';
import type { Tx } from '../turns/unit.ts';
import type { ShopContext } from './shop-context.ts';

/** How many are offered: more would not be read. */
const offered = 5;

/** Where the person had goods sent before, the last used first. */
export function destinationsDoor({ unit, me }: ShopContext): Pick<ShopDoor, 'destinations'> {
  return {
    async destinations() {
      const rows = await (await unit.db()).postalAddress.findMany({ where: { personId: me }, orderBy: [{ usedAt: 'desc' }, { id: 'desc' }], take: offered });
      return rows.map(({ id, pin, ...rest }) => ({ id: String(id), ...destinationOf({ ...rest, pin: pin ?? undefined }) }));
    },
  };
}

/** Keeps a destination for the next time; one known to the letter is only marked as used. */
export async function remember(tx: Tx, person: number, destination: Destination, usedAt: Date): Promise<void> {
  const address = { ...destinationOf(destination), personId: person, pin: destination.pin ?? null };
  const known = await tx.postalAddress.findFirst({ where: address, select: { id: true } });
  if (known) await tx.postalAddress.update({ where: known, data: { usedAt } });
  else await tx.postalAddress.create({ data: { ...address, usedAt } });
}

const shape = z.object({ name: z.string(), phone: z.string(), lines: z.string(), city: z.string(), country: z.string(), pin: z.string().optional() });

/** A destination and nothing else of what carries one, as it is kept with its order. */
export function destinationOf(kept: unknown): Destination {
  const { pin, ...destination } = shape.parse(kept);
  return { ...destination, ...(pin !== undefined && { pin }) };
}

import { isDeepStrictEqual } from 'node:util';
import { type Amended, type Amendment, amendmentOf, refuseUndo, type Turned, type Undone } from '../../shop/amend.ts';
import { soughtText } from '../../shop/fold.ts';
import type { Listing } from '../../shop/listing.ts';
import type { ShopDoor } from '../../shop/shop.ts';
import { codeOf } from '../codes.ts';
import { priceColumn } from '../database/columns.ts';
import type { ShopContext } from '../orders/shop-context.ts';
import type { ListingChange, Prisma } from '../prisma/client.ts';
import type { Tx } from '../turns/unit.ts';
import { listingOf, listingParts } from './listings.ts';
import { moveStock } from './stock.ts';
import { tellWaiting } from './stock-wait.ts';

/** Changes one's own goods, a deleted one too, and takes changes back. */
export function amendDoor(context: ShopContext): Pick<ShopDoor, 'amend' | 'undo'> {
  const { unit, me, now } = context;
  return {
    async amend(code, ...changes): Promise<Amended> {
      const tx = await unit.write();
      const held = await hold(tx, me, { code: codeOf(code) });
      if (!held?.listing.mine) return { ok: false, why: held?.listing.state === 'live' ? 'not_yours' : 'not_found' };
      const turned = changes.map((to) => ({ from: amendmentOf(held.listing, to.field), to })).filter(({ from, to }) => !isDeepStrictEqual(from, to));
      if (turned.length === 0) return { ok: false, why: 'same' };
      await write(context, tx, held, turned);
      const [before, after] = [turned.map(({ from }) => from), turned.map(({ to }) => to)];
      const { id } = await tx.listingChange.create({ data: { listingId: held.id, before, after, at: now() } });
      return { ok: true, change: String(id), turned };
    },

    async undo(named): Promise<Undone> {
      const tx = await unit.write();
      const change = await changeNamed(tx, me, named);
      const held = change && (await hold(tx, me, { id: change.listingId }));
      if (!change || !held) return { ok: false, why: 'nothing' };
      const { code, title, unit: countedIn } = held.listing;
      const [made, before] = [amendmentsIn(change.after), amendmentsIn(change.before)];
      const standing = made.flatMap((from) => {
        const to = before.find(({ field }) => field === from.field);
        return to && isDeepStrictEqual(amendmentOf(held.listing, from.field), from) ? [{ from, to }] : [];
      });
      const { undoneAt } = await tx.listingChange.findUniqueOrThrow({ where: { id: change.id } });
      const why = refuseUndo({ at: change.at, undone: undoneAt !== null, stands: standing.length > 0 }, now());
      if (why) return { ok: false, why, code, title };
      await write(context, tx, held, standing);
      await tx.listingChange.update({ where: { id: change.id }, data: { undoneAt: now() } });
      const formerly = standing.find(({ to }) => to.field === 'title')?.to.to;
      return {
        ok: true,
        code,
        title: typeof formerly === 'string' ? formerly : title,
        unit: countedIn,
        turned: standing,
        moved: standing.length < made.length,
      };
    },
  };
}

type Held = { readonly id: number; readonly listing: Listing };

/** Takes the listing's lock, so that of two who change it at once the second sees what the first did. */
async function hold(tx: Tx, me: number, where: { readonly id: number } | { readonly code: string }): Promise<Held | undefined> {
  const found = await tx.listing.findUnique({ where, select: { id: true } });
  if (!found) return undefined;
  await tx.$queryRaw`select from listing where id = ${found.id} for no key update`;
  const row = await tx.listing.findUniqueOrThrow({ where: { id: found.id }, include: listingParts });
  return { id: row.id, listing: listingOf(row, me) };
}

/** The person's own change of that name; without a name the last one that is not taken back. */
async function changeNamed(tx: Tx, me: number, named: string | null): Promise<ListingChange | null> {
  const listing = { shop: { ownerId: me } };
  if (named === null) return await tx.listingChange.findFirst({ where: { listing, undoneAt: null }, orderBy: { id: 'desc' } });
  return /^\d{1,15}$/.test(named) ? await tx.listingChange.findFirst({ where: { id: BigInt(named), listing } }) : null;
}

async function write(context: ShopContext, tx: Tx, { id, listing }: Held, turned: readonly Turned[]): Promise<void> {
  const changes = turned.map(({ to }) => to);
  // What is searched for is made of the listing as it will be.
  const after = { ...listing, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
  for (const change of changes)
    if (change.field === 'stock') await moveStock(tx, [{ listing: id, delta: change.to - listing.stock }], { cause: 'counted', at: context.now() });
    else await tx.listing.update({ where: { id }, data: columnsOf(after, change, context.now()) });
  await tellWaiting(context, tx, [id]);
}

function columnsOf(listing: Listing, change: Exclude<Amendment, { field: 'stock' }>, at: Date): Prisma.ListingUpdateInput {
  switch (change.field) {
    case 'price':
      return { priceMinor: priceColumn(change.to), currency: change.to.currency };
    case 'title':
    case 'category':
    case 'description':
      return { [change.field]: change.to, sought: soughtText({ ...listing, [change.field]: change.to }), renderDue: at };
    case 'photos':
    case 'shipsTo':
      return { [change.field]: [...change.to] };
    case 'sizeMm':
      return { sizeMm: [...(change.to ?? [])] };
    default:
      return { [change.field]: change.to };
  }
}

/** As `amend` wrote them; one alone stands without a list in changes of an earlier release. */
function amendmentsIn(value: Prisma.JsonValue): readonly Amendment[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!all.every(isAmendment)) throw new Error('a change of a listing bears what is no change');
  return all;
}
const isAmendment = (value: unknown): value is Amendment => typeof value === 'object' && value !== null && 'field' in value && 'to' in value;

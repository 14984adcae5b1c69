import type { Tx } from '../turns/unit.ts';

/**
 * What one person wrote to others becomes the other's: two enquiries about the same goods become one, in the order in which it was written.
 * Whoever turns out to have asked their own shop asked nobody. The shop is the joined person's already.
 */
export async function joinEnquiries(tx: Tx, from: number, to: number): Promise<void> {
  await tx.enquiry.deleteMany({ where: { buyerId: { in: [from, to] }, shop: { ownerId: to } } });
  const twice = await tx.$queryRaw<{ gone: number; kept: number }[]>`
    select gone.id as gone, kept.id as kept from enquiry gone join enquiry kept on kept.listing_id = gone.listing_id where gone.buyer_id = ${from} and kept.buyer_id = ${to}`;
  for (const { gone, kept } of twice) {
    const moved = { where: { enquiryId: gone }, data: { enquiryId: kept } };
    await tx.enquiryMessage.updateMany(moved);
    await tx.deal.updateMany(moved);
    await tx.report.updateMany(moved);
    await tx.enquiry.delete({ where: { id: gone } });
    // Of two offers, and of two agreements, the newer one stands.
    await tx.$executeRaw`
      update deal d set state = 'replaced' where d.enquiry_id = ${kept} and d.state in ('offered', 'agreed')
        and exists (select from deal n where n.enquiry_id = d.enquiry_id and n.kind = d.kind and n.state = d.state and n.id > d.id)`;
  }
  await tx.enquiry.updateMany({ where: { buyerId: from }, data: { buyerId: to } });
  await tx.report.updateMany({ where: { personId: from }, data: { personId: to } });
  // A block of either stands; nobody blocks themselves.
  await tx.$executeRaw`
    insert into block (blocker_id, blocked_id, at)
    select case blocker_id when ${from} then ${to}::int else blocker_id end, case blocked_id when ${from} then ${to}::int else blocked_id end, at
    from block where ${from} in (blocker_id, blocked_id) on conflict do nothing`;
  await tx.block.deleteMany({ where: { OR: [{ blockerId: from }, { blockedId: from }, { blockerId: to, blockedId: to }] } });
}

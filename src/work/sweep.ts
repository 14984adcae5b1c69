/** Finds what a crash, a lost job or a platform's silence left undone, and does it. */
import type { Attend } from './attend.ts';
import type { Clocks } from './clocks.ts';
import type { Deliver } from './deliver.ts';
import type { House } from './house.ts';

/** Younger work is probably in somebody's hands. */
const patienceMs = 10_000;

export async function sweep(house: House, attend: Attend, deliver: Deliver, clocks: Clocks): Promise<void> {
  const served = Object.keys(house.channels);
  const unread = await house.undone.unread(patienceMs, served);
  const unsent = await house.undone.unsent(patienceMs, served);
  house.meter.unread.set(unread.length);
  house.meter.unsent.set(unsent.length);
  if (unread.length + unsent.length > 0) house.log.info({ unread: unread.length, unsent: unsent.length }, 'sweeping');
  const ended = await Promise.allSettled([...unread.map((id) => attend.attend(id)), ...unsent.map((id) => deliver.all(id)), clocks.ringDue()]);
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Orders end by themselves when their time runs out: by a job at that moment, and by the sweeper should the job be lost. */
import type { Deliver } from './deliver.ts';
import type { House } from './house.ts';

export type Clocks = {
  expire(order: number): Promise<void>;
  /** All whose time ran out. */
  expireDue(): Promise<void>;
};

const atOnce = 100;

export function makeClocks({ expiry }: Pick<House, 'expiry'>, deliver: Deliver): Clocks {
  async function expire(order: number): Promise<void> {
    for (const hint of await expiry.expire(order)) if ('deliver' in hint) await deliver.all(hint.deliver);
  }
  return {
    expire,
    async expireDue() {
      for (const order of await expiry.due(atOnce)) await expire(order);
    },
  };
}

import { type Flow, hear, say } from '../conversation/flow.ts';
import type { Doors } from './doors.ts';
import { type FlowName, offer } from './names.ts';

/** What needs only a word in return, and where to go from there; a question that was open comes back after it. */
export function* inReply({ me }: Doors): Flow {
  const told = yield* hear('about');
  const about = abouts.find((one) => one === told) ?? 'oos';
  const ways = about === 'oos' ? (me.role === 'seller' ? forSellers : forOthers) : next[about];
  const offers = ways.map((flow) => (flow === 'human' ? offer('engine.command_human', flow) : offer(`menu.label_${flow}`, flow)));
  yield* say(`asked.${about}`, {}, { offers });
}

const abouts = ['payment', 'paid', 'delivery', 'change', 'kept', 'thanks', 'goodbye', 'oos'] as const;
type Way = Extract<FlowName, 'sell' | 'sales' | 'browse' | 'orders' | 'cart' | 'track' | 'learn' | 'settings' | 'human'>;

const next: { readonly [about in Exclude<(typeof abouts)[number], 'oos'>]: readonly Way[] } = {
  payment: ['orders', 'cart'],
  paid: ['sales', 'settings'],
  delivery: ['browse', 'track'],
  change: ['orders', 'human'],
  kept: [],
  thanks: [],
  goodbye: [],
};
const forSellers: readonly Way[] = ['sell', 'sales', 'learn'];
const forOthers: readonly Way[] = ['browse', 'track', 'sell', 'learn'];

/** The phones of the page by their ids. An id is long and random: whoever has it, has the phone. */
import { randomBytes } from 'node:crypto';
import type { Phone } from '../../channels/simulator/simulator.ts';
import { type App, apps, type Stage } from './stage.ts';

export type Line = { readonly id: string; readonly app: App; readonly channel: string; readonly phone: Phone };

export type Lines = {
  /** A new phone; `undefined` when there are too many. `region` is a country's telephone prefix. */
  make(app: App, name: string, region: '92' | '86'): Promise<Line | undefined>;
  find(id: string): Promise<Line | undefined>;
};

/** More phones than this in one run of the process are nobody's play. */
const most = 5_000;

export function makeLines({ apps: simulators, known }: Pick<Stage, 'apps' | 'known'>): Lines {
  const lines = new Map<string, Line>();

  async function open(app: App, address: string, name?: string): Promise<Line> {
    const simulator = simulators[app];
    if (name !== undefined) simulator.phone(address, { name });
    const line = { id: `${app}.${address}`, app, channel: simulator.name, phone: await simulator.recalled(address) };
    lines.set(line.id, line);
    return line;
  }

  return {
    make: async (app, name, region) => (lines.size < most ? open(app, `${region}${randomBytes(16).toString('hex')}`, name) : undefined),
    async find(id) {
      const made = lines.get(id);
      if (made) return made;
      const [, name, address] = /^([a-z]+)\.((?:92|86)[0-9a-f]{32})$/.exec(id) ?? [];
      const app = apps.find((one) => one === name);
      // After a restart, whoever has written is still there.
      return app && address !== undefined && (await known(simulators[app].name, address)) ? open(app, address) : undefined;
    },
  };
}

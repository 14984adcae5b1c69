import { type Flow, say } from '../../conversation/flow.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';

export function* help({ me }: Doors): Flow {
  yield* say(
    me.role === 'seller' ? 'help.seller' : 'help.buyer',
    {},
    { offers: [offer('engine.command_menu', 'menu'), offer('engine.command_human', 'human')] },
  );
}

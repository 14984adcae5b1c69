import { type Flow, say } from '../conversation/flow.ts';

export function* privacy(): Flow {
  yield* say('privacy.notice');
}

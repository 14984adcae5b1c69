/** What somebody is told by one app when another of theirs is off. */
import type { Bubble } from '../../conversation/bubble.ts';
import { words } from '../../conversation/words.ts';
import { appName } from './apps.ts';

export const outageNotice = (channel: string): Bubble => ({ words: [words('outage.off', { app: appName(channel) })] });

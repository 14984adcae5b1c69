/** What leads up to a talk in the shop of practice: one game of a class, which has the same luck each time. */
import { comesIn } from '../people.ts';

export const learnerOnWhatsapp = comesIn('learner', 'whatsapp', 'en', 'learns');

/** Set up with a class, on the morning of the first day. */
export const shopIsOpen = `${learnerOnWhatsapp}
learner: practice class SARAI-2024
learner: yes
learner: Zainab
learner: 1
learner: 1
learner: Peshawari chappal, brown, hand-stitched
learner: Real leather, hand-stitched in Peshawar, sizes 40 to 44, wipe with a damp cloth.
learner: 3
learner: 3
learner: 1
learner: 1
learner: 1
learner: 239
learner: 14
learner: standard
`;

export const weekIsOver = `${shopIsOpen}
learner: next day
learner: A
learner: next
learner: C
learner: next
learner: A
learner: 2
learner: A
learner: change the price
learner: 245
learner: 4
learner: 10
learner: 2
learner: B
`;

/** The evening of the last day. */
export const shopIsOver = `${weekIsOver}
learner: next day
learner: 2
learner: A
learner: next day
learner: A
learner: next day
learner: 1
learner: A
learner: 1
learner: A
learner: next day
`;

import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { sellerComesIn } from '../people.ts';

/** Whatever looks at photos breaks. */
const house = openDialogues({ senses: { look: () => Promise.reject(new Error('the file is gone')) }, expected: /could not be looked at/ });

test('a photo that cannot be looked at is a photo like any other', () =>
  house.begin(`${sellerComesIn}seller: sell`).play(`
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
  `));

/** The many spellings of Roman Urdu made one. */
import { remembered } from './remembered.ts';

/** `chaddar`, `chadar`, `chaadar`. For folded words in Latin letters; others pass unchanged. Only ever compared, never shown. */
export const loose = (word: string): string => (/^[a-z]+$/.test(word) ? loosened(word) : word);

const loosened = remembered((word) =>
  word
    .replace(/ph/g, 'f')
    .replace(/ee|ii|iy/g, 'i')
    .replace(/oo|uu/g, 'u')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/a[iy]|e[iy]/g, 'e')
    .replace(/w/g, 'v')
    .replace(/q|c(?!h)/g, 'k')
    .replace(/chh/g, 'ch')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/y$/, 'i'),
);

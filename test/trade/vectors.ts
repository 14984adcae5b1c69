import { readFileSync } from 'node:fs';
import { readRates } from '../../src/rates.ts';

/** The worked cases, with every intermediate. */
// biome-ignore lint/suspicious/noExplicitAny: each case has a form of its own, and what it must be is what the test compares.
export const vectors: { readonly [name: string]: any } = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8'));

export const table = readRates(readFileSync(new URL('../../src/trade/rates.json', import.meta.url), 'utf8'));

/** A day on which all the figures are valid. */
export const day = '2026-11-22';

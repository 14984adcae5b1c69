/** A linear model: which intent a message has, and whether it is Roman Urdu rather than English. */
import { featuresOf, rows, wordRowsOf } from './features.ts';
import { type Intent, intents } from './labels.ts';

/** One column for each intent, and one for Roman Urdu. */
export const columns = intents.length + 1;

export type Model = {
  /** Row by row, a weight for every column, in steps of `scale`. */
  readonly weights: Int8Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
  /** What the scores of intents are divided by, so that of ten messages given 0.8 eight are right. */
  readonly temperature: number;
  /** Tells from which phrases it was trained: their fingerprint. */
  readonly taught: number;
};

export type Judged = {
  /** All intents, the likeliest first. Their confidences add up to 1. */
  readonly ranked: readonly { readonly intent: Intent; readonly confidence: number }[];
  /** How likely it is Roman Urdu, if it is in Latin letters at all. */
  readonly romanUrdu: number;
  /** A word or two of which none was taught: what is read from their pieces alone, which other words share, may be chance. */
  readonly unheard: boolean;
};

export function judge(model: Model, text: string): Judged {
  const scores = scoresOf(model, text);
  const likely = softmax(scores.subarray(0, intents.length), model.temperature);
  const ranked = intents.map((intent, at) => ({ intent, confidence: likely[at] ?? 0 })).sort((a, b) => b.confidence - a.confidence);
  return { ranked, romanUrdu: 1 / (1 + Math.exp(-(scores[intents.length] ?? 0))), unheard: isUnheard(model, text, ranked[0]?.intent ?? 'oos') };
}

/** What a word says for an intent that it was taught for; no row that it shares with others by chance says as much. */
const taughtFor = 0.3;

function isUnheard({ weights, scale }: Model, text: string, likeliest: Intent): boolean {
  const [words, column] = [wordRowsOf(text), intents.indexOf(likeliest)];
  return words.length > 0 && words.length <= 2 && words.every((row) => (weights[row * columns + column] ?? 0) * (scale[column] ?? 0) < taughtFor);
}

function scoresOf({ weights, scale, bias }: Model, text: string): Float64Array {
  const sums = new Float64Array(columns);
  featuresOf(text).forEach((weight, row) => {
    for (let at = 0; at < columns; at++) sums[at] = (sums[at] ?? 0) + weight * (weights[row * columns + at] ?? 0);
  });
  return sums.map((sum, at) => sum * (scale[at] ?? 0) + (bias[at] ?? 0));
}

export function softmax(scores: Float64Array, temperature: number): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The file: the temperature, the scales, the biases, the fingerprint, the weights, all little-endian. */
export function written({ weights, scale, bias, temperature, taught }: Model): Buffer {
  const file = Buffer.alloc(size);
  for (const [at, number] of [temperature, ...scale, ...bias].entries()) file.writeFloatLE(number, at * 4);
  file.writeUInt32LE(taught, head - 4);
  file.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), head);
  return file;
}

const head = 4 + columns * 8 + 4;
const size = head + rows * columns;

/** Throws where the file is of another release. */
export function read(file: Buffer): Model {
  if (file.length !== size) throw new Error(`the model of intents has ${file.length} bytes and not ${size}: train it again, see docs/understanding.md`);
  const numbers = Float32Array.from({ length: head / 4 - 1 }, (_, at) => file.readFloatLE(at * 4));
  return {
    temperature: numbers[0] ?? 1,
    scale: numbers.subarray(1, 1 + columns),
    bias: numbers.subarray(1 + columns),
    taught: file.readUInt32LE(head - 4),
    weights: new Int8Array(file.subarray(head)),
  };
}

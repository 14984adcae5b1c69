/** Trains the model of intents from the phrases beside it. The same phrases give the same bytes. */
import { varied } from './augment.ts';
import { type Features, featuresOf, rows } from './features.ts';
import { intents } from './labels.ts';
import { columns, judge, type Model, softmax } from './model.ts';
import type { Phrase } from './phrase-file.ts';
import { randomFrom, shuffled } from './random.ts';

/**
 * Chosen by phrases held back from training, see docs/understanding.md. `variants`: other writings of each phrase. `smooth`: what is
 * left to the intents that are not the right one, so that the model is never too sure.
 */
const settings = { variants: 2, rounds: 8, rate: 0.35, shrink: 1e-5, smooth: 0.05 };

const romanUrdu = intents.length;

/** `rows` are places in the table; `latin`: whether it is Roman Urdu, where it is in Latin letters. */
type Example = { readonly rows: Int32Array; readonly weights: Float64Array; readonly intent: number; readonly latin?: 0 | 1 };

/** One model of all phrases, its confidence set by another that has not seen a part of them. */
export function train(phrases: readonly Phrase[]): Model {
  const temperature = temperatureFor(
    modelOf(phrases.filter((phrase) => !isHeldBack(phrase))),
    phrases.filter((phrase) => isHeldBack(phrase)),
  );
  return { ...modelOf(phrases), temperature };
}

/** One in five, by its letters without spaces and signs, so that near copies are held back together. */
const isHeldBack = ({ text }: Phrase): boolean => {
  const letters = [...text.toLowerCase().replace(/[^\p{L}]/gu, '')];
  return letters.reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7) % 5 === 0;
};

/** A model whose confidence is not yet set. */
export function modelOf(phrases: readonly Phrase[]): Model {
  const random = randomFrom(1);
  const examples = phrases.flatMap((phrase) => {
    const texts = [phrase.text, ...Array.from({ length: settings.variants }, () => varied(phrase, random))];
    return texts.map((text) => exampleOf(phrase, featuresOf(text)));
  });
  const learner = new Learner();
  for (let round = 0; round < settings.rounds; round++) for (const example of shuffled(examples, random)) learner.learn(example);
  return { ...learner.model(), taught: fingerprintOf(phrases) };
}

/** The same for the same phrases in the same order: FNV-1a. */
export function fingerprintOf(phrases: readonly Phrase[]): number {
  let hash = 0x811c9dc5;
  for (const { text, intent } of phrases) for (const letter of `${intent} ${text}\n`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function exampleOf({ intent, language }: Phrase, features: Features): Example {
  const latin = language === 'ur-Latn' ? 1 : language === 'en' ? 0 : undefined;
  const places = Int32Array.from(features.keys(), (row) => row * columns);
  return { rows: places, weights: Float64Array.from(features.values()), intent: intents.indexOf(intent), ...(latin !== undefined && { latin }) };
}

/** Adagrad on the log loss: each weight is moved the less the more it has been moved. */
class Learner {
  readonly #weights = new Float64Array(rows * columns);
  readonly #moved = new Float64Array(rows * columns).fill(1e-2);
  readonly #bias = new Float64Array(columns);
  readonly #biasMoved = new Float64Array(columns).fill(1);

  learn(example: Example): void {
    const slopes = slopesOf(this.#scoresOf(example), example);
    for (let column = 0; column < columns; column++) {
      const slope = slopes[column] as number;
      if (Math.abs(slope) < 1e-3) continue;
      const moved = (this.#biasMoved[column] as number) + slope * slope;
      this.#biasMoved[column] = moved;
      this.#bias[column] = (this.#bias[column] as number) - (settings.rate * slope) / Math.sqrt(moved);
      this.#move(example, column, slope);
    }
  }

  #scoresOf({ rows: places, weights }: Example): Float64Array {
    const scores = Float64Array.from(this.#bias);
    for (let nth = 0; nth < places.length; nth++) {
      const [place, weight] = [places[nth] as number, weights[nth] as number];
      for (let column = 0; column < columns; column++) scores[column] = (scores[column] as number) + weight * (this.#weights[place + column] as number);
    }
    return scores;
  }

  #move({ rows: places, weights }: Example, column: number, slope: number): void {
    for (let nth = 0; nth < places.length; nth++) {
      const at = (places[nth] as number) + column;
      const before = this.#weights[at] as number;
      const step = slope * (weights[nth] as number) + settings.shrink * before;
      const moved = (this.#moved[at] as number) + step * step;
      this.#moved[at] = moved;
      this.#weights[at] = before - (settings.rate * step) / Math.sqrt(moved);
    }
  }

  /** With eight bits a weight. */
  model(): Omit<Model, 'taught'> {
    const scale = new Float32Array(columns);
    for (const [at, weight] of this.#weights.entries()) scale[at % columns] = Math.max(scale[at % columns] as number, Math.abs(weight) / 127);
    const weights = Int8Array.from(this.#weights, (weight, at) => Math.round(weight / (scale[at % columns] || 1)));
    return { weights, scale, bias: Float32Array.from(this.#bias), temperature: 1 };
  }
}

/** How far each score is from what it should say. */
function slopesOf(scores: Float64Array, { intent, latin }: Example): Float64Array {
  const likely = softmax(scores.subarray(0, intents.length), 1);
  const right = (column: number): number => (column === intent ? 1 - settings.smooth : settings.smooth / (intents.length - 1));
  const slopes = new Float64Array(columns);
  for (const [column, chance] of likely.entries()) slopes[column] = chance - right(column);
  if (latin !== undefined) slopes[romanUrdu] = 1 / (1 + Math.exp(-(scores[romanUrdu] as number))) - latin;
  return slopes;
}

/** The one under which the right answers are likeliest. */
function temperatureFor(model: Model, phrases: readonly Phrase[]): number {
  let [best, least] = [1, Number.POSITIVE_INFINITY];
  for (let temperature = 0.3; temperature < 3; temperature *= 1.05) {
    const loss = phrases.reduce((sum, { text, intent }) => sum - Math.log(Math.max(chanceOf({ ...model, temperature }, text, intent), 1e-9)), 0);
    if (loss < least) [best, least] = [temperature, loss];
  }
  return best;
}

const chanceOf = (model: Model, text: string, intent: Phrase['intent']): number =>
  judge(model, text).ranked.find((one) => one.intent === intent)?.confidence ?? 0;

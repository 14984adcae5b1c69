/** The measures of understanding, in tables. */
import { availableParallelism } from 'node:os';
import { loadedModel } from '../understanding/intents/loaded.ts';
import { written } from '../understanding/intents/model.ts';
import { type Answer, confusions, languagesOf, measure, scoreOf, tenths } from './understanding.ts';

export function understandingReport(): string {
  const answers = measure();
  return `
Understanding: ${answers.length} texts that no training has seen, by writers who wrote none of those it has. Percent of each.

             texts    right  oos found  refused  false acts  right of surest half   ECE  language
${[...languagesOf(answers), ['all', answers] as const].map(([name, own]) => row(name, own)).join('\n')}

right: the intent. oos found: of texts that are none of our business. refused: good requests taken for such. false acts: an order
placed, changed or cancelled, goods returned or messages stopped was read for sure where that was not meant.

Confidence  texts  said  right
${tenths(answers)
  .map(
    ({ from, count, said, right }) =>
      `${`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`.padEnd(10)}${String(count).padStart(7)}${percent(said, 6)}${percent(right, 7)}`,
  )
  .join('\n')}

Most often taken for another: ${confusions(answers, 8)
    .map(({ meant, read, count }) => `${meant} for ${read} (${count})`)
    .join(', ')}.

Time a text: ${quantile(answers, 0.5).toFixed(2)} ms in the middle, ${quantile(answers, 0.99).toFixed(2)} ms for one in a hundred. Model: ${Math.round(written(loadedModel()).length / 1024)} kB.
Conditions: ${availableParallelism()} cores, node ${process.version}; one text at a time, after 200 to warm up; set phrases first, then the model.
`;
}

function row(name: string, answers: readonly Answer[]): string {
  const { texts, right, outOfScopeFound, refused, falseActs, rightOfSurest, miscalibrated, language } = scoreOf(answers);
  return `${name.padEnd(10)}${String(texts).padStart(8)}${percent(right, 9)}${percent(outOfScopeFound, 11)}${percent(refused, 9)}${percent(falseActs, 12)}${percent(rightOfSurest, 22)}${percent(miscalibrated, 6)}${percent(language, 10)}`;
}

const percent = (share: number, width: number): string => (share * 100).toFixed(1).padStart(width);

function quantile(answers: readonly Answer[], part: number): number {
  const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
}

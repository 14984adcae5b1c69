/** `sarai train`: makes the model of intents anew from the phrases in the source, as docs/understanding.md tells. */
import { existsSync, writeFileSync } from 'node:fs';
import { written } from '../understanding/intents/model.ts';
import { phrasesOf } from '../understanding/intents/phrase-file.ts';
import { train as trained } from '../understanding/intents/train.ts';

/** From dist or src, the folder in the source. */
const source = new URL('../../src/understanding/intents/', import.meta.url);

export async function train(): Promise<number> {
  if (!existsSync(new URL('phrases/en.txt', source))) {
    console.error('The model is trained where the source is: there are no phrases here.');
    return 1;
  }
  const phrases = phrasesOf(new URL('phrases/', source));
  const began = performance.now();
  const file = written(trained(phrases));
  writeFileSync(new URL('model.bin', source), file);
  console.log(
    `Trained from ${phrases.length} phrases in ${((performance.now() - began) / 1000).toFixed(0)} s: model.bin, ${Math.round(file.length / 1024)} kB.`,
  );
  return 0;
}

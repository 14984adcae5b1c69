import { expect, test } from 'vitest';
import * as abilities from '../../src/channels/abilities.ts';
import { fit as cut } from '../../src/channels/fit.ts';
import { broadcastWords } from '../../src/flows/selling/broadcast-notices.ts';
import { broadcastRules } from '../../src/shop/broadcast.ts';
import { languages } from '../../src/words/language.ts';
import { outbound } from '../../src/words/outbound.ts';
import { makeRenderer } from '../../src/words/words.ts';

const words = makeRenderer(new URL('../../locales/', import.meta.url));

test.each(Object.entries(abilities))('the longest text of the operator is one message with its button on %s', (_, carried) => {
  for (const language of languages)
    for (const text of ['周', 'a', 'ہ'].map((sign) => sign.repeat(broadcastRules.text))) {
      const fitted = cut(outbound(broadcastWords.notice(text), language, words), carried);
      expect(fitted).toHaveLength(1);
      expect(fitted[0]?.text).toContain(text);
    }
});

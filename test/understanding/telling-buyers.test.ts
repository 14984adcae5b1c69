import { describe, expect, test } from 'vitest';
import { readStart } from '../../src/understanding/phrases/starts.ts';

describe('a seller who wants buyers told of goods', () => {
  test.each([
    'tell my buyers about A34',
    'Tell all my old customers about a34',
    'notify buyers of A34',
    'message the past clients about A34.',
    'A34 ka sab customers ko batao',
    'a34 ke bare mein purane gahakon ko bata do',
    'A34 kharidar ko batayein',
    'A34 کے خریداروں کو بتائیں',
    'A34 کے بارے میں سب پرانے گاہکوں کو بتا دیں',
    '把A34发给老顾客',
    'A34通知所有买家',
    '通知老客户A34',
  ])('is understood: %s', (line) => {
    expect(readStart(line)).toEqual({ flow: 'tell', given: { listing: 'A34' }, digresses: true });
  });

  test.each([
    'tell my buyer the parcel A34 is late',
    'A34 customers',
    'my customers ask about A34',
    '买家问A34',
    'A34 ka khareedar kaun hai',
    'tell me about A34',
  ])('is not meant: %s', (line) => {
    expect(readStart(line)?.flow).not.toBe('tell');
  });
});

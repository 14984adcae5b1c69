/** What the owner of a certificate is told when it is taken back. */
import type { Bubble } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import { words } from '../../conversation/words.ts';
import { shownCode } from '../../school/certificate.ts';

export const revokedNotice = (code: string): Bubble => ({
  words: [words('certificate.told_revoked', { code: shownCode(code) })],
  controls: [{ id: controlId({ to: 'flow', flow: 'human', given: {} }), words: words('certificate.label_human') }],
});

import { expect, test } from 'vitest';
import { mimeOfDocument, mimeOfPicture } from '../../src/channels/mime.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a file is told from another by how it begins', () => {
  expect(mimeOfDocument(bytes('%PDF-1.7 …'))).toBe('application/pdf');
  for (const text of ['', '%PD', 'order,number', 'see %PDF-']) expect(mimeOfDocument(bytes(text))).toBe('text/plain');
  expect(mimeOfPicture(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBe('image/png');
  expect(mimeOfPicture(Uint8Array.of(0xff, 0xd8, 0xff))).toBe('image/jpeg');
});

/** We keep pictures as these two. */
export const mimeOfPicture = (bytes: Uint8Array): 'image/png' | 'image/jpeg' => (bytes[0] === 0x89 && bytes[1] === 0x50 ? 'image/png' : 'image/jpeg');

const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
/** All else that we hand over is text. Of text WhatsApp takes this type only; the name of the file tells the phone the rest. */
export const mimeOfDocument = (bytes: Uint8Array): string => (isPdf(bytes) ? 'application/pdf' : 'text/plain');

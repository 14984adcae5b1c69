/** A sound made in code: a tone, or with 0 hertz a silence, as a WAV file. */

const rate = 16_000;
const header = 44;

export function sampleSound({ seconds, hertz }: { readonly seconds: number; readonly hertz: number }): Uint8Array {
  const samples = Math.round(seconds * rate);
  const wav = Buffer.alloc(header + samples * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  // One channel of plain 16-bit samples.
  for (const [value, at] of [
    [1, 20],
    [1, 22],
    [2, 32],
    [16, 34],
  ] as const)
    wav.writeUInt16LE(value, at);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.write('data', 36);
  wav.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at++) wav.writeInt16LE(Math.round(8_000 * Math.sin((2 * Math.PI * hertz * at) / rate)), header + at * 2);
  return wav;
}

/** In which form a voice note came: by its first bytes, for names and types told with it may lie; else by the type. */
import type { Sound } from '../../assistant/model.ts';

type Form = { readonly ending: string; readonly mime: string };

/** What makers of words take: openai.com, "Speech to text", file types. Telegram's `.oga` is Ogg, and is refused by that name. */
const forms = {
  ogg: { ending: 'ogg', mime: 'audio/ogg' },
  mp3: { ending: 'mp3', mime: 'audio/mpeg' },
  m4a: { ending: 'm4a', mime: 'audio/mp4' },
  webm: { ending: 'webm', mime: 'audio/webm' },
  wav: { ending: 'wav', mime: 'audio/wav' },
  flac: { ending: 'flac', mime: 'audio/flac' },
} as const satisfies { readonly [form: string]: Form };

/** What files of each form begin with, from so many bytes on. */
const beginnings: readonly (readonly [form: Form, from: number, sign: string])[] = [
  [forms.ogg, 0, 'OggS'],
  [forms.mp3, 0, 'ID3'],
  [forms.mp3, 0, '\xff\xfb'],
  [forms.mp3, 0, '\xff\xf3'],
  [forms.mp3, 0, '\xff\xf2'],
  [forms.m4a, 4, 'ftyp'],
  [forms.webm, 0, '\x1a\x45\xdf\xa3'],
  [forms.wav, 0, 'RIFF'],
  [forms.flac, 0, 'fLaC'],
];

const types: { readonly [type: string]: Form } = {
  'audio/ogg': forms.ogg,
  'audio/oga': forms.ogg,
  'audio/opus': forms.ogg,
  'application/ogg': forms.ogg,
  'audio/mpeg': forms.mp3,
  'audio/mp3': forms.mp3,
  'audio/mp4': forms.m4a,
  'audio/m4a': forms.m4a,
  'audio/x-m4a': forms.m4a,
  'audio/webm': forms.webm,
  'audio/wav': forms.wav,
  'audio/x-wav': forms.wav,
  'audio/flac': forms.flac,
};

/** `undefined` for what cannot be listened to. `mime` as the platform tells it: `audio/ogg; codecs=opus`. */
export function soundOf(bytes: Uint8Array, mime = ''): Sound | undefined {
  if (bytes.length === 0) return undefined;
  const begins = String.fromCharCode(...bytes.subarray(0, 12));
  const [type = ''] = mime.toLowerCase().split(';');
  const form = beginnings.find(([, from, sign]) => begins.startsWith(sign, from))?.[0] ?? (Object.hasOwn(types, type.trim()) ? types[type.trim()] : undefined);
  return form && { bytes, name: `voice.${form.ending}`, mime: form.mime };
}

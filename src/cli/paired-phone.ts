/** The phone that is paired with whatsapp-web.js: its channel, and its code in the terminal. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Channel } from '../channels/channel.ts';
import type { Standing } from '../channels/whatsapp-web/standing.ts';
import { makeWhatsappWeb, type Pairing } from '../channels/whatsapp-web/whatsapp-web.ts';
import type { Config } from '../config.ts';
import type { ChannelParts } from '../main.ts';
import { terminalCode } from './chat/terminal-code.ts';

export type PairedPhone = {
  /** One line for who starts the service: on, or off and why. */
  readonly announcement: string;
  /** The channel's name, where there is one. */
  readonly name?: string;
  channels(parts: ChannelParts): readonly Channel[];
  phone(): Pairing | undefined;
};

const name = 'whatsapp-web';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const none = (why: string): PairedPhone => ({ announcement: `off   paired     ${why}`, channels: () => [], phone: () => undefined });

/** `tell` is heard by whoever started the service; no code goes where it would be kept, such as a file. */
export function makePairedPhone({ whatsappWeb, data }: Config, role: string, tell: (line: string) => void): PairedPhone {
  if (!whatsappWeb) return none('WHATSAPP_WEB=1 pairs a phone by a browser');
  if (role === 'web') return none('the role worker pairs the phone: one process holds the browser, and it must be one that sends notices');
  const chrome = (whatsappWeb.chrome === undefined ? usualPlaces : [whatsappWeb.chrome]).find((path) => existsSync(path));
  if (chrome === undefined)
    return none(
      whatsappWeb.chrome === undefined
        ? 'no Chromium was found: install one, or say in CHROME_PATH where it is'
        : `there is no browser at CHROME_PATH, ${whatsappWeb.chrome}`,
    );
  const folder = resolve(join(data, 'whatsapp-web'));
  let pairing: Pairing | undefined;
  return {
    name,
    announcement: 'on    paired     WhatsApp by a phone that is linked to a browser: /operator/whatsapp shows how it stands',
    channels({ pictures, documents, ledger, lastWrote, log }) {
      const care = { ledger, lastWrote: lastWrote(name), now: Date.now, pause: (ms: number) => pause(ms), chance: Math.random };
      const chromeArgs = sandboxed() ? [] : ['--no-sandbox'];
      const channel = makeWhatsappWeb({ folder, chrome, chromeArgs, openPicture: pictures.open, openDocument: documents.open, care, log });
      pairing = channel.pairing;
      if (process.stdout.isTTY) pairing.watch(makeShow(tell));
      return [channel];
    },
    phone: () => pairing,
  };
}

/** Chromium refuses its sandbox to root. */
const sandboxed = (): boolean => process.getuid?.() !== 0;

/** So many codes of one pairing are shown: each is good for seconds, and a terminal is read by others later. */
const codesAtMost = 5;

function makeShow(tell: (line: string) => void): (standing: Standing) => void {
  let shown = 0;
  return (standing) => {
    if (standing.as !== 'scan') shown = 0;
    else if (++shown <= codesAtMost) tell(`\n${terminalCode(standing.code)}\n\nScan it with WhatsApp on the phone: Settings, Linked devices, Link a device.\n`);
    else if (shown === codesAtMost + 1) tell('Newer codes are at /operator/whatsapp.\n');
  };
}

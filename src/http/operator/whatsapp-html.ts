/** The phone that is paired by a browser: how it stands, the code to scan while one is to be scanned, and what can be done. */
import qrcode from 'qrcode-generator';
import { type Standing, sentenceOf } from '../../channels/whatsapp-web/standing.ts';
import { escaped, pageHtml } from './html.ts';

export type PairedPhonePort = {
  standing(): Standing;
  /** Starts again what rests or was stopped. */
  tryNow(): void;
  /** Leaves the phone that is linked and asks for another scan. */
  pairAnew(): Promise<void>;
};

/** `undefined` where this process pairs none. */
export function whatsappHtml(standing: Standing | undefined): string {
  if (!standing) return pageHtml('/operator/whatsapp', `<p class="lead">${off}</p>`);
  const tone = standing.as === 'ready' ? 'well' : 'ill';
  const said = `<p class="${tone}" role="status">${escaped(capital(sentenceOf(standing)))}.</p>`;
  return pageHtml('/operator/whatsapp', `<p class="lead">${warning}</p>${said}${standing.as === 'scan' ? code(standing.code) : ''}${deeds(standing)}`);
}

const off = 'No phone is paired by this process. With <code>WHATSAPP_WEB=1</code> the roles all and worker pair one; a worker shows the code in its terminal.';
const warning = 'WhatsApp by a phone that is linked to a browser here. WhatsApp does not support it and may ban the number: never use the only one you have.';

/** Pixels of one module of the code, and the white around it. */
const module = 6;

function code(text: string): string {
  const drawn = qrcode(0, 'L');
  drawn.addData(text);
  drawn.make();
  return `<img class="code" alt="The code to scan" src="${drawn.createDataURL(module, 4 * module)}">
<p>On the phone: <b>WhatsApp, Settings, Linked devices, Link a device</b>. The code changes by itself; so does this page.</p>`;
}

function deeds({ as }: Standing): string {
  const again = as === 'resting' || as === 'stopped' ? deed('again', 'Try now') : '';
  const anew = as === 'off' ? '' : deed('anew', as === 'ready' ? 'Unlink this phone and pair anew' : 'Begin the pairing anew');
  return `<div class="deeds">${again}${anew}</div>`;
}

const deed = (path: string, name: string): string => `<form method="post" action="/operator/whatsapp/${path}"><button>${name}</button></form>`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The certificate as a picture for the phone and as a page to print: one template for all languages, the picture painted from the page. */
import qrcode from 'qrcode-generator';
import sharp from 'sharp';
import { type Certificate, shownCode } from '../school/certificate.ts';
import type { Language } from '../words/language.ts';
import type { Renderer } from '../words/words.ts';
import type { Press } from './press.ts';

/** Where it is checked; `null` where no browser reaches us: then there is nothing to scan. */
export type CertificatePaper = Certificate & { readonly url: string | null };

/** A PNG and a PDF. */
export type Drawn = { readonly picture: Uint8Array; readonly document: Uint8Array };

/** Pixels across. */
const width = 1080;

/** Rejects where it cannot be drawn. The same certificate gives the same bytes. */
export async function drawCertificate(press: Press, { render }: Pick<Renderer, 'render'>, paper: CertificatePaper, language: Language): Promise<Drawn> {
  const { pdf, svg } = await press.set('certificate.typ', contentOf(render, paper, language));
  // A palette is enough for few colours, and a third of the size.
  const picture = await sharp(Buffer.from(svg)).resize({ width }).png({ palette: true, effort: 4 }).toBuffer();
  return { picture, document: pdf };
}

function contentOf(render: Renderer['render'], { code, name, distinction, passed, rulesOf, url }: CertificatePaper, language: Language) {
  return {
    lang: language === 'ur-Latn' ? 'ur' : language,
    direction: language === 'ur' ? 'rtl' : 'ltr',
    nastaliq: /\p{Script=Arabic}/u.test(name),
    house: render({ key: 'paper.house' }, language),
    title: render({ key: 'paper.title' }, language),
    lead: render({ key: 'paper.lead' }, language),
    name,
    done: render({ key: 'paper.done' }, language),
    distinction: distinction ? render({ key: 'paper.distinction' }, language) : null,
    dates: render({ key: 'paper.dates', with: { passed: { date: passed.toISOString() }, rules: { date: rulesOf } } }, language),
    code: shownCode(code),
    url: url === null ? null : render({ key: 'paper.url', with: { url: url.replace(/^https?:\/\//, '') } }, language),
    check: render({ key: 'paper.check' }, language),
    note: render({ key: 'paper.note' }, language),
    qr: url === null ? [] : modulesOf(url),
  };
}

/** Row by row, 1 for a dark one. */
function modulesOf(text: string): readonly string[] {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const side = Array.from({ length: code.getModuleCount() }, (_, at) => at);
  return side.map((row) => side.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
}

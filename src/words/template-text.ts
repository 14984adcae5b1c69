/** A declared notice as the text that WhatsApp approves, made of the same texts that are sent within the 24 hours. */
import { createHash } from 'node:crypto';
import type { Key } from '../conversation/words.ts';
import { words } from '../conversation/words.ts';
import { alone } from './bidi.ts';
import type { Language } from './language.ts';
import type { TemplateNotice } from './template-notices.ts';
import type { Renderer } from './words.ts';

/** A notice in one language. */
export type TemplateText = Pick<TemplateNotice, 'category'> & {
  readonly name: string;
  /** As the platform writes it. */
  readonly language: string;
  readonly picture: boolean;
  /** With `{{name}}` where a value goes. */
  readonly body: string;
  readonly footer?: string;
  /** Labels. */
  readonly buttons: readonly string[];
};

type Texts = Pick<Renderer, 'render' | 'unfilled'>;

/**
 * Meta has no code for Urdu in Latin letters. It goes as Urdu, which it is: who judges it must understand it. Since a name may stand
 * once in a language, it has a name of its own.
 */
const platformCodes: { readonly [language in Language]: string } = { en: 'en', ur: 'ur', 'ur-Latn': 'ur', zh: 'zh_CN' };
const together: readonly Language[] = ['en', 'ur', 'zh'];

/** The whole body: a beginning and an end of fixed words are around the notice, for a placeholder may be neither. */
const bodyKeys = ({ opening, paragraphs, buttons, opens }: TemplateNotice): readonly Key[] => [
  opening,
  ...paragraphs,
  buttons.length > 0 || opens !== undefined ? 'template.closing_tap' : 'template.closing_write',
];

/** The notice as it is approved in a language. */
export const templateText = (notice: TemplateNotice, language: Language, texts: Texts): TemplateText => ({
  name: nameOf(notice, language, texts),
  language: platformCodes[language],
  ...contentOf(notice, language, texts),
});

function contentOf(notice: TemplateNotice, language: Language, { render, unfilled }: Texts): Omit<TemplateText, 'name' | 'language'> {
  const { category, buttons, opens, picture = false } = notice;
  return {
    category,
    picture,
    body: bodyKeys(notice)
      .map((key) => unfilled(key, language))
      .join('\n\n'),
    ...(category === 'MARKETING' && { footer: alone(render(words('template.footer_stop'), language)) }),
    buttons: (opens === undefined ? buttons : [opens]).map((label) => alone(render(words(label), language))),
  };
}

/** With a hash of what is said: changed words are another template, and the old one goes on until the new one is approved. */
function nameOf(notice: TemplateNotice, language: Language, texts: Texts): string {
  const shared = together.includes(language);
  const said = (shared ? together : [language]).map((one) => contentOf(notice, one, texts));
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 8);
  return `${templatePrefix}${notice.name}${shared ? '' : '_latn'}_${hash}`;
}

/** All templates of ours begin so; what else lies at the platform is none of our business. */
export const templatePrefix = 'sarai_';

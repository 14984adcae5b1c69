/** What pages for anybody have in common: no script, no picture, no cookie, four languages, and nothing for search engines. */
import { createHash } from 'node:crypto';
import { type Language, languages } from '../words/language.ts';

/** Urdu is written in Nastaliq where the phone has it, with room for its slope. */
const style = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:34rem;padding:1.25rem;font:1rem/1.6 system-ui,sans-serif;background:Canvas;color:CanvasText}
:lang(ur){font-family:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting",Gulzar,serif;line-height:2.3}
h1{font-size:1.35rem;margin:.5rem 0}
.now{font-size:1.15rem;font-weight:600;border-inline-start:.3rem solid #1f7a4d;padding-inline-start:.8rem;margin:1rem 0}
ol{list-style:none;padding:0;margin:1.5rem 0}
li{border-inline-start:.15rem solid #8886;padding:0 0 1rem;padding-inline-start:.95rem}
time,.from,footer{opacity:.75;font-size:.9rem}
time,.from{display:block}
.lines{white-space:pre-line}
.not{border-inline-start-color:#a3322a}
nav a{margin-inline-end:.9rem;color:inherit}`;

/** Nothing is fetched from anywhere, and nobody may put the page into theirs. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export const publicHeaders = {
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
  vary: 'accept-language',
} as const;

const names: { readonly [language in Language]: string } = { en: 'English', ur: 'اردو', 'ur-Latn': 'Roman Urdu', zh: '中文' };

/** A whole page of HTML that is escaped already. */
export function publicPage(language: Language, { title, main, foot = '' }: { readonly title: string; readonly main: string; readonly foot?: string }): string {
  const others = languages.filter((one) => one !== language).map((one) => `<a href="?lang=${one}" lang="${one}" hreflang="${one}">${names[one]}</a>`);
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · Sarai</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${main}</main>
<footer>${foot}<nav>${others.join('')}</nav></footer></body>
</html>
`;
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What the operator's pages have in common. Plain HTML: no script, nothing from elsewhere. */
import { createHash } from 'node:crypto';

const style = `:root{color-scheme:light dark;--line:#8884;--accent:#1f7a4d}
body{margin:0 auto;max-width:64rem;padding:1rem 1.25rem 3rem;font:1rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}
header{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;border-bottom:1px solid var(--line);padding-bottom:.75rem}
header strong{font-size:1.1rem;margin-inline-end:auto}
header form{margin:0}
a{color:LinkText}
a[aria-current]{color:inherit;font-weight:600;text-decoration:none}
h1{font-size:1.35rem;margin:1.25rem 0 .25rem}
h2{font-size:1.1rem;margin:1.5rem 0 .25rem}
.lead{margin:.25rem 0 1rem;opacity:.8}
.well,.ill{border-inline-start:.3rem solid var(--accent);padding:.1rem .8rem;margin:1rem 0}
.ill{border-color:#c62f2f}
.ill ul{margin:.25rem 0;padding-inline-start:1.2rem}
.sections{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:.5rem 2.5rem;align-items:start}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding-bottom:.25rem}
th,td{text-align:start;font-weight:400;padding:.3rem .9rem .3rem 0;border-top:1px solid var(--line);vertical-align:baseline}
thead th{font-size:.8rem;opacity:.75;white-space:nowrap}
.number{text-align:end;white-space:nowrap}
.none{opacity:.6}
.heed{font-weight:700;color:#c62f2f}
td form{margin:0}
fieldset{border:1px solid var(--line);border-radius:.4rem;margin:0 0 1rem;padding:.5rem .9rem .7rem}
fieldset label{margin-inline-end:1.2rem}
.texts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1rem;margin-bottom:1rem}
.texts label{display:block}
textarea{font:inherit;box-sizing:border-box;width:100%;min-height:7rem;padding:.5rem;border:1px solid var(--line);border-radius:.4rem}
.bubble{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:.4rem .4rem .4rem 0;padding:.6rem .8rem;margin:.25rem 0}
.talk{list-style:none;margin:1rem 0;padding:0;display:flex;flex-direction:column;gap:.5rem}
.talk li{max-width:44rem}
.talk .bubble{margin:0}
.talk .person{align-self:flex-start}
.talk .bot,.talk .hand{align-self:flex-end}
.talk .bot .bubble{opacity:.8;border-radius:.4rem .4rem 0 .4rem}
.talk .hand .bubble{border-color:var(--accent);border-radius:.4rem .4rem 0 .4rem}
.talk small{opacity:.7}
.answer label{display:block;margin:.6rem 0 .2rem}
.answer input{font:inherit;padding:.4rem;border:1px solid var(--line);border-radius:.4rem}
.deeds{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0}
.deeds form{margin:0}
.go{background:var(--accent);border-color:var(--accent);color:#fff}
button{font:inherit;font-size:.9rem;padding:.25rem .8rem;border:1px solid var(--line);border-radius:.4rem;background:ButtonFace;color:ButtonText;cursor:pointer}
.code{display:block;width:min(100%,22rem);height:auto;image-rendering:pixelated;margin:1rem 0}
.login{max-width:20rem;margin:14vh auto 0}
.login label{display:block;margin:1rem 0 .25rem}
.login input{font:inherit;box-sizing:border-box;width:100%;padding:.5rem;border:1px solid var(--line);border-radius:.4rem}
.login button{margin-top:1rem;padding:.5rem 1.2rem;background:var(--accent);border-color:var(--accent);color:#fff}
@media (max-width:40rem){header nav{order:1;width:100%}.rows thead{display:none}.rows td{display:block;border:0;padding:.1rem 0}.rows tr{display:block;border-top:1px solid var(--line);padding:.6rem 0}}
@media (prefers-color-scheme:dark){.heed{color:#ff8a80}.ill{border-color:#ff8a80}:root{--accent:#2f9e68}}`;

/** Nothing but what stands in the page, and nobody may put it into theirs. Its forms come back here. */
export const policy = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

const pages = {
  '/operator': 'Overview',
  '/operator/cases': 'Cases',
  '/operator/dead': 'Dead letters',
  '/operator/parked': 'Waiting',
  '/operator/broadcasts': 'Broadcasts',
  '/operator/whatsapp': 'Paired phone',
  '/operator/queues': 'Queue',
} as const;

/** A page of somebody who is in. `main` is HTML, the title is not. */
export const pageHtml = (at: keyof typeof pages, main: string): string =>
  document(
    pages[at],
    `<header><strong>Sarai</strong><nav>${Object.entries(pages)
      .map(([path, name]) => `<a href="${path}"${path === at ? ' aria-current="page"' : ''}>${name}</a>`)
      .join(' · ')}</nav><form method="post" action="/operator/logout"><button>Log out</button></form></header>
<main><h1>${pages[at]}</h1>${main}</main>`,
  );

export const loginHtml = (said?: string): string =>
  document(
    'Log in',
    `<main class="login"><h1>Sarai</h1>${said === undefined ? '' : `<p class="ill" role="alert">${said}</p>`}
<form method="post" action="/operator/login"><label for="password">The operator’s password</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="1000" required autofocus>
<button>Log in</button></form></main>`,
  );

const document = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · Sarai</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>${body}</body>
</html>
`;

/** A table of cells that are HTML, the last of each row without a heading. */
export const tableHtml = (title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? `<table><caption>${title}</caption><tbody><tr><td class="none">None.</td></tr></tbody></table>`
    : `<table class="rows"><caption>${title}</caption><thead><tr>${columns.map((one) => `<th scope="col">${one}</th>`).join('')}<th scope="col"></th></tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;

/** A button that has something tried again. `name` tells whoever hears it what. */
export const retryHtml = (path: string, name: string): string =>
  `<form method="post" action="/operator/${path}"><button aria-label="Try ${escaped(name)} again">Try again</button></form>`;

/** For how long, and since when. */
export const sinceHtml = (at: Date, now: Date): string => `${lasted((now.getTime() - at.getTime()) / 1000)} ago, ${moment(at)}`;

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** How long something has lasted: `40 s`, `12 min`, `5 h`, `3 d`. */
export function lasted(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  if (seconds < 48 * 3600) return `${Math.round(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** `2026-11-22 05:07:46 UTC`, for an element `time`. */
export const moment = (at: Date): string => `<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 19).replace('T', ' ')} UTC</time>`;

/** `sarai templates`: the messages which WhatsApp must approve. `--json`: as its API takes them. `--check`: how they stand there. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { makeGraph } from '../channels/whatsapp-cloud/client.ts';
import { failureOf, isForOperator } from '../channels/whatsapp-cloud/errors.ts';
import { type ListedTemplate, listTemplates } from '../channels/whatsapp-cloud/template-list.ts';
import { readTemplateAccess } from '../config.ts';
import { type DeclaredTemplate, declaredTemplates } from '../words/templates.ts';
import { makeRenderer } from '../words/words.ts';
import { templateBody } from './template-body.ts';
import { checkTemplates, type Finding } from './template-check.ts';

/** Somebody waits for it at a terminal. */
const patience = 10_000;

export async function templates(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, check: { type: 'boolean' }, picture: { type: 'string' } },
  });
  if ((values.json && values.check) || (values.picture !== undefined && !values.json)) {
    console.error('sarai templates, sarai templates --json --picture <handle>, or sarai templates --check.');
    return 2;
  }
  const declared = declaredTemplates(makeRenderer(new URL('../../locales/', import.meta.url)));
  if (values.check) return await check(declared);
  if (values.json) return printBodies(declared, values.picture);
  for (const template of declared) console.log(`${shown(template)}\n`);
  console.log(`${declared.length} templates. sarai templates --json prints them for Meta's API, --check asks how they stand there.`);
  return 0;
}

/** Label, words and buttons, as one reads them on a phone. */
const shown = ({ name, language, category, picture, body, footer, buttons }: DeclaredTemplate): string =>
  [
    `${name} · ${language} · ${category.toLowerCase()}`,
    ...(picture ? ['  (a picture)'] : []),
    ...[body, ...(footer === undefined ? [] : [footer])]
      .join('\n\n')
      .split('\n')
      .map((line) => (line === '' ? '' : `  ${line}`)),
    ...buttons.map((label) => `  [ ${label} ]`),
  ].join('\n');

/** One a line, for a shell to take them one by one. */
function printBodies(declared: readonly DeclaredTemplate[], picture: string | undefined): number {
  const without = declared.filter((template) => template.picture && picture === undefined);
  for (const template of declared) if (!without.includes(template)) console.log(JSON.stringify(templateBody(template, picture ?? '')));
  if (without.length === 0) return 0;
  console.error(
    `${without.length} templates with a picture are left out: Meta wants a sample of it. Upload one and give its handle: sarai templates --json --picture <handle>. They are ${without.map(({ name, language }) => `${name} ${language}`).join(', ')}.`,
  );
  return 1;
}

async function check(declared: readonly DeclaredTemplate[]): Promise<number> {
  const { businessAccountId, ...access } = readTemplateAccess();
  const graph = makeGraph({ ...access, patience });
  try {
    const listed = await listTemplates(graph, businessAccountId, (count) => console.error(`Read ${count} templates …`));
    return report(declared, listed);
  } catch (error) {
    console.error(trouble(error));
    return 1;
  } finally {
    await graph.close();
  }
}

function report(declared: readonly DeclaredTemplate[], listed: readonly ListedTemplate[]): number {
  const findings = checkTemplates(declared, listed);
  for (const { name, language, says } of findings) console.log(`${name} ${language} ${says}.`);
  const missing = new Set(findings.filter(({ stands }) => !stands).map(idOf));
  console.log(`${declared.length - missing.size} of ${declared.length} templates are approved and as they should be.`);
  return missing.size === 0 ? 0 : 1;
}

const idOf = ({ name, language }: Finding): string => `${name} ${language}`;

/** What an operator can do about it. */
function trouble(error: unknown): string {
  if (error instanceof z.ZodError) return 'What answered is not a list of templates: look at WHATSAPP_API_ROOT and WHATSAPP_BUSINESS_ACCOUNT_ID.';
  const { why, detail } = failureOf(error);
  if (isForOperator(error)) return `WhatsApp does not let us look (${detail}): WHATSAPP_ACCESS_TOKEN must be valid and may need whatsapp_business_management.`;
  if (why === 'refused') return `WhatsApp does not know the account (${detail}): look at WHATSAPP_BUSINESS_ACCOUNT_ID.`;
  return `WhatsApp did not answer (${detail}). Nothing was changed; try again in a minute.`;
}

/** What the operator sees of the templates, and what Meta's side of it would say. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { makeGraph } from '../../src/channels/whatsapp-cloud/client.ts';
import { listTemplates } from '../../src/channels/whatsapp-cloud/template-list.ts';
import { type GraphApi, startGraphApi } from '../support/graph-api.ts';

const sarai = fileURLToPath(new URL('../../bin/sarai.js', import.meta.url));
let api: GraphApi;
beforeEach(async () => {
  api = await startGraphApi();
});
afterEach(async () => {
  await api.stop();
  expect(api.complaints).toEqual([]);
});

type Said = { readonly code: number; readonly out: string; readonly err: string };

async function templates(args: readonly string[], env: { readonly [name: string]: string } = {}): Promise<Said> {
  const child = spawn(process.execPath, [sarai, 'templates', ...args], { env: { PATH: process.env.PATH ?? '', ...env } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, out, err };
}

const check = (env: { readonly [name: string]: string } = {}) =>
  templates(['--check'], { WHATSAPP_ACCESS_TOKEN: api.token, WHATSAPP_BUSINESS_ACCOUNT_ID: api.businessAccountId, WHATSAPP_API_ROOT: api.root, ...env });

/** Gives all of them to the platform as an operator does, which approves them. */
async function submitted(): Promise<number> {
  const { out } = await templates(['--json', '--picture', '4::aW1hZ2U']);
  const bodies = out.trim().split('\n');
  for (const body of bodies) expect(api.templates.create(JSON.parse(body))).toMatchObject({ status: 'PENDING' });
  return bodies.length;
}

test('they are printed as they are read on a phone, in four languages', async () => {
  const { out, code } = await templates([]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^sarai_accept_cash_\w{8} · en · utility\n {2}Sarai here, with news of an order\.\n\n {2}\{\{shop\}\} accepted your order \{\{number\}\}\. You pay \{\{total\}\}.*\n\n {2}Tap a button.*\n {2}\[ Yes, I will \]\n {2}\[ Cancel it \]$/m,
  );
  expect(out).toMatch(/^sarai_back_in_stock_\w{8} · zh_CN · marketing$/m);
  expect(out).toMatch(/^sarai_ship_latn_\w{8} · ur · utility\n {2}Sarai ki taraf se/m);
});

describe('the bodies for the API', () => {
  it('are taken by it', async () => {
    expect(await submitted()).toBeGreaterThan(200);
  });

  it('leave out those with a picture until there is a sample of one, and say so', async () => {
    const { out, err, code } = await templates(['--json']);
    expect(out).not.toContain('HEADER');
    expect(err).toMatch(/^8 templates with a picture are left out:.*sarai_proof_used_\w+ en/);
    expect(code).toBe(1);
  });
});

describe('the check', () => {
  it('is content when all are approved, whatever else lies there', async () => {
    const count = await submitted();
    api.templates.create({
      name: 'hello_world',
      language: 'en',
      category: 'UTILITY',
      parameter_format: 'NAMED',
      components: [{ type: 'BODY', text: 'Hello' }],
    });
    api.templates.becomes('APPROVED');
    expect(await check()).toEqual({
      code: 0,
      out: `${count} of ${count} templates are approved and as they should be.\n`,
      err: expect.stringMatching(/^Read 25 templates …\nRead 50 templates …\n/),
    });
  });

  it('says of each what is the matter', async () => {
    const count = await submitted();
    api.templates.becomes('APPROVED');
    const named = (start: string) => api.templates.all.find(({ name, language }) => new RegExp(`^sarai_${start}_[0-9a-f]{8}$`).test(name) && language === 'ur');
    const of = (start: string) => ({ name: named(start)?.name ?? '', language: 'ur' });
    const [pack, ship, paid, still, report] = ['pack', 'ship', 'paid', 'still', 'report'].map(of);
    api.templates.becomes('REJECTED', pack, 'TAG_CONTENT_MISMATCH');
    api.templates.becomes('PAUSED', ship);
    api.templates.becomes('PENDING', paid);
    Object.assign(named('still') ?? {}, { category: 'MARKETING' });
    for (const part of named('report')?.components ?? []) if (part.type === 'BODY') part.text = 'Somebody wrote this by hand {{number}} {{status}}.';
    Object.assign(named('deliver') ?? {}, { name: 'sarai_deliver_0a1b2c3d' });
    const { out, code } = await check();
    expect(out.split('\n').filter((line) => !/ of \d+ templates /.test(line))).toEqual([
      `${paid?.name} ur waits for approval.`,
      `${pack?.name} ur is rejected (TAG_CONTENT_MISMATCH).`,
      `${ship?.name} ur is paused: too many people blocked or reported it.`,
      `${report?.name} ur is different there: text.`,
      `${still?.name} ur is marketing there, not utility.`,
      expect.stringMatching(/^sarai_deliver_\w{8} ur is missing; its words before the last change are approved\.$/),
      'sarai_deliver_0a1b2c3d ur is no longer used (approved) and can be deleted.',
      '',
    ]);
    expect(out).toContain(`${count - 5} of ${count} templates are approved`);
    expect(code).toBe(1);
  });

  it('finds all missing in a new account', async () => {
    const { out, code } = await check();
    expect(out).toMatch(/^sarai_placed_\w{8} en is missing\.$/m);
    expect(out).toMatch(/^0 of \d+ templates/m);
    expect(code).toBe(1);
  });

  it.each([
    ['a token that is no more', { code: 190, status: 401 }, /does not let us look \(190 .*WHATSAPP_ACCESS_TOKEN/],
    ['no right to look', { code: 10, status: 403 }, /does not let us look \(10 .*whatsapp_business_management/],
    ['another account', { code: 100, status: 400 }, /does not know the account \(100 .*WHATSAPP_BUSINESS_ACCOUNT_ID/],
    ['a gateway between', { html: 502 }, /did not answer \(2 status 502.*try again/],
    ['a page in the place of the list', { html: 200 }, /did not answer .*try again/],
    ['a line that breaks', { drop: 'before' as const }, /did not answer \(network: .*try again/],
  ])('says what to do about %s', async (_, fault, says) => {
    api.fails({ ...fault, of: 'templates' });
    const { out, err, code } = await check();
    expect(err).toMatch(says);
    expect(err).not.toContain(api.token);
    expect({ out, code }).toEqual({ out: '', code: 1 });
  });

  it('says which setting is missing', async () => {
    expect(await templates(['--check'])).toMatchObject({ code: 1, err: expect.stringContaining('set WHATSAPP_BUSINESS_ACCOUNT_ID and WHATSAPP_ACCESS_TOKEN') });
    expect(await check({ WHATSAPP_ACCESS_TOKEN: '' })).toMatchObject({ code: 1, err: expect.stringContaining('set WHATSAPP_ACCESS_TOKEN:') });
  });
});

test.each([
  [['--chekc'], /--chekc/],
  [['--check', '--json'], /^sarai templates, /],
  [['--picture', '4::aW'], /^sarai templates, /],
])('%j is not understood, with exit code 2', async (args, says) => {
  expect(await templates(args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(says) });
});

test('a platform that says nothing is not waited for for ever, and a list without an end is none', async () => {
  const graph = makeGraph({ token: api.token, apiRoot: api.root, patience: 50 });
  try {
    api.fails({ silent: true, of: 'templates' });
    await expect(listTemplates(graph, api.businessAccountId, () => undefined)).rejects.toMatchObject({ code: 'UND_ERR_HEADERS_TIMEOUT' });
    const endless = { ...graph, call: async () => ({ data: [], paging: { cursors: { after: 'MA' }, next: 'https://graph.facebook.com/' } }) };
    await expect(listTemplates(endless, api.businessAccountId, () => undefined)).rejects.toThrow('the list does not end');
  } finally {
    await graph.close();
  }
});

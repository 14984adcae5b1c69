/** How our templates stand at the platform. */
import type { ListedTemplate } from '../channels/whatsapp-cloud/template-list.ts';
import { bare } from '../words/bidi.ts';
import { type TemplateText, templatePrefix } from '../words/template-text.ts';

/** `stands`: it can be sent as it is, though there may be something to say of it. */
export type Finding = { readonly name: string; readonly language: string; readonly stands: boolean; readonly says: string };

/** What is to be said of those that are needed, and of those that are no more; nothing of what is in order. */
export function checkTemplates(needed: readonly TemplateText[], listed: readonly ListedTemplate[]): readonly Finding[] {
  const there = new Map(listed.map((one) => [idOf(one), one]));
  const names = new Set(needed.map(({ name }) => name));
  const unused = listed.filter(({ name }) => name.startsWith(templatePrefix) && !names.has(name));
  return [
    ...needed.flatMap((one) => findingsOf(one, there.get(idOf(one)), unused)),
    ...unused.map(({ name, language, status }) => ({ name, language, stands: true, says: `is no longer used (${status.toLowerCase()}) and can be deleted` })),
  ];
}

const idOf = ({ name, language }: Pick<TemplateText, 'name' | 'language'>): string => `${name} ${language}`;
const withoutHash = (name: string): string => name.replace(/_[0-9a-f]{8}$/, '');

function findingsOf(needed: TemplateText, there: ListedTemplate | undefined, unused: readonly ListedTemplate[]): readonly Finding[] {
  const { name, language } = needed;
  const finding = (stands: boolean, says: string): Finding => ({ name, language, stands, says });
  if (!there) {
    const before = unused.some((old) => old.language === language && old.status === 'APPROVED' && withoutHash(old.name) === withoutHash(name));
    return [finding(false, before ? 'is missing; its words before the last change are approved' : 'is missing')];
  }
  const differing = differences(needed, there);
  return [
    ...(there.status === 'APPROVED' ? [] : [finding(false, statusOf(there))]),
    ...(differing.length > 0 ? [finding(false, `is different there: ${differing.join(', ')}`)] : []),
    ...(there.category === needed.category ? [] : [finding(true, `is ${there.category.toLowerCase()} there, not ${needed.category.toLowerCase()}`)]),
  ];
}

const statuses: { readonly [status: string]: string } = {
  PENDING: 'waits for approval',
  IN_APPEAL: 'waits for what becomes of the appeal',
  PAUSED: 'is paused: too many people blocked or reported it',
  DISABLED: 'is disabled',
  ARCHIVED: 'is archived',
};

function statusOf({ status, rejected_reason: reason }: ListedTemplate): string {
  if (status === 'REJECTED') return `is rejected${reason === undefined || reason === 'NONE' ? '' : ` (${reason})`}`;
  return statuses[status] ?? `is ${status.toLowerCase()}`;
}

/** What would be shown otherwise, or not be taken when it is sent. */
function differences({ body, footer, buttons, picture }: TemplateText, { components }: ListedTemplate): readonly string[] {
  const of = (type: string) => components.find((one) => one.type === type);
  const labels = of('BUTTONS')?.buttons?.map(({ text }) => text) ?? [];
  return [
    ...(isSame(of('BODY')?.text, body) ? [] : ['text']),
    ...(isSame(of('FOOTER')?.text, footer) ? [] : ['footer']),
    ...(isSame(labels.join('\n'), buttons.join('\n')) ? [] : ['buttons']),
    ...((of('HEADER')?.format === 'IMAGE') === picture ? [] : ['picture']),
  ];
}

/** Whether both read the same: a form may have put in line ends of its own, or lost what is not seen. */
const isSame = (one = '', other = ''): boolean => seenOf(one) === seenOf(other);
const seenOf = (text: string): string => bare(text).replace(/\r\n?/g, '\n').trim();

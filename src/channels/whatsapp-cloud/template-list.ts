/** The templates which a business account has at the platform. */
import { z } from 'zod';
import type { Graph } from './client.ts';
import { CloudError } from './errors.ts';

const component = z.object({
  type: z.string(),
  format: z.string().optional().catch(undefined),
  text: z.string().optional().catch(undefined),
  buttons: z
    .array(z.object({ type: z.string().catch(''), text: z.string().catch('') }))
    .optional()
    .catch(undefined),
});
const listed = z.object({
  name: z.string(),
  language: z.string(),
  /** `APPROVED`, `PENDING`, `REJECTED`, `PAUSED` and others; only the first can be sent. */
  status: z.string(),
  category: z.string().catch(''),
  rejected_reason: z.string().optional().catch(undefined),
  components: z.array(component).catch([]),
});
const page = z.object({
  data: z.array(listed),
  paging: z.object({ cursors: z.object({ after: z.string() }).optional(), next: z.string().optional() }).optional(),
});

/** As the platform tells of it. */
export type ListedTemplate = z.infer<typeof listed>;

const fields = 'name,language,status,category,rejected_reason,components';

/** Reads all pages; `progress` is told after each how many there are so far. Throws `CloudError`, undici's errors, or zod's where it is no list. */
export async function listTemplates({ call }: Graph, businessAccountId: string, progress: (count: number) => void): Promise<readonly ListedTemplate[]> {
  const all: ListedTemplate[] = [];
  const seen = new Set<string>();
  for (let after = ''; !seen.has(after); ) {
    seen.add(after);
    const query = `fields=${fields}&limit=100${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`;
    const { data, paging } = page.parse(await call('GET', `${businessAccountId}/message_templates?${query}`));
    all.push(...data);
    progress(all.length);
    // The address of the next page is there as long as there is one; it holds the token.
    if (paging?.next === undefined || paging.cursors === undefined) return all;
    after = paging.cursors.after;
  }
  throw new CloudError(502, 2, 'the list does not end');
}

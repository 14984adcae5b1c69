/**
 * Goods are rendered in the other languages by a job, after they were published or changed. Which are due stands in their rows: a job
 * that is lost is made again, and one that comes twice finds nothing to do.
 */
import { isFaithful } from '../../understanding/goods/faithful.ts';
import type { Clock, House, RenderedGoods, Rendering } from '../house.ts';
import { inTime } from '../in-time.ts';
import type { Schedule } from './jobs.ts';

/** What the job asks of the tables. */
export type Renderings = {
  due(now: Date, limit: number): Promise<readonly number[]>;
  claim(listing: number, now: Date): Promise<boolean>;
  original(listing: number): Promise<(Original & { readonly listing: number }) | undefined>;
  keep(of: Original & { readonly listing: number }, renderings: readonly Rendering[], now: Date): Promise<void>;
};

/** As the seller wrote it, who that is, and which language they chose. */
type Original = {
  readonly title: string;
  readonly category: string;
  readonly description: string | null;
  readonly owner: number;
  readonly language: string;
};

const deadlineMs = 60_000;

/** Makes the jobs, where there is somebody to do them; the work itself would keep the other clocks waiting. */
export const renderingClocks = ({ senses }: Pick<House, 'senses'>, renderings: Renderings, schedule: Pick<Schedule, 'render'>): readonly Clock[] =>
  senses.render
    ? [
        {
          name: 'rendering',
          due: renderings.due,
          async ring(listing, now) {
            if (await renderings.claim(listing, now)) await schedule.render(listing, now);
            return [];
          },
        },
      ]
    : [];

/** Renders one of the goods. Without an answer it is due again in a while; an answer that states other facts is thrown away. */
export const makeRender =
  (house: Pick<House, 'senses' | 'time' | 'now' | 'log' | 'meter'>, renderings: Renderings) =>
  async (listing: number): Promise<void> => {
    const { render } = house.senses;
    const of = render && (await renderings.original(listing));
    if (!render || !of) return;
    const told = await inTime(house, deadlineMs, render(of, { person: of.owner, language: of.language }));
    if (!told) return;
    const own = writtenIn(of, told);
    const others = told.renderings.filter((one, at, all) => one.language !== own && all.findIndex(({ language }) => language === one.language) === at);
    const faithful = others.filter((one) => isFaithful(of, one));
    await renderings.keep(of, faithful, house.now());
    house.log.info({ listing, language: own, kept: faithful.length, thrown: others.length - faithful.length }, 'goods rendered');
  };

/** The writing tells; of the two languages in Latin letters whoever read it says which. */
function writtenIn({ title, description }: Original, { language }: RenderedGoods): string {
  const text = `${title} ${description ?? ''}`;
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/\p{Script=Arabic}/u.test(text)) return 'ur';
  return language === 'ur-Latn' ? 'ur-Latn' : 'en';
}

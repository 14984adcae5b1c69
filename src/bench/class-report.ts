/** What is said of a simulated class, with the conditions under which it holds. */
import pg from 'pg';
import { learningNotice } from '../flows/learning/learning-notice.ts';
import { loadRates } from '../rates.ts';
import { openPrisma } from '../store/database/prisma-client.ts';
import { schedule } from '../store/school/fsrs.ts';
import { openTeaching } from '../teaching.ts';
import { remindClass } from './class.ts';
import { fixed, model, type Retention, retention, spaced } from './forgetting.ts';

type Size = { readonly learners: number; readonly days: number };
const minutesBetween = 15;
const items = 60;
const halfLives = [2, 4, 8] as const;

/** `url` is that of a database in which nobody is. */
export async function classReport(url: string, size: Size): Promise<string> {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const prisma = openPrisma(pool);
  try {
    const teaching = openTeaching(new URL('../../locales/', import.meta.url), loadRates(), new Date());
    const { reminders, answered, offHour, inQuietHours, twice } = await remindClass({ pool, prisma }, teaching, learningNotice, {
      ...size,
      seed: 1,
      minutesBetween,
    });
    return `
Class: ${size.learners} learners, ${size.days} days, in four time zones, each with an hour of their own, any of the day; the clock of the service
over its tables, asked every ${minutesBetween} minutes of a virtual time. Learners answer six of ten reminders within ten hours.
Reminders: ${reminders}, answered ${answered}; not within their hour ${offHour}, in quiet hours ${inQuietHours}, a second one before an answer ${twice}.
${retentionReport(size)}`;
  } finally {
    await prisma.$disconnect();
    await pool.end();
  }
}

function retentionReport(size: Size): string {
  const rows = halfLives.flatMap((halfLife) => {
    const them = { ...size, items, halfLife, seed: 1 };
    const usual = retention(them, fixed);
    const row = (way: string, { reviews, atEnd, meanLater }: Retention) =>
      `${String(halfLife).padEnd(10)}${way.padEnd(32)}${reviews.toFixed(0).padStart(8)}${percent(atEnd).padStart(10)}${percent(meanLater).padStart(16)}`;
    return [
      row('day 1, 3 and 7', usual),
      row('FSRS, no more reviews than that', retention(them, spaced(schedule), Math.floor(usual.reviews))),
      row('FSRS, as it is used', retention(them, spaced(schedule))),
    ];
  });
  return `
What they still know, as a model: ${items} questions learnt over the first half of the days; knowledge halves in a time of its own for each
learner and question (median as shown, log-normal spread ${model.spread} each), grows by what is recalled, more the nearer it was to being lost, and
shrinks by what is missed; who does not know guesses one of three; ${percent(model.attendance)} of the days are come on, eight questions at most.
No measurement of people.

half life way                              reviews  last day  second half of days
${rows.join('\n')}
`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

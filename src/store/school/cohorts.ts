/** Where learners are and how hard questions are, in numbers: ids and no names, for whoever teaches them. */
import type pg from 'pg';

/** A table: its head, then a row each. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] };

/** First tries in lessons, and first tries in reviews a week or more after one's own first answer: what was kept, not what was just read. */
const results = `
  with begun as (select person_id, item, min(at) as at from quiz_answer where asked_in = 'lesson' and first group by 1, 2),
  tries as (
    select a.person_id, a.item, a."right", case when a.asked_in = 'lesson' and a.at = b.at then 'first' when a.asked_in = 'review' and a.at >= b.at + interval '7 days' then 'delayed' end as kind
    from quiz_answer a join begun b on b.person_id = a.person_id and b.item = a.item where a.first)`;
const share = (kind: string): string => `count(*) filter (where kind = '${kind}')::int as ${kind}_n,
  round(avg("right"::int) filter (where kind = '${kind}'), 3)::float8 as ${kind}_right`;

/** Of tries at the exam that were finished, the first and the last: how much was right, and whether any was passed but for the practice shop. */
const exams = `exams as (
  select person_id, min(begun_at) as begun, count(finished_at)::int as n, bool_or(passed) as passed,
    (array_agg(round("right"::numeric / nullif(jsonb_array_length(asked), 0), 3)::float8 order by finished_at nulls last))[1] as first,
    (array_agg(round("right"::numeric / nullif(jsonb_array_length(asked), 0), 3)::float8 order by finished_at desc nulls last))[1] as last
  from exam group by 1)`;

const learners = `${results}, ${exams}, scores as (select person_id, ${share('first')}, ${share('delayed')} from tries group by 1)
  select p.id as person, to_char(least(min(t.begun_at), e.begun) at time zone 'UTC', 'YYYY-MM') as cohort, p.language,
    count(t.finished_at)::int as lessons_read, count(t.done_at)::int as lessons_done,
    (array_agg(t.lesson order by t.begun_at desc))[1] as last_lesson,
    to_char(greatest(max(t.begun_at), (select max(at) from quiz_answer q where q.person_id = p.id)) at time zone 'UTC', 'YYYY-MM-DD') as last_day,
    (select weekly from learning_goal g where g.person_id = p.id order by since desc limit 1) as weekly_goal,
    (select count(*)::int from recall r where r.person_id = p.id and r.due_at <= $1) as questions_due,
    s.first_n, s.first_right, s.delayed_n, s.delayed_right,
    coalesce(e.n, 0) as exam_n, e.first as exam_first, e.last as exam_last, case when e.passed then 'yes' when e.n > 0 then 'no' end as exam_passed
  from person p left join lesson_taken t on t.person_id = p.id left join scores s on s.person_id = p.id left join exams e on e.person_id = p.id
  where t.person_id is not null or e.person_id is not null
  group by p.id, s.first_n, s.first_right, s.delayed_n, s.delayed_right, e.begun, e.n, e.first, e.last, e.passed order by cohort, p.id`;

/** From so many answers on it is said of a question that nearly all know it, or hardly anybody: it measures nothing then. */
const enough = 20;
const [tooEasy, tooHard] = [0.95, 0.25];

/** Sums are counted by their kind: each has numbers of its own. */
const questions = `${results}, answers as (
    select item, "right", kind from tries where kind is not null
    union all
    select split_part(a->>'item', ':', 1), (a->>'right')::boolean, 'exam' from exam e cross join jsonb_array_elements(e.answers) a where a->>'given' <> 'withdrawn')
  select item, ${share('first')}, ${share('delayed')}, ${share('exam')},
    case when count(*) < ${enough} then null when avg("right"::int) > ${tooEasy} then 'too easy' when avg("right"::int) < ${tooHard} then 'too hard' end as look_at
  from answers where $1::timestamptz is not null group by item order by item`;

const tables = { learners, questions };
export type CohortTable = keyof typeof tables;
export const cohortTables = Object.keys(tables) as readonly CohortTable[];

/** Shares are from 0 to 1, empty where there is nothing to share. */
export async function readCohorts(pool: pg.Pool, which: CohortTable, now: Date): Promise<Table> {
  const { fields, rows } = await pool.query<(string | number | null)[]>({ text: tables[which], values: [now], rowMode: 'array' });
  return { columns: fields.map(({ name }) => name), rows };
}

/** RFC 4180; what a spreadsheet would take for a formula is kept as text. */
export const csvOf = ({ columns, rows }: Table): string => [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(value: string | number | null): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Somebody who has done all it takes for a certificate: an exam that is passed, and a practice game played as the steady twin plays. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Decision } from '../../src/school/practice/game.ts';
import { scenarios } from '../../src/school/practice/scenarios.ts';
import { played, steadySetup } from '../../src/school/practice/steady.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest();

type Queries = Pick<pg.Pool, 'query'>;

/** `right` of ten questions; a steady game has enough points for a distinction. */
export async function examPassed(database: Queries, person: number, at: Date, right: number): Promise<void> {
  const asked = Array.from({ length: 10 }, (_, nth) => ({ item: `01-what-cbec-is.${nth}`, area: 'rules' }));
  const answers = asked.map(({ item }, nth) => ({ item, given: '0', right: nth < right }));
  await database.query(
    `insert into exam (person_id, seed, rates_on, asked, answers, begun_at, finished_at, "right", passed) values ($1, 'seed', $2::timestamptz::date, $3, $4, $2, $2, $5, true)`,
    [person, at, JSON.stringify(asked), JSON.stringify(answers), right],
  );
}

export async function shopPassed(database: Queries, person: number, at: Date): Promise<void> {
  const [scenario] = scenarios;
  const product = scenario?.products[0];
  if (!scenario || !product) throw new Error('there is nothing to practise with');
  const setup = { ...steadySetup, price: product.usual };
  const decisions: Decision[] = [];
  played({ seed: 'steady', scenario, product, setup, length: 14 }, sha256, ({ card, stock, day }) => {
    const decision: Decision = { ...(card && { card: 'a' }), ...(stock <= 4 && day <= 10 && { restock: 10 }) };
    decisions.push(decision);
    return decision;
  });
  await database.query(
    `insert into practice_game (person_id, seed, scenario, product, length, setup, title, description, decisions, today, begun_at, ended_at)
    values ($1, 'steady', $2, $3, 14, $4, 'Peshawari chappal', null, $5, '{}', $6, $6)`,
    [person, scenario.id, product.id, JSON.stringify(setup), JSON.stringify(decisions), at],
  );
}

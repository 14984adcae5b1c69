/** The commands of `sarai`. Each is loaded when it is asked for: a parser must not wait for a database driver. */
import { ConfigError } from '../config.ts';
import { StartError } from '../store/database/start-error.ts';

type Command = (args: readonly string[]) => Promise<number>;

const commands: { readonly [name: string]: () => Promise<Command> } = {
  start: async () => (await import('./start.ts')).start,
  migrate: async () => (await import('./migrate.ts')).migrateOnly,
  chat: async () => (await import('./chat/chat.ts')).chat,
  demo: async () => (await import('./demo/demo.ts')).demo,
  export: async () => (await import('./people.ts')).exportOne,
  erase: async () => (await import('./people.ts')).eraseOne,
  learners: async () => (await import('./learners.ts')).learners,
  cases: async () => (await import('./cases.ts')).cases,
  disputes: async () => (await import('./disputes.ts')).disputes,
  reports: async () => (await import('./reports.ts')).reports,
  dead: async () => (await import('./dead.ts')).dead,
  payments: async () => (await import('./payments.ts')).payments,
  certificates: async () => (await import('./certificates.ts')).certificates,
  templates: async () => (await import('./templates.ts')).templates,
  parse: async () => (await import('./parse.ts')).parse,
  understand: async () => (await import('./understand.ts')).understand,
  train: async () => (await import('./train.ts')).train,
  'landed-cost': async () => (await import('./landed-cost.ts')).landedCost,
  evals: async () => (await import('./evals.ts')).evals,
  bench: async () => (await import('./bench.ts')).bench,
};

/** Gives the exit code. */
export async function run([name = 'start', ...args]: readonly string[]): Promise<number> {
  const load = commands[name];
  if (!load) {
    console.error(`There is no command ${name}. There are: ${Object.keys(commands).join(', ')}.`);
    return 2;
  }
  try {
    const command = await load();
    return await command(args);
  } catch (error) {
    if (error instanceof StartError || error instanceof ConfigError) {
      console.error(error.message);
      return 1;
    }
    if (!isMistyped(error)) throw error;
    console.error(`${error.message}.`);
    return 2;
  }
}

/** An option there is not, or one without its value: said by Node's own parser. */
const isMistyped = (error: unknown): error is Error => error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Whether this process can do its work: what it needs is asked, and what does not answer is named. */
import type { Channel } from '../channels/channel.ts';
import type { Open } from '../main.ts';
import { kindOf } from '../work/house.ts';
import { NoAnswer, patiently } from '../work/patient.ts';

/** `ailing` says why it cannot be used; no address and no secret is in it. */
type Part = { readonly name: string; readonly ailing?: string };

export type Readiness = {
  parts(): Promise<readonly Part[]>;
  /** The ailing ones in sentences; empty when this process is ready. */
  ailing(): Promise<readonly string[]>;
  /** From now on it is not ready, so that nothing more is sent to it. */
  stop(): void;
};

const answersWithinMs = 2_000;

/** `channels` are those that this process started. */
export function makeReadiness({ ping, schedule }: Open, channels: readonly Channel[]): Readiness {
  const asked = { database: patiently(ping, answersWithinMs), jobs: patiently(schedule.ping, answersWithinMs) };
  let stopping = false;

  async function parts(): Promise<readonly Part[]> {
    const ended = await Promise.all(
      Object.entries(asked).map(([name, ask]) =>
        ask().then(
          () => ({ name }),
          (error: unknown) => ({ name, ailing: error instanceof NoAnswer ? error.message : kindOf(error) }),
        ),
      ),
    );
    return [
      ...ended,
      ...channels.map(({ name, ailing }) => {
        const why = ailing?.();
        return { name, ...(why !== undefined && { ailing: why }) };
      }),
    ];
  }

  return {
    parts,
    async ailing() {
      if (stopping) return ['stopping'];
      return (await parts()).flatMap(({ name, ailing }) => (ailing === undefined ? [] : [`${name}: ${ailing}`]));
    },
    stop() {
      stopping = true;
    },
  };
}

/** How it stands with the paired phone, and what each trouble asks of whom. */

/** Why the session ended. The names in capitals are WhatsApp's own. */
type Trouble = {
  /** What happened, for the operator; without a full stop. */
  readonly says: string;
  /** Who mends it: we by trying again, somebody with the phone, or the operator who has looked into it. */
  readonly mends: 'we' | 'operator';
  /** The pairing is over: nothing of it is kept. */
  readonly unpaired?: true;
  /** WhatsApp, or whoever was written to, may mind what the number does. */
  readonly minds?: true;
};

export const troubles = {
  LOGOUT: { says: 'the phone logged us out', mends: 'we', unpaired: true, minds: true },
  AUTH_FAILURE: { says: 'WhatsApp does not know the pairing any more', mends: 'we', unpaired: true },
  UNPAIRED: { says: 'WhatsApp dropped the line', mends: 'we', minds: true },
  UNPAIRED_IDLE: { says: 'WhatsApp dropped the line', mends: 'we' },
  CONFLICT: { says: 'another browser took this pairing over', mends: 'we' },
  TOS_BLOCK: { says: 'WhatsApp has banned this number', mends: 'operator', minds: true },
  SMB_TOS_BLOCK: { says: 'WhatsApp has banned this business number', mends: 'operator', minds: true },
  PROXYBLOCK: { says: 'WhatsApp refuses the network that this machine is in', mends: 'operator', minds: true },
  DEPRECATED_VERSION: { says: 'WhatsApp refuses this version of its page', mends: 'operator' },
  'never-ready': { says: 'the page did not get ready in time', mends: 'we' },
  silent: { says: 'the page does not answer', mends: 'we' },
  ended: { says: 'the browser ended', mends: 'we' },
  broken: { says: 'the folder of the pairing cannot be used', mends: 'we' },
  held: { says: 'another process holds the pairing', mends: 'we' },
} as const satisfies { readonly [why: string]: Trouble };

export type Why = keyof typeof troubles;

export const isWhy = (why: string): why is Why => Object.hasOwn(troubles, why);

/** After these nothing is tried until the operator says so. */
export const isForOperator = (why: Why): boolean => troubles[why].mends === 'operator';
export const isUnpaired = (why: Why): boolean => 'unpaired' in troubles[why];

export type Standing =
  | { readonly as: 'off' | 'starting' | 'connecting' }
  /** `again`: it was paired before. */
  | { readonly as: 'scan'; readonly code: string; readonly again: boolean }
  /** `number` in digits. */
  | { readonly as: 'ready'; readonly number: string; readonly name?: string }
  | { readonly as: 'resting'; readonly why: Why; readonly detail: string; readonly until: Date }
  | { readonly as: 'stopped'; readonly why: Why };

/** Whether WhatsApp shows by this that it minds what the number does. */
export const showsTrouble = (standing: Standing): boolean => 'why' in standing && 'minds' in troubles[standing.why];

/** Whether nobody is reached until somebody scans a code or looks into a ban. */
export const isShutOut = ({ as }: Standing): boolean => as === 'scan' || as === 'stopped';

/** In a sentence, without any secret. */
export function sentenceOf(standing: Standing): string {
  switch (standing.as) {
    case 'off':
      return 'not started';
    case 'starting':
      return 'the browser is starting';
    case 'scan':
      return standing.again ? 'the phone is not linked any more: scan the new code with it' : 'waits for the phone: scan the code with it';
    case 'connecting':
      return 'the phone is linked, WhatsApp is loading';
    case 'ready':
      return `ready as +${standing.number}`;
    case 'resting':
      return `${troubles[standing.why].says}${standing.detail === '' ? '' : ` (${standing.detail})`}; next try at ${standing.until.toISOString().slice(11, 19)} UTC`;
    case 'stopped':
      return `${troubles[standing.why].says}: nothing is tried until you say so`;
  }
}

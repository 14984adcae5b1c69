import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take from twenty seconds to a minute, the longest first. Those that drive processes of their own do not stand side by side. */
const long = [
  'matrix/interruptions-first',
  'matrix/interruptions-second',
  'kill/four',
  'bad-input/texts',
  'store/histories',
  'channels/whatsapp-web-recovery',
  'kill/polling',
  'work/very-many',
  'kill/broadcast',
  'bad-input/strangers-buttons',
  'kill/paying',
  'store/embedded-postgres',
  'kill/terminate',
  'search/plans',
  'cli/cases',
  'cli/serving',
  'store/slips',
  'cli/chat',
];

const place = ({ moduleId }: TestSpecification): number => {
  const at = long.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return at === -1 ? long.length : at;
};

/** What takes long begins first, so that at the end no worker is left alone with it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

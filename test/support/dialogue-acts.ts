/** What a person's line in a dialogue does on the phone: words are typed, what stands in brackets is done. */
import type { Phone, Simulator } from '../../src/channels/simulator/simulator.ts';
import { samplePhoto } from '../../src/cli/chat/sample-photo.ts';
import type { InboundMessage } from '../../src/conversation/message.ts';
import { sameSlip } from './slip-pictures.ts';

export type Beyond = {
  readonly tells: Simulator['tells'];
  passes(minutes: number): Promise<void>;
  /** Makes that they have passed the exam with so many answers of ten right, or the practice shop. */
  passed(what: 'shop' | number): Promise<void>;
  /** A person of the house, called so or by no name, does that about their case; `said` is an answer. */
  byHand(does: 'taken' | 'answer' | 'given' | 'closed', by: string | null, said: string): Promise<void>;
};

/** `fill` puts codes that were seen in the place of their names; `tells` is the platform itself. `(waits)` is a minute, `(waits 3 days)` and `(waits 31)`, of minutes, as long as it says; `(answer by Zara) …` is what a person of the house does about their case; `(passed the exam)` is how it came to be. */
export function makeActor(phone: Phone, fill: (text: string) => string, { tells, passes, passed, byHand }: Beyond): (does: string) => Promise<void> {
  let last: InboundMessage | undefined;
  let photos = 0;
  let charges = 0;

  async function act(does: string): Promise<InboundMessage | undefined> {
    const [, what = '', rest = ''] = /^\((.*?)\)(?:\s+(.*))?$/s.exec(does) ?? [];
    const [, verb = '', more = ''] = /^(\w+)(?: (.*))?$/s.exec(what) ?? [];
    switch (verb) {
      case '':
        return phone.types(does);
      case 'taps':
        return phone.taps(/^\d+$/.test(more) ? Number(more) : labelled(more));
      case 'waits':
        await passes(/^\d+( days?)?$/.test(more) ? Number.parseInt(more, 10) * (more.includes('day') ? 24 * 60 : 1) : 1);
        return undefined;
      case 'passed':
        await passed(more === 'the practice shop' ? 'shop' : more === 'the exam well' ? 9 : 7);
        return undefined;
      case 'taken':
      case 'answer':
      case 'given':
      case 'closed':
        await byHand(verb, /^by (.+)$/.exec(more)?.[1] ?? null, rest);
        return undefined;
      case 'votes':
        return phone.votes(rest.split(' and ').map((one) => (/^\d+$/.test(one) ? Number(one) : one)));
      case 'unvotes':
        return phone.votes([]);
      case 'answered':
        return phone.answered(rest);
      case 'photo':
        return phone.sendsPhoto(await samplePhoto(more === '' ? ++photos : Number(more)), rest === '' ? undefined : rest);
      case 'slip':
        return phone.sendsPhoto(await sameSlip(more));
      case 'album':
        return album(Number(more), rest);
      case 'rewrites':
        return last && phone.rewrites(last, rest);
      case 'repeats':
        return last && phone.repeats(last).then(() => last);
      case 'voice':
        // A double hears what stands behind it.
        return phone.sends({
          kind: 'voice',
          file: phone.upload(new TextEncoder().encode(`OggS${rest}`)),
          mime: 'audio/ogg',
          ...(more !== '' && { seconds: Number(more) }),
        });
      case 'video':
        return phone.sends({ kind: verb, file: phone.upload(new Uint8Array()) });
      case 'document':
        return phone.sends({ kind: 'document', file: phone.upload(new TextEncoder().encode('some words')), name: 'letter.docx', mime: 'application/msword' });
      case 'csv':
        // Rows stand in one line, parted by bars.
        return phone.sends({
          kind: 'document',
          file: phone.upload(new TextEncoder().encode(rest.replaceAll(' | ', '\n'))),
          name: 'parcels.csv',
          mime: 'text/csv',
        });
      case 'place':
        return phone.sends({ kind: 'place', latitude: 31.5204, longitude: 74.3587 });
      case 'pays':
        return pays(more);
      case 'contact':
        return phone.sends({ kind: 'contact', phone: more });
      case 'sticker':
      case 'unsupported':
        return phone.sends({ kind: verb });
      default:
        throw new Error(`nobody knows how to do: ${does}`);
    }
  }

  /** Pays the newest invoice: `again` as the platform tells of it twice, a number as somebody would who pays another amount. */
  async function pays(how: string): Promise<undefined> {
    const invoice = phone.screen().findLast((one) => one.invoice)?.invoice;
    const [price] = invoice?.prices ?? [];
    if (!invoice || !price) throw new Error('there is no invoice');
    const charge = `${phone.address}-charge-${how === 'again' ? charges : ++charges}`;
    const due = invoice.prices.reduce((sum, { amount }) => sum + amount.minor, 0);
    const amount = { currency: price.amount.currency, minor: /^\d+$/.test(how) ? Number(how) * 100 : due };
    await tells({
      id: charge,
      channel: 'telegram',
      address: phone.address,
      charge,
      providerCharge: `provider-${charge}`,
      reference: invoice.reference,
      amount,
    });
    return undefined;
  }

  /** `old …` is the control of that label which was shown first. */
  function labelled(label: string): string {
    if (!label.startsWith('old ')) return label;
    const all = phone.screen().flatMap(({ controls }) => controls?.items ?? []);
    return all.find((one) => one.label === label.slice('old '.length))?.id ?? label;
  }

  /** Picked together and sent at once, the words under the first. */
  async function album(count: number, caption: string): Promise<InboundMessage | undefined> {
    const name = `album-${++photos}`;
    const all = await Promise.all(Array.from({ length: count }, (_, at) => samplePhoto(photos + at)));
    photos += count;
    const sent = await Promise.all(all.map((bytes, at) => phone.sendsPhoto(bytes, at === 0 && caption !== '' ? caption : undefined, name)));
    return sent[0];
  }

  return async (does) => {
    last = await act(fill(does));
  };
}

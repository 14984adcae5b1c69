/**
 * A talk as a script, the form in which dialogues are tested and in which `/repro` tells one:
 *
 *     buyer (telegram): shawl
 *     bot: Found for shawl – 1 in all, page 1 of 1.
 *       Tap one to see it, or write what you are looking for.
 *       [Ajrak chadar · PKR 2,400] [Kinds of goods]
 *     buyer: (taps Kinds of goods)
 *
 * `bot to seller:` speaks to somebody else than who spoke last. The rows of a list stand on lines of their own after `≡`,
 * the options of a poll after `○`. An invoice stands after `(invoice)`, a line for each of its amounts; a file and a point on
 * the map are named in brackets; a button that opens an address names it, and `[📍]` is the app's own way of sending where one is.
 */
import type { Shown } from '../../channels/simulator/simulator.ts';
import { shownMoney } from '../../words/format.ts';

/** What one message says, without who says it. */
export function told(shown: Shown): string {
  return shown.by === 'us' ? toldByUs(shown) : toldByPerson(shown);
}

/** One message as it stands in a script; `who` may be `bot`, `bot to seller`, `buyer (telegram)`. */
export const spoken = (who: string, said: string): string => `${who}: ${said}`.trimEnd().replace(/\n(?=.)/g, '\n  ');

function toldByUs({ text, picture, document, place, link, asksPlace, edited, controls, invoice }: Shown): string {
  if (invoice) return toldAsInvoice(invoice);
  const marks = [
    ...(edited ? ['(changed)'] : []),
    ...(picture === undefined ? [] : ['(picture)']),
    ...(document ? [`(document ${document.name})`] : []),
    ...(place ? [`(place ${toldPlace(place)})`] : []),
  ];
  const shownControls =
    controls?.as === 'buttons'
      ? [controls.items.map(({ label }) => `[${label}]`).join(' ')]
      : controls?.items.map(
          ({ label, description }) => `${controls.as === 'list' ? '≡' : '○'} ${label}${description === undefined ? '' : ` | ${description}`}`,
        );
  return [
    [...marks, text].filter((part) => part !== '').join(' '),
    ...(shownControls ?? []),
    ...(link ? [`[${link.label}: ${link.url}]`] : []),
    ...(asksPlace ? ['[📍]'] : []),
  ].join('\n');
}

const toldPlace = ({ latitude, longitude, name, address }: NonNullable<Shown['place']>): string =>
  [`${latitude}, ${longitude}`, name, address].filter((part) => part !== undefined).join('; ');

function toldAsInvoice({ title, description, prices }: NonNullable<Shown['invoice']>): string {
  return [`(invoice) ${title}. ${description}`, ...prices.map(({ label, amount }) => `${label}: ${shownMoney(amount, 'en')}`)].join('\n');
}

function toldByPerson({ kind, text }: Shown): string {
  switch (kind) {
    case undefined:
      return text;
    case 'tap':
      return `(taps ${text})`;
    case 'vote':
      return `(taps ${text})`;
    case 'image':
      return `(photo) ${text}`.trimEnd();
    default:
      return `(${kind})`;
  }
}

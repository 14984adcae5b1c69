/** The reader of what people type, as the engine and the flows know it. */
import type { Reader } from '../conversation/reader.ts';
import type { Words } from '../conversation/words.ts';
import { readAddress } from './address.ts';
import { readCategory } from './category.ts';
import { readChoice } from './choice.ts';
import { withoutContacts } from './contacts.ts';
import { readContents } from './contents.ts';
import { readHours } from './hours.ts';
import { readLetter } from './letter.ts';
import { readListing } from './listing.ts';
import { readMoney } from './money.ts';
import { readNumber } from './numerals.ts';
import { readPercent } from './percent.ts';
import { readPhone } from './phone.ts';
import { readQuantity } from './quantity.ts';
import { readSkip } from './skip.ts';
import { readTimeZone } from './time-zone.ts';
import { readTracking } from './tracking.ts';
import { readSize, readWeight } from './weight-and-size.ts';
import { readYesNo } from './yes-no.ts';

/** `labels` gives the text of a choice in every language, so an answer may be in any of them. */
export const makeReader = (labels: (words: Words) => readonly string[]): Reader => ({
  money: readMoney,
  quantity: readQuantity,
  phone: readPhone,
  address: readAddress,
  yesNo: readYesNo,
  weight: readWeight,
  percent: readPercent,
  contents: readContents,
  size: readSize,
  listing: readListing,
  tracking: likelyTracking,
  category: readCategory,
  choice: (text, choices, exactly) => readChoice(text, choices, labels, exactly),
  number: readNumber,
  timeZone: readTimeZone,
  hours: readHours,
  skip: readSkip,
  contacts: (text) => withoutContacts(text, { region: 'PK', tracking: false }).hidden,
  letter: readLetter,
});

/** A number its own check digit refutes is a slip of the pen: better asked again than sent to a carrier. */
function likelyTracking(text: string): { readonly number: string; readonly courier?: string } | undefined {
  const found = readTracking(text);
  if (!found || found.valid === false) return undefined;
  return { number: found.number, ...(found.courier !== undefined && { courier: found.courier }) };
}

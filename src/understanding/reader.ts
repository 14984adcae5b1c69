/** The reader of what people type, as the engine and the flows know it. */
import type { Reader } from '../conversation/reader.ts';
import type { Words } from '../conversation/words.ts';
import { withoutContacts } from './contacts.ts';
import { readHours } from './days/hours.ts';
import { readTimeZone } from './days/time-zone.ts';
import { readCategory } from './goods/category.ts';
import { readListing } from './goods/listing.ts';
import { readLetter } from './letter.ts';
import { readContents } from './numbers/contents.ts';
import { readMoney } from './numbers/money.ts';
import { readNumber } from './numbers/numerals.ts';
import { readPercent } from './numbers/percent.ts';
import { readQuantity } from './numbers/quantity.ts';
import { readSize, readWeight } from './numbers/weight-and-size.ts';
import { readChoice } from './phrases/choice.ts';
import { readSkip } from './phrases/skip.ts';
import { readYesNo } from './phrases/yes-no.ts';
import { readAddress } from './places/address.ts';
import { readPhone } from './places/phone.ts';
import { readTracking } from './places/tracking.ts';

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

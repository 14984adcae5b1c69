/** Names and texts that everybody reads: nobody is reached past Sarai by what stands in them. */
import type { Question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';

export const shownToAll = (asked: Question<string>): Question<string> => ({
  ...asked,
  parse(raw, read) {
    const said = asked.parse(raw, read);
    return typeof said === 'string' && read.contacts(said) ? { refuse: words('sell.contact') } : said;
  },
});

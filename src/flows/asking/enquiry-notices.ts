/** What somebody is told when the other side wrote, offered something, or answered an offer. */
import type { Bubble, BubbleControl } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import type { Offer } from '../../conversation/flow.ts';
import { type Key, words } from '../../conversation/words.ts';
import type { Deal } from '../../shop/deal.ts';
import type { EnquiryNews, Facts, Letter } from '../../shop/enquiry.ts';
import { offer } from '../names.ts';
import { aboutWords, dealWays, readingHelp, termsOf, waysOf, whoWords } from './enquiry-words.ts';

const button = ({ words: label, start, given = {} }: Offer): BubbleControl => ({ id: controlId({ to: 'flow', flow: start, given }), words: label });

export const enquiryWords = {
  letter({ enquiry, as, about, who, language }: EnquiryNews, letter: Letter, facts: Facts): Bubble {
    const { text, translation, picture } = letter;
    const help = letter.language === language || translation !== undefined ? [] : readingHelp(letter.language, facts);
    const ways = waysOf({ id: enquiry, as, about, deals: [], blocked: false });
    return {
      words: [
        words('ask.told', { who: whoWords(as, who), about: aboutWords(about) }),
        ...(translation !== undefined ? [words('ask.translated', { translation })] : []),
        words('ask.quoted', { note: text }),
        ...(help.length > 0 ? [words('ask.help', { lines: { lines: help } })] : []),
      ],
      controls: ways.map(button),
      ...(picture !== undefined && { picture }),
    };
  },

  deal: ({ enquiry, as, about, who }: EnquiryNews, deal: Deal): Bubble => {
    const params = { who: whoWords(as, who), ...termsOf(deal, about), until: { date: deal.until, time: true } } as const;
    const open = offer('ask.label_open', 'enquiry', { enquiry: String(enquiry) });
    const told = deal.state === 'offered' ? 'told' : deal.state === 'agreed' ? 'agreed' : 'refused';
    const key = told === 'agreed' && deal.kind === 'price' ? (`deal.agreed_price_${as}` as const) : (`deal.${told}_${deal.kind}` as Key);
    return { words: [words(key, params)], controls: [...dealWays(deal, as, enquiry), open].map(button) };
  },
};

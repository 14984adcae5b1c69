/** Letters that are put into their reader's language after they were kept: what of them is read, and what becomes of their news. */

import { readyMs } from '../orders/notices.ts';
import type { PrismaClient } from '../prisma/client.ts';
import { enquiryAt } from './read.ts';
import { aboutLetter, newsOf, type TellEnquiry } from './telling.ts';

type Tables = { readonly prisma: PrismaClient; readonly tellEnquiry: TellEnquiry; readonly now: () => Date };

export type LetterToTranslate = {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly writer: number;
  readonly names: readonly string[];
};

export const makeLetters = ({ prisma, tellEnquiry, now }: Tables) => {
  async function placed(letter: bigint) {
    const row = await prisma.enquiryMessage.findUnique({ where: { id: letter }, include: { enquiry: { include: { shop: true } } } });
    if (!row) return undefined;
    const { buyerId, shop } = row.enquiry;
    const [writer, reader] = row.by === 'buyer' ? [buyerId, shop.ownerId] : [shop.ownerId, buyerId];
    const enquiry = await enquiryAt(prisma, reader, row.enquiryId);
    return enquiry ? { row, writer, reader, news: newsOf(enquiry, reader), names: [enquiry.buyer.name ?? '', enquiry.shop.owner.name ?? ''] } : undefined;
  }

  return {
    /** `undefined` where it is gone, or its reader has come to read that language. */
    async read(letter: bigint): Promise<LetterToTranslate | undefined> {
      const found = await placed(letter);
      if (!found || found.row.language === found.news.language) return undefined;
      return { text: found.row.text, from: found.row.language, to: found.news.language, writer: found.writer, names: found.names };
    },

    /** Its news wait no longer, with the translation into that language where there is one; gives the talk in which they are told. What went already stays as it went. */
    async ready(letter: bigint, translated?: { readonly text: string; readonly to: string }): Promise<number | undefined> {
      const found = await placed(letter);
      if (!found) return undefined;
      const { row, news, reader } = found;
      const at = now();
      const { text, language, picture } = row;
      const written = { text, language, ...(picture !== null && { picture }) };
      const bubble = translated?.to === news.language ? tellEnquiry.letter(news, { ...written, translation: translated.text }, {}) : undefined;
      return prisma.$transaction(async (tx) => {
        if (translated) await tx.enquiryMessage.updateMany({ where: { id: letter }, data: { translation: translated.text, translatedTo: translated.to } });
        const [told] = await tx.$queryRaw<{ conversation: number }[]>`
          update outbox o
          set due_at = case when due_at <= ${new Date(at.getTime() + readyMs)} then least(due_at, ${at}::timestamptz) else due_at end,
            bubble = coalesce(${bubble ? JSON.stringify(bubble) : null}::jsonb, bubble)
          where about = ${aboutLetter(news, letter)} and lane = 'notice' and settled_at is null and claimed_by is null and attempts = 0
            and conversation_id in (select id from conversation where person_id = ${reader})
          returning conversation_id as conversation`;
        return told?.conversation;
      });
    },
  };
};

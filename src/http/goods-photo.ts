/** `GET /p/<code>.jpg`: the picture of goods on sale, for platforms that show it beside a link. */
import type { FastifyInstance } from 'fastify';

/** The JPEG, or `null` where there is none to be seen by anybody. */
export type GoodsPhoto = (code: string) => Promise<Uint8Array | null>;

const isFile = /^([A-Z]{1,3}[2-9]{2,4})\.jpg$/;

export const makeGoodsPhoto =
  (photo: GoodsPhoto) =>
  async (pages: FastifyInstance): Promise<void> => {
    pages.get<{ Params: { file: string } }>('/p/:file', async (request, reply) => {
      const code = isFile.exec(request.params.file)?.[1];
      const bytes = code === undefined ? null : await photo(code);
      if (!bytes) return reply.code(404).send({ error: 'no such picture' });
      // Other sites show it too: that is what it is for.
      return reply
        .headers({ 'cache-control': 'public, max-age=3600', 'cross-origin-resource-policy': 'cross-origin' })
        .type('image/jpeg')
        .send(Buffer.from(bytes));
    });
  };

import { type PublicGoods, publicGoods } from './store/goods/public-goods.ts';
import { publicTracking } from './store/orders/public-tracking.ts';
import { makeTrackingSource, type TakeNews } from './store/orders/tracking-source.ts';
import type { Certificates } from './store/school/certificates-door.ts';

/** What anybody may see: an order's way by its code, whether a certificate is genuine, and the picture of goods by theirs; and what carriers tell. */
export type Outside = {
  readonly order: ReturnType<typeof publicTracking>;
  readonly certificate: Certificates['check'];
  readonly photo: PublicGoods['picture'];
  readonly news: TakeNews;
};

type Ground = Parameters<typeof makeTrackingSource>[0] & { readonly certificates: Pick<Certificates, 'check'> };

export const openOutside = (ground: Ground): Outside => ({
  order: publicTracking(ground.prisma),
  certificate: ground.certificates.check,
  photo: publicGoods(ground).picture,
  news: makeTrackingSource(ground),
});

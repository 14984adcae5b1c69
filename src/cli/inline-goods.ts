/** Goods that people show in other chats, in the words of whoever looks for them. */
import type { InlineGoods } from '../channels/telegram/inline.ts';
import { words as say, type Words } from '../conversation/words.ts';
import type { Listing } from '../shop/listing.ts';
import type { PublicGoods } from '../store/goods/public-goods.ts';
import { isLanguage } from '../words/language.ts';
import type { Renderer } from '../words/words.ts';

type Parts = { readonly goods: PublicGoods; readonly words: Renderer; readonly publicUrl?: string };

/** In the language they chose with us, else in that of their app. */
export const inlineGoods =
  ({ goods, words, publicUrl }: Parts): InlineGoods =>
  async ({ query, address, language, page }) => {
    const [chosen, { listings, more }] = await Promise.all([goods.languageAt('telegram', address), goods.search(query, page)]);
    const known = chosen ?? language;
    const text = (one: Words) => words.render(one, isLanguage(known) ? known : 'en');
    return { more, offers: listings.map((one) => offerOf(one, text, publicUrl)) };
  };

function offerOf({ code, title, price, stock, shop, photos }: Listing, text: (words: Words) => string, publicUrl: string | undefined) {
  const told = { title, price: { money: price }, shop: shop.name, city: shop.city };
  return {
    code,
    title,
    description: text(say(stock > 0 ? 'inline.row' : 'inline.none_left', told)),
    text: text(say('inline.text', told)),
    button: text(say('inline.label_open')),
    ...(publicUrl?.startsWith('https://') && photos.length > 0 && { photo: `${publicUrl.replace(/\/+$/, '')}/p/${code}.jpg` }),
  };
}

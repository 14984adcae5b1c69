/** What customs asked for in the practice of lesson 16, as people name it in four languages. */
export const askedPapers = ['invoice', 'payment', 'goods'] as const;
export type AskedPaper = (typeof askedPapers)[number];

const names: { readonly [paper in AskedPaper]: RegExp } = {
  invoice: /invoice|\bbill\b|inv[oa]is|انوائس|انوائیس|بل(?!\p{L})|发票/iu,
  payment: /pay(?:ment|ed)?\b|paid|receipt|bank (?:slip|record|advice)|adaigi|adayegi|raseed|rasid|ادائ[یي]گ[یي]|رسید|رقم|付款|支付|转账|汇款|收款|流水/iu,
  goods: /link|photo|picture|image|listing|tasveer|tasweer|لنک|تصویر|تصاویر|فوٹو|链接|照片|图片|相片/iu,
};

/** Those that a reply does not name. */
export const unnamed = (reply: string): readonly AskedPaper[] => askedPapers.filter((paper) => !names[paper].test(reply));

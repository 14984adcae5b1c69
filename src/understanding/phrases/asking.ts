/** Set phrases for what was written with buyers and sellers. Whom somebody wants to ask, and about what, they choose there. */
export const askingPhrases =
  'my questions|questions from buyers|ask the seller|ask seller|ask a seller|ask the buyer|write to the buyer|my enquiries|mere sawal|kharidar ke sawal|bechne wale se poochna hai|seller se poochna hai|seller se pucho|seller se baat karni hai|dukaan se poochna hai|dukandar se poochna hai|mere paighamat|' +
  'میرے سوال|خریدار کے سوال|بیچنے والے سے پوچھنا ہے|دکان سے پوچھنا ہے|دکاندار سے پوچھنا ہے|میرے پیغامات|我的咨询|买家咨询|问卖家|咨询卖家|联系卖家|联系买家|我的对话';

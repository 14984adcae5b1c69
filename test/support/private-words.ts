/** What is private in what was sent to a model, found by other means than those by which it was blanked. */

/** Of the people of our dialogues. */
const names = ['Ali Raza', 'Amina Bibi', 'Sana Khan', '王小明', 'علی رضا'];
const places = ['Jamia Masjid', 'Gulberg', 'petrol pump', 'Satellite Town', 'گلبرگ', '科技路', 'islampura'];

/** Empty where nothing is. */
export function privateIn(body: string): readonly string[] {
  const text = told(body);
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060-\u2069\u00ad]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[〇零一二三四五六七八九]/g, (sign) => String('〇一二三四五六七八九'.indexOf(sign.replace('零', '〇'))));
  const digits = plain.replace(/(?<=\d)[\s().-]{1,3}(?=\d)/g, '').match(/\+?\d{9,}/g) ?? [];
  const mails = plain.match(/[\w.+-]+@[\w-]+\.\w+/g) ?? [];
  const accounts = plain.match(/\b[A-Z]{2}\d{2}[A-Z]{4}\d{4}/gi) ?? [];
  const known = [...names, ...places].filter((word) => plain.toLowerCase().includes(word.toLowerCase()));
  return [...digits, ...mails, ...accounts, ...known];
}

/** Of all that is sent, what came from people and records: the lessons and rates are the house's own, and read by everybody. */
function told(body: string): string {
  const { messages } = JSON.parse(body);
  const { facts, ...situation } = JSON.parse(messages[1].content);
  const own = facts.filter((fact: { readonly text: string }) => fact.text.length < 600).map((fact: { readonly text: string }) => fact.text);
  return `${JSON.stringify(situation)}\n${own.join('\n')}`;
}

/** The languages Sarai speaks, and a first guess at which one a stranger writes. */

/** English, Urdu, Roman Urdu, simplified Chinese. */
export const languages = ['en', 'ur', 'ur-Latn', 'zh'] as const;
export type Language = (typeof languages)[number];

/** Whether a stored or sent code is one of ours. */
export const isLanguage = (code: unknown): code is Language => languages.some((language) => language === code);

/** Little words that English does not have; those that are also English words or names (`is`, `to`, `par`, `me`) are left out. */
const romanUrdu = new Set(
  `hai hain hy hen ha haan nahi nahin nhi kya kia kyun kiun kaise kese kesay kahan kidhar kab kaun kon kitna kitne kitni kitnay
  mera mere meri meray hamara aap ap apka aapka apna apni mujhe mujhy mujay hum tum yeh ye woh wo ka ki ko ke kay se mein mai main
  karo kro karna krna karein karen kar kr do dein den de chahiye chahye chaiye bhai jee ji shukriya salam assalam walaikum
  aur or bhi abhi ab tha thi thay raha rahi rahe ho hoga gaya gya wala wali wale batao batain bata`.split(/\s+/),
);
const alsoEnglish = new Set(['do', 'or', 'den', 'main', 'ha', 'ye', 'ho', 'hen', 'de', 'hum', 'ab', 'ap', 'se', 'kay', 'con']);

/** The language of a person's first words; `undefined` where they do not show it, as "ok" or "SR-104" do not. */
export function guessLanguage(text: string): Language | undefined {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (arabic + han > 0) return arabic >= han ? 'ur' : 'zh';
  const latin = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const telling = new Set(latin.filter((word) => romanUrdu.has(word)));
  const sure = [...telling].filter((word) => !alsoEnglish.has(word));
  return telling.size >= 2 && sure.length >= 1 ? 'ur-Latn' : undefined;
}

/** The words for numbers in Urdu, Roman Urdu and English. Spellings stand side by side; `loose` joins the rest. */
import { loose } from '../loose.ts';
import { fold } from '../normalise.ts';

/** A word of a number: a number below a hundred, a scale, or a part that changes the number or scale after it. */
export type NumberWord =
  | { readonly is: 'small'; readonly value: number; readonly english: boolean }
  | { readonly is: 'scale'; readonly value: number; readonly alone: boolean }
  /** `sawa` adds a quarter to the next number, or makes one and a quarter of a scale. */
  | { readonly is: 'part'; readonly add: number; readonly alone: number }
  /** `dhai` is two and a half of what follows. */
  | { readonly is: 'times'; readonly value: number };

const urdu =
  'صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس ' +
  'تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس ' +
  'پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ' +
  'ستر اکہتر بہتر تہتر چوہتر پچہتر چھہتر ستتر اٹھہتر اناسی اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی ' +
  'نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے';

const urduMore: { readonly [spelling: string]: number } = {
  اک: 1,
  چھے: 6,
  چھہ: 6,
  پچھتر: 75,
  تیئیس: 23,
  تیئس: 23,
  تریپن: 53,
  پنسٹھ: 65,
  سترا: 17,
  پندرا: 15,
  بارا: 12,
  گیارا: 11,
  پنتیس: 35,
  پنتالیس: 45,
  چھپّن: 56,
};

/** One entry a number from 0; spellings parted by `/`. */
const roman =
  'sifar/sifr ek/aik/ik/eik do/dou/doh teen/tiin char/chaar paanch/panch/panj/pach che/chay/chhe/chhay/chhah/chhe/cheh saat/sat aath/ath/aatth nau/nao/nou das/dus/dass ' +
  'gyarah/gyara/giyarah/giara/gyaarah barah/bara/baarah/baraa terah/tera/tehra/tayra/terha chaudah/choda/chauda/chodah/chawda pandrah/pandra/pandara/pndra/pandhra/pundra solah/sola/solha/soola satrah/satra/sattra/satara/satrha athara/atharah/attharah/atharha unnees/unees/unnis/anees ' +
  'bees/beis/bies/bis ikkees/ikees/ikkis/akees baees/bais/bayees/baais teis/taees/tayees/tais chaubees/chobees/chobis/chaubis pachees/pachis/pachess/pchees/pachhees chabbees/chabees/chabis/chhabbees sattaees/satais/sataees/sattais/satayees athaees/athais/atthais/athayees untees/unatis/unattees/unnattis ' +
  'tees/tis/teess ikattees/iktees/ikatis/iktis/iktees battees/batees/batis/battis taintees/tentees/tentis/taintis chauntees/chontees/chontis/chauntis paintees/pentees/pentis/paintis chattees/chatees/chattis/chhattis saintees/sentees/saintis/sentis artees/adtees/artis/adtis untalees/untalis/untaalis/unchalis ' +
  'chalees/chalis/chaalees/chaalis iktalees/iktalis/iktaalis bayalees/bayalis/byalis/bialis taintalees/tentalis/taintalis/tentalees chawalees/chawalis/chavalis/chowalis paintalees/pentalis/paintalis/pentalees chiyalees/chiyalis/chhiyalis/chialis saintalees/sentalis/saintalis/sentalees artalees/adtalis/artalis/artaalis unchas/unchaas/unanchas ' +
  'pachas/pachaas/pachass/pchas ikawan/ikyawan/ikkawan/akawan bawan/baawan/bavan tirpan/tarepan/trepan/tirepan chawan/chauwan/chowan/chavan pachpan/pachpann/pachapan chappan/chapan/chhappan satawan/sattawan/satavan athawan/atthawan/athavan unsath/unsat/unsatth ' +
  'saath/sath/saatth iksath/iksat/ikksath basath/baasath/basat tirsath/taresath/tresath chaunsath/chonsath/chonsat painsath/pensath/painsat chiyasath/chhiyasath/chiasath sarsath/sadsath/sarsat arsath/adsath/arsat unhattar/unhatar/unattar ' +
  'sattar/satar/suttar ikhattar/ikhatar/ikattar bahattar/bahatar/behtar tihattar/tihatar/tehattar chauhattar/chohattar/chohatar pachattar/pachhattar/pachatar/pichattar chihattar/chhihattar/chehattar satattar/satatar/sathattar athattar/athatar/athhattar unasi/unnasi/unaasi ' +
  'assi/asi/assee/aassi ikyasi/ikasi/ikiasi bayasi/beyasi/biasi tirasi/tarasi/terasi chaurasi/chorasi/churasi pachasi/pichasi/pachaasi chiyasi/chhiyasi/chiasi satasi/sattasi/sataasi athasi/atthasi/athaasi nawasi/nawaasi/navasi ' +
  'nawwe/nabbe/navve/nawe/navay/nawway/naway/nabay ikanwe/ikanve/ikyanwe/ikanway banwe/banve/baanwe/banway tiranwe/tiranve/taranwe/tiranway chauranwe/choranwe/chauranve/choranway pachanwe/pachanve/pichanwe/pachanway chiyanwe/chiyanve/chhiyanwe/chianway satanwe/satanve/sattanwe/satanway athanwe/athanve/atthanwe/athanway ninanwe/ninanve/ninyanwe/ninanway/nninanwe';

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety';

const scales: { readonly [spellings: string]: number } = {
  'sau/saw/sao/sow/soo/sou/سو': 100,
  so: 100,
  'hundred/hundreds': 100,
  'hazar/hazaar/hazzar/hzar/hzaar/hzr/hajar/hajaar/hazr/hazaarr/ہزار/thousand/thousands/thousnd': 1_000,
  'lakh/lac/lacs/lakhs/laakh/lkh/lak/لاکھ': 100_000,
  'crore/crores/karor/karore/cror/kror/karod/krore/کروڑ': 10_000_000,
  'million/millions/mn/ملین': 1_000_000,
  'billion/arab/ارب': 1_000_000_000,
};

/** Ordinary words as well: a number only when a number stands before them. */
const needsNumber = new Set(['so', 'soo', 'sow', 'saw', 'sao', 'arab', 'ارب', 'lak']);

const parts: { readonly [spellings: string]: readonly [add: number, alone: number] } = {
  'sawa/swa/sava/sawaa/سوا': [0.25, 1.25],
  'paune/pauna/paun/pone/ponay/paunay/pona/pouna/poney/pounay/پونے/پونا/پون': [-0.25, 0.75],
  'saade/sade/sadhe/saadhe/sarhe/saarhe/sarhay/saray/saarhay/sadhay/saadhay/ساڑھے/ساڈھے': [0.5, 0.5],
};

const timesWords: { readonly [spellings: string]: number } = {
  'dedh/derh/daidh/dairh/deedh/dedhh/deirh/ڈیڑھ/ڈیڈھ': 1.5,
  'dhai/dhaai/dhaee/dhayi/dhaayi/adhai/arhai/dhaye/ڈھائی/اڑھائی': 2.5,
  'aadha/adha/aadhi/adhi/aadhe/adhay/aadhay/half/آدھا/آدھی/آدھے': 0.5,
  'quarter/chauthai/chothai/چوتھائی': 0.25,
};

/** Short words that other words fold into, and are not numbers themselves. */
const never = new Set(['chai', 'tin', 'no', 'at', 'pach', 'bis', 'tis', 'asi', 'tens', 'sexy']);

const table = new Map<string, NumberWord>();
const add = (spelling: string, word: NumberWord): void => {
  const key = fold(spelling);
  if (!table.has(key)) table.set(key, word);
  const wide = loose(key);
  if (!table.has(wide)) table.set(wide, word);
};

urdu.split(' ').forEach((spelling, value) => {
  add(spelling, { is: 'small', value, english: false });
});
for (const [spelling, value] of Object.entries(urduMore)) add(spelling, { is: 'small', value, english: false });
english.split(' ').forEach((spelling, at) => {
  add(spelling, { is: 'small', value: at <= 20 ? at : (at - 18) * 10, english: true });
});
for (const [spellings, value] of Object.entries(scales))
  for (const spelling of spellings.split('/')) add(spelling, { is: 'scale', value, alone: !needsNumber.has(spelling) });
for (const [spellings, [plus, alone]] of Object.entries(parts)) for (const spelling of spellings.split('/')) add(spelling, { is: 'part', add: plus, alone });
for (const [spellings, value] of Object.entries(timesWords)) for (const spelling of spellings.split('/')) add(spelling, { is: 'times', value });
roman.split(' ').forEach((spellings, value) => {
  for (const spelling of spellings.split('/')) add(spelling, { is: 'small', value, english: false });
});

/** What a folded word says of a number, if anything. */
export const numberWord = (folded: string): NumberWord | undefined => (never.has(folded) ? undefined : (table.get(folded) ?? table.get(loose(folded))));

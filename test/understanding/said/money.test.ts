import { describe, expect, test } from 'vitest';
import { moneyIn } from './said.ts';

describe('a price as sellers in Pakistan write it', () => {
  test.each([
    ['ek ka 350', '350 PKR /piece'],
    ['ایک کا 500', '500 PKR /piece'],
    ['350 for one', '350 PKR /piece'],
    ['500 rupay ke do', '500 PKR for 2'],
    ['3 pieces for Rs 1000', '1000 PKR for 3'],
    ['5 piece ke total 4500', '4500 PKR for 5'],
    ['pehle 2500 tha ab 1800', '1800 PKR'],
    ['was 2500 now 1800', '1800 PKR'],
    ['10 000', '10000 PKR'],
    ['1 000 000', '1000000 PKR'],
    ['1 500 000', '1500000 PKR'],
    ["10'000", '10000 PKR'],
    ['half a million', '500000 PKR'],
    ['Rs 1,450 only', '1450 PKR'],
    ['1450/- only', '1450 PKR'],
    ['2,40,000', '240000 PKR'],
    ['PKR 2500 per piece', '2500 PKR /piece'],
    ['fi adad 320 rupay', '320 PKR /piece'],
    ['dhayi sau', '250 PKR'],
    ['dhaai hzr', '2500 PKR'],
    ['dairh lakh', '150000 PKR'],
    ['dedh crore', '15000000 PKR'],
    ['sawa hazar', '1250 PKR'],
    ['sava lakh ki hai', '125000 PKR'],
    ['paunay teen hazar', '2750 PKR'],
    ['pone do sau rupay', '175 PKR'],
    ['saadhe teen hazar', '3500 PKR'],
    ['sarhay nau sau', '950 PKR'],
    ['ساڑھے تین ہزار', '3500 PKR'],
    ['سوا سو', '125 PKR'],
    ['پونے چار سو روپے', '375 PKR'],
    ['ڈیڑھ سو روپیہ', '150 PKR'],
    ['1/2 lakh', '50000 PKR'],
    ['2.5 lakh', '250000 PKR'],
    ['ek arab', '1000000000 PKR'],
    ['دو ارب روپے', '2000000000 PKR'],
    ['teen hazar paanch sau', '3500 PKR'],
    ['3 hazar 5 sau', '3500 PKR'],
    ['chaar hazar aath sau pachas', '4850 PKR'],
    ['1 lakh 25 hazar 500', '125500 PKR'],
    ['bara sau pachas', '1250 PKR'],
    ['pandra so rupe', '1500 PKR'],
    ['1.5k', '1500 PKR'],
    ['4k ka aik', '4000 PKR /piece'],
    ['Rs.2,999/=', '2999 PKR'],
    ['2999 rupees each', '2999 PKR /piece'],
    ['1200 rupay fi meter', '1200 PKR /meter'],
    ['650 ka suit hai', '650 PKR /piece'],
    ['500 ka 1', '500 PKR /piece'],
    ['final 1800 hoga bhai', '1800 PKR'],
    ['bhai last 2200 doonga', '2200 PKR'],
    ['Rs 1,500.75', '1500.75 PKR'],
    ['1500rupees', '1500 PKR'],
    ['rs.850/pc', '850 PKR /piece'],
    ['850 par piece', '850 PKR /piece'],
    ['har piece 450 ka', '450 PKR /piece'],
    ['450 har aik', '450 PKR /piece'],
    ['ek piece 450 ka', '450 PKR /piece'],
    ['darjan 1200 ki', '1200 PKR /dozen'],
    ['1200 rupay darjan', '1200 PKR /dozen'],
    ['1200 ki darjan', '1200 PKR /dozen'],
    ['ڈھائی سو روپے درجن', '250 PKR /dozen'],
    ['ایک ہزار پانچ سو روپے', '1500 PKR'],
    ['بارہ سو پچاس', '1250 PKR'],
    ['٢٫٥ ہزار', '2500 PKR'],
    ['۲.۵ لاکھ', '250000 PKR'],
    ['ساٹھ روپے کلو', '60 PKR /kg'],
    ['3 hazar 5 so ka jora', '3500 PKR /pair'],
    ['one lakh twenty thousand', '120000 PKR'],
    ['five hundred rupees', '500 PKR'],
    ['fifteen hundred', '1500 PKR'],
    ['2 thousand five hundred', '2500 PKR'],
    ['a thousand', '1000 PKR'],
    ['a hundred rupees', '100 PKR'],
    ['25 hundred', '2500 PKR'],
    ['$12.50', '12.50 USD'],
    ['12.50 USD', '12.50 USD'],
    ['20 dollar ka ek', '20 USD /piece'],
    ['aed 35 each', '35 AED /piece'],
  ])('%s', (said, value) => {
    expect(moneyIn(said)).toBe(value);
  });
});

describe('a price as sellers in China write it', () => {
  test.each([
    ['两千四', '2400 CNY'],
    ['一万二', '12000 CNY'],
    ['三千零五十', '3050 CNY'],
    ['三千零五', '3005 CNY'],
    ['一千二百块', '1200 CNY'],
    ['壹仟贰佰元整', '1200 CNY'],
    ['叁佰伍拾元', '350 CNY'],
    ['四块半', '4.50 CNY'],
    ['九块九', '9.90 CNY'],
    ['九块九包邮', '9.90 CNY'],
    ['一件99', '99 CNY /piece'],
    ['99一件', '99 CNY /piece'],
    ['88一双', '88 CNY /pair'],
    ['一斤15', '15 CNY /jin'],
    ['两件99', '99 CNY for 2'],
    ['三个十块', '10 CNY for 3'],
    ['原价200现价150', '150 CNY'],
    ['100块3个', '100 CNY for 3'],
    ['19.9元', '19.90 CNY'],
    ['人民币三百五', '350 CNY'],
    ['RMB 1,288', '1288 CNY'],
    ['¥ 88.8', '88.80 CNY'],
    ['88.00元/件', '88 CNY /piece'],
    ['一斤十五块', '15 CNY /jin'],
    ['每公斤28元', '28 CNY /kg'],
    ['15块钱一个', '15 CNY /piece'],
    ['三十五一双', '35 CNY /pair'],
    ['三十五块一双', '35 CNY /pair'],
    ['一毛五', '0.15 CNY'],
    ['两毛', '0.20 CNY'],
    ['五分钱', '0.05 CNY'],
    ['1万5', '15000 CNY'],
    ['总共520', '520 CNY'],
    ['价格:168', '168 CNY'],
    ['一千五左右', '1500 CNY'],
    ['一百来块', '100 CNY'],
  ])('%s', (said, value) => {
    expect(moneyIn(said)).toBe(value);
  });

  test.each([
    ['2w', '20000 CNY'],
    ['1.2w', '12000 CNY'],
    ['168', '168 CNY'],
  ])('%s, told by somebody in China', (said, value) => {
    expect(moneyIn(said, 'CN')).toBe(value);
  });
});

describe('a price between two ends', () => {
  test.each([
    ['1500 sy 2000 tk', '1500–2000 PKR'],
    ['500 se 800 ke darmiyan', '500–800 PKR'],
    ['100 se 150', '100–150 PKR'],
    ['2 se 3 hazar', '2000–3000 PKR'],
    ['2-3 hazar', '2000–3000 PKR'],
    ['do teen hazar', '2000–3000 PKR'],
    ['teen hazaar se zyada nahi', '–3000 PKR'],
    ['10k tak', '–10000 PKR'],
    ['500 se kam', '–500 PKR'],
    ['hazar se upar', '1000– PKR'],
    ['kam se kam 5000', '5000– PKR'],
    ['زیادہ سے زیادہ ۳۰۰۰', '–3000 PKR'],
    ['۵۰۰ سے ۸۰۰ تک', '500–800 PKR'],
    ['800-1000元', '800–1000 CNY'],
    ['500到800', '500–800 CNY'],
    ['三四百块', '300–400 CNY'],
    ['两三千', '2000–3000 CNY'],
  ])('%s', (said, value) => {
    expect(moneyIn(said)).toBe(value);
  });
});

describe('a price for several', () => {
  test.each([
    ['3 ke 500', '500 PKR for 3'],
    ['500 ke 3', '500 PKR for 3'],
    ['3 for 500', '500 PKR for 3'],
    ['teen ke hazar', '1000 PKR for 3'],
    ['Rs 500 ke 3', '500 PKR for 3'],
    ['3 for Rs 500', '500 PKR for 3'],
  ])('%s', (said, value) => {
    expect(moneyIn(said)).toBe(value);
  });
});

describe('no price', () => {
  test.each([
    'price batao',
    'free hai',
    '12,50',
    '1.500,00',
    '1,23,45',
    '-200',
    'minus 500',
    '-Rs 500',
    'manfi 200',
    '负五百',
    '0300 123 4567',
    '10x20 size',
    '2026 model',
    'model 2026',
    '2026年',
    '3 number gali',
    'A12 stock 5',
    'gali no 5 makan 12',
    '12 baje aana',
    '5 din mein',
    '100% original',
    '5 star',
    'iphone 15 pro max 256gb',
    '500 600',
    '1e5',
    'Rs',
    'Rs abc',
  ])('%s', (said) => {
    expect(moneyIn(said)).toBeNull();
  });
});

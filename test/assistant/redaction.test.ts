/** What may not leave the house does not, in any digits and languages; what comes back in an answer is whole again. */
import { describe, expect, test } from 'vitest';
import { makeRedaction } from '../../src/assistant/redaction.ts';

const own = (text: string, names: readonly string[] = []) => makeRedaction(names).own(text);

describe('blanked', () => {
  test.each([
    ['call me on 0300 1234567', '1234567'],
    ['0300-123-4567 pe whatsapp karo', '4567'],
    ['+92 (300) 1234567', '1234567'],
    ['۰۳۰۰۱۲۳۴۵۶۷ پر کال کریں', '۱۲۳۴'],
    ['٠٣٠٠ ١٢٣٤٥٦٧', '١٢٣٤'],
    ['０３００１２３４５６７', '３００１'],
    ['我的手机号是13812345678', '13812345678'],
    ['138 1234 5678 打给我', '1234'],
    ['一三八一二三四五六七八', '三八一二'],
    ['call zero three zero zero one two three four five six seven', 'zero three'],
    ['number hai sifar teen sifar sifar aik do teen char paanch chay saat', 'teen sifar'],
    ['میرا نمبر صفر تین صفر صفر ایک دو تین چار پانچ چھ سات', 'تین صفر'],
    ['0\u200b3\u200b0\u200b0\u200b1\u200b2\u200b3\u200b4\u200b5\u200b6\u200b7', '4\u200b5'],
    ['my cnic 35202-1234567-1', '1234567'],
    ['شناختی کارڈ ۳۵۲۰۲-۱۲۳۴۵۶۷-۱', '۱۲۳۴۵۶۷'],
    ['身份证号 11010519491231002X', '19491231002'],
    ['身份证 110105194912310021', '19491231'],
    ['card 4111 1111 1111 1111 exp 12/27', '1111'],
    ['IBAN PK36 SCBL 0000 0011 2345 6702', '0011'],
    ['pk36scbl0000001123456702', '0011'],
    ['send it to account 01234567890123', '0123456'],
    ['easypaisa 03451234567', '0345'],
    ['mail sana.k+shop@gmail.com please', 'sana'],
    ['sana (at) gmail (dot) com', 'sana'],
    ['我的邮箱 wang@163.com', 'wang'],
    ['my wechat id is lihua_88', 'lihua'],
    ['微信号：zhangsan2020', 'zhangsan'],
    ['find me @sana_textiles', 'sana'],
    ['see https://evil.example/x?y=1', 'evil'],
    ['pay at karachi-pay.pk/abc', 'karachi-pay'],
    ['House 12, Street 4, Gulberg, Lahore', 'Gulberg'],
    ['ghar no 5 gali 3 mohalla islampura multan', 'islampura'],
    ['مکان نمبر ۱۲، گلی ۴، گلبرگ لاہور', 'گلبرگ'],
    ['Flat 3B Al Noor Plaza', 'Noor'],
    ['地址：广东省深圳市南山区科技路12号3栋501室', '科技路'],
    ['上海市浦东新区世纪大道100号', '世纪大道'],
    ['mera naam Sana Khan hai', 'Sana'],
    ['我叫王小明', '王小明'],
    ['the otp is 482913', '482913'],
    ['passport AB1234567', '1234567'],
    ['0300 .... 1234567', '1234567'],
    ['0300 phir 1234567', '1234567'],
    ['0300  --  123  --  4567', '4567'],
    ['0️⃣3️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣', '5️⃣6️⃣'],
    ['⓪③⓪⓪①②③④⑤⑥⑦', '④⑤'],
    ['زیرو تین زیرو زیرو ایک دو تین چار پانچ چھ سات', 'تین زیرو'],
    ['زیرو تھری زیرو زیرو ون ٹو تھری فور فائیو', 'تھری زیرو'],
    ['1380零零零1234', '1234'],
    ['sana at the rate gmail dot com', 'sana'],
    ['سنا ایٹ جی میل ڈاٹ کام پر', 'سنا'],
    ['sana 艾特 qq 点 com', 'sana'],
    ['sana@gmail', 'sana'],
    ['my bank account number is 4421', '4421'],
    ['acc no 90210 hbl', '90210'],
    ['银行卡号 62284801', '62284801'],
    ['masjid ke saamne, Ichra', 'Ichra'],
    ['petrol pump ke qareeb wala ghar, Ichra', 'Ichra'],
    ['مسجد کے سامنے، اچھرہ', 'اچھرہ'],
    ['浦东张江高科2号楼502', '张江'],
    ['幸福花园3栋501', '幸福'],
    // Names, in the middle of a sentence.
    ['send it to Bilal please', 'Bilal'],
    ['can you deliver my order to bilal hussain on friday', 'bilal'],
    ['it is for my sister Ayesha', 'Ayesha'],
    ['this is Bilal speaking, where is it', 'Bilal'],
    ['Mr Qureshi wants it', 'Qureshi'],
    ['parcel Ahmed ke naam par hai', 'Ahmed'],
    ['meri behan ayesha ke liye chahiye', 'ayesha'],
    ['bilal ko bhej dena', 'bilal'],
    ['qureshi sahab ne kaha tha', 'qureshi'],
    ['ahmed bhai ko de dena', 'ahmed'],
    ['main bilal bol raha hoon', 'bilal'],
    ['پارسل احمد کے نام پر ہے', 'احمد'],
    ['میری بہن عائشہ کے لیے چاہیے', 'عائشہ'],
    ['بلال کو بھیج دیں', 'بلال'],
    ['قریشی صاحب نے کہا', 'قریشی'],
    ['收件人张伟', '张伟'],
    ['寄给李小龙的那个到了吗', '李小龙'],
    ['给我妹妹王芳买的', '王芳'],
    ['发给小明', '小明'],
    ['张先生要的那个', '张'],
  ])('%s', (text, secret) => {
    expect(own(text)).not.toContain(secret);
  });

  test('the names of the other party, and each part of them', () => {
    const names = ['Imran Qureshi', '李明', 'Bibi Crafts'];
    expect(own('imran ka parcel, Qureshi sahab wala', names)).not.toMatch(/imran|qureshi/i);
    expect(own('李明的订单', names)).not.toContain('李明');
    expect(own('what does Bibi Crafts say', names)).not.toContain('Bibi');
    expect(own('علي كا پارسل', ['علی'])).not.toContain('علي');
  });
});

test.each([
  'price 2,400 stock 15',
  'CNY 26,000.50',
  'Rs. 1,50,000/-',
  '3 × lamp for 2700',
  'order K7Q2M9',
  'A12 stock 5',
  '25 x 40 cm, 300 g',
  '十五件',
  'dhai hazar',
  '¥5,000.00\n\none person',
  'send it to Lahore',
  'send it to me please',
  'a shawl for my sister',
  'for my mother a red shawl',
  'kitne ka hai bhai',
  'parcel ko bhej do',
  'meri behan ke liye shawl chahiye',
  'order kab aayega bhai jaan',
  'usko bhej dena',
  'shawl ko bhej dena',
  'quality ke naam par kya hai',
  'I am late, where is it',
  'is it in the bazaar',
  'School bag 3 colours',
  'petrol pump toy 2 pcs',
  'میری بہن کے لیے شال',
  'لاہور کو بھیج دیں',
  'پارسل کو بھیج دیں',
  '这个发给我',
  '送给妈妈的披肩',
  '我是买家',
  '价格 300 到 500',
  'my account is closed',
])('what is no secret stays: %s', (text) => {
  expect(own(text)).toBe(text);
});

test('a blank in an answer is put back, and only one that the person gave', () => {
  const redaction = makeRedaction(['Imran']);
  const sent = redaction.own('track RR123456785CN please');
  expect(sent).not.toContain('123456785');
  const [blank = ''] = /\[\w+\]/.exec(sent) ?? [];
  expect(redaction.restore(blank)).toBe('RR123456785CN');
  const others = redaction.other('for Imran, 0301 7654321');
  for (const [hidden] of others.matchAll(/\[\w+\]/g)) expect(redaction.restore(`to ${hidden}`)).toBeUndefined();
  expect(redaction.restore('[PHONE_99]')).toBeUndefined();
});

test('whoever writes a blank gets nobody else’s number by it', () => {
  const redaction = makeRedaction();
  const others = redaction.other('0301 7654321');
  const own = redaction.own(`search ${others}`);
  expect(own).not.toContain(others);
});

import { describe, expect, test } from 'vitest';
import { trackingIn } from './said.ts';

describe('a tracking number and its courier', () => {
  test.each([
    ['daewoo cargo 123456789', 'Daewoo 123456789'],
    ['TCS 30456781234', 'TCS 30456781234'],
    ['parcel number 779012345678 hai tcs ka', 'TCS 779012345678'],
    ['ٹی سی ایس ۷۷۹۰۱۲۳۴۵۶۷۸', 'TCS 779012345678'],
    ['leopards se bheja hai KI7512345678', 'Leopards KI7512345678'],
    ['لیپرڈز KI7512345678', 'Leopards KI7512345678'],
    ['lcs 750123456789', 'Leopards 750123456789'],
    ['tracking id: 1234567890123 leopards', 'Leopards 1234567890123'],
    ['M&P tracking 501112345678901', 'M&P 501112345678901'],
    ['mnp 20112233445', 'M&P 20112233445'],
    ['EE 123 456 785 PK', 'Pakistan Post EE123456785PK'],
    ['UMS wala RL123456785PK', 'Pakistan Post RL123456785PK'],
    ['پاکستان پوسٹ EE123456785PK', 'Pakistan Post EE123456785PK'],
    ['EE123456784PK', 'Pakistan Post EE123456784PK!'],
    ['RX123456789CN', 'China Post RX123456789CN!'],
    ['顺丰单号SF1234567890123', 'SF Express SF1234567890123'],
    ['圆通 YT1234567890123', 'YTO YT1234567890123'],
    ['圆通快递单号：YT7512345678901', 'YTO YT7512345678901'],
    ['中通78901234567890', 'ZTO 78901234567890'],
    ['申通 773123456789012', 'STO 773123456789012'],
    ['韵达433123456789012', 'Yunda 433123456789012'],
    ['韵达 4312345678901', 'Yunda 4312345678901'],
    ['京东 JD0123456789012', 'JD JD0123456789012'],
    ['JDVB12345678901', 'JD JDVB12345678901'],
    ['邮政 EMS 1234567890123', 'EMS 1234567890123'],
    ['极兔JT5123456789012', 'J&T JT5123456789012'],
    ['菜鸟 LP00612345678901', 'Cainiao LP00612345678901'],
    ['yanwen UG123456789YP', 'Yanwen UG123456789YP'],
    ['UJ123456789YP', 'Yanwen UJ123456789YP'],
    ['燕文 S00001234567890', 'Yanwen S00001234567890'],
    ['德邦 DPK123456789012', 'Deppon DPK123456789012'],
    ['DHL 1234567890', 'DHL 1234567890'],
    ['dhl waybill no. 4567891234', 'DHL 4567891234'],
    ['JJD000390007882823854', 'DHL JJD000390007882823854'],
    ['fedex 123456789012', 'FedEx 123456789012'],
    ['FedEx: 7712 3456 7890', 'FedEx 771234567890'],
    ['1Z999AA10123456784', 'UPS 1Z999AA10123456784'],
    ['ups 1Z 999 AA1 01 2345 6784', 'UPS 1Z999AA10123456784'],
    ['postex 2212012000646', 'PostEx 2212012000646'],
    ['call courier 1234567890', 'Call Courier 1234567890'],
    ['trax 202212345678', 'Trax 202212345678'],
    ['bhai maine TCS karwa diya hai, CN 779012345678, kal tak mil jaye ga', 'TCS 779012345678'],
    ['快递发出了，中通快递，单号 75312345678901，注意查收', 'ZTO 75312345678901'],
    ['میں نے لیپرڈ سے بھیج دیا ہے نمبر KI7512345678 ہے', 'Leopards KI7512345678'],
    ['tcs 779012345678 aur mera number 03001234567', 'TCS 779012345678'],
    ['03001234567 par call karein, tcs 779012345678', 'TCS 779012345678'],
  ])('%s', (said, value) => {
    expect(trackingIn(said)).toBe(value);
  });
});

describe('no tracking number', () => {
  test.each([
    'mera order kahan hai',
    '0300-1234567 par call karo',
    'order K7Q2M9',
    'cnic 3520212345671',
    '35202-1234567-1',
    'price 1500',
    '13800138000',
    '身份证110101199003078515',
    '2026-11-18',
    'tcs office kahan hai',
    'tcs 2 din mein',
    'tcs ko 03001234567 do',
    'tcs ko 0300 1234567 par bata do',
    'account 12345678901234',
    'IBAN PK36SCBL0000001123456702',
    'Rs 12500000000',
  ])('%s', (said) => {
    expect(trackingIn(said)).toBeNull();
  });
});

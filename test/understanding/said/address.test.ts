import { describe, expect, test } from 'vitest';
import { parseLine } from '../../../src/understanding/parse-command.ts';

const addressIn = (text: string, region: string): unknown => (JSON.parse(parseLine('address', JSON.stringify({ text, region }))) as { value: unknown }).value;

describe('an address in Pakistan', () => {
  test.each<[string, object]>([
    ['House 123, Street 5, Block C, Gulberg, Lahore', { house: 'House 123', street: 'Street 5', block: 'Block C', area: 'Gulberg', city: 'Lahore' }],
    ['H#12 St#5 Sector F 8/3 Isb', { house: 'H#12', street: 'St#5', block: 'Sector F 8/3', city: 'Isb' }],
    ['45 B model town lahore near park', { house: '45 B', area: 'model town', city: 'lahore', landmark: 'near park' }],
    ['Hostel 5, Punjab University, Lahore', { area: 'Hostel 5, Punjab University', city: 'Lahore' }],
    ['H#12 St 4 Sector G-9/2 Islamabad 44000', { house: 'H#12', street: 'St 4', block: 'Sector G-9/2', city: 'Islamabad', postcode: '44000' }],
    ['Makan no 45 gali no 3 mohalla Islampura Faisalabad', { house: 'Makan no 45', street: 'gali no 3', area: 'mohalla Islampura', city: 'Faisalabad' }],
    [
      'Flat 302, Al-Rehman Apartments, Block 13-D, Gulshan-e-Iqbal, Karachi',
      { house: 'Flat 302, Al-Rehman Apartments', block: 'Block 13-D', area: 'Gulshan-e-Iqbal', city: 'Karachi' },
    ],
    [
      'near Jamia Masjid, gali 7, Shah Faisal Colony, Karachi',
      { landmark: 'near Jamia Masjid', street: 'gali 7', area: 'Shah Faisal Colony', city: 'Karachi' },
    ],
    ['مکان نمبر ۱۲، گلی ۵، محلہ نیا پورہ، سیالکوٹ', { house: 'مکان نمبر ۱۲', street: 'گلی ۵', area: 'محلہ نیا پورہ', city: 'سیالکوٹ' }],
    ['Chak 45 GB, Tehsil Samundri, District Faisalabad', { area: 'Chak 45 GB, Tehsil Samundri', city: 'Faisalabad' }],
    ['Shop 5, Liberty Market, Lahore. opposite Bank Alfalah', { house: 'Shop 5', area: 'Liberty Market', city: 'Lahore', landmark: 'opposite Bank Alfalah' }],
    ['DHA Phase 5, House 22-B, Street 14, Lahore', { area: 'DHA', block: 'Phase 5', house: 'House 22-B', street: 'Street 14', city: 'Lahore' }],
    [
      'Plot 7-C lane 3 Bukhari Commercial DHA Phase 6 Karachi 75500',
      { house: 'Plot 7-C', street: 'lane 3', area: 'Bukhari Commercial DHA', block: 'Phase 6', city: 'Karachi', postcode: '75500' },
    ],
    ['گھر نمبر 9 بلاک بی ماڈل ٹاؤن لاہور، مسجد کے پاس', { house: 'گھر نمبر 9', block: 'بلاک بی', area: 'ماڈل ٹاؤن', city: 'لاہور', landmark: 'مسجد کے پاس' }],
    ['Village Gharibabad, Mardan', { area: 'Village Gharibabad', city: 'Mardan' }],
    ['B-14 Block 6 PECHS ke paas Allied Bank, Karachi', { house: 'B-14', block: 'Block 6', landmark: 'PECHS ke paas Allied Bank', city: 'Karachi' }],
    ['45-A, Multan Road, Lahore', { house: '45-A', street: 'Multan Road', city: 'Lahore' }],
    ['makan 7 school ke samne mohalla Qazian Peshawar', { house: 'makan 7', landmark: 'school ke samne', area: 'mohalla Qazian', city: 'Peshawar' }],
    ['3 number gali, Saddar, Rawalpindi', { street: '3 number gali', area: 'Saddar', city: 'Rawalpindi' }],
    ['House 12, Street 4, Gulberg', { house: 'House 12', street: 'Street 4', area: 'Gulberg' }],
    ['Johar Town, Lahore', { area: 'Johar Town', city: 'Lahore' }],
    ['Flat 5, 2nd floor, Sea View Heights, Clifton, Karachi', { house: 'Flat 5, 2nd floor, Sea View Heights', area: 'Clifton', city: 'Karachi' }],
    ['House no. 7, st 2, F-10/3, isb', { house: 'House no. 7', street: 'st 2', block: 'F-10/3', city: 'isb' }],
    [
      'flat no 3 al noor plaza university road opp nipa chowrangi',
      { house: 'flat no 3, al noor plaza', street: 'university road', landmark: 'opp nipa chowrangi' },
    ],
    [
      'gulshan iqbal block 5 house 12-C karachi near disco bakery',
      { area: 'gulshan iqbal', block: 'block 5', house: 'house 12-C', city: 'karachi', landmark: 'near disco bakery' },
    ],
    ['ghar 5 gali 9 mohala sheikhan jhang', { house: 'ghar 5', street: 'gali 9', area: 'mohala sheikhan', city: 'jhang' }],
    [
      'bahria town phase 8 rawalpindi house 221 street 12',
      { area: 'bahria town', block: 'phase 8', city: 'rawalpindi', house: 'house 221', street: 'street 12' },
    ],
    [
      'گلشن اقبال بلاک ۵، مکان ۱۲، کراچی، ڈسکو بیکری کے قریب',
      { area: 'گلشن اقبال', block: 'بلاک ۵', house: 'مکان ۱۲', city: 'کراچی', landmark: 'ڈسکو بیکری کے قریب' },
    ],
    ['House 5, Street 2, Wapda Town, Gujranwala, 0300-1234567', { house: 'House 5', street: 'Street 2', area: 'Wapda Town', city: 'Gujranwala' }],
    ['12 Model Town Bahawalpur', { house: '12', area: 'Model Town', city: 'Bahawalpur' }],
  ])('%s', (said, parts) => {
    expect(addressIn(said, 'PK')).toEqual(parts);
  });

  test.each(['', 'hello', '03001234567', 'kal bhej do', '???'])('is not %j', (said) => {
    expect(addressIn(said, 'PK')).toBeNull();
  });
});

describe('an address in China', () => {
  test.each<[string, object]>([
    [
      '浙江义乌福田街道国际商贸城二区5号门3楼1234店铺',
      { province: '浙江', city: '义乌', town: '福田街道', community: '国际商贸城二区', room: '5号门3楼1234店铺' },
    ],
    [
      '四川省成都市武侯区天府大道北段1700号环球中心E1-1201',
      { province: '四川省', city: '成都市', district: '武侯区', street: '天府大道北段', number: '1700号', community: '环球中心', room: 'E1-1201' },
    ],
    [
      '收货人张三 电话13812345678 地址浙江省金华市义乌市北苑街道春华路588号',
      { province: '浙江省', city: '金华市', district: '义乌市', town: '北苑街道', street: '春华路', number: '588号' },
    ],
    ['浙江省金华市义乌市福田街道银海路399号', { province: '浙江省', city: '金华市', district: '义乌市', town: '福田街道', street: '银海路', number: '399号' }],
    [
      '北京市朝阳区建国路88号SOHO现代城3号楼1201室',
      { city: '北京市', district: '朝阳区', street: '建国路', number: '88号', community: 'SOHO现代城', room: '3号楼1201室' },
    ],
    ['广东省深圳市南山区科技园南区8栋502', { province: '广东省', city: '深圳市', district: '南山区', community: '科技园南区', room: '8栋502' }],
    [
      '杭州市西湖区文三路 259 号 昌地火炬大厦 1号楼 17层',
      { city: '杭州市', district: '西湖区', street: '文三路', number: '259号', community: '昌地火炬大厦', room: '1号楼17层' },
    ],
    ['新疆维吾尔自治区喀什市人民东路12号', { province: '新疆维吾尔自治区', city: '喀什市', street: '人民东路', number: '12号' }],
    ['四川成都武侯区桐梓林小区5栋2单元301', { province: '四川', city: '成都', district: '武侯区', community: '桐梓林小区', room: '5栋2单元301' }],
    [
      '广州天河区体育西路101号维多利广场B塔28楼 510620',
      { city: '广州', district: '天河区', street: '体育西路', number: '101号', community: '维多利广场', room: 'B塔28楼', postcode: '510620' },
    ],
    ['上海浦东新区博云路2号', { city: '上海', district: '浦东新区', street: '博云路', number: '2号' }],
    ['义乌市稠城街道福田市场三区8栋2单元', { city: '义乌市', town: '稠城街道', community: '福田市场三区', room: '8栋2单元' }],
    ['重庆市渝中区解放碑步行街18号', { city: '重庆市', district: '渝中区', street: '解放碑步行街', number: '18号' }],
    [
      '江苏省南京市江宁区秣陵街道秣周东路12号',
      { province: '江苏省', city: '南京市', district: '江宁区', town: '秣陵街道', street: '秣周东路', number: '12号' },
    ],
    ['广东省东莞市长安镇乌沙社区兴发南路66号', { province: '广东省', city: '东莞市', town: '长安镇乌沙社区', street: '兴发南路', number: '66号' }],
    ['苏州工业园区星湖街328号', { city: '苏州', district: '工业园区', street: '星湖街', number: '328号' }],
    [
      '收货地址：浙江省杭州市余杭区五常街道西溪花园3幢2单元501室 张三 13800138000',
      { province: '浙江省', city: '杭州市', district: '余杭区', town: '五常街道', community: '西溪花园', room: '3幢2单元501室' },
    ],
    [
      '武汉市洪山区珞喻路1037号华中科技大学紫菘学生公寓12栋',
      { city: '武汉市', district: '洪山区', street: '珞喻路', number: '1037号', community: '华中科技大学紫菘学生公寓', room: '12栋' },
    ],
    [
      'Room 501, Building 3, 88 Jianguo Road, Chaoyang, Beijing',
      { house: 'Room 501, Building 3', street: '88 Jianguo Road', area: 'Chaoyang', city: 'Beijing' },
    ],
    ['朝阳区建国路', { district: '朝阳区', street: '建国路' }],
  ])('%s', (said, parts) => {
    expect(addressIn(said, 'CN')).toEqual(parts);
  });

  test.each(['', '你好', '明天发货', '13800138000'])('is not %j', (said) => {
    expect(addressIn(said, 'CN')).toBeNull();
  });
});

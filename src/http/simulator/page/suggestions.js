/** What somebody might write next: an answer to the question that is open, or a way to begin. */
const own = {
  Amina: { en: 'Amina Crafts', ur: 'آمنہ دستکاری', 'ur-Latn': 'Amina Dastkari', zh: '阿米娜手工坊' },
};
const shop = { en: 'Good Goods', ur: 'اچھی چیزیں', 'ur-Latn': 'Achi Cheezein', zh: '好物小店' };

const answers = {
  shop_city: { en: 'Multan', ur: 'ملتان', 'ur-Latn': 'Multan', zh: '木尔坦' },
  quantity: { en: '2', ur: '۲', 'ur-Latn': 'do', zh: '两个' },
  name: { en: 'Bilal Ahmed', ur: 'بلال احمد', 'ur-Latn': 'Bilal Ahmed', zh: '王小明' },
  phone: { en: '0300 1234567', ur: '0300 1234567', 'ur-Latn': '0300 1234567', zh: '138 0013 8000' },
  address: {
    en: 'House 12, Street 4, near Jamia Masjid, Gulberg',
    ur: 'مکان ۱۲، گلی ۴، نزد جامع مسجد، گلبرگ',
    'ur-Latn': 'Makan 12, gali 4, Jamia Masjid ke paas, Gulberg',
    zh: '幸福路12号4单元301室',
  },
  city: { en: 'Lahore', ur: 'لاہور', 'ur-Latn': 'Lahore', zh: '喀什' },
  number: { en: 'RR123456785PK', ur: 'RR123456785PK', 'ur-Latn': 'RR123456785PK', zh: 'RR123456785PK' },
  weight: { en: '400 g', ur: '۴۰۰ گرام', 'ur-Latn': '400 gram', zh: '400克' },
  zone: { en: 'Karachi', ur: 'لاہور', 'ur-Latn': 'Lahore', zh: '北京' },
  hours: { en: '11 pm to 7 am', ur: 'رات 11 سے صبح 7', 'ur-Latn': 'raat 11 se subah 7', zh: '晚上11点到早上7点' },
  size: { en: '30 x 20 x 5 cm', ur: '30 x 20 x 5 cm', 'ur-Latn': '30 x 20 x 5 cm', zh: '30 x 20 x 5 cm' },
};

const anytime = {
  seller: { en: ['menu', 'my goods'], ur: ['مینو', 'میرا مال'], 'ur-Latn': ['menu', 'mera maal'], zh: ['菜单', '我的商品'] },
  buyer: { en: ['shawl', 'where is my order?'], ur: ['شال', 'میرا آرڈر کہاں ہے؟'], 'ur-Latn': ['shawl', 'order kahan hai?'], zh: ['披肩', '我的订单在哪里？'] },
  trainee: { en: ['menu', 'help'], ur: ['مینو', 'مدد'], 'ur-Latn': ['menu', 'madad'], zh: ['菜单', '帮助'] },
};

/** `asks` is the open question, if one is. */
export function suggestions({ name, role, language }, asks) {
  if (asks === 'shop_name') return [(own[name] ?? shop)[language]];
  const answer = answers[asks]?.[language];
  return answer === undefined ? anytime[role][language] : [answer];
}

/** Whether a photo of goods is the thing to send. */
export const wantsGoods = ({ role }, asks) => asks === 'photos' || (role === 'seller' && asks === undefined);

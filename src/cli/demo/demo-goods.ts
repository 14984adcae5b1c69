/** Goods to try things with. Their pictures are drawn here. */
import sharp from 'sharp';
import type { Sample } from '../../http/simulator/stage.ts';

const side = 800;

/** Cloth, leather, stone and glass on a plain ground, in the colours of their making. */
const goods: readonly { readonly name: string; readonly captions: Sample['captions']; readonly ground: string; readonly drawn: string }[] = [
  {
    name: 'ajrak-shawl',
    captions: {
      en: 'Ajrak shawl 2400 15 pcs',
      ur: 'اجرک شال ۲۴۰۰ ۱۵ عدد',
      'ur-Latn': 'Ajrak shawl dhai hazar 15 adad',
      zh: '阿吉拉克披肩 2400卢比 15件',
    },
    ground: '#efe6d6',
    drawn: `<defs><pattern id="p" width="80" height="80" patternUnits="userSpaceOnUse"><rect width="80" height="80" fill="#7a1f24"/>
      <circle cx="40" cy="40" r="26" fill="#1d2b5c"/><circle cx="40" cy="40" r="15" fill="#efe6d6"/><circle cx="40" cy="40" r="8" fill="#7a1f24"/>
      <path d="M0 0l14 14M80 0l-14 14M0 80l14-14M80 80l-14-14" stroke="#efe6d6" stroke-width="7"/></pattern></defs>
      <path d="M130 150q270-70 540 0v470q-270 70-540 0z" fill="url(#p)"/>
      <path d="M130 150q270-70 540 0v36q-270-70-540 0zM130 584q270 70 540 0v36q-270 70-540 0z" fill="#1d2b5c"/>
      <path d="M300 118q24 260-8 536M500 118q-24 260 8 536" stroke="#000" stroke-opacity=".18" stroke-width="16" fill="none"/>
      <path d="M140 630v44m40-36v44m40-38v44m40-40v44m40-40v44m40-38v44m40-38v44m40-38v44m40-40v44m40-42v44m40-46v44m40-48v44m40-52v44" stroke="#7a1f24" stroke-width="7"/>`,
  },
  {
    name: 'peshawari-chappal',
    captions: {
      en: 'Peshawari chappal, brown leather 3200 20 pairs',
      ur: 'پشاوری چپل ۳۲۰۰ ۲۰ جوڑے',
      'ur-Latn': 'Peshawari chappal 3200 20 jore',
      zh: '白沙瓦皮凉鞋 3200卢比 20双',
    },
    ground: '#dfe7e2',
    drawn: `<g id="shoe"><path d="M250 150c90-20 130 90 118 230-8 110-20 250-92 260-84 10-100-110-98-240 2-130-6-232 72-250z" fill="#4a2a16"/>
      <path d="M252 174c68-14 100 76 92 206-8 104-20 226-70 232-60 6-76-92-74-212 2-124-8-212 52-226z" fill="#b98552"/>
      <path d="M182 330q90-90 186 10l-16 110q-70-86-150 6z" fill="#7b4420"/><path d="M196 236q80-30 154 22l10 74q-80-70-170-6z" fill="#8d5128"/>
      <path d="M180 480q96 34 176 4l-4 44q-80 28-170-4z" fill="#7b4420"/><path d="M196 342q80-60 158 10M202 250q70-24 140 18M186 500q86 26 164 2" stroke="#e9c69a" stroke-width="5" stroke-dasharray="12 9" fill="none"/></g>
      <g transform="matrix(-1 0 0 1 800 30)"><path d="M250 150c90-20 130 90 118 230-8 110-20 250-92 260-84 10-100-110-98-240 2-130-6-232 72-250z" fill="#4a2a16"/>
      <path d="M252 174c68-14 100 76 92 206-8 104-20 226-70 232-60 6-76-92-74-212 2-124-8-212 52-226z" fill="#b98552"/>
      <path d="M182 330q90-90 186 10l-16 110q-70-86-150 6z" fill="#7b4420"/><path d="M196 236q80-30 154 22l10 74q-80-70-170-6z" fill="#8d5128"/>
      <path d="M180 480q96 34 176 4l-4 44q-80 28-170-4z" fill="#7b4420"/></g>`,
  },
  {
    name: 'salt-lamp',
    captions: {
      en: 'Himalayan salt lamp 1500 30 pcs',
      ur: 'نمک کا لیمپ ۱۵۰۰ ۳۰ عدد',
      'ur-Latn': 'Namak ka lamp 1500 30 adad',
      zh: '喜马拉雅盐灯 1500卢比 30个',
    },
    ground: '#2d2431',
    drawn: `<defs><radialGradient id="g"><stop offset="0" stop-color="#ffb36b"/><stop offset="1" stop-color="#ffb36b" stop-opacity="0"/></radialGradient>
      <linearGradient id="s" x2="0" y2="1"><stop offset="0" stop-color="#ffe0b8"/><stop offset=".6" stop-color="#f58d52"/><stop offset="1" stop-color="#c9562f"/></linearGradient></defs>
      <circle cx="400" cy="380" r="390" fill="url(#g)" opacity=".75"/><path d="M392 100l84 76 70 142 34 150-26 122H240l-30-110 42-170 74-160z" fill="url(#s)"/>
      <path d="M392 100l-20 180-120 30M372 280l60 130 148 58M432 410l-70 180M372 280l104-104M252 310l60 140-72 140M432 410l-120 40" stroke="#fff" stroke-opacity=".35" stroke-width="6" fill="none"/>
      <path d="M216 590h364l26 64q-206 40-416 0z" fill="#5a3420"/>`,
  },
  {
    name: 'blue-pottery',
    captions: {
      en: 'Multani blue pottery vase 1800 12 pcs',
      ur: 'ملتانی نیلا گلدان ۱۸۰۰ ۱۲ عدد',
      'ur-Latn': 'Multani neela vase 1800 12 adad',
      zh: '木尔坦蓝陶花瓶 1800卢比 12个',
    },
    ground: '#f3e9df',
    drawn: `<path d="M340 110h120q18 90-4 150 130 80 130 230 0 120-80 190H294q-80-70-80-190 0-150 130-230-22-60-4-150z" fill="#f7f9fb"/>
      <path d="M336 110h128l2 34H334zM342 236h116l12 32q-70 22-140 0zM294 680q-30-26-50-60h312q-20 34-50 60z" fill="#123f8c"/>
      <g fill="none" stroke="#1957b3" stroke-width="12"><path d="M222 430q90-70 178 0t178 0M216 520q90 70 184 0t184 0"/></g>
      <g fill="#1a8fb8"><circle cx="310" cy="474" r="26"/><circle cx="400" cy="474" r="26"/><circle cx="490" cy="474" r="26"/><path d="M400 300l26 44-26 44-26-44zM320 330l18 30-18 30-18-30zM480 330l18 30-18 30-18-30z"/></g>
      <path d="M278 380q-46 120 4 240" stroke="#fff" stroke-width="18" stroke-opacity=".8" fill="none"/>`,
  },
  {
    name: 'truck-art-teapot',
    captions: {
      en: 'Truck art tea pot 2200 18 pcs',
      ur: 'ٹرک آرٹ چائے دانی ۲۲۰۰ ۱۸ عدد',
      'ur-Latn': 'Truck art chai dani 2200 18 adad',
      zh: '卡车彩绘茶壶 2200卢比 18个',
    },
    ground: '#fff0c9',
    drawn: `<path d="M596 330q120-20 110 110-8 110-130 120" fill="none" stroke="#c21f3a" stroke-width="34"/><path d="M230 400L84 300l-10 40 120 190z" fill="#0f7a63"/>
      <path d="M200 560q-16-250 200-250t200 250q-90 90-200 90t-200-90z" fill="#c21f3a"/><path d="M204 500q196 70 392 0l4 60q-200 70-400 0z" fill="#f4b81f"/>
      <path d="M300 318q20-70 100-70t100 70q-100 30-200 0z" fill="#0f7a63"/><circle cx="400" cy="232" r="26" fill="#f4b81f"/>
      <g fill="#fff6df"><path d="M400 356l18 36 40 6-29 28 7 40-36-19-36 19 7-40-29-28 40-6z"/><circle cx="290" cy="430" r="20"/><circle cx="510" cy="430" r="20"/></g>
      <g fill="#1957b3"><circle cx="290" cy="430" r="9"/><circle cx="510" cy="430" r="9"/><circle cx="260" cy="548" r="12"/><circle cx="330" cy="562" r="12"/><circle cx="400" cy="566" r="12"/><circle cx="470" cy="562" r="12"/><circle cx="540" cy="548" r="12"/></g>`,
  },
  {
    name: 'walnut-box',
    captions: {
      en: 'Carved walnut wood box 2800 10 pcs',
      ur: 'اخروٹ کی لکڑی کا ڈبہ ۲۸۰۰ ۱۰ عدد',
      'ur-Latn': 'Akhrot ki lakri ka dabba 2800 10 adad',
      zh: '雕花胡桃木首饰盒 2800卢比 10个',
    },
    ground: '#e4dccf',
    drawn: `<path d="M120 330l280-110 280 110v230L400 680 120 560z" fill="#5b3a22"/><path d="M120 330l280-110 280 110-280 120z" fill="#8b5e3a"/><path d="M120 330l280 120v230L120 560z" fill="#6e4629"/>
      <path d="M400 262l170 68-170 74-170-74z" fill="none" stroke="#d9b07c" stroke-width="8"/><path d="M400 288l50 42-50 46-50-46zM310 330l44-20v40zM490 330l-44-20v40z" fill="#d9b07c"/>
      <path d="M150 400q60 20 110 60t110 30M150 460q60 20 110 60t110 30M150 520q60 20 110 60t110 30" fill="none" stroke="#c08f5a" stroke-width="8"/>
      <path d="M430 480q80-10 220-90M430 550q80-10 220-90M430 620q80-10 220-90" fill="none" stroke="#8b5e3a" stroke-width="8"/><circle cx="400" cy="470" r="20" fill="#e9c46a"/>`,
  },
  {
    name: 'football',
    captions: {
      en: 'Sialkot hand-stitched football 1900 40 pcs',
      ur: 'سیالکوٹ کا فٹ بال ۱۹۰۰ ۴۰ عدد',
      'ur-Latn': 'Sialkot ka football 1900 40 adad',
      zh: '锡亚尔科特手缝足球 1900卢比 40个',
    },
    ground: '#cfe4c4',
    drawn: `<ellipse cx="400" cy="676" rx="230" ry="36" fill="#000" opacity=".16"/><circle cx="400" cy="400" r="270" fill="#fbfbf8"/>
      <g fill="#20262e"><path d="M400 300l95 69-36 112H341l-36-112z"/><path d="M400 130l84 30-84 62-84-62zM656 316l12 96-62-60 2-104zM144 316l-12 96 62-60-2-104zM552 620l-72 40 16-92 88-48zM248 620l72 40-16-92-88-48z"/></g>
      <path d="M400 222v78M495 369l111-17M459 481l37 87M341 481l-37 87M305 369l-111-17" stroke="#20262e" stroke-width="9"/><path d="M206 250q60-80 150-100" stroke="#fff" stroke-width="20" fill="none"/>`,
  },
  {
    name: 'silk-scarf',
    captions: {
      en: 'Silk scarf, hand painted 3500 25 pcs',
      ur: 'ریشمی دوپٹہ ۳۵۰۰ ۲۵ عدد',
      'ur-Latn': 'Reshmi dupatta 3500 25 adad',
      zh: '手绘真丝围巾 3500卢比 25条',
    },
    ground: '#f6dfe4',
    drawn: `<path d="M150 120q140 80 250 10t250 20q-60 170-30 270t-20 270q-120-60-220 0t-240-20q70-150 30-280t-20-270z" fill="#1f8a8c"/>
      <path d="M260 150q40 230 20 500M400 140q-30 230 0 540M540 120q-20 250 10 560" stroke="#0d5f66" stroke-width="18" fill="none" opacity=".5"/>
      <g fill="#ffd9e2"><circle cx="310" cy="270" r="30"/><circle cx="346" cy="300" r="30"/><circle cx="330" cy="340" r="30"/><circle cx="288" cy="338" r="30"/><circle cx="272" cy="298" r="30"/><circle cx="500" cy="460" r="34"/><circle cx="542" cy="494" r="34"/><circle cx="524" cy="540" r="34"/><circle cx="476" cy="538" r="34"/><circle cx="458" cy="492" r="34"/></g>
      <circle cx="310" cy="310" r="24" fill="#e7a33e"/><circle cx="500" cy="506" r="26" fill="#e7a33e"/><path d="M340 370q60 120 130 110M470 260q50 60 20 150M260 420q-10 80 60 160" stroke="#bfe3c0" stroke-width="12" fill="none"/>`,
  },
];

const painted = new Map<string, Promise<Uint8Array>>();

/** Eight goods; each picture is painted once, as a JPEG. */
export const demoGoods: readonly Sample[] = goods.map(({ name, captions, ground, drawn }) => ({
  name,
  captions,
  picture() {
    const known = painted.get(name) ?? paint(ground, drawn);
    painted.set(name, known);
    return known;
  },
}));

const paint = (ground: string, drawn: string): Promise<Uint8Array> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">
      <rect width="${side}" height="${side}" fill="${ground}"/>${drawn}</svg>`),
  )
    .jpeg({ quality: 82 })
    .toBuffer();

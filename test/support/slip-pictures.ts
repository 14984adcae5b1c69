/** Pictures of slips as wallets and banks draw them, and what becomes of a screenshot on its way. Drawn here: nobody's own slip is used. */
import sharp from 'sharp';

export type Slip = { readonly wallet: number; readonly amount: string; readonly id: string; readonly day: string; readonly time: string; readonly to: string };

type Chance = () => number;
const pick = <T>(chance: Chance, all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;
const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');

export const wallets = 6;

export const someSlip = (wallet: number, chance: Chance): Slip => ({
  wallet,
  amount: pick(chance, ['2,400.00', '1,500.00', '5,000.00', '12,350.00', '900.00']),
  id: String(Math.floor(3e11 + chance() * 6e11)),
  day: `${two(1 + chance() * 28)}/11/2026`,
  time: `${two(chance() * 24)}:${two(chance() * 60)}`,
  to: pick(chance, ['Amina Bibi', 'Bilal Ahmed', 'Sana Khan', 'Wang Xiaoming', 'Muhammad Usman Tariq']),
});

/** The next payment of the same amount to the same shop on the same day: the time and the last four digits are others. */
export const nextSlip = (slip: Slip, chance: Chance): Slip => ({
  ...slip,
  id: slip.id.slice(0, -4) + String((Number(slip.id.slice(-4)) + 1_111 + Math.floor(chance() * 7_000)) % 10_000).padStart(4, '0'),
  time: `${two((Number(slip.time.slice(0, 2)) + 1 + chance() * 5) % 24)}:${two((Number(slip.time.slice(3)) + 7 + chance() * 40) % 60)}`,
});

type Pen = (x: number, y: number, size: number, text: string, colour: string, anchor?: 'start' | 'middle' | 'end', bold?: boolean) => string;
const write: Pen = (x, y, size, text, colour, anchor = 'start', bold = false) =>
  `<text x="${x}" y="${y}" font-family="DejaVu Sans, Liberation Sans, Arial, sans-serif" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${colour}" text-anchor="${anchor}">${text}</text>`;
const box = (x: number, y: number, width: number, height: number, colour: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${colour}"/>`;

const factsOf = ({ amount, id, day, time, to }: Slip): readonly (readonly [string, string])[] => [
  ['Amount', `Rs. ${amount}`],
  ['Transaction ID', id],
  ['Date', `${day} ${time}`],
  ['Sent to', to],
  ['Account', '0300****567'],
  ['Fee', 'Rs. 0.00'],
];
const clock = ({ time }: Slip, colour = '#000') => write(40, 40, 24, time, colour) + box(620, 20, 46, 22, '#555', 4);
const lines = (slip: Slip, line: (name: string, value: string, at: number) => string, from = 0): string =>
  factsOf(slip)
    .slice(from)
    .map(([name, value], at) => line(name, value, at))
    .join('');

/** 720 units wide, as a phone shows them. */
const faces: readonly ((slip: Slip) => { readonly height: number; readonly body: string })[] = [
  (slip) => ({
    height: 1500,
    body: `${box(0, 0, 720, 1500, '#fff')}${clock(slip)}${box(0, 66, 720, 280, '#c8102e')}${write(360, 175, 43, 'Money sent', '#fff', 'middle', true)}
      <circle cx="360" cy="262" r="52" fill="#fff"/><path d="M334 262l20 22 40-44" stroke="#0a0" stroke-width="11" fill="none"/>
      ${lines(slip, (name, value, at) => write(54, 433 + at * 87, 25, name, '#777') + write(666, 433 + at * 87, 27, value, '#111', 'end', true) + box(54, 460 + at * 87, 612, 2, '#eee'))}
      ${write(360, 1130, 23, 'Thank you for using Mobile Cash', '#999', 'middle')}${box(54, 1200, 292, 80, '#c8102e', 40)}${write(200, 1250, 27, 'Share', '#fff', 'middle')}`,
  }),
  (slip) => ({
    height: 1467,
    body: `${box(0, 0, 720, 1467, '#f1f5f2')}${clock(slip)}${box(40, 120, 640, 1000, '#fff', 26)}<circle cx="360" cy="220" r="60" fill="#16a34a"/>
      ${write(360, 347, 36, 'Transaction successful', '#16a34a', 'middle', true)}${write(360, 427, 64, `PKR ${slip.amount}`, '#111', 'middle', true)}
      ${lines(slip, (name, value, at) => write(80, 533 + at * 93, 23, name, '#888') + write(80, 567 + at * 93, 28, value, '#111'), 1)}
      ${write(360, 1306, 23, 'Easy Wallet', '#16a34a', 'middle')}`,
  }),
  (slip) => ({
    height: 1467,
    body: `${box(0, 0, 720, 1467, '#111827')}${clock(slip, '#fff')}${write(360, 173, 33, 'Transfer complete', '#fff', 'middle')}
      ${write(360, 287, 73, slip.amount, '#34d399', 'middle', true)}
      ${lines(slip, (name, value, at) => write(60, 427 + at * 73, 24, name, '#9ca3af') + write(660, 427 + at * 73, 24, value, '#f9fafb', 'end'), 1)}
      ${box(60, 1000, 600, 87, '#34d399', 13)}${write(360, 1053, 29, 'Share receipt', '#111827', 'middle')}`,
  }),
  (slip) => ({
    height: 1560,
    body: `${box(0, 0, 720, 1560, '#ededed')}${clock(slip)}${box(0, 73, 720, 733, '#fff')}<circle cx="360" cy="193" r="53" fill="#07c160"/>
      ${write(360, 293, 29, slip.to, '#333', 'middle')}${write(360, 380, 73, `-${slip.amount}`, '#000', 'middle', true)}
      ${[
        ['Status', 'Paid'],
        ['Time', `${slip.day} ${slip.time}`],
        ['Transfer No.', `1000${slip.id}5521${slip.id.slice(4)}`],
        ['Method', 'Balance'],
      ]
        .map(([name = '', value = ''], at) => write(47, 480 + at * 60, 23, name, '#999') + write(213, 480 + at * 60, 23, value, '#333'))
        .join('')}
      ${write(360, 933, 27, 'Questions about this payment', '#576b95', 'middle')}`,
  }),
  (slip) => ({
    height: 1467,
    body: `${box(0, 0, 720, 1467, '#fff')}${clock(slip)}${write(54, 133, 40, 'First Merchant Bank', '#6d28d9', 'start', true)}${write(54, 187, 23, 'Instant transfer', '#666')}
      ${lines(slip, (name, value, at) => box(54, 247 + at * 60, 612, 60, at % 2 ? '#faf5ff' : '#fff') + write(67, 286 + at * 60, 23, name, '#555') + write(347, 286 + at * 60, 23, value, '#111'))}
      ${write(54, 747, 20, 'This is a computer generated receipt and needs no', '#888')}${write(54, 777, 20, 'signature. For help call 021 111 331 331.', '#888')}`,
  }),
  (slip) => ({
    height: 600,
    body: `${box(0, 0, 720, 600, '#e0f2fe')}${box(27, 27, 666, 546, '#fff', 20)}${write(67, 93, 32, 'Sent', '#0284c7', 'start', true)}
      ${write(653, 93, 32, `Rs ${slip.amount}`, '#0f172a', 'end', true)}
      ${lines(slip, (name, value, at) => write(67, 173 + at * 63, 21, name, '#64748b') + write(653, 173 + at * 63, 23, value, '#0f172a', 'end'), 1)}`,
  }),
];

/** The screenshot as it was taken. */
export async function screenshot(slip: Slip): Promise<Buffer> {
  const { height, body } = faces[slip.wallet]?.(slip) ?? { height: 1, body: '' };
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="${height}">${body}</svg>`;
  return await sharp(Buffer.from(drawing)).jpeg({ quality: 88 }).toBuffer();
}

type Way = (picture: Buffer, chance: Chance) => Promise<Buffer>;
const sizeOf = async (picture: Buffer) => {
  const { width, height } = await sharp(picture).metadata();
  return { width, height };
};

const cropped: Way = async (picture, chance) => {
  const { width, height } = await sizeOf(picture);
  const [left, right, top, bottom] = [0.05 * width, 0.05 * width, 0.12 * height, 0.14 * height].map((most) => Math.round(most * chance())) as [
    number,
    number,
    number,
    number,
  ];
  return await sharp(picture)
    .extract({ left, top, width: width - left - right, height: height - top - bottom })
    .jpeg({ quality: 75 })
    .toBuffer();
};

/** What happens to a picture that is sent on, as people do it. */
export const ways: { readonly [name: string]: Way } = {
  compressed: (picture, chance) =>
    sharp(picture)
      .jpeg({ quality: 35 + Math.floor(40 * chance()) })
      .toBuffer(),
  async smaller(picture, chance) {
    const { width } = await sizeOf(picture);
    return await sharp(picture)
      .resize({ width: Math.round(width * (0.55 + 0.4 * chance())) })
      .jpeg({ quality: 60 })
      .toBuffer();
  },
  cropped,
  framed: (picture, chance) => {
    const [top, bottom, left, right] = [130, 170, 55, 55].map((most) => Math.round(most * chance())) as [number, number, number, number];
    return sharp(picture)
      .extend({ top, bottom, left, right, background: chance() < 0.5 ? '#000' : '#fff' })
      .jpeg({ quality: 70 })
      .toBuffer();
  },
  async 'cropped, smaller, lighter or darker'(picture, chance) {
    const part = await cropped(picture, chance);
    const { width } = await sizeOf(part);
    return await sharp(part)
      .resize({ width: Math.round(width * (0.7 + 0.3 * chance())) })
      .modulate({ brightness: 0.85 + 0.3 * chance() })
      .jpeg({ quality: 55 })
      .toBuffer();
  },
};

/** For dialogues: always the same slip, or the same sent on in one of the ways. */
export async function sameSlip(way?: string): Promise<Buffer> {
  const picture = await screenshot({ wallet: 1, amount: '2,400.00', id: '356128840917', day: '22/11/2026', time: '14:07', to: 'Amina Bibi' });
  return (await ways[way ?? '']?.(picture, () => 0.6)) ?? picture;
}

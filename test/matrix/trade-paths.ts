/** Ways through the calculators of trade. */
import { asBuyer, asSeller, begins, type Path, take } from './path.ts';

export const tradePaths: readonly Path[] = [
  {
    name: 'the tax on a dear cream in China',
    flow: 'tax',
    before: (world) => asBuyer(world, '/tax'),
    answers: { into: take('CN'), price: '5200', quantity: '1', freight: '48', kind: take('cosmetics'), amount: '50 ml', used: '1200', duty: '6' },
  },
  {
    name: 'the tax on my own goods in Pakistan',
    flow: 'tax',
    before: (world) => asSeller(world, '/tax pakistan'),
    answers: { into: take('PK'), which: take('other'), price: '260', quantity: '1', freight: '95', duty: '22', income: '5.5' },
  },
  {
    name: 'the price that feeds a seller',
    flow: 'price',
    before: (world) => asSeller(world, begins('price')),
    answers: { which: take('other'), cost: '3500', currency: take('CNY'), freight: '63.50', fees: '8', margin: '15' },
  },
  {
    name: 'what a box is charged for',
    flow: 'parcel',
    before: (world) => asSeller(world, begins('parcel')),
    answers: { which: take('other'), size: '40 x 30 x 25', weight: '4.2 kg', first: '92', further: '36', fuel: '18', carrier: take('ems') },
  },
];

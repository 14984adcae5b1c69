import { describe, expect, it } from 'vitest';
import { readStart } from '../../src/understanding/phrases/starts.ts';

describe('what a lesson asks to be done', () => {
  it.each([
    'homework 12',
    'homework of lesson 12',
    'do lesson 12',
    'sabaq 12 ka kaam',
    'سبق 12 کا کام',
    'سبق ۱۲ کا کام',
    '第12课作业',
    '第十二课的作业',
    '作业12',
  ])('is asked for by the number of the lesson: %s', (line) => {
    expect(readStart(line)).toMatchObject({ flow: 'deed', given: { lesson: '12' } });
  });

  it.each(['homework', 'my homework', 'abhi karna hai', 'ہوم ورک', '作业'])('is asked for without a number: %s', (line) => {
    expect(readStart(line)?.flow).toBe('undone');
  });

  it.each(['my cards', 'Mere card', 'میرے کارڈ', '我的卡片', '/mycards'])('is read again: %s', (line) => {
    expect(readStart(line)?.flow).toBe('mycards');
  });

  it.each(['do hazar', 'do 5', 'do sau', 'my card', 'sabaq acha tha', '作业本'])('is not meant by: %s', (line) => {
    expect(['deed', 'undone', 'mycards']).not.toContain(readStart(line)?.flow);
  });
});

describe('the exam', () => {
  it.each([
    'exam',
    'Final exam',
    '/exam',
    'I want to take the exam',
    'imtihan',
    'Imtehan dena hai',
    'exam shuru karo',
    'امتحان',
    'امتحان دینا ہے',
    'ایگزام',
    '考试',
    '我要考试',
    '结业考试',
  ])('is asked for, whatever else is open: %s', (line) => {
    expect(readStart(line)).toEqual({ flow: 'exam', given: {}, digresses: true });
  });

  it.each(['test', 'mera test', 'jaanch', 'example', 'exam book 500', '考试用书', 'امتحان کی کتاب'])('is not meant by: %s', (line) => {
    expect(readStart(line)?.flow).not.toBe('exam');
  });
});

it.each(['SIM-0001', 'sim 0001', 'track SIM-0001', 'Track: sim1', 'ٹریک SIM-0001', '查快递SIM-0001'])(
  'the practice parcel is followed by its number: %s',
  (line) => {
    expect(readStart(line)).toMatchObject({ flow: 'track', given: { order: 'SIM-0001' } });
  },
);

it.each(['SIM-0012', 'sim card', 'SIM-00011'])('another number is not the practice parcel: %s', (line) => {
  expect(readStart(line)?.given.order).not.toBe('SIM-0001');
});

import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { learnerComesIn } from './learner.ts';

const house = openDialogues();

test('a link opens a lesson, also for somebody new; one that there is not leads to the course', () =>
  house.begin(learnerComesIn).play(`
    learner: /start lesson_6
    bot: Lesson 6: The buyer's tax in China

      1/6 Li Mei in Chengdu buys your goods for herself. China has a special retail rule for this, with two limits:

      one order: ¥5,000.00
      one person in one year: ¥26,000.00

      (¥ is yuan, CNY.) This is general information, not legal advice.

      As of 2025-11, Ningbo Customs, 2025-11-18 (CaiGuanShui [2018] 49). It may be out of date: check before you rely on it.
      [Next]
    learner: /start lesson_99
    bot: You have done 0 of 25 lessons. What would you like to do?
      [Go on with 6: The buyer's tax in China] [My progress] [Final exam] [Practice shop] [All lessons]
    stranger (telegram): /start lesson_2
    bot: Welcome to Sarai, a house for trade between Pakistan and China.
      سرائے میں خوش آمدید
      欢迎来到Sarai

      Which language shall we speak? · کس زبان میں بات کریں؟ · 用哪种语言？
      [English] [اردو] [Roman Urdu] [中文]
    stranger: (taps English)
    bot: Before we start: Sarai keeps your name, your messages and your orders so that it can do its work. Buyer and seller see each other's name and, for a delivery, the phone and address. Nothing is sold. Write “privacy” to read more. All right?
      [Yes, go on] [No]
    stranger: (taps Yes, go on)
    bot: What brings you here?
      [I want to sell] [I want to buy] [I want to learn]
    stranger: (taps I want to learn)
    bot: Lesson 2: A product that may travel

      1/6 Before photos and price, ask five questions.

      One: may it leave my country? Pakistan stops, for example, antiquities, wildlife, narcotics and fakes. Some goods need a permit. China and Pakistan both control goods that an army could use too: drones, lasers, some chemicals and machines. If you are not sure, ask first.
      [Next]
  `));

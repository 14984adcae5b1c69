import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { buyerComesIn, shawlOnSale, shawlSeen } from '../people.ts';

/** Noon in Karachi, three in the afternoon in Shanghai: nobody sleeps. */
const house = openDialogues({ at: '2026-11-23T07:00:00Z' });

const lookedAt = `${shawlOnSale}${buyerComesIn}${shawlSeen}`;

test('too many without an answer, a block and a report', () =>
  house.begin(lookedAt).play(`
    buyer: (taps Ask the seller)
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: hello?
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “hello?”
      [Answer] [See the goods] [Block or report]
    buyer: my questions
    bot: Your messages with buyers and sellers:

      • Ajrak chadar – You wrote last
      [Ajrak chadar]
    buyer: 1
    bot: About Ajrak chadar (No. <goods>)

      You: “hello?”
      [Answer] [See the goods] [Block or report]
    buyer: (taps Answer)
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: is it there?
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “is it there?”
      [Answer] [See the goods] [Block or report]
    buyer: ask the seller
    bot: Your messages with buyers and sellers:

      • Ajrak chadar – You wrote last
      [Ajrak chadar]
    buyer: 1
    bot: About Ajrak chadar (No. <goods>)

      You: “hello?”
      You: “is it there?”
      [Answer] [See the goods] [Block or report]
    buyer: (taps Answer)
    bot: What shall I ask Bibi Crafts about Ajrak chadar (No. <goods>)? Write it here in your own words.
    buyer: please answer
    bot: Sent to Bibi Crafts. I’ll bring you the answer as soon as it comes.
      [See the messages]
    bot to seller: Buyer writes about Ajrak chadar (No. <goods>):

      “please answer”
      [Answer] [See the goods] [Block or report]
    buyer: ask the seller
    bot: Your messages with buyers and sellers:

      • Ajrak chadar – You wrote last
      [Ajrak chadar]
    buyer: 1
    bot: About Ajrak chadar (No. <goods>)

      You: “hello?”
      You: “is it there?”
      You: “please answer”
      [Answer] [See the goods] [Block or report]
    buyer: (taps Answer)
    bot: You have written three times, and the answer is still to come. I’ll tell you as soon as it is there.
      [My messages]
    seller: (taps Block or report)
    bot: You can stop messages from Buyer, or show them to Sarai’s staff. Buyer is not told.
      [Block] [Report to Sarai] [Nothing now]
    seller: (taps Report to Sarai)
    bot: What is wrong? One sentence helps, or skip it.
      [Skip]
    seller: asks all the time
    bot: Thank you. Sarai’s staff will look at what was written.
      [Block]
    seller: (taps Block)
    bot: Done. No more messages from Buyer. Orders between you go on as before.
      [Unblock]
    buyer: my questions
    bot: Your messages with buyers and sellers:

      • Ajrak chadar – You wrote last
      [Ajrak chadar]
    buyer: 1
    bot: About Ajrak chadar (No. <goods>)

      You: “hello?”
      You: “is it there?”
      You: “please answer”
      [Answer] [See the goods] [Block or report]
    buyer: (taps Answer)
    bot: They are not taking messages at the moment.
      [My messages]
    seller: mere sawal
    bot: Your messages with buyers and sellers:
      ≡ Ajrak chadar | Waits for your answer
    seller: 1
    bot: About Ajrak chadar (No. <goods>)

      Buyer: “hello?”
      Buyer: “is it there?”
      Buyer: “please answer”
      [Unblock] [See the goods]
    seller: (taps Unblock)
    bot: Buyer can write to you again.
      [See the messages]
    seller: (taps See the messages)
    bot: About Ajrak chadar (No. <goods>)

      Buyer: “hello?”
      Buyer: “is it there?”
      Buyer: “please answer”
      [Answer] [See the goods] [Block or report]
  `));

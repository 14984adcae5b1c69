import { describe, test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { learnerComesIn } from './learner.ts';

const house = openDialogues({ at: '2026-11-22T06:00:00Z', publicUrl: 'https://sarai.example.org/' });

/** She has passed the exam and the practice shop. */
const passedAll = `${learnerComesIn}
learner: (passed the exam)
learner: (passed the practice shop)
`;

describe('who has not passed', () => {
  test('is told what is missing, one thing after the other', () =>
    house.begin(learnerComesIn).play(`
    learner: my certificate
    bot: The certificate comes with two things:
      ○ The final exam is not passed yet.
      ○ The practice shop is not passed yet: one whole game of 14 days, with at least 65 points.
      [Final exam] [Practice shop] [Go on learning]
    learner: (passed the exam)
    learner: certificate
    bot: The certificate comes with two things:
      ✓ The final exam is passed.
      ○ The practice shop is not passed yet: one whole game of 14 days, with at least 65 points.
      [Practice shop] [Go on learning]
    learner: (passed the practice shop)
    learner: learn
    bot: Here you learn to sell across the border, in 25 short lessons: a few messages, two or three questions, and one thing to do. You can stop at any time; I keep your place.
      [Begin 1: What CBEC is and who earns] [I know some of it] [My certificate] [Practice shop] [All lessons]
  `));
});

describe('who passed', () => {
  test('gives a name, sees it, and is handed picture and page', () =>
    house.begin(passedAll).play(`
    learner: certificate
    bot: What name shall stand on the certificate? Write it as you write it yourself, in any script. Please no ID number and no phone.
      [Learner]
    learner: Amina Bibi
    bot: On the certificate it will say:

      Amina Bibi

      Is that right?
      [Yes, issue it] [Change the name]
    learner: (taps Change the name)
    bot: What name shall stand on the certificate? Write it as you write it yourself, in any script. Please no ID number and no phone.
      [Learner]
    learner: Amina  Bibi Khan
    bot: On the certificate it will say:

      Amina Bibi Khan

      Is that right?
      [Yes, issue it] [Change the name]
    learner: (taps Yes, issue it)
    bot: (picture) Congratulations! Your certificate, with the code <certificate>. Whoever wants to be sure writes “check” and this code to me.
      [Check it: https://sarai.example.org/c/<certificate>]
    bot: (document <certificate>.pdf) As a page to print, A4.
  `));

  test('is told what a name cannot be', () =>
    house.begin(passedAll).play(`
    learner: certificate
    bot: What name shall stand on the certificate? Write it as you write it yourself, in any script. Please no ID number and no phone.
      [Learner]
    learner: 12345
    bot: There are digits in it. Write only the name, in letters.
      [Learner]
    learner: 42101-1234567-8
    bot: That looks like an ID number. None ever stands on a certificate: write only the name.

      What name shall stand on the certificate? Write it as you write it yourself, in any script. Please no ID number and no phone.
      [Learner]
    learner: 110101199003077758
    bot: That looks like an ID number. None ever stands on a certificate: write only the name.

      Only the name, such as: Amina Bibi
      [Back] [Menu] [Talk to a person]
    learner: Amina 😊
    bot: On the certificate only letters can stand, with spaces, dots, dashes or an apostrophe. Write the name without other signs or emoji.
      [Learner]
    learner: 😊
    bot: On the certificate only letters can stand, with spaces, dots, dashes or an apostrophe. Write the name without other signs or emoji.

      What name shall stand on the certificate? Write it as you write it yourself, in any script. Please no ID number and no phone.
      [Learner]
    learner: Amina‮bibi
    bot: There are invisible signs in it that turn the writing around. Please type the name by hand.

      Only the name, such as: Amina Bibi
      [Back] [Menu] [Talk to a person]
    learner: 龑天
    bot: I have no letters for this: 龑. Please write the name another way.
      [Learner]
    learner: Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina Amina
    bot: That is too long for the certificate: at most 60 characters, please.

      What name shall stand on the certificate? Write it as you write it yourself, in any script. Please no ID number and no phone.
      [Learner]
    learner: (photo)
    bot: I am sorry, I do not understand this one. You can go one step back, open the menu, or talk to a person.
      [Back] [Menu] [Talk to a person]
    learner: ...
    bot: On the certificate only letters can stand, with spaces, dots, dashes or an apostrophe. Write the name without other signs or emoji.
      [Learner]
    learner: Amina Bibi
    bot: On the certificate it will say:

      Amina Bibi

      Is that right?
      [Yes, issue it] [Change the name]
  `));

  test('with distinction, and asked again has the same one', () =>
    house
      .begin(`${learnerComesIn}
learner: (passed the exam well)
learner: (passed the practice shop)
`)
      .play(`
    learner: mera certificate
    bot: What name shall stand on the certificate? Write it as you write it yourself, in any script. Please no ID number and no phone.
      [Learner]
    learner: Amina Bibi
    bot: On the certificate it will say:

      Amina Bibi

      Is that right?
      [Yes, issue it] [Change the name]
    learner: yes
    bot: (picture) Congratulations! Your certificate, with the code <certificate>. Whoever wants to be sure writes “check” and this code to me.
      [Check it: https://sarai.example.org/c/<certificate>]
    bot: (document <certificate>.pdf) As a page to print, A4.
    learner: (waits)
    learner: certificate
    bot: Your certificate stands in the name of Amina Bibi, with the code <certificate>.
      [Send it again] [Correct the name]
    learner: (taps Send it again)
    bot: (picture) Congratulations! Your certificate, with the code <certificate>. Whoever wants to be sure writes “check” and this code to me.
      [Check it: https://sarai.example.org/c/<certificate>]
    bot: (document <certificate>.pdf) As a page to print, A4.
    learner: check <certificate>
    bot: ✓ Genuine: certificate <certificate>

      Amina Bibi has completed CBEC basics, the course of Sarai.
      With distinction
      Passed on 22 Nov 2026
      Rules as of 22 Nov 2026

      If the paper says anything else, believe this. It is not a licence.
  `));

  test('has the name put right: the old one holds no more', () =>
    house.begin(passedAll).play(`
    learner: certificate
    bot: What name shall stand on the certificate? Write it as you write it yourself, in any script. Please no ID number and no phone.
      [Learner]
    learner: Amna Bibi
    bot: On the certificate it will say:

      Amna Bibi

      Is that right?
      [Yes, issue it] [Change the name]
    learner: yes
    bot: (picture) Congratulations! Your certificate, with the code <certificate>. Whoever wants to be sure writes “check” and this code to me.
      [Check it: https://sarai.example.org/c/<certificate>]
    bot: (document <certificate>.pdf) As a page to print, A4.
    learner: certificate
    bot: Your certificate stands in the name of Amna Bibi, with the code <certificate>.
      [Send it again] [Correct the name]
    learner: (taps Correct the name)
    bot: What name shall stand on the certificate? Write it as you write it yourself, in any script. Please no ID number and no phone.
      [Learner]
    learner: Amina Bibi
    bot: On the new certificate it will say:

      Amina Bibi

      The one with the code <certificate> then no longer holds. Is that right?
      [Yes, issue it] [Change the name]
    learner: yes
    bot: (picture) Congratulations! Your certificate, with the code <certificate2>. Whoever wants to be sure writes “check” and this code to me.
      [Check it: https://sarai.example.org/c/<certificate2>]
    bot: (document <certificate2>.pdf) As a page to print, A4.
    learner: check <certificate>
    bot: ✗ No longer valid: certificate <certificate> was replaced on 22 Nov 2026 by another. Ask its owner for the new one.
    learner: check <certificate2>
    bot: ✓ Genuine: certificate <certificate2>

      Amina Bibi has completed CBEC basics, the course of Sarai.
      Passed on 22 Nov 2026
      Rules as of 22 Nov 2026

      If the paper says anything else, believe this. It is not a licence.
  `));
});

import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';

const house = openDialogues();

test('in Roman Urdu, to the first decision', () =>
  house.begin(`roman (telegram): salam\nroman: (taps Roman Urdu)\nroman: 1`).play(`
    roman: 3
    bot: Yahan sarhad paar bechna seekhte hain, 25 chhote sabqon mein: chand paigham, do teen sawal, aur karne ka aik kaam. Jab chahein ruk jayein, main aap ki jagah yaad rakhoon gi.

      • Shuru karein 1: CBEC kya hai, aur kamata kaun hai
      [Shuru karein 1: CBEC kya hai, aur kamat…] [Mujhe kuch aata hai] [Mashq ki dukan] [Sab sabaq]
    roman: mashq
    bot: MASHQ · Farzi paison, kharidaron aur parcelon ki dukan: asal kuch nahi. Sabaq 6 ke baad aasan rahega, magar rok koi nahi: chhota khel aazma lein.
      [Chhota khel: 4 din] [Poora khel: 14 din] [Class ke saath]
    roman: (taps Class ke saath)
    bot: MASHQ · Aap ki class ka code? Ustad se pooch lein.
    roman: SARAI-2024
    bot: MASHQ · Class SARAI-2024: sab ki qismat aik jaisi. Aap ka score class ke board par dikhayein?
      [Haan, dikhayein] [Nahi, sirf mere liye]
    roman: nahi
    bot: MASHQ · Kis taraf bechna hai?
      [Pakistan se China] [China se Pakistan]
    roman: 1
    bot: MASHQ · Pakistan se China: kya bechein ge?
      [Peshawari chappal] [Football] [Namak ka lamp]
    roman: 3
    bot: MASHQ · Is ka naam kya hai?
    roman: Khewra ka namak ka lamp, hath se tarasha
    bot: MASHQ · Kharidar ko aur kuch batana hai? Kis cheez ka bana hai, dekh bhaal kaise ho, dabbe mein kya kya hai.
      [Chhorein]
    roman: skip
    bot: MASHQ · Farzi tasveerein kitni? Asal karobar mein teen: poori cheez, pehlu, aur aik qareeb se.
      [Tasveerein: 0] [Tasveerein: 1] [Tasveerein: 3]
    roman: 3
    bot: MASHQ · Yeh maal kis qism (HS baab) mein aata hai?
      [08 Phal aur mewe] [39 Plastic saamaan] [64 Joote] [94 Lamp, furniture] [95 Khilone, khel]
    roman: 4
    bot: MASHQ · Wazan kya likhein ge?
      [Jo tarazu bataye] [Thora kam] [Wazan nahi]
    roman: 1
    bot: MASHQ · Aur kahan ka bana hua?
      [Jahan waqai bana] [Koi mashhoor mulk] [Kuch na likhein]
    roman: 1
    bot: MASHQ · Wapsi ka kya wada hai?
      [7 din, agar naya ho] [Wapsi nahi] [Kuch na kahein]
    roman: 1
    bot: MASHQ · Aap ki listing: peshkash 100 mein se 81, sachai 100 mein se 100. Shabash: kharidar ko saaf nazar aata hai ke kya mile ga.

      MASHQ · Aap ko aik Rs 1,450 mein parta hai. Aksar bechne wale ¥169.00 maangte hain. Aap ki qeemat?
      [¥169.00]
    roman: 169
    bot: MASHQ · Shuru mein kitne khareedein ge? Aik Rs 1,450 ka.
      [8] [14] [20]
    roman: 14
    bot: MASHQ · Kaise bhejein ge? Har parcel ka kharcha aap ka.
      Sust, 6 din: Rs 2,600
      Aam, 4 din: Rs 3,100
      Tez, 2 din: Rs 6,270
      [Sust] [Aam] [Tez]
    roman: aam
    bot: MASHQ · Din 1, kul 14
      Dukan khul gayi.

      Stock: 14
      Qeemat: ¥169.00
      Rating: 5 mein se 4.00
      Rate: ¥1.00 = Rs 40.19
      Ab tak ka hisaab (SIM): -Rs 20,300

      Kya karein ge?

      • Aur maal mangwayein – Do din mein aaye ga
      • Muhim chalayein – Aaj tihai zyada kharidar, kharcha aam qeemat ka chauthai
      [Agla din] [Agle waqiye tak] [Qeemat badlein] [Aur maal mangwayein] [Muhim chalayein]
    roman: agle waqiye tak
    bot: MASHQ · Din 2, kul 14
      Din 1: farokht 1.

      Saal ki had poori ho gayi
      China ke aik kharidar ki is saal ki had poori ho chuki hai.

      A. Raqam lautayein, agle saal ki peshkash karein
      B. Order latka rehne dein
      C. Cousin ka shanakhti number laga dein
      [A] [B] [C]
    roman: A
    bot: MASHQ · Acha faisla. Is kaam ke liye koi apna shanakhti number nahi de sakta: customs ise smuggling maanta hai.

      Faisla: 5 mein se 5 · rating +0.03 · raqam 0% (aik farokht ke hisaab se)

      MASHQ · Din 2, kul 14

      Stock: 13
      Qeemat: ¥169.00
      Rating: 5 mein se 4.03
      Rate: ¥1.00 = Rs 40.27
      Ab tak ka hisaab (SIM): -Rs 23,400

      Ab kya karein ge?

      • Aur maal mangwayein – Do din mein aaye ga
      • Muhim chalayein – Aaj tihai zyada kharidar, kharcha aam qeemat ka chauthai
      [Agla din] [Agle waqiye tak] [Qeemat badlein] [Aur maal mangwayein] [Muhim chalayein]
  `));

/** Greetings and thanks: they ask for nothing but the menu. */
import { phrasebook, phraseKey } from './phrases.ts';

const book = phrasebook([
  [
    'greeting',
    'hi|hello|hey|helo|hii|hiii|hey there|hello there|hi there|hi bot|hello bot|good morning|good evening|good afternoon|how are you|hello is anyone there|greetings|salam|salaam|slam|asalam|assalam|assalam o alaikum|assalamu alaikum|assalamualaikum|asalam o alaikum|asslam o alaikum|aslam o alikum|walaikum salam|aoa|a o a|hello bhai|salam bhai|kaise hain aap|kaise ho|kya haal hai|kia hal hai|adaab|adab|subah bakhair|namaste|' +
      'السلام علیکم|اسلام علیکم|اسلام وعلیکم|سلام|آداب|صبح بخیر|کیا حال ہے|ہیلو|ہائے|کیسے ہیں|你好|您好|嗨|哈喽|哈啰|喂|在吗|有人吗|早|早上好|上午好|中午好|下午好|晚上好|大家好|你好呀|你好啊',
  ],
]);

/** True for a message that is a greeting and nothing else. */
export const isGreeting = (text: string): boolean => book(phraseKey(text)) !== undefined;

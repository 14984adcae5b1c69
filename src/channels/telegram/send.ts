/** Sends one fitted message. Plain text always: nothing a person or a listing says can be taken for markup. */
import { InputFile } from 'grammy';
import type { InlineKeyboardMarkup, RawApi } from 'grammy/types';
import type { Channel, Delivery, Fitted, FittedControl, OpenPicture } from '../channel.ts';
import type { Log } from '../log.ts';
import { wellFormed } from '../well-formed.ts';

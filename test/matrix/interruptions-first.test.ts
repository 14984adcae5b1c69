import { interrupt } from './interruptions.ts';

interrupt(0);

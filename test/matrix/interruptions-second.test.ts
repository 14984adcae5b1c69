import { interrupt } from './interruptions.ts';

interrupt(1);

// Baseline: nobody ever needs anything.
import type { Judge } from '../judge';
import { plainJudgement } from './plain-judgement';

export const alwaysGreen: Judge = () => plainJudgement([]);

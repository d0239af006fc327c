import { writeContest } from './write-contest.ts';

export default writeContest;

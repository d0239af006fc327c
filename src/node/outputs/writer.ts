import { writeOutputs } from './write.ts';

export default writeOutputs;

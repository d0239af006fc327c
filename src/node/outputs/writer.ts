import { writeDocuments } from './write.ts';

export default writeDocuments;

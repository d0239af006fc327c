// Development and tests only: starts a worker written in TypeScript on a Node that cannot read it. Not part of the package.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { entry } = Array.isArray(workerData) ? workerData[1] : workerData;
const worker = await import(entry);
export default worker.default;

// A thread that takes unchanged pages over while the changed ones are rendered.
import { parentPort, workerData } from 'node:worker_threads';
import { takeOver, type TakeOverOrder } from './take-over.ts';

parentPort!.postMessage(takeOver(workerData as TakeOverOrder));

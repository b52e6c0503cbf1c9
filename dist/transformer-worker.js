import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{attachTraining,ticketsOf,workerOn}from"./chunks/chunk-I4PJQ3OJ.js";import"./chunks/chunk-MN7PJC4O.js";import"./chunks/chunk-5EUT3UWG.js";import{workerData}from"node:worker_threads";var{memory,size,learning,thread}=workerData,training=attachTraining(size,memory);ticketsOf(training,workerOn(training,size,
learning,thread)).serve();

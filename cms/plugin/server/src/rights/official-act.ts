import { AsyncLocalStorage } from 'node:async_hooks';

const acts = new AsyncLocalStorage<true>();

/** Runs a step of the workflow, which has judged the person already and may write fields nobody writes by hand. */
export const asOfficialAct = <T>(work: () => Promise<T>): Promise<T> => acts.run(true, work);

export const isOfficialAct = (): boolean => acts.getStore() === true;

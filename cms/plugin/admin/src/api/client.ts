import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import {
  type OneTimeAccount,
  type Receipt,
  type Status,
  type Workflow,
  type WorkflowAction,
  oneTimeAccountsSchema,
  receiptSchema,
  removedSchema,
  statusSchema,
  workflowSchema,
} from './answers';

export interface StepBody {
  readonly comment?: string;
  readonly reasonCode?: string;
  /** `updatedAt` of the draft that the person looks at: a step over changes that nobody has seen is refused. */
  readonly seenAt?: string;
}

export interface CchcClient {
  receipt(type: string, documentId: string): Promise<Receipt>;
  workflow(documentId: string): Promise<Workflow>;
  act(documentId: string, action: WorkflowAction, body: StepBody): Promise<void>;
  status(): Promise<Status>;
  createUnitAccounts(): Promise<readonly OneTimeAccount[]>;
  resetPassword(email: string): Promise<readonly OneTimeAccount[]>;
  removeSample(phrase: string): Promise<number>;
}

/** Calls of the plugin's own admin routes, with the signed-in person's session. */
export function useCchcClient(): CchcClient {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      receipt: async (type, documentId) => receiptSchema.parse((await get(`/cchc/receipt/${type}/${documentId}`)).data),
      workflow: async (documentId) => workflowSchema.parse((await get(`/cchc/articles/${documentId}/workflow`)).data),
      act: async (documentId, action, body) => {
        await post(`/cchc/articles/${documentId}/${action}`, body);
      },
      status: async () => statusSchema.parse((await get('/cchc/status')).data),
      createUnitAccounts: async () =>
        oneTimeAccountsSchema.parse((await post('/cchc/accounts/units', {})).data).accounts,
      resetPassword: async (email) =>
        oneTimeAccountsSchema.parse((await post('/cchc/accounts/reset', { email })).data).accounts,
      removeSample: async (phrase) => removedSchema.parse((await post('/cchc/sample/remove', { phrase })).data).removed,
    }),
    [get, post],
  );
}

import { useEffect, useState } from 'react';
import type { Workflow } from '../api/answers';
import { type CchcClient, useCchcClient } from '../api/client';

const sharedMs = 1000;
const underWay = new Map<string, Promise<Workflow>>();

/** Every step and the panel of one edit view ask at the same moment: one call answers them all. */
function ask(client: CchcClient, documentId: string, updatedAt: string): Promise<Workflow> {
  const key = `${documentId} ${updatedAt}`;
  const held = underWay.get(key);
  if (held !== undefined) return held;
  const asked = client.workflow(documentId);
  underWay.set(key, asked);
  setTimeout(() => underWay.delete(key), sharedMs);
  return asked;
}

/** Where an article stands and what the signed-in person may do with it; null while unknown. */
export function useWorkflow(documentId: string | undefined, updatedAt: string): Workflow | null {
  const client = useCchcClient();
  const [workflow, setWorkflow] = useState<Workflow | null>(null);
  useEffect(() => {
    let isGone = false;
    if (documentId === undefined) {
      setWorkflow(null);
      return;
    }
    ask(client, documentId, updatedAt).then(
      (next) => {
        if (!isGone) setWorkflow(next);
      },
      () => {
        // Without the right to read the workflow there is simply nothing to offer.
        if (!isGone) setWorkflow(null);
      },
    );
    return () => {
      isGone = true;
    };
  }, [client, documentId, updatedAt]);
  return workflow;
}

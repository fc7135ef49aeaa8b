import { useEffect, useState } from 'react';
import type { Workflow } from '../api/answers';
import { useCchcClient } from '../api/client';
import { sharedCall } from '../api/share-call';

const ask = sharedCall<Workflow>();

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
    ask(`${documentId} ${updatedAt}`, () => client.workflow(documentId)).then(
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

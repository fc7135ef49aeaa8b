import { Alert, Box } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { Outlook, OutlookRequest } from '../../../../model/desk/index.ts';
import { deskWords } from '../../words/desk-words';
import { formWords } from '../../words/form-words';
import { useDeskClient } from '../desk-client';

/** How long somebody may go on typing before the server is asked. */
const pauseMs = 300;

/** What the server warns of before an act is done. Null while too little is known to ask. */
function useOutlook(request: OutlookRequest | null): Outlook['warnings'] {
  const client = useDeskClient();
  const asked = request === null ? null : JSON.stringify(request);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly warnings: Outlook['warnings'] } | null>(null);
  useEffect(() => {
    if (request === null || asked === null) return;
    let isGone = false;
    const tell = (warnings: Outlook['warnings']): void => {
      if (!isGone) setAnswer({ to: asked, warnings });
    };
    const timer = setTimeout(() => {
      client.outlook(request).then(
        ({ warnings }) => {
          tell(warnings);
        },
        () => {
          // Nothing to warn of; what stands against the act is said when it is done.
          tell([]);
        },
      );
    }, pauseMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
    // The text stands for the request, which is a new object each time.
  }, [client, asked]);
  return answer !== null && answer.to === asked ? answer.warnings : [];
}

/** Warnings inside a form: they stop nothing. */
export function OutlookNotes({ request }: { readonly request: OutlookRequest | null }) {
  const warnings = useOutlook(request);
  return (
    <Box aria-live="polite">
      {warnings.map(({ code, message }) => (
        <Box key={`${code} ${message}`} paddingBottom={2}>
          <Alert variant="warning" closeLabel={formWords.close} title={deskWords.outlook}>
            {message}
          </Alert>
        </Box>
      ))}
    </Box>
  );
}

import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { pluginId } from '../plugin-id';
import { OwnPasswordScreen } from './own-password-screen';
import { rememberPerson } from './signed-in';

const answerSchema = z.object({ isOneTime: z.boolean(), unitCodes: z.array(z.string()) });

/**
 * Stands before the admin of everybody who signs in, and opens it by `setPlugin`: at once, or once somebody who came
 * with a handed-out password has chosen another one. The server refuses everything else until then.
 */
export function Entrance({ setPlugin }: { readonly setPlugin: (id: string) => void }) {
  const { get } = useFetchClient();
  const permissions = useAuth('CchcEntrance', (state) => state.permissions);
  const [mustChoose, setMustChoose] = useState(false);

  useEffect(() => {
    let isGone = false;
    get('/cchc/me').then(
      ({ data }) => {
        if (isGone) return;
        const { isOneTime, unitCodes } = answerSchema.parse(data);
        rememberPerson(permissions, unitCodes);
        if (isOneTime) setMustChoose(true);
        else setPlugin(pluginId);
      },
      // What the server says to whatever is asked next tells more than a stopped admin.
      () => {
        if (isGone) return;
        rememberPerson(permissions, []);
        setPlugin(pluginId);
      },
    );
    return () => {
      isGone = true;
    };
  }, [get, permissions, setPlugin]);

  if (!mustChoose) return null;
  return (
    <OwnPasswordScreen
      onDone={() => {
        setPlugin(pluginId);
      }}
    />
  );
}

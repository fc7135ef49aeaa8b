import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { pluginId } from '../plugin-id';
import { OwnPasswordScreen } from './own-password-screen';
import { rememberPermissions } from './signed-in';

const answerSchema = z.object({ isOneTime: z.boolean() });

/**
 * Stands before the admin of everybody who signs in, and opens it by `setPlugin`: at once, or once somebody who came
 * with a handed-out password has chosen another one. The server refuses everything else until then.
 */
export function Entrance({ setPlugin }: { readonly setPlugin: (id: string) => void }) {
  const { get } = useFetchClient();
  const permissions = useAuth('CchcEntrance', (state) => state.permissions);
  const [mustChoose, setMustChoose] = useState(false);

  useEffect(() => {
    rememberPermissions(permissions);
  }, [permissions]);

  useEffect(() => {
    let isGone = false;
    const open = (isOneTime: boolean): void => {
      if (isGone) return;
      if (isOneTime) setMustChoose(true);
      else setPlugin(pluginId);
    };
    get('/cchc/own-password').then(
      ({ data }) => {
        open(answerSchema.parse(data).isOneTime);
      },
      // What the server says to whatever is asked next tells more than a stopped admin.
      () => {
        open(false);
      },
    );
    return () => {
      isGone = true;
    };
  }, [get, setPlugin]);

  if (!mustChoose) return null;
  return (
    <OwnPasswordScreen
      onDone={() => {
        setPlugin(pluginId);
      }}
    />
  );
}

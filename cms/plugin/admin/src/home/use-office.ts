import { useAuth } from '@strapi/strapi/admin';

const unitRole = 'cchc-unit';
const receivingRole = 'cchc-cdc';

export interface Office {
  /** True for somebody who works for units only. */
  readonly isUnit: boolean;
  /** True for who takes in what the units send. */
  readonly isReceiving: boolean;
}

/** What the start page is about for the signed-in person. It only chooses what to show; the server judges. */
export function useOffice(): Office {
  const roles = useAuth('CchcHome', (state) => state.user?.roles);
  const codes = (roles ?? []).map(({ code }) => code);
  return {
    isUnit: codes.length > 0 && codes.every((code) => code === unitRole),
    isReceiving: codes.includes(receivingRole),
  };
}

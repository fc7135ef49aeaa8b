import { Typography } from '@strapi/design-system';
import { gateWords } from '../words/gate-words';

/** The words of the check itself, folded away: they name the very place. */
export function GateDetail({ message }: { readonly message: string }) {
  return (
    <details>
      <summary>{gateWords.detail}</summary>
      <Typography tag="code">{message}</Typography>
    </details>
  );
}

import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Cell, CellAction } from '../../../../model/desk/index.ts';
import { periodNames } from '../../../../model/period-words.ts';
import { ReasonDialog } from '../../forms/reason-dialog';
import { deskWords } from '../../words/desk-words';
import { useDeskClient } from '../desk-client';
import { useDesk } from '../desk-context';
import { reminderHref } from '../reminder-href';
import { DeclareDialog } from './declare-dialog';
import { ExemptDialog } from './exempt-dialog';

const labels: Readonly<Record<CellAction, string>> = {
  exempt: deskWords.exempt.action,
  revoke_exemption: deskWords.exempt.revoke,
  declare_evidence: deskWords.evidence.declare,
  remind: deskWords.period.remindOne,
};

/** What the person may do with a cell, as the server says it. */
export function CellActs({ answer }: { readonly answer: Cell }) {
  const client = useDeskClient();
  const navigate = useNavigate();
  const { tell } = useDesk();
  const [open, setOpen] = useState<CellAction | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  const { actions, exemption, unit, quota, period } = answer;
  if (actions.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap">
      {actions.map((action) => (
        <Button
          key={action}
          size="S"
          variant="secondary"
          onClick={() => {
            if (action === 'remind') navigate(reminderHref(quota.key, period.code, [unit.code]));
            else setOpen(action);
          }}
        >
          {labels[action]}
        </Button>
      ))}
      {open === 'exempt' && <ExemptDialog cell={answer} onClose={close} />}
      {open === 'declare_evidence' && <DeclareDialog unitCodes={[unit.code]} onClose={close} />}
      {open === 'revoke_exemption' && exemption !== null && (
        <ReasonDialog
          title={deskWords.exempt.revoke}
          intro={deskWords.exempt.revokeIntro}
          label={deskWords.exempt.revokeText}
          submitLabel={deskWords.exempt.revoke}
          isRequired
          work={(reasonText) => client.revokeExemption(exemption.documentId, { reasonText })}
          whenDone={() => {
            tell(deskWords.exempt.revoked(unit.name, periodNames(exemption.period).full));
          }}
          onClose={close}
        />
      )}
    </Flex>
  );
}

import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { ItemAction } from '../../../../model/desk/index.ts';
import { useCchcClient } from '../../api/client';
import { useAction, useFailureNotice } from '../../api/use-action';
import { deskWords } from '../../words/desk-words';
import { useDeskClient } from '../desk-client';
import { useDesk } from '../desk-context';
import type { ItemFacts } from './act-props';
import { AnswerEvidenceDialog } from './answer-evidence-dialog';
import { AttestDialog } from './attest-dialog';
import { RuleDialog } from './rule-dialog';
import { WithdrawAttestationDialog } from './withdraw-attestation-dialog';

const labels: Readonly<Record<ItemAction, string>> = {
  rule: deskWords.rule.action,
  confirm: deskWords.evidence.confirm,
  reject: deskWords.evidence.reject,
  attest: deskWords.attest.action,
  withdraw_attestation: deskWords.attest.withdraw,
  accept_import: deskWords.imports.action,
  approve_mark: deskWords.mark.action,
};
/** What is asked for first stands out. */
const foremost: ReadonlySet<ItemAction> = new Set(['rule', 'confirm', 'accept_import', 'approve_mark']);

/** What the person may do with an item, as the server says it. */
export function ItemActs({ item }: { readonly item: ItemFacts }) {
  const desk = useDeskClient();
  const cchc = useCchcClient();
  const { tell } = useDesk();
  const { isBusy, run } = useAction(useFailureNotice());
  const [open, setOpen] = useState<ItemAction | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  const start = (action: ItemAction): void => {
    switch (action) {
      case 'accept_import':
        void run(
          () => desk.acceptImports({ itemIds: [item.itemId] }),
          () => {
            tell(deskWords.imports.done(1));
          },
        );
        return;
      case 'approve_mark':
        void run(
          () => cchc.act(item.itemId, 'approve-mark', {}),
          () => {
            tell(deskWords.mark.done(item.title));
          },
        );
        return;
      case 'rule':
      case 'confirm':
      case 'reject':
      case 'attest':
      case 'withdraw_attestation':
        setOpen(action);
    }
  };
  if (item.actions.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap" paddingTop={2}>
      {item.actions.map((action) => (
        <Button
          key={action}
          size="S"
          variant={foremost.has(action) ? 'secondary' : 'tertiary'}
          loading={isBusy}
          onClick={() => {
            start(action);
          }}
        >
          {labels[action]}
        </Button>
      ))}
      {open === 'rule' && <RuleDialog item={item} onClose={close} />}
      {open === 'attest' && <AttestDialog item={item} onClose={close} />}
      {open === 'withdraw_attestation' && <WithdrawAttestationDialog item={item} onClose={close} />}
      {(open === 'confirm' || open === 'reject') && <AnswerEvidenceDialog item={item} answer={open} onClose={close} />}
    </Flex>
  );
}

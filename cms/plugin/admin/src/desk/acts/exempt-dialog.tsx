import { useState } from 'react';
import { type Cell, exemptionReasonSchema, exemptionReasonWords } from '../../../../model/desk/index.ts';
import { periodNames } from '../../../../model/period-words.ts';
import { ActionDialog } from '../../forms/action-dialog';
import { ChoiceField, LineField } from '../../forms/form-fields';
import { deskWords } from '../../words/desk-words';
import { useDeskClient } from '../desk-client';
import { type Undo, useDesk } from '../desk-context';
import { exemptFaults } from './exempt-faults';
import { exemptSpans } from './exempt-spans';
import { ReasonFields } from './reason-fields';

const reasons = exemptionReasonSchema.options.map((value) => ({ value, label: exemptionReasonWords[value] }));
const scopes = [
  { value: 'this', label: deskWords.exempt.thisQuota },
  { value: 'all', label: deskWords.exempt.allQuotas },
];

const rangeOfDays = 'days';

/** TCHC excuses a unit for a period (Q8). What was written can be taken back at once. */
export function ExemptDialog({ cell, onClose }: { readonly cell: Cell; readonly onClose: () => void }) {
  const client = useDeskClient();
  const { tell } = useDesk();
  const [scope, setScope] = useState('this');
  const [span, setSpan] = useState(cell.period.code);
  const [from, setFrom] = useState<string>(cell.period.from);
  const [to, setTo] = useState<string>(cell.period.to);
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const [approval, setApproval] = useState('');
  const reasonCode = exemptionReasonSchema.options.find((code) => code === reason);
  const unit = cell.unit.name;
  const isRange = span === rangeOfDays;
  const period = isRange ? `${from}..${to}` : span;
  const periodName = periodNames(period).full;

  return (
    <ActionDialog
      title={deskWords.exempt.title(unit, periodName)}
      intro={deskWords.exempt.intro}
      submitLabel={deskWords.exempt.submit}
      faults={exemptFaults({ period: isRange ? null : span, from, to, reason, approval, text })}
      onClose={onClose}
      work={() =>
        client.exempt({
          quotaKey: scope === 'all' ? null : cell.quota.key,
          unit: cell.unit.code,
          period,
          reasonCode: reasonCode ?? 'other',
          reasonText: text,
          approvalDocument: approval,
        })
      }
      whenDone={({ documentId }) => {
        const undo: Undo = async (kept) => {
          await kept.revokeExemption(documentId ?? '', { reasonText: deskWords.exempt.undoReason });
          return deskWords.exempt.revoked(unit, periodName);
        };
        tell(deskWords.exempt.done(unit, periodName), documentId === null ? undefined : undo);
      }}
    >
      <ChoiceField name="scope" label={deskWords.exempt.scope} value={scope} onChange={setScope} choices={scopes} />
      <ChoiceField
        name="period"
        label={deskWords.exempt.period}
        hint={deskWords.exempt.periodHint}
        isRequired
        value={span}
        onChange={setSpan}
        choices={[...exemptSpans(cell.period.code), { value: rangeOfDays, label: deskWords.exempt.otherDays }]}
      />
      {isRange && (
        <>
          <LineField name="from" type="date" label={deskWords.exempt.from} isRequired value={from} onChange={setFrom} />
          <LineField name="to" type="date" label={deskWords.exempt.to} isRequired value={to} onChange={setTo} />
        </>
      )}
      <ReasonFields
        words={deskWords.exempt}
        choices={reasons}
        code={reason}
        onCode={setReason}
        text={text}
        onText={setText}
        isTextRequired={reason === 'other'}
      >
        <LineField
          name="approvalDocument"
          label={deskWords.exempt.approval}
          hint={deskWords.exempt.approvalHint}
          isRequired
          value={approval}
          onChange={setApproval}
        />
      </ReasonFields>
    </ActionDialog>
  );
}

import { Flex } from '@strapi/design-system';
import { dayOfMonthFault, termFault } from './number-faults';
import { type DeadlineRule, isRuleKind, readRule, startOfRule } from './deadline-rule';
import type { EditorProps } from './editor-props';
import { ChoiceBox, LineBox, NumberBox, choicesOf } from './inputs';
import { structureWords } from './structure-words';

const words = structureWords.rule;

interface PartProps {
  readonly rule: DeadlineRule;
  readonly isDisabled: boolean;
  readonly onChange: (rule: DeadlineRule) => void;
}

function RulePart({ rule, isDisabled, onChange }: PartProps) {
  switch (rule.kind) {
    case 'none':
      return (
        <LineBox
          name="rule.note"
          label={words.note}
          value={rule.note}
          isDisabled={isDisabled}
          onChange={(note) => {
            onChange({ ...rule, note });
          }}
        />
      );
    case 'term':
      return (
        <NumberBox
          name="rule.days"
          label={words.days}
          value={rule.days}
          fault={rule.days === null ? null : termFault(rule.days)}
          isDisabled={isDisabled}
          onChange={(days) => {
            onChange({ ...rule, days });
          }}
        />
      );
    case 'on':
    case 'before':
      return (
        <LineBox
          name="rule.date"
          label={words.date}
          type="date"
          value={rule.date}
          isDisabled={isDisabled}
          onChange={(date) => {
            onChange({ ...rule, date });
          }}
        />
      );
    case 'monthly':
      return (
        <>
          <NumberBox
            name="rule.dayOfMonth"
            label={words.dayOfMonth}
            value={rule.dayOfMonth}
            fault={rule.dayOfMonth === null ? null : dayOfMonthFault(rule.dayOfMonth)}
            isDisabled={isDisabled}
            onChange={(dayOfMonth) => {
              onChange({ ...rule, dayOfMonth });
            }}
          />
          <ChoiceBox
            name="rule.exclusive"
            label={words.exclusive}
            value={rule.exclusive ? 'yes' : 'no'}
            choices={choicesOf(words.exclusives)}
            isDisabled={isDisabled}
            onChange={(next) => {
              onChange({ ...rule, exclusive: next === 'yes' });
            }}
          />
        </>
      );
  }
}

/** How the due date of a duty follows from the plan. */
export function DeadlineRuleForm({ value, isDisabled, onChange }: EditorProps) {
  const rule = readRule(value);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <ChoiceBox
        name="rule.kind"
        label={words.kind}
        value={rule?.kind ?? ''}
        choices={choicesOf(words.kinds)}
        isDisabled={isDisabled}
        onChange={(kind) => {
          if (isRuleKind(kind)) onChange(startOfRule(kind, rule));
        }}
      />
      {rule !== null && <RulePart rule={rule} isDisabled={isDisabled} onChange={onChange} />}
    </Flex>
  );
}

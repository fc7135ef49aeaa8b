import { Flex } from '@strapi/design-system';
import { articleKindSchema, unitKindSchema } from '@cchc/shared/contract';
import { minimumFault } from './number-faults';
import { wordOf } from '../../words/code-words';
import { type Choice, useChoices } from '../use-choices';
import { ChoiceBox, ChoicesBox, LineBox, NumberBox, choicesOf } from './inputs';
import { type QuotaReading, startOfSubject, startOfWho } from './quota-reading';
import { structureWords } from './structure-words';

const words = structureWords.reading;
const kindChoices = (codes: readonly string[]): readonly Choice[] =>
  codes.map((code) => ({ value: code, label: wordOf('kind', code) }));

interface Props {
  readonly name: string;
  readonly reading: QuotaReading;
  readonly isDisabled: boolean;
  readonly onChange: (reading: QuotaReading) => void;
}

function WhoBoxes({ name, reading, isDisabled, onChange }: Props) {
  const units = useChoices('units');
  const { who } = reading;
  return (
    <>
      <ChoiceBox
        name={`${name}.who`}
        label={words.who}
        value={who.scope}
        choices={choicesOf(structureWords.who)}
        isDisabled={isDisabled}
        onChange={(scope) => {
          onChange({ ...reading, who: startOfWho(scope) });
        }}
      />
      {who.scope === 'unit' && (
        <ChoiceBox
          name={`${name}.unit`}
          label={words.unit}
          value={who.unit}
          choices={units}
          isDisabled={isDisabled}
          onChange={(unit) => {
            onChange({ ...reading, who: { ...who, unit } });
          }}
        />
      )}
      {who.scope === 'kinds' && (
        <ChoicesBox
          name={`${name}.unitKinds`}
          label={words.unitKinds}
          values={who.kinds}
          choices={kindChoices(unitKindSchema.options)}
          isDisabled={isDisabled}
          onChange={(kinds) => {
            onChange({ ...reading, who: { ...who, kinds: [...kinds] } });
          }}
        />
      )}
      {who.scope === 'all' && (
        <ChoicesBox
          name={`${name}.except`}
          label={words.except}
          hint={words.exceptHint}
          values={who.except}
          choices={units}
          isDisabled={isDisabled}
          onChange={(except) => {
            onChange({ ...reading, who: { ...who, except: [...except] } });
          }}
        />
      )}
    </>
  );
}

function SubjectBoxes({ name, reading, isDisabled, onChange }: Props) {
  const categories = useChoices('categories');
  const { subject } = reading;
  return (
    <>
      <ChoiceBox
        name={`${name}.subject`}
        label={words.subject}
        value={subject.scope}
        choices={choicesOf(structureWords.subject)}
        isDisabled={isDisabled}
        onChange={(scope) => {
          onChange({ ...reading, subject: startOfSubject(scope) });
        }}
      />
      {subject.scope === 'categories' && (
        <ChoicesBox
          name={`${name}.categories`}
          label={words.categories}
          values={subject.categories}
          choices={categories}
          isDisabled={isDisabled}
          onChange={(next) => {
            onChange({ ...reading, subject: { ...subject, categories: [...next] } });
          }}
        />
      )}
    </>
  );
}

/** Everything that one reading says. */
export function ReadingBoxes(props: Props) {
  const { name, reading, isDisabled, onChange } = props;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
      <LineBox
        name={`${name}.id`}
        label={words.id}
        hint={words.idHint}
        value={reading.id}
        isDisabled={isDisabled}
        onChange={(id) => {
          onChange({ ...reading, id });
        }}
      />
      <LineBox
        name={`${name}.label`}
        label={words.label}
        hint={words.labelHint}
        value={reading.label}
        isDisabled={isDisabled}
        onChange={(label) => {
          onChange({ ...reading, label });
        }}
      />
      <WhoBoxes {...props} />
      <ChoicesBox
        name={`${name}.kinds`}
        label={words.kinds}
        hint={words.kindsHint}
        values={reading.kinds}
        choices={kindChoices(articleKindSchema.options)}
        isDisabled={isDisabled}
        onChange={(kinds) => {
          onChange({ ...reading, kinds: [...kinds] });
        }}
      />
      <SubjectBoxes {...props} />
      <ChoiceBox
        name={`${name}.event`}
        label={words.event}
        value={reading.event}
        choices={choicesOf(structureWords.event)}
        isDisabled={isDisabled}
        onChange={(event) => {
          onChange({ ...reading, event });
        }}
      />
      <ChoiceBox
        name={`${name}.where`}
        label={words.where}
        value={reading.where}
        choices={choicesOf(structureWords.where)}
        isDisabled={isDisabled}
        onChange={(where) => {
          onChange({ ...reading, where });
        }}
      />
      <NumberBox
        name={`${name}.minimum`}
        label={words.minimum}
        hint={words.minimumHint}
        value={reading.minimum}
        fault={minimumFault(reading.minimum)}
        isDisabled={isDisabled}
        onChange={(minimum) => {
          onChange({ ...reading, minimum });
        }}
      />
    </Flex>
  );
}

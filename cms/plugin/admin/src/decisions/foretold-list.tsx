import { Box, Typography } from '@strapi/design-system';
import { type ForetoldRow, type ListedDecision, type Sheet, foretell } from '../../../model/decisions/index.ts';
import { decisionWords } from '../words/decision-words';

const words = decisionWords.publish;

interface Props {
  readonly sheet: Sheet;
  readonly today: string;
  readonly names: Readonly<Record<string, string>>;
  readonly decisions: readonly ListedDecision[];
}

/** What publishing will do and when, before anybody confirms it. */
export function ForetoldList({ sheet, today, names, decisions }: Props) {
  const days = foretell(sheet, today);
  const sentenceOf = ({ code, kind, name, successors }: ForetoldRow): string => {
    const replaced = kind === 'replaced' && successors.length > 0 ? words.replacedBy(successors) : '';
    return `${decisionWords.kinds[kind]}: ${code} ${name ?? names[code] ?? ''}${replaced}`.trim();
  };
  const actSentence = (position: number): string => {
    const act = sheet.head.acts[position];
    if (act === undefined) return '';
    const target = decisions.find(({ key }) => key === act.decisionKey)?.number ?? act.decisionKey;
    const item = act.itemId === null ? '' : `, ${decisionWords.acts.item.toLowerCase()} ${act.itemId}`;
    return `${decisionWords.acts.kinds[act.kind]}: ${target}${item}`;
  };
  if (!sheet.head.isComplete) return <Typography>{words.incomplete}</Typography>;
  if (days.length === 0) return <Typography>{words.nothing}</Typography>;
  return (
    <Box>
      <Typography fontWeight="bold">{words.what}</Typography>
      {days.map(({ day, isAhead, rows, acts }) => (
        <Box key={day} paddingTop={2}>
          <Typography fontWeight="bold" tag="h3">
            {words.at(day)}
          </Typography>
          <ul>
            {rows.map((row) => (
              <li key={`${row.code} ${row.kind}`}>{sentenceOf(row)}</li>
            ))}
            {acts.map((position) => (
              <li key={`act ${position}`}>{actSentence(position)}</li>
            ))}
          </ul>
          <Typography textColor="neutral600">{isAhead ? words.ahead : words.atOnce}</Typography>
        </Box>
      ))}
    </Box>
  );
}

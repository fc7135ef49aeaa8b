import { Typography } from '@strapi/design-system';
import { verdictSchema } from '@cchc/shared/contract';
import { verdictWords } from '@cchc/shared/quota';
import { styled } from 'styled-components';
import { deskWords } from '../words/desk-words';
import { VerdictColours } from './matrix-styles';
import { VerdictShape, correctedMark, provisionalMark } from './verdict-mark';

const Line = styled(VerdictColours)`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px 10px;
  font-size: 1.2rem;
  line-height: 1.4;
  color: ${({ theme }) => theme.colors.neutral600};
  .verdict {
    padding: 1px 6px;
  }
  @media print {
    font-size: 7.5pt;
    .keys {
      display: none;
    }
  }
`;

/** What each mark means. Colour is never needed to read the table. */
export function Legend() {
  return (
    <Line role="note" aria-label={deskWords.legend.title}>
      <Typography variant="pi" fontWeight="bold">
        {deskWords.legend.title}:
      </Typography>
      {verdictSchema.options.map((verdict) => (
        <span key={verdict} className={`verdict verdict-${verdict}`}>
          <VerdictShape verdict={verdict} /> {verdictWords[verdict]}
        </span>
      ))}
      <span>
        {provisionalMark} {deskWords.legend.provisional}
      </span>
      <span>
        {correctedMark} {deskWords.legend.corrected}
      </span>
      <span className="keys">{deskWords.legend.keys}</span>
    </Line>
  );
}

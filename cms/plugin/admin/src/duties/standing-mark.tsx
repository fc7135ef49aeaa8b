import { styled } from 'styled-components';
import type { StandingCode } from '../../../model/duties/index.ts';

const marks: Readonly<Record<StandingCode, string>> = {
  received: '✓',
  received_late: '◐',
  due: '○',
  overdue: '▲',
  no_date: '–',
  not_determined: '?',
  unrecorded: '–',
};

const tones: Readonly<Record<StandingCode, 'success' | 'warning' | 'danger' | 'neutral'>> = {
  received: 'success',
  received_late: 'warning',
  due: 'neutral',
  overdue: 'danger',
  no_date: 'neutral',
  not_determined: 'neutral',
  unrecorded: 'neutral',
};

const Chip = styled.span<{ readonly $tone: 'success' | 'warning' | 'danger' | 'neutral' }>`
  display: inline-flex;
  gap: 6px;
  padding: 2px 8px;
  border: 1px solid ${({ theme, $tone }) => theme.colors[`${$tone}200`]};
  border-radius: 4px;
  background: ${({ theme, $tone }) => theme.colors[`${$tone}100`]};
  color: ${({ theme, $tone }) => theme.colors[`${$tone}700`]};
  font-size: 1.3rem;
  line-height: 1.5;
`;

/** How a unit stands: word, mark and colour say the same. */
export function StandingMark({ standing, words }: { readonly standing: StandingCode; readonly words: string }) {
  return (
    <Chip $tone={tones[standing]}>
      <span aria-hidden="true">{marks[standing]}</span>
      <span>{words}</span>
    </Chip>
  );
}

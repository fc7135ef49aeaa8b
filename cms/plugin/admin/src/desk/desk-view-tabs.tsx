import { styled } from 'styled-components';
import { deskWords } from '../words/desk-words';
import { type DeskView, deskViews } from './desk-address';

const Bar = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  button {
    font: inherit;
    font-size: 1.4rem;
    padding: 10px 14px;
    border: 0;
    border-bottom: 3px solid transparent;
    background: transparent;
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: pointer;
  }
  button[aria-current='page'] {
    color: ${({ theme }) => theme.colors.primary600};
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  @media print {
    display: none;
  }
`;

interface Props {
  readonly view: DeskView;
  /** Null while unknown. */
  readonly waitingCount: number | null;
  readonly onChange: (view: DeskView) => void;
}

/** The parts of the page. Which one is shown stands in the address. */
export function DeskViewTabs({ view, waitingCount, onChange }: Props) {
  return (
    <Bar aria-label={deskWords.viewsLabel}>
      {deskViews.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === view ? 'page' : undefined}
          onClick={() => {
            onChange(each);
          }}
        >
          {deskWords.views[each]}
          {each === 'waiting' && waitingCount !== null && waitingCount > 0 && ` (${waitingCount})`}
        </button>
      ))}
    </Bar>
  );
}

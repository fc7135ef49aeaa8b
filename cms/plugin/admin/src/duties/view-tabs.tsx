import { styled } from 'styled-components';
import { dutiesWords } from '../words/duties-words';
import type { DutiesView } from './duties-address';

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
  readonly views: readonly DutiesView[];
  readonly view: DutiesView;
  readonly onChange: (view: DutiesView) => void;
}

/** The parts of the page. Which one is shown stands in the address. */
export function ViewTabs({ views, view, onChange }: Props) {
  return (
    <Bar aria-label={dutiesWords.viewsLabel}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === view ? 'page' : undefined}
          onClick={() => {
            onChange(each);
          }}
        >
          {dutiesWords.views[each]}
        </button>
      ))}
    </Bar>
  );
}

import { styled } from 'styled-components';

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

interface Props<View extends string> {
  readonly label: string;
  readonly views: readonly { readonly view: View; readonly title: string }[];
  readonly current: View;
  readonly onChange: (view: View) => void;
}

/** The parts of a page. Which one is shown stands in the address. */
export function ViewTabs<View extends string>({ label, views, current, onChange }: Props<View>) {
  return (
    <Bar aria-label={label}>
      {views.map(({ view, title }) => (
        <button
          key={view}
          type="button"
          aria-current={view === current ? 'page' : undefined}
          onClick={() => {
            onChange(view);
          }}
        >
          {title}
        </button>
      ))}
    </Bar>
  );
}

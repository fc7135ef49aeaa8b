import { styled } from 'styled-components';

/** Verdicts by word and mark; the colours below only repeat them. */
export const VerdictColours = styled.div`
  .verdict {
    --ink: ${({ theme }) => theme.colors.neutral600};
    --paper: ${({ theme }) => theme.colors.neutral100};
    --edge: ${({ theme }) => theme.colors.neutral200};
  }
  .verdict-exceeded,
  .verdict-met {
    --ink: ${({ theme }) => theme.colors.success700};
    --paper: ${({ theme }) => theme.colors.success100};
    --edge: ${({ theme }) => theme.colors.success200};
  }
  .verdict-short {
    --ink: ${({ theme }) => theme.colors.danger700};
    --paper: ${({ theme }) => theme.colors.danger100};
    --edge: ${({ theme }) => theme.colors.danger200};
  }
  .verdict-pending {
    --ink: ${({ theme }) => theme.colors.warning700};
    --paper: ${({ theme }) => theme.colors.warning100};
    --edge: ${({ theme }) => theme.colors.warning200};
  }
  .verdict-exempt {
    --ink: ${({ theme }) => theme.colors.secondary700};
    --paper: ${({ theme }) => theme.colors.secondary100};
    --edge: ${({ theme }) => theme.colors.secondary200};
  }
  .verdict-ahead {
    --ink: ${({ theme }) => theme.colors.neutral600};
    --paper: ${({ theme }) => theme.colors.neutral0};
    --edge: ${({ theme }) => theme.colors.neutral150};
  }
  .verdict {
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 4px;
  }
  .shape {
    vertical-align: -0.05em;
  }
`;

/** A wide table that scrolls within itself, with its names kept in sight. One element styles all cells of it. */
export const MatrixFrame = styled(VerdictColours)`
  overflow: auto;
  /* What stands still within stays below the bar of the page. */
  isolation: isolate;
  max-height: calc(100vh - 120px);
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  scroll-padding: 76px 190px 60px 220px;

  table {
    border-collapse: separate;
    border-spacing: 0;
    width: 100%;
    font-size: 1.2rem;
    line-height: 1.35;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  th,
  td {
    padding: 3px;
    text-align: center;
    vertical-align: middle;
    background: ${({ theme }) => theme.colors.neutral0};
  }
  thead th,
  tfoot th,
  tfoot td {
    position: sticky;
    z-index: 2;
    background: ${({ theme }) => theme.colors.neutral100};
    font-weight: 600;
  }
  thead th {
    top: 0;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  tfoot th,
  tfoot td {
    bottom: 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  .name {
    position: sticky;
    left: 0;
    z-index: 1;
    min-width: 168px;
    max-width: 240px;
    padding: 4px 12px;
    text-align: left;
    font-weight: 500;
    border-right: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  thead .name,
  tfoot .name {
    z-index: 3;
  }
  tbody tr:hover .name {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  .sum {
    min-width: 64px;
    max-width: 110px;
    border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  button {
    font: inherit;
    cursor: pointer;
    width: 100%;
  }
  .cell {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-width: 66px;
    min-height: 44px;
    padding: 2px 4px;
  }
  .figure {
    font-weight: 700;
    white-space: nowrap;
  }
  .word {
    font-size: 1.1rem;
    line-height: 1.2;
  }
  .outlook {
    font-size: 1.1rem;
    line-height: 1.2;
    font-style: italic;
    min-width: 96px;
  }
  .period {
    display: flex;
    flex-direction: column;
    align-items: center;
    min-height: 48px;
    justify-content: center;
    padding: 4px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font-weight: 600;
  }
  .period small {
    font-size: 1.1rem;
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .period small.changed {
    color: ${({ theme }) => theme.colors.warning700};
    font-weight: 600;
  }
  .period:hover {
    border-color: ${({ theme }) => theme.colors.neutral300};
  }
  .cell:hover {
    border-color: var(--ink);
  }
  .cell:focus-visible,
  .period:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  [aria-current='true'] {
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }

  /* Beside the panel figures and marks alone are shown, so that a whole year stays in sight; the words are read aloud
     and stand in the panel. */
  @media screen and (min-width: 1200px) {
    &[data-compact='true'] {
      scroll-padding: 76px 110px 60px 140px;
      .word,
      .outlook {
        display: none;
      }
      .cell {
        min-width: 40px;
        min-height: 36px;
        padding: 2px;
      }
      th,
      td {
        padding: 2px;
      }
      .name {
        min-width: 116px;
        max-width: 150px;
        padding: 4px 8px;
      }
      .sum {
        min-width: 44px;
        max-width: 60px;
        font-size: 1.1rem;
      }
      .period {
        padding: 2px;
        font-size: 1.1rem;
      }
      .period small {
        font-size: 1rem;
        line-height: 1.2;
      }
    }
  }

  @media print {
    overflow: visible;
    max-height: none;
    border: 0;
    table {
      font-size: 8.5pt;
      color: #000;
    }
    thead th,
    tfoot th,
    tfoot td,
    .name {
      position: static;
      background: transparent;
    }
    th,
    td {
      padding: 1px 2px;
      background: transparent;
      border: 0.5pt solid #999;
    }
    tr {
      break-inside: avoid;
    }
    /* The sums stand once, at the end, and not below each page of a long table. */
    tfoot {
      display: table-row-group;
    }
    /* A button is not drawn again at the head of the next page; what it holds is. */
    .period {
      display: contents;
    }
    .period span,
    .period small {
      display: block;
    }
    .cell {
      min-width: 0;
      min-height: 0;
      border: 0;
      background: transparent;
    }
    .word,
    .outlook,
    .period small {
      font-size: 7pt;
      min-width: 0;
    }
    .name {
      min-width: 90px;
      padding: 1px 4px;
    }
    .sum {
      min-width: 0;
    }
  }
`;

/** The same as a list, for narrow screens. */
export const ListFrame = styled(VerdictColours)`
  display: flex;
  flex-direction: column;
  gap: 8px;
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 4px 12px;
    width: 100%;
    padding: 12px;
    text-align: left;
    font: inherit;
    font-size: 1.4rem;
    line-height: 1.4;
    cursor: pointer;
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral0};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
  }
  .row:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  .chip {
    padding: 4px 8px;
    white-space: nowrap;
    font-weight: 600;
  }
  .more {
    grid-column: 1 / -1;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
`;

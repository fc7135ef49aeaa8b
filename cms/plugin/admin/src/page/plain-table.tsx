import type { ReactNode } from 'react';
import { css, styled } from 'styled-components';

const stacked = css`
  @media (max-width: 767px) {
    table,
    caption,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      display: none;
    }
    tr {
      padding: 8px 0;
      border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    }
    tbody th,
    td {
      display: flex;
      gap: 8px;
      padding: 2px 0;
      border: 0;
    }
    td .label {
      display: inline;
      flex: 0 0 110px;
      color: ${({ theme }) => theme.colors.neutral600};
    }
  }
`;

const Sheet = styled.div<{ readonly $isStacking: boolean }>`
  overflow-x: ${({ $isStacking }) => ($isStacking ? 'visible' : 'auto')};
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 1.3rem;
    line-height: 1.4;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  caption {
    text-align: left;
    font-weight: 600;
    padding-bottom: 4px;
  }
  th,
  td {
    text-align: left;
    vertical-align: top;
    padding: 6px 8px;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    overflow-wrap: break-word;
  }
  thead th {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  tbody th {
    font-weight: 500;
  }
  .label {
    display: none;
  }
  ${({ $isStacking }) => ($isStacking ? stacked : '')}
`;

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** On a narrow screen each row becomes a card whose lines say what they are; else the table scrolls within itself. */
  readonly isStacking?: boolean;
}

/** A table to read. */
export function PlainTable({ caption, heads, rows, isStacking = false }: Props) {
  return (
    <Sheet $isStacking={isStacking}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {rest.map((cell, index) => (
                <td key={heads[index + 1] ?? index}>
                  {isStacking && (
                    <span className="label" aria-hidden="true">
                      {heads[index + 1]}
                    </span>
                  )}
                  {isStacking ? <span>{cell}</span> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

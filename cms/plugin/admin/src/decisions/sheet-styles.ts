import { styled } from 'styled-components';

/** Rows of a decision: a grid with columns on wide screens, one block a row on narrow ones. */
export const RowsFrame = styled.div`
  font-size: 1.4rem;
  line-height: 1.4;
  color: ${({ theme }) => theme.colors.neutral800};
  .row {
    display: grid;
    grid-template-columns: 32px minmax(240px, 2fr) 224px minmax(180px, 1.2fr) 260px;
    gap: 8px 12px;
    align-items: start;
    padding: 12px 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  .heads {
    padding: 4px 0;
    border-top: 0;
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .number {
    padding-top: 9px;
    font-weight: 600;
  }
  .wide {
    grid-column: 2 / -1;
  }
  .label {
    display: none;
    font-size: 1.2rem;
    font-weight: 600;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  details > summary {
    cursor: pointer;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  @media (max-width: 1023px) {
    .row {
      grid-template-columns: 1fr;
    }
    .heads {
      display: none;
    }
    .wide {
      grid-column: 1;
    }
    .label {
      display: block;
    }
    .number {
      padding-top: 0;
    }
  }
`;

/** What to watch out for, beside its place. The word says the kind; the colour only repeats it. */
export const DoubtFrame = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 6px;
  margin: 0;
  padding: 0;
  list-style: none;
  font-size: 1.3rem;
  line-height: 1.4;
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding: 6px 10px;
    border-left: 4px solid ${({ theme }) => theme.colors.neutral300};
    background: ${({ theme }) => theme.colors.neutral100};
    color: ${({ theme }) => theme.colors.neutral800};
    overflow-wrap: anywhere;
  }
  li.error {
    border-color: ${({ theme }) => theme.colors.danger600};
    background: ${({ theme }) => theme.colors.danger100};
  }
  li.defect {
    border-color: ${({ theme }) => theme.colors.warning600};
    background: ${({ theme }) => theme.colors.warning100};
  }
`;

/** A box to find something by typing, with what was found under it. */
export const PickerFrame = styled.div`
  position: relative;
  .found {
    position: absolute;
    z-index: 5;
    left: 0;
    right: 0;
    max-height: 320px;
    overflow: auto;
    margin: 2px 0 0;
    padding: 4px;
    list-style: none;
    background: ${({ theme }) => theme.colors.neutral0};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 15%);
  }
  .found li {
    padding: 8px;
    border-radius: 4px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .found li[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
  .found li.said {
    cursor: default;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .found small {
    display: block;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

/** Old text beside new text; one under the other on narrow screens. */
export const CompareFrame = styled.div`
  display: flex;
  flex-direction: column;
  gap: 20px;
  font-size: 1.4rem;
  line-height: 1.45;
  color: ${({ theme }) => theme.colors.neutral800};
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px 24px;
    align-items: start;
    padding-top: 12px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  .pair > h3 {
    grid-column: 1 / -1;
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 1.4rem;
    font-weight: 600;
  }
  .old {
    white-space: pre-line;
    overflow-wrap: anywhere;
    color: ${({ theme }) => theme.colors.neutral700};
  }
  .old ul {
    margin: 0;
    padding-left: 18px;
    list-style: disc;
  }
  .side {
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .differs {
    padding: 1px 6px;
    font-size: 1.1rem;
    color: ${({ theme }) => theme.colors.warning700};
    border: 1px solid ${({ theme }) => theme.colors.warning200};
    border-radius: 4px;
  }
  @media (max-width: 767px) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

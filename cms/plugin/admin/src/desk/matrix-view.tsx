import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DeskQuota, Matrix } from '../../../model/desk/index.ts';
import { deskWords } from '../words/desk-words';
import { CellPanel } from './cell-panel';
import type { DeskAddress, OpenPlace } from './desk-address';
import { FilterBar } from './filter-bar';
import { Legend } from './legend';
import { isBehind } from './matrix-totals';
import { PeriodPanel } from './period-panel';
import { OnScreen, PaperStyle, PrintHead } from './print-parts';
import { QuotaSection } from './quota-section';
import { useNarrow } from './use-narrow';

const Split = styled.div`
  display: flex;
  align-items: flex-start;
  gap: 16px;
  .tables {
    flex: 1 1 0;
    min-width: 0;
    display: flex;
    flex-direction: column;
    gap: 32px;
  }
  .tables[data-stale='true'] {
    opacity: 0.6;
  }
`;

/** Rows of a quota that the filters leave. */
function rowsLeft(quota: DeskQuota, matrix: Matrix, { kind, onlyBehind }: DeskAddress): DeskQuota['rows'] {
  const kindOf = new Map(matrix.units.map((unit) => [unit.code, unit.kind]));
  return quota.rows.filter(
    ({ unit, cells }) =>
      (kind === null || kindOf.get(unit) === kind) && (!onlyBehind || isBehind(cells, quota.periods)),
  );
}

function OpenPanel({ matrix, open, onClose }: { matrix: Matrix; open: OpenPlace; onClose: () => void }) {
  if (open.kind === 'cell') {
    const { quota, unit, period } = open;
    return <CellPanel key={`${quota} ${unit} ${period}`} quota={quota} unit={unit} period={period} onClose={onClose} />;
  }
  const quota = matrix.quotas.find(({ key }) => key === open.quota);
  const period = quota?.periods.find(({ code }) => code === open.period);
  if (quota === undefined || period === undefined) return null;
  return <PeriodPanel key={`${quota.key} ${period.code}`} quota={quota} period={period} onClose={onClose} />;
}

interface Props {
  readonly matrix: Matrix;
  readonly address: DeskAddress;
  readonly isLoading: boolean;
  readonly onChange: (change: Partial<DeskAddress>) => void;
  readonly onOpen: (place: OpenPlace) => void;
  readonly onClose: () => void;
}

/** Filters, one table a quota, and the panel of the place that is open. */
export function MatrixView({ matrix, address, isLoading, onChange, onOpen, onClose }: Props) {
  const isNarrow = useNarrow();
  const filters = <FilterBar matrix={matrix} address={address} onChange={onChange} />;
  const quotas = matrix.quotas.filter(
    ({ key, planKey, rows }) =>
      (address.plan === null || planKey === address.plan) &&
      (address.quota === null || key === address.quota) &&
      // A unit reads of what it owes itself.
      (matrix.person.seesAll || rows.length > 0),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PaperStyle />
      <PrintHead matrix={matrix} address={address} />
      <OnScreen>
        {isNarrow ? (
          <details>
            <summary>
              <Typography tag="span">{deskWords.filters.label}</Typography>
            </summary>
            <Box paddingTop={2}>{filters}</Box>
          </details>
        ) : (
          filters
        )}
      </OnScreen>
      {!isNarrow && <Legend />}
      <Split>
        <div className="tables" data-stale={isLoading}>
          {quotas.length === 0 && (
            <Box padding={6} background="neutral0" hasRadius>
              <Typography textColor="neutral600">{deskWords.grid.noQuotas}</Typography>
            </Box>
          )}
          {quotas.map((quota) => (
            <QuotaSection
              key={quota.key}
              quota={quota}
              rows={rowsLeft(quota, matrix, address)}
              open={address.open}
              isNarrow={isNarrow}
              onOpen={onOpen}
            />
          ))}
        </div>
        {address.open !== null && <OpenPanel matrix={matrix} open={address.open} onClose={onClose} />}
      </Split>
    </Flex>
  );
}

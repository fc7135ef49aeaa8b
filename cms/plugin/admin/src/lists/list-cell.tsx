import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useChoices } from '../fields/use-choices';
import type { Cell } from './read-cell';

/** Where the entry of a row is opened; null for a cell that is no link. */
type Target = string | null;

function Text({ text, target }: { readonly text: string; readonly target: Target }) {
  if (target === null) {
    return (
      <Typography textColor="neutral800" ellipsis maxWidth="18rem" title={text}>
        {text}
      </Typography>
    );
  }
  return (
    <Typography
      tag={Link}
      to={target}
      textColor="neutral800"
      ellipsis
      maxWidth="30rem"
      title={text}
      onClick={(event: { stopPropagation(): void }) => {
        event.stopPropagation();
      }}
    >
      {text}
    </Typography>
  );
}

function Names({ cell, target }: { readonly cell: Extract<Cell, { kind: 'names' }>; readonly target: Target }) {
  const known = useChoices(cell.list);
  const names = cell.values.map((value) => known.find((choice) => choice.value === value)?.label ?? value);
  return <Text text={names.join('; ')} target={target} />;
}

/** A cell of a list of the Content Manager in words. */
export function ListCell({ cell, target }: { readonly cell: Cell; readonly target: Target }) {
  return cell.kind === 'names' ? <Names cell={cell} target={target} /> : <Text text={cell.words} target={target} />;
}

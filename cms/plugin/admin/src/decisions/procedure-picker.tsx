import { TextInput } from '@strapi/design-system';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { type ProcedureHit, type ProcedureHits, shortCodeOf } from '../../../model/decisions/index.ts';
import { decisionWords } from '../words/decision-words';
import { useDecisionsClient } from './decisions-client';
import { PickerFrame } from './sheet-styles';

const words = decisionWords.picker;
const pauseMs = 120;
const startsAsCode = /^\d\.\d{6}/;

type Found =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly hits: ProcedureHits };

/** What the server finds for what is being typed; nothing while nothing is. */
function useFound(query: string | null): Found {
  const client = useDecisionsClient();
  const [found, setFound] = useState<Found>({ kind: 'idle' });
  useEffect(() => {
    if (query === null || query.trim() === '') {
      setFound({ kind: 'idle' });
      return;
    }
    let isGone = false;
    setFound((before) => (before.kind === 'found' ? before : { kind: 'searching' }));
    const timer = setTimeout(() => {
      client.search(query).then(
        (hits) => {
          if (!isGone) setFound({ kind: 'found', hits });
        },
        () => {
          if (!isGone) setFound({ kind: 'failed' });
        },
      );
    }, pauseMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [query, client]);
  return found;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly isDisabled: boolean;
  readonly onPick: (hit: ProcedureHit) => void;
  /** A whole code was typed and left, whether it is known or not. */
  readonly onCode: (code: string) => void;
  readonly onCreate: (typed: string) => void;
}

/** Finds a procedure by code or by words of its name, with or without diacritics; or makes one that is missing. */
export function ProcedurePicker({ label, value, isDisabled, onPick, onCode, onCreate }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [isFocused, setIsFocused] = useState(false);
  const found = useFound(typed);
  const listId = useId();
  const hits = found.kind === 'found' ? found.hits.hits : [];
  const isOpen = isFocused && typed !== null && typed.trim() !== '';
  const close = (): void => {
    setTyped(null);
    setActive(0);
  };
  const choose = (position: number): void => {
    const hit = hits[position];
    const text = typed ?? '';
    close();
    if (hit === undefined) onCreate(text.trim());
    else onPick(hit);
  };
  const leave = (): void => {
    setIsFocused(false);
    const code = shortCodeOf(typed ?? '');
    // Words that chose nothing stay in the box; a code is a choice, and an emptied box takes the choice back.
    if (typed !== null && (startsAsCode.test(code) || code === '')) {
      close();
      onCode(code);
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (!isOpen || event.altKey || event.ctrlKey) return;
    if (event.key === 'ArrowDown') setActive((before) => Math.min(before + 1, hits.length));
    else if (event.key === 'ArrowUp') setActive((before) => Math.max(before - 1, 0));
    else if (event.key === 'Enter' && found.kind === 'found') choose(active);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const optionId = (position: number): string => `${listId}-${position}`;
  return (
    <PickerFrame>
      <TextInput
        aria-label={label}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(isOpen && found.kind === 'found' ? { 'aria-activedescendant': optionId(active) } : {})}
        autoComplete="off"
        placeholder={label}
        disabled={isDisabled}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
        onFocus={() => {
          setIsFocused(true);
        }}
        onBlur={leave}
      />
      {isOpen && found.kind !== 'idle' && (
        <ul className="found" id={listId} role="listbox" aria-label={label}>
          {found.kind === 'searching' && <li className="said">{words.searching}</li>}
          {found.kind === 'failed' && <li className="said">{words.failed}</li>}
          {found.kind === 'found' && hits.length === 0 && <li className="said">{words.nothing}</li>}
          {hits.map((hit, position) => (
            <li
              key={hit.code}
              id={optionId(position)}
              role="option"
              aria-selected={position === active}
              // A press would take the focus from the box before the click is told.
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(position);
              }}
            >
              {words.take(hit)}
              <small>
                {hit.fieldName}
                {hit.isPublished ? '' : ` – ${words.unpublished}`}
              </small>
            </li>
          ))}
          {found.kind === 'found' && (
            <li
              id={optionId(hits.length)}
              role="option"
              aria-selected={active === hits.length}
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(hits.length);
              }}
            >
              {words.create}
            </li>
          )}
          {found.kind === 'found' && found.hits.found > hits.length && (
            <li className="said">{words.more(found.hits.found - hits.length)}</li>
          )}
        </ul>
      )}
    </PickerFrame>
  );
}

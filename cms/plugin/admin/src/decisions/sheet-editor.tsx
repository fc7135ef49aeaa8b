import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { type KeyboardEvent, useMemo, useReducer, useState } from 'react';
import {
  type ContentQuery,
  type DecisionList,
  type OpenedSheet,
  type ProcedureHit,
  type Sheet,
  blankSheet,
  effectOfRow,
  itemKinds,
  mergeSheets,
} from '../../../model/decisions/index.ts';
import { useAction } from '../api/use-action';
import { decisionWords } from '../words/decision-words';
import { formWords } from '../words/form-words';
import { AcknowledgeDialog } from './acknowledge-dialog';
import { ActsForm } from './acts-form';
import type { ShownDoubt } from './doubt-list';
import { ConflictPanel } from './conflict-panel';
import { ContentView } from './content-view';
import { useDecisionsClient } from './decisions-client';
import { HeadForm } from './head-form';
import { NewProcedureDialog } from './new-procedure-dialog';
import { PasteDialog } from './paste-dialog';
import { PublishDialog } from './publish-dialog';
import { RowsGroup } from './rows-group';
import { SheetBar } from './sheet-bar';
import { type SheetWork, SheetWorkProvider } from './sheet-context';
import { type EditedRow, openState, sheetOf, takeSheetStep } from './sheet-state';
import { RowsFrame } from './sheet-styles';
import { useCheck } from './use-check';
import { useLeaving } from '../page/use-leaving';

const words = decisionWords;

type Open =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'publish' }
  | { readonly kind: 'acknowledge'; readonly code: string }
  | { readonly kind: 'create'; readonly typed: string; readonly then: (hit: ProcedureHit) => void }
  | { readonly kind: 'content'; readonly query: ContentQuery; readonly day: string | null };

const nothing: Open = { kind: 'nothing' };
const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

interface Props {
  readonly list: DecisionList;
  readonly opened: OpenedSheet | null;
  /** A decision that had no address yet is stored now. */
  readonly onStored: (opened: OpenedSheet, notice: string) => void;
  readonly notice: string | null;
}

/** One decision with its rows: entered, checked, saved, published. What is typed stays until it is stored. */
export function SheetEditor({ list, opened: first, onStored, notice: firstNotice }: Props) {
  const client = useDecisionsClient();
  const [opened, setOpened] = useState(first);
  const [base, setBase] = useState<Sheet>(() => first?.sheet ?? blankSheet(list.issuer));
  const [state, step] = useReducer(takeSheetStep, base, openState);
  const [open, setOpen] = useState<Open>(nothing);
  const [theirs, setTheirs] = useState<OpenedSheet | null>(null);
  const [notice, setNotice] = useState(firstNotice);
  const [removed, setRemoved] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const { isBusy, failure, run } = useAction();
  /** The sheet that was refused: what is said of it holds until something is mended. */
  const [refused, setRefused] = useState<Sheet | null>(null);
  const sheet = useMemo(() => sheetOf(state.now), [state.now]);
  const isDirty = useMemo(() => JSON.stringify(sheet) !== JSON.stringify(base), [sheet, base]);
  const canEdit = opened?.canEdit ?? list.canEdit;
  const check = useCheck(state.now, opened?.documentId ?? null, round);
  const { leave, asking } = useLeaving(isDirty, words.save.leave);

  const close = (): void => {
    setOpen(nothing);
  };
  const accept = (saved: OpenedSheet, message: string): void => {
    setTheirs(null);
    setRemoved(null);
    if (opened === null) {
      leave();
      onStored(saved, message);
      return;
    }
    setOpened(saved);
    setBase(saved.sheet);
    step({ kind: 'open', sheet: saved.sheet });
    setNotice(message);
  };
  const store = async (publishes: boolean, reason: string | null): Promise<OpenedSheet> => {
    setNotice(null);
    setRefused(sheet);
    const documentId = opened?.documentId ?? null;
    try {
      const seenContents = check.isFresh ? (check.answer?.contentsVersion ?? null) : null;
      const seenVersion = opened?.version ?? null;
      return await client.save(documentId, { sheet, seenVersion, seenContents, publishes, reason });
    } catch (error) {
      // What was refused may be about texts that changed meanwhile: the doubts beside the rows are asked for again.
      setRound((before) => before + 1);
      // Whoever was refused because of another's save sees at once what that was.
      if (documentId !== null) {
        const current = await client.open(documentId).catch(() => null);
        if (current !== null && current.version !== opened?.version) setTheirs(current);
      }
      throw error;
    }
  };
  const save = (): void => {
    if (!canEdit || isBusy || !isDirty || opened?.isPublished === true) return;
    void run(
      () => store(false, null),
      (saved) => {
        accept(saved, words.save.saved);
      },
    );
  };
  const takeBoth = (current: OpenedSheet, next: Sheet): void => {
    setOpened(current);
    setBase(current.sheet);
    step({ kind: 'open', sheet: next });
    setTheirs(null);
  };
  const press = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.key === 's') {
      event.preventDefault();
      save();
    } else if (event.key === 'z' && !isTyping(event.target)) {
      event.preventDefault();
      step({ kind: 'undo' });
    }
  };

  const doubts = check.answer?.doubts ?? [];
  const openErrors = doubts.filter(({ kind }) => kind === 'error').length;
  const openDefects = doubts.filter(({ kind, isAcknowledged }) => kind === 'defect' && !isAcknowledged).length;
  const isBlank = (path: string): boolean =>
    Object.entries(sheet.head).some(([field, value]) => path === `head.${field}` && (value === '' || value === null));
  const ofHead = (path: (path: string) => boolean): readonly ShownDoubt[] =>
    doubts
      .filter((doubt) => doubt.row === null && path(doubt.path))
      .map((doubt) => ({ ...doubt, isAwaited: opened === null && doubt.kind === 'error' && isBlank(doubt.path) }));
  const isOfCounts = (path: string): boolean => path.startsWith('head.statedCounts.');
  const isOfActs = (path: string): boolean => path.startsWith('head.acts');

  const work: SheetWork = {
    canEdit,
    step,
    names: check.answer?.names ?? {},
    decisions: list.decisions,
    ownKey: opened?.key ?? null,
    doubtsOfRow: check.doubtsOfRow,
    contentOfRow: check.contentOfRow,
    acknowledge: (code) => {
      setOpen({ kind: 'acknowledge', code });
    },
    takeBack: (code) => {
      const acknowledgedDefects = sheet.head.acknowledgedDefects.filter((other) => other !== code);
      step({ kind: 'head', change: { acknowledgedDefects } });
    },
    create: (typed, then) => {
      setOpen({ kind: 'create', typed, then });
    },
    openContent: (row: EditedRow) => {
      const day = effectOfRow(row, sheet);
      const query: ContentQuery = {
        code: row.procedureCode,
        day: day ?? '',
        ...(opened === null ? {} : { decision: opened.documentId }),
        ...(row.itemId === null ? {} : { item: row.itemId }),
      };
      setOpen({ kind: 'content', query, day });
    },
    removeRow: (row, place) => {
      step({ kind: 'remove', localId: row.localId });
      setRemoved(words.rows.removed(place));
    },
  };

  if (open.kind === 'content') {
    return (
      <>
        {asking}
        <ContentView
          query={open.query}
          day={open.day}
          onBack={() => {
            close();
            setRound((before) => before + 1);
          }}
        />
      </>
    );
  }
  return (
    <SheetWorkProvider value={work}>
      <Flex direction="column" alignItems="stretch" gap={6} onKeyDown={press}>
        {!canEdit && <Typography>{words.save.readOnly}</Typography>}
        {canEdit && opened?.isPublished === true && <Typography>{words.save.publishedNote}</Typography>}
        {notice !== null && (
          <Box role="status">
            <Typography textColor="success700" fontWeight="bold">
              {notice}
            </Typography>
          </Box>
        )}
        <HeadForm head={sheet.head} doubts={ofHead((path) => !isOfCounts(path) && !isOfActs(path))} />
        <Box tag="section" aria-label={words.rows.section}>
          <Flex gap={3} wrap="wrap" alignItems="center" justifyContent="space-between">
            <Typography variant="delta" tag="h2">
              {words.rows.section}
            </Typography>
            {canEdit && (
              <Button
                size="S"
                variant="tertiary"
                onClick={() => {
                  setOpen({ kind: 'paste' });
                }}
              >
                {words.rows.paste}
              </Button>
            )}
          </Flex>
          <RowsFrame>
            {itemKinds.map((kind) => (
              <RowsGroup
                key={kind}
                kind={kind}
                head={sheet.head}
                rows={state.now.rows.filter((row) => row.kind === kind)}
                doubts={ofHead((path) => path === `head.statedCounts.${kind}`)}
              />
            ))}
          </RowsFrame>
          {canEdit && (
            <Box paddingTop={3}>
              <Typography variant="pi" textColor="neutral600">
                {words.rows.keys}
              </Typography>
            </Box>
          )}
        </Box>
        <ActsForm acts={sheet.head.acts} doubts={ofHead(isOfActs)} />
        {removed !== null && (
          <Flex role="status" gap={3} alignItems="center">
            <Typography>{removed}</Typography>
            <Button
              size="S"
              variant="tertiary"
              onClick={() => {
                step({ kind: 'undo' });
                setRemoved(null);
              }}
            >
              {words.rows.undo}
            </Button>
          </Flex>
        )}
        {theirs !== null && (
          <ConflictPanel
            base={base}
            mine={sheet}
            theirs={theirs}
            onMerge={() => {
              takeBoth(theirs, mergeSheets(base, sheet, theirs.sheet));
            }}
            onTakeTheirs={() => {
              takeBoth(theirs, theirs.sheet);
            }}
          />
        )}
        {failure !== null && refused === sheet && (
          <Alert variant="danger" closeLabel={formWords.close} title={formWords.refused} role="alert">
            {failure.message}
          </Alert>
        )}
        {canEdit && (
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Typography fontWeight="bold" data-testid="standing" aria-live="polite">
              {check.hasFailed
                ? words.doubts.failed
                : check.isFresh
                  ? words.doubts.summary(openErrors, openDefects)
                  : words.doubts.checking}
            </Typography>
            <SheetBar
              opened={opened}
              isDirty={isDirty}
              isBusy={isBusy}
              canUndo={state.past.length > 0}
              canPublish={check.hasFailed || (check.isFresh && openErrors + openDefects === 0)}
              onSave={save}
              onPublish={() => {
                setOpen({ kind: 'publish' });
              }}
              onUndo={() => {
                step({ kind: 'undo' });
              }}
            />
          </Flex>
        )}
        {asking}
        {open.kind === 'paste' && (
          <PasteDialog
            onClose={close}
            onRows={(kind, rows) => {
              step({ kind: 'add', of: kind, rows });
            }}
          />
        )}
        {open.kind === 'create' && (
          <NewProcedureDialog
            typed={open.typed}
            onClose={close}
            onMade={(hit) => {
              open.then(hit);
              setRound((before) => before + 1);
            }}
          />
        )}
        {open.kind === 'acknowledge' && (
          <AcknowledgeDialog
            message={doubts.find(({ code }) => code === open.code)?.message ?? ''}
            reason={sheet.head.acknowledgementReason ?? ''}
            onClose={close}
            onAcknowledge={(acknowledgementReason) => {
              const acknowledgedDefects = [...new Set([...sheet.head.acknowledgedDefects, open.code])];
              step({ kind: 'head', change: { acknowledgedDefects, acknowledgementReason } });
            }}
          />
        )}
        {open.kind === 'publish' && (
          <PublishDialog
            sheet={sheet}
            today={check.answer?.today ?? ''}
            names={work.names}
            decisions={list.decisions}
            isPublished={opened?.isPublished === true}
            publish={(reason) => store(true, reason)}
            onPublished={(saved) => {
              accept(saved, words.publish.done);
            }}
            onClose={close}
          />
        )}
      </Flex>
    </SheetWorkProvider>
  );
}

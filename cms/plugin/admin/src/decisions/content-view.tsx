import { Alert, Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { type ComparedContent, type ContentQuery } from '../../../model/decisions/index.ts';
import { useAction } from '../api/use-action';
import { useLoaded } from '../api/use-loaded';
import { ConfirmDialog } from '../forms/confirm-dialog';
import { decisionWords } from '../words/decision-words';
import { formWords } from '../words/form-words';
import { BlockEditor } from './block-editor';
import { type Block, differs, firstBlocks, linesOf, otherBlocks } from './content-blocks';
import { useDecisionsClient } from './decisions-client';
import { CompareFrame } from './sheet-styles';
import { useLeaving } from '../page/use-leaving';

const words = decisionWords.content;

function ReadOnly({ block, value }: { readonly block: Block; readonly value: unknown }) {
  const lines = linesOf(block, value);
  if (lines.length === 0) return <span>{words.empty}</span>;
  if (lines.length === 1) return <span>{lines[0]}</span>;
  return (
    <ul>
      {lines.map((line, index) => (
        // Lines of a text may be equal; they stand in their order.
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

interface PairProps {
  readonly block: Block;
  readonly compared: ComparedContent;
  readonly draft: Readonly<Record<string, unknown>>;
  readonly day: string | null;
  readonly onChange: (field: string, value: unknown) => void;
}

function Pair({ block, compared, draft, day, onChange }: PairProps) {
  const { old, written, canEdit } = compared;
  const before: unknown = old?.content[block.field];
  const after: unknown = written === null ? draft[block.field] : written[block.field];
  return (
    <section className="pair" aria-label={block.label}>
      <h3>
        {block.label}
        {old !== null && differs(block, before, after) && <span className="differs">{words.differs}</span>}
      </h3>
      <div className="old">
        <div className="side">{old === null ? words.noOld : words.old(old.validFrom)}</div>
        {old !== null && <ReadOnly block={block} value={before} />}
      </div>
      <div>
        <div className="side">{day === null ? words.nextNoDay : words.next(day)}</div>
        {written === null ? (
          <BlockEditor
            block={block}
            value={after}
            isDisabled={!canEdit}
            onChange={(value) => {
              onChange(block.field, value);
            }}
          />
        ) : (
          <ReadOnly block={block} value={after} />
        )}
      </div>
    </section>
  );
}

interface EditorProps {
  readonly compared: ComparedContent;
  readonly day: string | null;
  readonly onBack: () => void;
  readonly onReload: () => void;
}

function Editor({ compared, day, onBack, onReload }: EditorProps) {
  const client = useDecisionsClient();
  const { isBusy, failure, run } = useAction();
  const [draft, setDraft] = useState(compared.draft);
  const [stored, setStored] = useState(compared.draft);
  const [version, setVersion] = useState(compared.version);
  const [faults, setFaults] = useState(compared.faults);
  const [isSaved, setIsSaved] = useState(false);
  const isDirty = draft !== stored;
  const { asking } = useLeaving(isDirty, decisionWords.save.leave);
  const [isAsking, setIsAsking] = useState(false);
  const change = (field: string, value: unknown): void => {
    setIsSaved(false);
    setDraft((before) => ({ ...before, [field]: value }));
  };
  const save = (): void => {
    const sent = draft;
    void run(
      () => client.saveContent(compared.documentId, version, sent),
      (saved) => {
        setVersion(saved.version);
        setStored(sent);
        setFaults(saved.faults);
        setIsSaved(true);
      },
    );
  };
  const pairs = (blocks: readonly Block[]) =>
    blocks.map((block) => (
      <Pair key={block.field} block={block} compared={compared} draft={draft} day={day} onChange={change} />
    ));
  const { old, written, canEdit } = compared;
  const mayWrite = canEdit && written === null;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box>
        <Typography variant="beta" tag="h2">
          {words.title(compared.code)}
        </Typography>
        <Typography textColor="neutral600">{compared.fieldName}</Typography>
      </Box>
      {written !== null && <Typography>{words.written}</Typography>}
      {faults.map((fault) => (
        <Typography key={fault} textColor="danger600">
          {fault}
        </Typography>
      ))}
      <CompareFrame>
        {pairs(firstBlocks)}
        <details open={otherBlocks.some(({ field }) => field === 'steps' && old === null)}>
          <summary>{words.others}</summary>
          {pairs(otherBlocks)}
        </details>
      </CompareFrame>
      {failure !== null && (
        <Alert
          variant="danger"
          closeLabel={formWords.close}
          title={formWords.refused}
          role="alert"
          action={
            failure.code === 'E_CONTENT_CONFLICT' ? (
              <Button size="S" variant="tertiary" onClick={onReload}>
                {words.showTheirs}
              </Button>
            ) : undefined
          }
        >
          {failure.message}
        </Alert>
      )}
      {isSaved && <Typography role="status">{words.saved}</Typography>}
      <Flex gap={2} wrap="wrap">
        {mayWrite && (
          <Button loading={isBusy} disabled={!isDirty} onClick={save}>
            {words.save}
          </Button>
        )}
        {mayWrite && old !== null && (
          <Button
            variant="tertiary"
            onClick={() => {
              setIsSaved(false);
              setDraft({ ...old.content });
            }}
          >
            {words.takeOld}
          </Button>
        )}
        <Button
          variant="tertiary"
          onClick={() => {
            if (isDirty) setIsAsking(true);
            else onBack();
          }}
        >
          {words.back}
        </Button>
      </Flex>
      {asking}
      {isAsking && (
        <ConfirmDialog
          question={words.leave}
          submitLabel={words.back}
          cancelLabel={formWords.stay}
          isDangerous
          onConfirm={onBack}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </Flex>
  );
}

interface Props {
  readonly query: ContentQuery;
  readonly day: string | null;
  readonly onBack: () => void;
}

/** What a row of a decision changes in the text of its procedure: old beside new. */
export function ContentView({ query, day, onBack }: Props) {
  const client = useDecisionsClient();
  const read = useCallback(() => client.compare(query), [client, query]);
  const { value, failure, reload } = useLoaded(read);
  const [round, setRound] = useState(0);
  if (failure !== null) {
    return (
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Alert variant="danger" closeLabel={formWords.close} title={decisionWords.failedTitle} role="alert">
          {failure}
        </Alert>
        <Box>
          <Button variant="tertiary" onClick={onBack}>
            {words.back}
          </Button>
        </Box>
      </Flex>
    );
  }
  if (value === null) return <Loader>{decisionWords.loading}</Loader>;
  return (
    <Editor
      key={`${round} ${value.version}`}
      compared={value}
      day={day}
      onBack={onBack}
      onReload={() => {
        setRound((before) => before + 1);
        reload();
      }}
    />
  );
}

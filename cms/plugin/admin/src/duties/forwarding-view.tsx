import { Button, Checkbox, Flex, Link, Loader, TextButton, Typography } from '@strapi/design-system';
import { formatDate } from '@cchc/shared/text';
import { useCallback, useState } from 'react';
import type { ForwardingCandidate, ForwardingView, ForwardingsAnswer } from '../../../model/duties/index.ts';
import { useAction, useFailureNotice } from '../api/use-action';
import { useDownload } from '../api/use-download';
import { useLoaded } from '../api/use-loaded';
import { MonthRange } from '../forms/month-range';
import { monthsToChoose } from '../forms/months-to-choose';
import { ReasonDialog } from '../forms/reason-dialog';
import { FailureAlert } from '../page/failure-alert';
import { PlainTable } from '../page/plain-table';
import { dutiesWords } from '../words/duties-words';
import { formWords } from '../words/form-words';
import type { ViewProps } from './calendar-view';
import { ForwardDialog } from './forward-dialog';
import { useDutiesClient } from './use-duties-client';
import { monthAfter } from './weeks-of-month';

const words = dutiesWords.forwarding;

function DocxButton({ articleId, title }: { readonly articleId: string; readonly title: string }) {
  const download = useDownload();
  const { isBusy, run } = useAction(useFailureNotice());
  return (
    <TextButton
      disabled={isBusy}
      aria-label={words.docxOf(title)}
      onClick={() => void run(() => download(`/cchc/duties/articles/${articleId}/docx`, 'tin-bai.docx'))}
    >
      {words.docx}
    </TextButton>
  );
}

interface CandidatesProps {
  readonly candidates: readonly ForwardingCandidate[];
  readonly canForward: boolean;
  readonly onForward: (articles: readonly ForwardingCandidate[]) => void;
}

function Candidates({ candidates, canForward, onForward }: CandidatesProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = candidates.filter(({ articleId }) => chosen.has(articleId));
  if (candidates.length === 0) return <Typography>{words.noCandidates}</Typography>;
  const choose = (articleId: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(articleId);
    else next.delete(articleId);
    setChosen(next);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {canForward && (
        <Flex>
          <Button
            disabled={picked.length === 0}
            onClick={() => {
              onForward(picked);
            }}
          >
            {words.mark(picked.length)}
          </Button>
        </Flex>
      )}
      <PlainTable
        isStacking
        caption={words.candidates}
        heads={[words.article, dutiesWords.unit, words.published, formWords.file]}
        rows={candidates.map((candidate) => ({
          key: candidate.articleId,
          cells: [
            canForward ? (
              <Checkbox
                key="choose"
                checked={chosen.has(candidate.articleId)}
                onCheckedChange={(next) => {
                  choose(candidate.articleId, next === true);
                }}
              >
                {candidate.title}
              </Checkbox>
            ) : (
              candidate.title
            ),
            candidate.unitName,
            formatDate(candidate.publishedOn),
            <DocxButton key="docx" {...candidate} />,
          ],
        }))}
      />
    </Flex>
  );
}

type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'new'; readonly articles: readonly ForwardingCandidate[] }
  | { readonly kind: 'held'; readonly forwarding: ForwardingView }
  | { readonly kind: 'removal'; readonly forwarding: ForwardingView };

function Register({ answer, onOpen }: { readonly answer: ForwardingsAnswer; readonly onOpen: (open: Open) => void }) {
  if (answer.forwardings.length === 0) return <Typography>{words.noRegister}</Typography>;
  return (
    <PlainTable
      isStacking
      caption={words.register}
      heads={[words.article, words.sentOn, words.sentTo, words.address, dutiesWords.acts]}
      rows={answer.forwardings.map((forwarding) => ({
        key: forwarding.id,
        cells: [
          forwarding.title,
          formatDate(forwarding.sentOn),
          forwarding.sentTo,
          forwarding.address === null ? (
            words.noAddress
          ) : (
            <Link key="address" href={forwarding.address} isExternal>
              {new URL(forwarding.address).hostname}
            </Link>
          ),
          <Flex key="acts" gap={2} wrap="wrap">
            <DocxButton articleId={forwarding.articleId} title={forwarding.title} />
            {answer.person.canForward && (
              <>
                <TextButton
                  aria-label={`${dutiesWords.edit}: ${forwarding.title}`}
                  onClick={() => {
                    onOpen({ kind: 'held', forwarding });
                  }}
                >
                  {dutiesWords.edit}
                </TextButton>
                <TextButton
                  aria-label={`${dutiesWords.remove}: ${forwarding.title}`}
                  onClick={() => {
                    onOpen({ kind: 'removal', forwarding });
                  }}
                >
                  {dutiesWords.remove}
                </TextButton>
              </>
            )}
          </Flex>,
        ],
      }))}
    />
  );
}

/** The register of articles sent to the administrative-reform site of the province. */
export function ForwardingViewPart({ address: { from, to }, change, tell, round }: Omit<ViewProps, 'remind'>) {
  const client = useDutiesClient();
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const query = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const read = useCallback(
    async () => ({ answer: await client.forwardings(query), candidates: await client.candidates(query) }),
    // Every deed on the page has the figures read again.
    [client, from, to, round],
  );
  const { value, failure, reload } = useLoaded(read);
  if (failure !== null) return <FailureAlert failure={failure} onRetry={reload} />;
  if (value === null) return <Loader>{dutiesWords.loading}</Loader>;
  const { answer, candidates } = value;
  const month = answer.today.slice(0, 7);
  const close = (): void => {
    setOpen({ kind: 'none' });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <MonthRange
          months={monthsToChoose([], answer.today)}
          from={from ?? monthAfter(to ?? month, -2)}
          to={to ?? month}
          onChange={change}
        />
      </Flex>
      <Candidates
        key={round}
        candidates={candidates}
        canForward={answer.person.canForward}
        onForward={(articles) => {
          setOpen({ kind: 'new', articles });
        }}
      />
      <Register answer={answer} onOpen={setOpen} />
      {(open.kind === 'new' || open.kind === 'held') && (
        <ForwardDialog
          subject={open}
          today={answer.today}
          recipients={answer.recipients}
          whenDone={tell}
          onClose={close}
        />
      )}
      {open.kind === 'removal' && (
        <ReasonDialog
          label={dutiesWords.reason}
          submitLabel={dutiesWords.remove}
          isRequired
          isDangerous
          title={words.removeTitle}
          intro={`“${open.forwarding.title}”. ${words.removeIntro}`}
          work={(reason) => client.remove('forwardings', open.forwarding.id, reason)}
          whenDone={() => {
            tell(words.removed);
          }}
          onClose={close}
        />
      )}
    </Flex>
  );
}

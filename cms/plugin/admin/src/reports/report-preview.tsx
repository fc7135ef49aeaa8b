import { Box, Flex, Typography } from '@strapi/design-system';
import { formatDate } from '@cchc/shared/text';
import { styled } from 'styled-components';
import { recipientLines, signatureLines } from '../../../model/reports/issuer.ts';
import type { Block, Report } from '../../../model/reports/report.ts';
import { PlainTable } from '../page/plain-table';
import { reportWords } from '../words/report-words';

const words = reportWords.preview;

const Paper = styled.article`
  max-width: 820px;
  margin: 0 auto;
  padding: 24px clamp(12px, 4vw, 48px);
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  font-size: 1.5rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral900};
  overflow-wrap: anywhere;
  table {
    overflow-wrap: break-word;
  }
  h3 {
    font-weight: 700;
    margin: 16px 0 6px;
  }
  h4 {
    font-weight: 700;
    margin: 12px 0 4px;
  }
  p {
    margin: 6px 0;
  }
  ul {
    margin: 4px 0 8px;
    padding-left: 20px;
    list-style: '- ';
  }
  header,
  footer {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    gap: 12px;
    text-align: center;
    margin: 12px 0;
  }
  footer ul {
    text-align: left;
    list-style: none;
    padding: 0;
    font-size: 1.3rem;
  }
`;

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'computed':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.lines.map((line, index) => (
            <li key={`${index} ${line}`}>{line}</li>
          ))}
        </ul>
      );
    case 'written':
      return (
        <p style={{ whiteSpace: 'pre-line' }}>
          {block.label}
          {block.text ?? words.unwritten}
        </p>
      );
    case 'table':
      return (
        <PlainTable
          caption={block.caption}
          heads={block.columns.map(({ heading }) => heading)}
          rows={block.rows.map((cells, index) => ({ key: String(index), cells }))}
        />
      );
  }
}

const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map((block, index) => <BlockView key={`${index} ${block.kind}`} block={block} />);

function Annex({ report }: { readonly report: Report }) {
  const { items, digest } = report;
  return (
    <section aria-labelledby="report-annex">
      <h3 id="report-annex">{words.annex}</h3>
      {items.length === 0 ? (
        <p>{words.noItems}</p>
      ) : (
        <PlainTable
          caption={words.annex}
          heads={[...words.annexHeads]}
          rows={items.map((item, index) => ({
            key: item.itemId,
            cells: [String(index + 1), item.title, item.unitName, formatDate(item.date), item.remark],
          }))}
        />
      )}
      <p>{words.digest(digest.slice(0, 8))}</p>
    </section>
  );
}

/** The report on screen: the same words and figures as in its files. */
export function ReportPreview({ report }: { readonly report: Report }) {
  const { issuer, title, subject, opening, chapters, closing, isSample } = report;
  return (
    <Box tag="section" aria-labelledby="report-preview">
      <Typography variant="beta" tag="h2" id="report-preview">
        {words.title}
      </Typography>
      <Flex direction="column" alignItems="stretch" paddingTop={3}>
        <Paper lang="vi">
          {isSample && (
            <p>
              <strong>{words.sample}</strong>
            </p>
          )}
          <header>
            <div>
              {issuer.parentName.toLocaleUpperCase('vi')}
              <br />
              <strong>{issuer.name.toLocaleUpperCase('vi')}</strong>
              <br />
              {words.number}
              {issuer.reportSymbol}
            </div>
            <div>
              <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
              <br />
              <strong>Độc lập - Tự do - Hạnh phúc</strong>
            </div>
          </header>
          <Box textAlign="center">
            <strong>{title}</strong>
            <br />
            <strong>{subject}</strong>
          </Box>
          {opening.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {chapters.map((chapter) => (
            <section key={chapter.number}>
              <h3>
                {chapter.number}. {chapter.title}
              </h3>
              <Blocks blocks={chapter.blocks} />
              {chapter.sections.map((section) => (
                <section key={section.number}>
                  <h4>
                    {section.number}. {section.title}
                  </h4>
                  <Blocks blocks={section.blocks} />
                </section>
              ))}
            </section>
          ))}
          <p>{closing}</p>
          <footer>
            <div>
              <ul aria-label={words.recipients}>
                <li>
                  <strong>
                    <em>{words.recipients}</em>
                  </strong>
                </li>
                {recipientLines(issuer).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <div>
              {signatureLines(issuer).map((line) => (
                <div key={line}>
                  <strong>{line}</strong>
                </div>
              ))}
            </div>
          </footer>
          <Annex report={report} />
        </Paper>
      </Flex>
    </Box>
  );
}

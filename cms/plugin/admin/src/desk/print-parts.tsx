import { formatDate, formatTime } from '@cchc/shared/text';
import { createGlobalStyle, styled } from 'styled-components';
import type { Matrix } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { wordOf } from '../words/code-words';
import { deskWords } from '../words/desk-words';
import type { DeskAddress } from './desk-address';

const words = deskWords.print;

/** What is of use on a screen alone. */
export const OnScreen = styled.div`
  @media print {
    display: none;
  }
`;

/**
 * The table on paper: A4 lying, without the menu, the bar and the height of the screen. It stands only while the page
 * is open, so that other pages of the admin print as before.
 */
export const PaperStyle = createGlobalStyle`
  @media print {
    @page {
      size: A4 landscape;
      margin: 10mm;
    }
    html,
    body,
    #strapi,
    #strapi div:has(main),
    main {
      display: block !important;
      width: auto !important;
      height: auto !important;
      min-height: 0 !important;
      max-height: none !important;
      overflow: visible !important;
      padding: 0 !important;
      margin: 0 !important;
      background: #fff !important;
    }
    main > div {
      padding: 0 !important;
    }
    nav,
    main > div:has([data-strapi-header], [data-strapi-header-sticky]) {
      display: none !important;
    }
    * {
      print-color-adjust: exact;
      box-shadow: none !important;
    }
  }
`;

const Head = styled.header`
  display: none;
  @media print {
    display: block;
    font-size: 9pt;
    line-height: 1.4;
    color: #000;
    h2 {
      font-size: 14pt;
      font-weight: 700;
    }
  }
`;

/** Title, window, filters and the moment of counting, above the tables on paper. */
export function PrintHead({ matrix, address }: { readonly matrix: Matrix; readonly address: DeskAddress }) {
  const { today, countedAt, plans } = matrix;
  const year = today.slice(0, 4);
  const from = periodNames(address.from ?? `${year}-01`).short;
  const to = periodNames(address.to ?? `${year}-12`).short;
  const plan = plans.find(({ key }) => key === address.plan)?.title;
  const filters = [
    ...(plan === undefined ? [] : [plan]),
    ...(address.kind === null ? [] : [wordOf('kind', address.kind)]),
    ...(address.onlyBehind ? [deskWords.filters.onlyBehind] : []),
  ];
  return (
    <Head>
      {plans.some(({ isSample }) => isSample) && <p>{words.sample}</p>}
      <h2>{words.title}</h2>
      <p>
        {words.window(from, to)} {words.countedAt(formatTime(countedAt), formatDate(countedAt))}
      </p>
      {filters.length > 0 && <p>{words.filters(filters.join('; '))}</p>}
    </Head>
  );
}

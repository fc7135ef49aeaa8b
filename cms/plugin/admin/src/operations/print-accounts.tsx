import { createPortal } from 'react-dom';
import { createGlobalStyle } from 'styled-components';
import type { OneTimeAccount } from '../api/answers';
import { words } from '../words/words';

/** While the list stands open, paper shows it alone, without the admin around it. */
const PaperStyle = createGlobalStyle`
  .cchc-paper {
    display: none;
  }
  @media print {
    @page {
      size: A4;
      margin: 15mm;
    }
    body > *:not(.cchc-paper) {
      display: none !important;
    }
    body,
    .cchc-paper {
      display: block !important;
      height: auto !important;
      overflow: visible !important;
      background: #fff !important;
      color: #000;
      font: 11pt/1.5 serif;
    }
    .cchc-paper h1 {
      font-size: 15pt;
      font-weight: 700;
    }
    .cchc-paper table {
      width: calc(100% - 2px);
      margin-top: 6mm;
      border-collapse: collapse;
    }
    .cchc-paper th,
    .cchc-paper td {
      border: 1px solid #000;
      padding: 2mm 3mm;
      text-align: left;
      overflow-wrap: anywhere;
    }
    .cchc-paper tr {
      break-inside: avoid;
    }
    .cchc-paper code {
      font-family: monospace;
      white-space: nowrap;
    }
  }
`;

/** The list of handed-out passwords as it is printed, to be cut up and given to the units. */
export function PrintAccounts({ accounts }: { readonly accounts: readonly OneTimeAccount[] }) {
  return createPortal(
    <>
      <PaperStyle />
      <h1>{words.operations.printTitle}</h1>
      <p>{words.operations.printNote(globalThis.location.origin)}</p>
      <table>
        <thead>
          <tr>
            <th>{words.operations.unit}</th>
            <th>{words.operations.email}</th>
            <th>{words.operations.password}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ email, unitName, password }) => (
            <tr key={email}>
              <td>{unitName}</td>
              <td>{email}</td>
              <td>
                <code>{password}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>,
    paperOf(document),
  );
}

/** One place for paper, beside the admin itself. */
function paperOf({ body }: Document): Element {
  const held = body.querySelector(':scope > .cchc-paper');
  if (held !== null) return held;
  const made = body.ownerDocument.createElement('div');
  made.className = 'cchc-paper';
  body.append(made);
  return made;
}

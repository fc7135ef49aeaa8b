import { z } from 'zod';

/** In whose name the signer signs: nobody else's, thay mặt, ký thay, thừa lệnh, thừa ủy quyền. */
export const signingAuthorities = ['none', 'tm', 'kt', 'tl', 'tuq'] as const;
export const signingAuthoritySchema = z.enum(signingAuthorities);
export type SigningAuthority = z.infer<typeof signingAuthoritySchema>;

/** How the documents of one body are headed and signed. No signer's name: that is for who signs. */
export const issuerSchema = z.strictObject({
  /** The body above, as it stands in the first line: `UBND TỈNH …`, `SỞ Y TẾ`. */
  parentName: z.string(),
  name: z.string(),
  place: z.string(),
  /** What follows the number of a report, `BC-SYT`, and of a letter, `SYT-TCHC`. */
  reportSymbol: z.string(),
  letterSymbol: z.string(),
  authority: signingAuthoritySchema,
  /** Post in whose name is signed; empty without an authority. */
  authorityPost: z.string(),
  signerPost: z.string(),
  recipients: z.array(z.string()),
  /** What follows `Lưu:`, `VT, TCHC`. */
  filing: z.string(),
});
export type Issuer = z.infer<typeof issuerSchema>;

const authorityMarks: Readonly<Record<SigningAuthority, string>> = {
  none: '',
  tm: 'TM.',
  kt: 'KT.',
  tl: 'TL.',
  tuq: 'TUQ.',
};

/** Lines above the place of the signature, the way documents write them. */
export function signatureLines({ authority, authorityPost, signerPost }: Issuer): string[] {
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  if (authority === 'none') return [upper(signerPost)];
  return [`${authorityMarks[authority]} ${upper(authorityPost)}`, upper(signerPost)];
}

/** Body of the list of recipients, its last line always the filing. */
export function recipientLines({ recipients, filing }: Issuer): string[] {
  const withoutEnd = (text: string): string =>
    text
      .trim()
      .replace(/^-\s*/, '')
      .replace(/[;.,]+$/, '');
  const named = recipients.map(withoutEnd).filter((line) => line !== '');
  return [...named.map((line) => `- ${line};`), `- Lưu: ${filing.trim() === '' ? 'VT' : withoutEnd(filing)}.`];
}

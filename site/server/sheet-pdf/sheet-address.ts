/** Name of the PDF beside the page of a sheet. */
const pdfName = 'ban-in.pdf';
const sheetFolder = /^thu-tuc\/(?:[^/]+\/)+(?:niem-yet|niem-yet-a3|to-gap)\/$/;

/** Which page of the release the PDF of a sheet is made of, and the name it is saved under; null for other files. */
export function sheetOfPdf(file: string): { readonly page: string; readonly name: string } | null {
  if (!file.endsWith(`/${pdfName}`)) return null;
  const folder = file.slice(0, -pdfName.length);
  if (!sheetFolder.test(folder)) return null;
  const name = folder.slice('thu-tuc/'.length, -1).replace(/[^a-z0-9.-]+/g, '-');
  return { page: `${folder}index.html`, name: `${name}.pdf` };
}

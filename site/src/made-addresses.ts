/**
 * Files that no release holds: the server makes them of a page when they are asked for. Their names and places stand
 * here alone, for the pages that lead to them, the check of links and the server.
 */

/** The page of the release that a file is made of, and the name it is saved under. */
export interface MadeFrom {
  readonly page: string;
  readonly name: string;
}

const pdfName = 'ban-in.pdf';
const broadcastName = 'phat-thanh.txt';
const pictureName = 'anh-chia-se.png';

const sheetFolder = /^thu-tuc\/(?:[^/]+\/)+(?:niem-yet|niem-yet-a3|to-gap)\/$/;
const articleFolder = /^tin-tuc\/[a-z0-9][a-z0-9-]*\/$/;
/** What people share has a picture of its own: sections and entries. Months, days and sheets have that of the site. */
const picturedFolders = [
  articleFolder,
  /^thu-tuc\/(?:\d\.\d{6}|linh-vuc\/[^/]+)\/$/,
  /^(?:don-vi|chuyen-muc|huong-dan|van-ban|quyet-dinh|en\/tin-tuc|en\/don-vi|en\/huong-dan)\/[^/]+\/$/,
  /^(?:en|tin-tuc|thu-tuc|duong-day-nong|van-ban|quyet-dinh|chi-tieu|ke-hoach|gioi-thieu|don-vi|huong-dan|tro-nang|du-lieu)\/$/,
];
const hasPicture = (folder: string): boolean => picturedFolders.some((pattern) => pattern.test(folder));

function madeFrom(
  file: string,
  name: string,
  isMade: (folder: string) => boolean,
  savedAs: (folder: string) => string,
) {
  if (!`/${file}`.endsWith(`/${name}`)) return null;
  const folder = file.slice(0, -name.length);
  return isMade(folder) ? { page: `${folder}index.html`, name: savedAs(folder) } : null;
}

/** The PDF of a posting sheet. */
export const sheetOfPdf = (file: string): MadeFrom | null =>
  madeFrom(
    file,
    pdfName,
    (folder) => sheetFolder.test(folder),
    (folder) => `${folder.slice('thu-tuc/'.length, -1).replace(/[^a-z0-9.-]+/g, '-')}.pdf`,
  );

/** The text of an article for loudspeakers. */
export const articleOfBroadcast = (file: string): MadeFrom | null =>
  madeFrom(
    file,
    broadcastName,
    (folder) => articleFolder.test(folder),
    (folder) => `phat-thanh-${folder.slice('tin-tuc/'.length, -1)}.txt`,
  );

/** The picture of a shared link: of a section, of an entry, or of the whole site. */
export const pageOfPicture = (file: string): MadeFrom | null =>
  madeFrom(
    file,
    pictureName,
    (folder) => folder === '' || hasPicture(folder),
    () => pictureName,
  );

/** The page that the server makes a file of this name of; null for a name that no file is made under. */
export const pageOfMade = (file: string): string | null =>
  (sheetOfPdf(file) ?? articleOfBroadcast(file) ?? pageOfPicture(file))?.page ?? null;

/** Address of the PDF of the sheet at an address. */
export const pdfPath = (sheet: string): string => `${sheet}${pdfName}`;
export const broadcastPath = (article: string): string => `${article}${broadcastName}`;
/** Address of the picture of a page: its own, or that of the home page. */
export const picturePath = (page: string): string => `${hasPicture(page.slice(1)) ? page : '/'}${pictureName}`;

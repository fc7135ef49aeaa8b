import type { Attachment, Media } from '@cchc/shared/contract';

/** A file offered for download, as a link. */
export interface FileLink {
  readonly href: string;
  readonly title: string;
  /** `PDF, 340 KB` */
  readonly kind: string;
}

/** Where the site serves a file: named by its content, so it never changes under its address. */
export const filePath = (file: Pick<Media, 'sha256' | 'ext'>): string => `/_a/${file.sha256.slice(0, 20)}${file.ext}`;

export function showBytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1).replace('.', ',')} MB`;
}

export const fileLink = (attachment: Attachment): FileLink => ({
  href: filePath(attachment.file),
  title: attachment.title,
  kind: `${attachment.file.ext.slice(1).toUpperCase()}, ${showBytes(attachment.file.bytes)}`,
});

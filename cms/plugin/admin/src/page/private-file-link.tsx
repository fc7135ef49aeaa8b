import { TextButton } from '@strapi/design-system';
import { useAction, useFailureNotice } from '../api/use-action';
import { useDownload } from '../api/use-download';
import { deskWords } from '../words/desk-words';

/** A file that never leaves the house: it is fetched with the session, which a plain link does not carry. */
export function PrivateFileLink({ name }: { readonly name: string }) {
  const download = useDownload();
  const { isBusy, run } = useAction(useFailureNotice());
  return (
    <TextButton
      disabled={isBusy}
      onClick={() => void run(() => download(`/cchc/private-files/${name}`, name.split('/').at(-1) ?? name))}
    >
      {deskWords.panel.openFile}
    </TextButton>
  );
}

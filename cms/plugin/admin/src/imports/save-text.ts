/** How long the browser may take to begin reading a file that it was handed. */
const handedMs = 60_000;

/** Hands the browser a text as a file to keep. */
export function saveText(fileName: string, text: string): void {
  const source = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = source;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(source);
  }, handedMs);
}

/** Plain text of a procedure's blocks, cut into what a reader sees as parts. */
export type ProseBlock =
  | { readonly kind: 'case'; readonly text: string }
  | { readonly kind: 'step'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

const caseLine = /^Trường hợp\s+\S+/i;
const stepLine = /^(Bước\s+\d+)\s*[:.–-]?\s*(.*)$/i;
const bulletLine = /^[-–•+*]\s+(.*)$/;

/** Lines become paragraphs; `- …` becomes a list, `Bước n:` a step, `Trường hợp n` a subheading. Nothing is dropped. */
export function proseBlocks(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let bullets: string[] | null = null;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const bullet = bulletLine.exec(line)?.[1];
    if (bullet !== undefined) {
      if (bullets === null) {
        bullets = [];
        blocks.push({ kind: 'list', items: bullets });
      }
      bullets.push(bullet);
      continue;
    }
    bullets = null;
    const step = stepLine.exec(line);
    if (step !== null) blocks.push({ kind: 'step', label: step[1] ?? '', text: step[2] ?? '' });
    else if (caseLine.test(line)) blocks.push({ kind: 'case', text: line });
    else blocks.push({ kind: 'text', text: line });
  }
  return blocks;
}

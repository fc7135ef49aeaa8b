import { Session } from 'node:inspector/promises';

/**
 * Has the heap collected now. Writing a sample leaves some 250 MB of garbage, and V8 by itself lets it lie until the
 * process has been idle for a while, which a publisher that asks for its first release puts off.
 */
export async function giveMemoryBack(): Promise<void> {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.collectGarbage');
  } finally {
    session.disconnect();
  }
}

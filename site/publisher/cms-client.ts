import {
  type RevisionAnswer,
  type Snapshot,
  parseSnapshot,
  revisionAnswerSchema,
  snapshotETag,
} from '@cchc/shared/contract';
import type { MediaFile } from './media.ts';
import type { HeavyPage, Held } from './release-json.ts';
import { sha256 } from './sha256.ts';

/** The CMS does not answer, or not as it should. Waiting may help. */
export class CmsUnavailable extends Error {
  override readonly name = 'CmsUnavailable';
  readonly code: 'E_CMS_DOWN' | 'E_CMS_TOKEN' | 'E_CMS_ANSWER';

  constructor(code: CmsUnavailable['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** What the publisher tells the CMS once a release is live. */
export interface Receipt {
  readonly epoch: string;
  readonly revision: number;
  readonly releaseId: string;
  readonly renderedAt: string;
  readonly checkedAt: string;
  readonly liveAt: string;
  readonly held: readonly Held[];
  readonly deadLinks: readonly DeadLinkNote[];
  readonly heavyPages: readonly HeavyPage[];
}

/** A link of an editor that leads nowhere and stands as plain words. */
export interface DeadLinkNote {
  readonly page: string;
  readonly target: string;
}

/** What the publisher tells the CMS when a revision cannot go live at all. */
export interface Refusal {
  readonly epoch: string;
  readonly revision: number;
  readonly code: string;
  readonly page: string | null;
  readonly message: string;
}

export interface CmsClient {
  /** The CMS's state; with `known`, answers as soon as it differs from that, or after the wait. */
  revision(known: RevisionAnswer | null, waitSeconds: number, signal: AbortSignal): Promise<RevisionAnswer>;
  /** What changed since the held snapshot, or all of it. */
  snapshot(since: Snapshot | null, signal: AbortSignal): Promise<Snapshot>;
  media(file: MediaFile): Promise<Uint8Array | null>;
  sendReceipt(receipt: Receipt): Promise<void>;
  sendRefusal(refusal: Refusal): Promise<void>;
}

export interface CmsAddress {
  readonly baseUrl: string;
  /** Read anew for every request, so that a rotated token needs no restart. Null while there is none. */
  readonly readToken: () => string | null;
}

const answerSeconds = 60;

export function openCmsClient({ baseUrl, readToken }: CmsAddress): CmsClient {
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const token = readToken();
    if (token === null)
      throw new CmsUnavailable('E_CMS_TOKEN', 'There is no site token yet; the CMS writes it when it starts.');
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    let response: Response;
    try {
      response = await fetch(`${baseUrl}${path}`, { ...init, headers });
    } catch (error) {
      throw new CmsUnavailable('E_CMS_DOWN', `The CMS at ${baseUrl} does not answer.`, error);
    }
    if (response.status === 401 || response.status === 403) {
      await response.body?.cancel();
      throw new CmsUnavailable(
        'E_CMS_TOKEN',
        `The CMS at ${baseUrl} refuses the site token (${response.status}). CCHC_SITE_TOKEN, or site-token in the data folder, must be the one that the CMS uses.`,
      );
    }
    return response;
  }

  async function readJson(response: Response): Promise<unknown> {
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new CmsUnavailable('E_CMS_ANSWER', `The CMS at ${baseUrl} answered ${response.status}.`);
    }
    try {
      return await response.json();
    } catch (error) {
      throw new CmsUnavailable('E_CMS_DOWN', `The CMS at ${baseUrl} broke off its answer.`, error);
    }
  }

  async function tell(path: string, word: Receipt | Refusal): Promise<void> {
    const response = await ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(word),
      signal: AbortSignal.timeout(15_000),
    });
    await response.body?.cancel();
    if (!response.ok) throw new CmsUnavailable('E_CMS_ANSWER', `The CMS answered ${response.status} to ${path}.`);
  }

  const limit = (signal: AbortSignal, seconds: number): AbortSignal =>
    AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);

  return {
    async revision(known, waitSeconds, signal) {
      const query = waitSeconds > 0 ? `?wait=${waitSeconds}` : '';
      // Naming the known state closes the gap between two questions: a change in it is answered at once.
      const headers: Record<string, string> = known === null ? {} : { 'if-none-match': snapshotETag(known) };
      const response = await ask(`/api/cchc/revision${query}`, { headers, signal: limit(signal, waitSeconds + 15) });
      if (response.status === 304 && known !== null) {
        await response.body?.cancel();
        return known;
      }
      const parsed = revisionAnswerSchema.safeParse(await readJson(response));
      if (!parsed.success) throw new CmsUnavailable('E_CMS_ANSWER', `The CMS at ${baseUrl} did not tell its revision.`);
      return parsed.data;
    },
    async snapshot(since, signal) {
      const query = since === null ? '' : `?since=${since.revision}&epoch=${since.epoch}`;
      const headers: Record<string, string> = since === null ? {} : { 'if-none-match': snapshotETag(since) };
      const response = await ask(`/api/cchc/snapshot${query}`, { headers, signal: limit(signal, answerSeconds) });
      if (response.status === 304 && since !== null) {
        await response.body?.cancel();
        return since;
      }
      return parseSnapshot(await readJson(response), sha256);
    },
    async media(file) {
      const response = await ask(`/api/cchc/media/${file.sha256}`, {
        signal: AbortSignal.timeout(answerSeconds * 1000),
      });
      if (response.status === 404) {
        await response.body?.cancel();
        return null;
      }
      if (response.status !== 200) {
        await response.body?.cancel();
        throw new CmsUnavailable('E_CMS_ANSWER', `The CMS at ${baseUrl} answered ${response.status} for a file.`);
      }
      return new Uint8Array(await response.arrayBuffer());
    },
    sendReceipt: (receipt) => tell('/api/cchc/receipts', receipt),
    sendRefusal: (refusal) => tell('/api/cchc/refusals', refusal),
  };
}

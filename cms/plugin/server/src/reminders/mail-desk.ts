import { createTransport } from 'nodemailer';

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export type Delivery = { readonly kind: 'sent' } | { readonly kind: 'failed'; readonly code: MailFailure };

export const mailFailures = {
  E_MAIL_UNSET: 'Chưa đặt máy chủ thư (SMTP_URL). Hãy dùng công văn hoặc tin nhắn, hoặc báo quản trị hệ thống.',
  E_MAIL_SENDER: 'Chưa có hộp thư của Sở trong Cài đặt chuyên trang, nên chưa gửi được. Hãy bổ sung hộp thư công vụ.',
  E_MAIL_ADDRESS: 'Đơn vị chưa có hộp thư công vụ đúng dạng trong danh mục. Hãy bổ sung rồi gửi lại.',
  E_MAIL_CONNECTION: 'Không kết nối được máy chủ thư. Thư chưa gửi. Hãy thử lại sau hoặc báo quản trị hệ thống.',
  E_MAIL_TIMEOUT:
    'Máy chủ thư không trả lời kịp nên chưa rõ thư đã đi hay chưa; chưa ghi là đã đôn đốc. Hãy xem hộp thư đã gửi hoặc hỏi đơn vị trước khi gửi lại.',
  E_MAIL_REFUSED: 'Máy chủ thư từ chối hộp thư nhận hoặc nội dung. Thư chưa gửi. Hãy kiểm tra lại hộp thư.',
  E_MAIL_LOGIN: 'Máy chủ thư không chấp nhận tài khoản gửi. Thư chưa gửi. Hãy báo quản trị hệ thống.',
} as const;
export type MailFailure = keyof typeof mailFailures;

/** Time that one letter may take, and time for all of them together. */
export interface Patience {
  readonly letterMs: number;
  readonly totalMs: number;
}
export const usualPatience: Patience = { letterMs: 4_000, totalMs: 8_000 };

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

function failureOf(error: unknown): MailFailure {
  switch (codeOf(error)) {
    case 'EAUTH':
      return 'E_MAIL_LOGIN';
    case 'EENVELOPE':
    case 'EMESSAGE':
      return 'E_MAIL_REFUSED';
    case 'ETIMEDOUT':
      return 'E_MAIL_TIMEOUT';
    default:
      return 'E_MAIL_CONNECTION';
  }
}

const mailbox = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/;

/** A single mailbox and nothing else: no second recipient, no line break that could become a header. */
export const isMailbox = (address: string): boolean => mailbox.test(address);

function overdue(milliseconds: number): { readonly promise: Promise<'overdue'>; readonly cancel: () => void } {
  let cancel = (): void => undefined;
  const promise = new Promise<'overdue'>((resolve) => {
    const timer = setTimeout(() => {
      resolve('overdue');
    }, milliseconds);
    cancel = () => {
      clearTimeout(timer);
    };
  });
  return { promise, cancel };
}

/**
 * Sends the letters side by side over a few connections and says of each what became of it. Never takes longer than
 * `patience.totalMs`: what is under way then is broken off and counts as not sent.
 */
export async function sendLetters(
  smtpUrl: string,
  letters: readonly Letter[],
  patience: Patience = usualPatience,
): Promise<Delivery[]> {
  const { letterMs, totalMs } = patience;
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 4,
    connectionTimeout: letterMs,
    greetingTimeout: letterMs,
    socketTimeout: letterMs,
    dnsTimeout: letterMs,
    // A letter is text alone; nothing is ever read from a disk or fetched from an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const limit = overdue(totalMs);
  const deliver = async (letter: Letter): Promise<Delivery> => {
    const sending = transport.sendMail({ ...letter, disableFileAccess: true, disableUrlAccess: true }).then(
      (): Delivery => ({ kind: 'sent' }),
      (error: unknown): Delivery => ({ kind: 'failed', code: failureOf(error) }),
    );
    const outcome = await Promise.race([sending, limit.promise]);
    return outcome === 'overdue' ? { kind: 'failed', code: 'E_MAIL_TIMEOUT' } : outcome;
  };
  try {
    return await Promise.all(letters.map(deliver));
  } finally {
    limit.cancel();
    transport.close();
  }
}

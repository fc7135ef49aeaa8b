import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** One message as it went over the line. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body, dots unstuffed, with CRLF. */
  readonly data: string;
}

export interface MailServer {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** Recipients that are refused with 550. */
  readonly refused: Set<string>;
  /** While true the server takes connections and says nothing. */
  isSilent: boolean;
  stop(): Promise<void>;
}

interface Session {
  buffer: string;
  from: string;
  to: string[];
  isData: boolean;
}

const addressOf = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? '';

/** A little SMTP server (RFC 5321) on the loopback interface: enough to take plain text mail and to refuse it. */
export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const refused = new Set<string>();
  const sockets = new Set<net.Socket>();
  const state = { isSilent: false };

  function answerLine(session: Session, line: string): string | null {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') return '250-mau.test\r\n250 8BITMIME';
    if (verb === 'HELO' || verb === 'NOOP') return '250 mau.test';
    if (verb === 'MAIL') {
      session.from = addressOf(line);
      session.to = [];
      return '250 OK';
    }
    if (verb === 'RCPT') {
      const to = addressOf(line);
      if (refused.has(to)) return '550 5.1.1 no such mailbox';
      session.to.push(to);
      return '250 OK';
    }
    if (verb === 'DATA') {
      session.isData = true;
      return '354 go ahead';
    }
    if (verb === 'RSET') return '250 OK';
    return verb === 'QUIT' ? '221 bye' : '502 not understood';
  }

  function take(socket: net.Socket, session: Session, chunk: string): void {
    session.buffer += chunk;
    for (;;) {
      if (session.isData) {
        const end = session.buffer.indexOf('\r\n.\r\n');
        if (end === -1) return;
        const data = session.buffer.slice(0, end).replaceAll('\r\n..', '\r\n.');
        session.buffer = session.buffer.slice(end + 5);
        session.isData = false;
        mails.push({ from: session.from, to: [...session.to], data });
        socket.write('250 taken\r\n');
        continue;
      }
      const end = session.buffer.indexOf('\r\n');
      if (end === -1) return;
      const line = session.buffer.slice(0, end);
      session.buffer = session.buffer.slice(end + 2);
      const answer = answerLine(session, line);
      if (answer !== null) socket.write(`${answer}\r\n`);
    }
  }

  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A client that goes away while it is answered is nothing to a mail server.
    socket.on('error', () => undefined);
    if (state.isSilent) return;
    const session: Session = { buffer: '', from: '', to: [], isData: false };
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      take(socket, session, chunk);
    });
    socket.write('220 mau.test ESMTP\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refused,
    get isSilent() {
      return state.isSilent;
    },
    set isSilent(isSilent) {
      state.isSilent = isSilent;
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

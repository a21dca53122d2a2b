import { once } from "node:events";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail as the sink took it. */
export interface SunkMail {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail server on this machine that keeps what it is sent. */
export interface MailSink {
  readonly url: string;
  readonly mails: readonly SunkMail[];
  /** Listens on the same port as before. */
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a sink; recipients for which `refuses` is true are refused for good. */
export async function openMailSink(refuses: (recipient: string) => boolean = () => false): Promise<MailSink> {
  const mails: SunkMail[] = [];
  let server = newServer();
  let port = 0;

  function newServer(): SMTPServer {
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo({ address }, _session, done) {
        if (!refuses(address)) return done();
        done(Object.assign(new Error("no such mailbox"), { responseCode: 550 }));
      },
      onData(stream, { envelope }, done) {
        text(stream).then(
          (raw) => {
            mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
            done();
          },
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      },
    });
  }
  async function open(): Promise<void> {
    server = newServer();
    server.listen(port, "127.0.0.1");
    await once(server.server, "listening");
    const address = server.server.address();
    if (address === null || typeof address === "string") throw new Error("the sink has no port");
    ({ port } = address);
  }
  await open();
  return {
    get url() {
      return `smtp://127.0.0.1:${port}`;
    },
    mails,
    open,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

import { createHash } from "node:crypto";
import type { OutgoingMail } from "@entente/db";
import { createTransport } from "nodemailer";
import { isLoopbackAddress } from "../sign-in/loopback.ts";
import { mailBody, mailSubject } from "./notice-mail.ts";

const ANSWER_MILLISECONDS = 15_000;

export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://` where the connection begins encrypted. */
  readonly url: string;
  /** The address from which notices come. */
  readonly from: string;
}

export type MailOutcome =
  | { readonly kind: "sent" }
  /** The server answered and did not take it. */
  | { readonly kind: "refused"; readonly fault: string }
  /** The server could not be reached, or fell silent. */
  | { readonly kind: "no-answer"; readonly fault: string };

export interface MailServer {
  readonly send: (mail: OutgoingMail) => Promise<MailOutcome>;
  readonly close: () => void;
}

/** Notices by SMTP, encrypted unless the server is on this machine. `origin` is where the application is reached. */
export function smtpServer({ url, from }: MailSettings, origin: string): MailServer {
  const transport = createTransport({
    url,
    requireTLS: !isLoopbackAddress(new URL(url).hostname),
    connectionTimeout: ANSWER_MILLISECONDS,
    greetingTimeout: ANSWER_MILLISECONDS,
    socketTimeout: ANSWER_MILLISECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          from,
          to: mail.address,
          subject: mailSubject(mail),
          text: mailBody(mail, origin),
          // The same at each attempt, so that a receiver knows a repeated mail again.
          messageId: messageId(mail.content.key, origin),
          headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
        });
        return { kind: "sent" };
      } catch (error) {
        return failureOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function messageId(key: string, origin: string): string {
  const name = createHash("sha256").update(key).digest("hex").slice(0, 40);
  return `<${name}@${new URL(origin).hostname}>`;
}

/** What went wrong, in the server's own code; never what was to be sent. */
function failureOf(error: unknown): Exclude<MailOutcome, { readonly kind: "sent" }> {
  if (!(error instanceof Error)) return { kind: "no-answer", fault: "unknown" };
  const code = "code" in error ? String(error.code) : error.name;
  const answered =
    "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : null;
  return answered === null
    ? { kind: "no-answer", fault: code }
    : { kind: "refused", fault: `${code} ${answered}` };
}

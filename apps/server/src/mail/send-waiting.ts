import type { NoticeRepository, OutgoingMail } from "@entente/db";
import { type Instant, isGivenUp, retryMinutes, secondsAfter } from "@entente/domain";
import type { Logger } from "pino";
import type { MailServer } from "./smtp.ts";

/** How long one mail may take before another server tries it. */
const SENDING_SECONDS = 300;

export interface SendParts {
  readonly notices: Pick<NoticeRepository, "takeMail" | "mailSent" | "mailFailed">;
  readonly server: MailServer;
  readonly now: () => Instant;
  readonly log: Logger;
}

/** Sends all mail that waits, one after the other; stops for now when the mail server does not answer. */
export async function sendWaiting(parts: SendParts): Promise<void> {
  for (;;) {
    const now = parts.now();
    const mail = await parts.notices.takeMail(now, secondsAfter(now, SENDING_SECONDS));
    if (mail === null) return;
    if ((await sendOne(parts, mail)) === "no-answer") return;
  }
}

async function sendOne(
  { notices, server, now, log }: SendParts,
  mail: OutgoingMail,
): Promise<"sent" | "refused" | "no-answer"> {
  const { key } = mail.content;
  const outcome = await server.send(mail);
  if (outcome.kind === "sent") {
    await notices.mailSent(key, now());
    return outcome.kind;
  }
  const failures = mail.failures + 1;
  const isOver = isGivenUp(failures);
  const nextAt = isOver ? null : secondsAfter(now(), retryMinutes(failures) * 60);
  await notices.mailFailed(key, now(), nextAt, outcome.fault);
  log.warn({ notice: key, failures, nextAt, fault: outcome.fault }, "mail could not be sent");
  return outcome.kind;
}

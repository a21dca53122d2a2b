import type { MarkingRepository, NoticeRepository, OutgoingMail } from "@entente/db";
import {
  type Digest,
  type Instant,
  isGivenUp,
  releasedDigest,
  retryMinutes,
  secondsAfter,
} from "@entente/domain";
import type { Logger } from "pino";
import type { MailServer } from "./smtp.ts";

/** How long one mail may take before another server tries it. */
const SENDING_SECONDS = 300;

export interface SendParts {
  readonly notices: Pick<NoticeRepository, "takeMail" | "mailSent" | "mailFailed">;
  readonly marking: Pick<MarkingRepository, "withheldFrom">;
  readonly server: MailServer;
  readonly now: () => Instant;
  readonly log: Logger;
}

/**
 * Sends all mail that waits, one after the other, without what was withheld from its person since it was written; stops for
 * now when the mail server does not answer.
 */
export async function sendWaiting(parts: SendParts): Promise<void> {
  for (;;) {
    const now = parts.now();
    const mail = await parts.notices.takeMail(now, secondsAfter(now, SENDING_SECONDS));
    if (mail === null) return;
    if ((await sendOne(parts, mail)) === "no-answer") return;
  }
}

async function sendOne(
  { notices, marking, server, now, log }: SendParts,
  mail: OutgoingMail,
): Promise<"sent" | "refused" | "no-answer"> {
  const { key } = mail.content;
  const content = await stillReleased(marking, mail.content);
  if (content === null) {
    await notices.mailFailed(key, now(), null, "all that it tells of is withheld from its person by now");
    return "refused";
  }
  const outcome = await server.send({ ...mail, content });
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

async function stillReleased(marking: SendParts["marking"], digest: Digest): Promise<Digest | null> {
  const { owed, news, person } = digest;
  const names = [...owed.map((item) => item.owed), ...news.map((item) => item.news)].flatMap(
    ({ about }) => about ?? [],
  );
  const isWithheld = await marking.withheldFrom(names, [person]);
  return releasedDigest(digest, (about) => about === null || !isWithheld(person, about));
}

import type { Evidence } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { shortFingerprint } from "../words/evidence-name.ts";

/** A piece of evidence on one line, with what is needed to look it up. */
export function EvidenceLine({ evidence }: { readonly evidence: Evidence }) {
  const { title, dated } = evidence;
  return (
    <>
      {title},{" "}
      {evidence.kind === "citation"
        ? evidence.locator
        : `document with fingerprint ${shortFingerprint(evidence.sha256)}`}
      , {formatDate(dated)}
    </>
  );
}

import type { AuditVerify } from "@entente/contract";
import { formatCount } from "../../../lib/numbers.ts";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { objectHref } from "./audit-words.ts";

type Fault = NonNullable<AuditVerify["firstBreak"]>["fault"];

const FAULT_WORDS: Readonly<Record<Fault, string>> = {
  "row-altered": "a row does not say what it said when it was written",
  "row-missing": "a row is missing",
  "row-unexpected": "there is a row that nothing led to",
  "link-broken": "a row does not continue the one before it",
  "head-differs": "the chain does not end where its head says",
  "anchor-differs": "the chain does not reach what an anchor of an earlier day took down",
};

/** What came of computing every chain of the audit again. */
export function ChainsView({ verified }: { readonly verified: AuditVerify }) {
  const { chains, rows, anchors, breaks, firstBreak } = verified;
  const computed = `${formatCount(chains)} chains with ${formatCount(rows)} rows and ${formatCount(anchors)} ${
    anchors === 1 ? "anchor" : "anchors"
  }`;
  if (firstBreak === null) {
    return (
      <>
        <Lede>
          <strong>Nothing was altered.</strong> {computed} were computed again just now, and every link holds.
        </Lede>
        <Explanation />
      </>
    );
  }
  const { record, key, sequence, fault, detail } = firstBreak;
  const name = key ?? record;
  const href = objectHref(name);
  return (
    <>
      <Lede>
        <strong>
          {formatCount(breaks)} {breaks === 1 ? "place does" : "places do"} not hold
        </strong>{" "}
        in {computed}. The first: {FAULT_WORDS[fault]}.
      </Lede>
      <dl className="facts">
        <div>
          <dt>Where</dt>
          <dd>{href === null ? name : <Link href={href}>{name}</Link>}</dd>
        </div>
        <div>
          <dt>Row</dt>
          <dd>{sequence}</dd>
        </div>
        <div>
          <dt>Found</dt>
          <dd>{detail}</dd>
        </div>
      </dl>
      <p>
        Something changed the database past this program. Keep the database as it is, and tell whoever answers
        for security.
      </p>
      <Explanation />
    </>
  );
}

function Explanation() {
  return (
    <p>
      Every act is a row, and every row carries the hash of the one before it in its chain: one chain for each
      recommendation, person, seat and agency. Once a day the ends of all chains are taken down together. A
      row that is changed, taken out or put in breaks a link.
    </p>
  );
}

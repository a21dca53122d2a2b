import type { CommentRefusalCode, Refusal } from "@entente/contract";
import type { AgencyId, CountryCode, Instant, OfficeId, PersonId } from "@entente/domain";

const by = { person: "doc-officer" as PersonId, seat: null, agency: "DOC" as AgencyId };
const GBR = "GBR" as CountryCode;

/** One refusal of each code of comments. */
export const COMMENT_REFUSALS: {
  readonly [Code in CommentRefusalCode]: Extract<Refusal, { readonly code: Code }>;
} = {
  "country-not-released": { code: "country-not-released", country: "FRA" as CountryCode, allowed: [GBR] },
  "own-country-missing": { code: "own-country-missing", country: GBR },
  "mention-out-of-sight": {
    code: "mention-out-of-sight",
    mention: { kind: "office", office: "GBR-FCDO" as OfficeId },
    obstacle: "not-shared",
    country: GBR,
    shares: [],
  },
  "comment-of-another": { code: "comment-of-another", author: by, step: "correct" },
  "comment-withdrawn": { code: "comment-withdrawn", at: "2026-05-04T12:00:00.000Z" as Instant, by },
  "comment-unchanged": { code: "comment-unchanged" },
};

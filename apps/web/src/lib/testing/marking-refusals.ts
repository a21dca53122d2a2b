import type { MarkingWireRefusal } from "@entente/contract";
import type { AgencyId, CountryCode, PersonId } from "@entente/domain";

type Samples = {
  readonly [Code in MarkingWireRefusal["code"]]: Extract<MarkingWireRefusal, { readonly code: Code }>;
};

const NIST = "NIST" as AgencyId;
const STATE = "STATE" as AgencyId;

/** One refusal of each kind, as markings are refused. */
export const MARKING_REFUSALS: Samples = {
  "category-on-unclassified": { code: "category-on-unclassified", category: "PRIVILEGE" },
  "control-on-unclassified": {
    code: "control-on-unclassified",
    control: "fedcon",
    allowed: ["display-only", "noforn", "rel-to"],
  },
  "controls-exclusive": { code: "controls-exclusive", first: "noforn", second: "rel-to" },
  "privilege-category-missing": {
    code: "privilege-category-missing",
    control: "attorney-client",
    needed: "PRIVILEGE",
  },
  "release-list-empty": { code: "release-list-empty", control: "rel-to" },
  "release-lists-overlap": { code: "release-lists-overlap", names: ["JPN" as CountryCode] },
  "release-name-unknown": { code: "release-name-unknown", control: "display-only", value: "XKX" },
  "dissemination-list-missing": { code: "dissemination-list-missing" },
  "dissemination-list-unexpected": { code: "dissemination-list-unexpected" },
  "designator-not-listed": { code: "designator-not-listed", agency: NIST },
  "recipient-unknown": { code: "recipient-unknown", named: "Nobody Here" },
  "recipient-ambiguous": {
    code: "recipient-ambiguous",
    named: "Ada Sample",
    people: [
      { person: "ada-one" as PersonId, agency: NIST },
      { person: "ada-two" as PersonId, agency: STATE },
    ],
  },
  "public-carries-no-mark": { code: "public-carries-no-mark" },
  "not-designating-agency": { code: "not-designating-agency", agency: STATE, designatedBy: [NIST] },
  "marking-derived": { code: "marking-derived", designatedBy: [NIST, STATE] },
  "marking-unchanged": { code: "marking-unchanged" },
  "marking-reason-missing": { code: "marking-reason-missing" },
  "decider-is-requester": { code: "decider-is-requester", person: "nist-coordinator" as PersonId },
};

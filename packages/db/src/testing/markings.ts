import {
  type AgencyId,
  type CountryCode,
  type Designation,
  designate,
  type ForumId,
  type ListedRecipient,
  type MarkingParts,
  markingOf,
  NOBODY_ABROAD,
  type PersonId,
  publicDesignation,
  undesignated,
  type Viewer,
} from "@entente/domain";
import { agencyOf, officerOf } from "./reference.ts";

const NIST = agencyOf("NIST");
const JPN = "JPN" as CountryCode;
const EU = "EU" as CountryCode;

function designated(
  parts: Partial<MarkingParts>,
  more: Partial<Pick<Designation, "supplemental">> & {
    readonly recipients?: readonly ListedRecipient[];
  } = {},
): Designation {
  const marking = markingOf({
    level: "cui",
    categories: [],
    controls: [],
    releasableTo: NOBODY_ABROAD,
    displayOnlyTo: NOBODY_ABROAD,
    ...parts,
  });
  if (!marking.ok) throw new Error(marking.error.code);
  const made = designate({
    marking: marking.value,
    agency: NIST,
    disseminationList: more.recipients ?? [],
    supplemental: more.supplemental ?? [],
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const CONTRACTOR = "nist-contractor" as PersonId;
const everybodyOf = (agency: AgencyId) => ({ kind: "agency", agency, person: null }) as const;

/** One of each kind of marking that the test register can tell apart, designated by NIST. */
export const TEST_DESIGNATIONS: Readonly<Record<string, Designation>> = {
  public: publicDesignation(NIST),
  unmarked: undesignated(NIST),
  noforn: designated({ controls: ["noforn"] }),
  "rel to Japan": designated({ releasableTo: { countries: [JPN], forums: [] } }),
  "display only Japan": designated({ displayOnlyTo: { countries: [JPN], forums: [] } }),
  "rel to a forum": designated({ releasableTo: { countries: [], forums: ["ttc" as ForumId] } }),
  "rel to Japan, a forum looks": designated({
    releasableTo: { countries: [JPN], forums: [] },
    displayOnlyTo: { countries: [], forums: ["ttc" as ForumId] },
  }),
  "fed only": designated({ controls: ["fed-only"] }),
  "no contractors": designated({ controls: ["nocon"] }),
  privileged: designated({ categories: ["PRIVILEGE"], controls: ["attorney-client"] }),
  "listed agencies": designated(
    { controls: ["dl-only"] },
    { recipients: [everybodyOf(NIST), everybodyOf(agencyOf("STATE"))] },
  ),
  "a listed contractor": designated(
    { controls: ["dl-only"] },
    { recipients: [everybodyOf(NIST), { kind: "contractor", agency: NIST, person: CONTRACTOR }] },
  ),
  "a listed person": designated(
    { controls: ["dl-only"] },
    {
      recipients: [everybodyOf(NIST), { kind: "agency", agency: agencyOf("NSF"), person: officerOf("NSF") }],
    },
  ),
};

/** Employees, contractors and officials abroad who may ask. */
export const TEST_VIEWERS: Readonly<Record<string, Viewer>> = {
  "officer of NIST": { kind: "agency", agency: NIST, person: officerOf("NIST") },
  "officer of STATE": { kind: "agency", agency: agencyOf("STATE"), person: officerOf("STATE") },
  "officer of NSF": { kind: "agency", agency: agencyOf("NSF"), person: officerOf("NSF") },
  "somebody else of NSF": { kind: "agency", agency: agencyOf("NSF"), person: "nsf-other" as PersonId },
  "contractor of NIST": { kind: "contractor", agency: NIST, person: CONTRACTOR },
  "official of Japan": { kind: "partner", country: JPN, person: "jpn-liaison" as PersonId },
  "official of the EU": { kind: "partner", country: EU, person: "eu-liaison" as PersonId },
  "official of Norway": { kind: "partner", country: "NOR" as CountryCode, person: "nor-liaison" as PersonId },
};

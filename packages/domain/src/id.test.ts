import { describe, expect, it } from "vitest";
import {
  agencyOf,
  type IdMalformed,
  parseAgencyId,
  parseCalendarFeedId,
  parseClearanceRoundId,
  parseCoalitionProposalId,
  parseCollaborationId,
  parseCommitmentKey,
  parseCoordinationSheetId,
  parseCountryCode,
  parseEvidenceId,
  parseFigureSourceId,
  parseForumId,
  parseHoldingId,
  parseIdentityId,
  parseIndicatorId,
  parseInvitationId,
  parseIssueId,
  parseMeetingId,
  parseMilestoneId,
  parseOfficeId,
  parsePackId,
  parsePersonId,
  parseProviderId,
  parseRecommendationId,
  parseRecommendationKey,
  parseRequirementId,
  parseSeatId,
  parseSessionId,
  parseTableId,
  parseTaskingId,
  parseTechnologyId,
  parseTensionId,
  parseTokenId,
  parseWorkingGroupId,
  wholeAgency,
} from "./id.ts";
import type { Result } from "./result.ts";
import { expectOk, expectRefusal } from "./testing/expect-result.ts";

const UUID_7 = "0189abcd-0000-7000-8000-00000000000f";
const NO_UUIDS = ["", UUID_7.toUpperCase(), UUID_7.slice(1), `${UUID_7}\n`, UUID_7.replaceAll("-", "")];
const NO_SLUGS = ["", "Nist", "-nist", "nist main", "a".repeat(65), "nist\u0000", "nist/../x"];

interface Case {
  readonly parse: (text: string) => Result<string, IdMalformed>;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const CASES: readonly Case[] = [
  {
    parse: parseRecommendationKey,
    good: ["CHIP-1", "ABROAD-12", "A-99999999"],
    bad: ["", "chip-1", "CHIP-0", "CHIP-01", "CHIP1", "CHIP-1 ", "1A-1", "CHIP-123456789", "CHIP-1\n"],
  },
  { parse: parseRecommendationId, good: [UUID_7], bad: NO_UUIDS },
  {
    parse: parseAgencyId,
    good: ["NIST", "EOP-PPO", "DOD"],
    bad: ["", "N", "nist", "NIST-", "A".repeat(13), "NIST X"],
  },
  {
    parse: parseOfficeId,
    good: ["NIST", "EOP-PPO", "STATE/EB", "DOD/OUSD-P", "STATE/L"],
    bad: ["", "STATE/", "/EB", "STATE/eb", "STATE/EB/X", "STATE /EB", "STATE/9B", "STATE/EB\n"],
  },
  { parse: parseClearanceRoundId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseTaskingId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseSeatId, good: ["nist-main", "a".repeat(64)], bad: NO_SLUGS },
  { parse: parsePersonId, good: ["nist-officer", "7"], bad: NO_SLUGS },
  { parse: parseMilestoneId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseEvidenceId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseTechnologyId, good: ["semiconductors"], bad: NO_SLUGS },
  { parse: parseForumId, good: ["ttc"], bad: NO_SLUGS },
  { parse: parseWorkingGroupId, good: ["data-governance"], bad: NO_SLUGS },
  { parse: parseTensionId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseHoldingId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseMeetingId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseCoordinationSheetId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseCalendarFeedId, good: [UUID_7], bad: NO_UUIDS },
  {
    parse: parseTableId,
    good: ["ttc", "ttc/export-controls"],
    bad: [...NO_SLUGS, "ttc/", "/ttc", "ttc/a/b"],
  },
  {
    parse: parseCommitmentKey,
    good: ["TTC3-1", "QUAD-12"],
    bad: ["", "ttc3-1", "TTC3-01", "TTC3", "TTC3-1 ", "3TTC-1"],
  },
  { parse: parseIssueId, good: ["privacy-law"], bad: NO_SLUGS },
  { parse: parseCollaborationId, good: ["us-japan-6g"], bad: NO_SLUGS },
  { parse: parsePackId, good: ["general-knowledge"], bad: NO_SLUGS },
  { parse: parseIndicatorId, good: ["wb_gerd_pct_gdp", "a-b"], bad: ["", "WB", "_a", "a b", "a".repeat(81)] },
  { parse: parseFigureSourceId, good: ["worldbank_wdi"], bad: ["", "Who", "-a", "a/b"] },
  { parse: parseRequirementId, good: ["chip-design"], bad: NO_SLUGS },
  { parse: parseCoalitionProposalId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseProviderId, good: ["login-gov"], bad: NO_SLUGS },
  { parse: parseSessionId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseIdentityId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseTokenId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseInvitationId, good: [UUID_7], bad: NO_UUIDS },
  { parse: parseCountryCode, good: ["JPN", "EU"], bad: ["", "JP", "jpn", "EUR ", "EUUU"] },
];

describe("identifiers", () => {
  it("keep a well-formed text as it is", () => {
    for (const { parse, good } of CASES) for (const text of good) expect(expectOk(parse(text))).toBe(text);
  });

  it("refuse anything else and say what was expected", () => {
    for (const { parse, bad } of CASES) {
      for (const text of bad) {
        const refusal = expectRefusal(parse(text), "id-malformed");
        expect(refusal.value).toBe(text);
        expect(refusal.expected).not.toBe("");
      }
    }
  });
});

describe("an office", () => {
  it("belongs to its agency, which is an office as a whole", () => {
    const [state, part] = ["STATE", "STATE/EB"].map((text) => expectOk(parseOfficeId(text)));
    const agency = expectOk(parseAgencyId("STATE"));
    expect(wholeAgency(agency)).toBe(state);
    expect([state, part].map((office) => office !== undefined && agencyOf(office))).toEqual([agency, agency]);
  });
});

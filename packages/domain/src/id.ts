import { err, ok, type Result } from "./result.ts";

declare const brand: unique symbol;

/** Text that has been checked to be the identifier of one kind of thing. */
export type Branded<Kind extends string> = string & { readonly [brand]: Kind };

/** Key that people use, such as CHIP-1. */
export type RecommendationKey = Branded<"recommendation-key">;
/** Time-ordered UUID (version 7) made by the application. */
export type RecommendationId = Branded<"recommendation-id">;
/** Short name, such as NIST. */
export type AgencyId = Branded<"agency">;
/** An agency as a whole, or a part of it after a stroke: STATE, STATE/EB. */
export type OfficeId = Branded<"office">;
export type SeatId = Branded<"seat">;
export type PersonId = Branded<"person">;
export type MilestoneId = Branded<"milestone">;
export type EvidenceId = Branded<"evidence">;
export type TechnologyId = Branded<"technology">;
export type ForumId = Branded<"forum">;
/** Short name, unique within its forum, such as data-governance. */
export type WorkingGroupId = Branded<"working-group">;
/** A forum, or a working group of it after a stroke: ttc, ttc/export-controls. */
export type TableId = Branded<"table">;
export type MeetingId = Branded<"meeting">;
export type CoordinationSheetId = Branded<"coordination-sheet">;
export type CalendarFeedId = Branded<"calendar-feed">;
/** Key that people use, such as TTC3-1. */
export type CommitmentKey = Branded<"commitment-key">;
export type TensionId = Branded<"tension">;
/** Data that somebody holds. */
export type HoldingId = Branded<"holding">;
export type CollaborationId = Branded<"collaboration">;
/** Short name of a criterion, such as shared-need. */
export type CriterionId = Branded<"criterion">;
/** Short name of an issue, such as privacy-law. */
export type IssueId = Branded<"issue">;
/** Time-ordered UUID (version 7) of a frozen priority run. */
export type PriorityRunId = Branded<"priority-run">;
/** Name of a data pack, such as general-knowledge. */
export type PackId = Branded<"pack">;
/** Short name of an indicator, such as wb_gerd_pct_gdp. */
export type IndicatorId = Branded<"indicator">;
/** Short name of a source of figures, such as worldbank_wdi. */
export type FigureSourceId = Branded<"figure-source">;
/** Time-ordered UUID (version 7) of a clearance round. */
export type ClearanceRoundId = Branded<"clearance-round">;
/** Time-ordered UUID (version 7) of a tasking. */
export type TaskingId = Branded<"tasking">;
/** Time-ordered UUID (version 7) of a comment on a record. */
export type CommentId = Branded<"comment">;
/** Short name of something that the members of a coalition must be able to do, such as chip-design. */
export type RequirementId = Branded<"requirement">;
/** Time-ordered UUID (version 7) of a proposed coalition. */
export type CoalitionProposalId = Branded<"coalition-proposal">;
/** Short name of an identity provider, such as login-gov. */
export type ProviderId = Branded<"provider">;
/** Time-ordered UUID (version 7) of a session; its token is another, secret thing. */
export type SessionId = Branded<"session">;
/** Time-ordered UUID (version 7) of an identity that is bound to a person. */
export type IdentityId = Branded<"identity">;
/** Time-ordered UUID (version 7) of a token for tools; the token itself is another, secret thing. */
export type TokenId = Branded<"token">;
/** Time-ordered UUID (version 7) of an invitation. */
export type InvitationId = Branded<"invitation">;
/** ISO 3166 alpha-3 code, or EU for the European Union. */
export type CountryCode = Branded<"country">;

export interface IdMalformed {
  readonly code: "id-malformed";
  readonly kind: string;
  readonly value: string;
  readonly expected: string;
}

const KEY = /^[A-Z][A-Z0-9]{0,15}-[1-9][0-9]{0,7}$/;
const AGENCY = /^[A-Z][A-Z0-9]{1,11}(-[A-Z0-9]{1,8})?$/;
const OFFICE = /^[A-Z][A-Z0-9]{1,11}(-[A-Z0-9]{1,8})?(\/[A-Z][A-Z0-9]{0,11}(-[A-Z0-9]{1,8})?)?$/;
const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;
const TABLE = /^[a-z0-9][a-z0-9-]{0,63}(\/[a-z0-9][a-z0-9-]{0,63})?$/;
const DATA_NAME = /^[a-z0-9][a-z0-9_-]{0,79}$/;
const COUNTRY = /^(?:[A-Z]{3}|EU)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function parser<Id extends string>(kind: string, pattern: RegExp, expected: string) {
  return (value: string): Result<Id, IdMalformed> =>
    pattern.test(value) ? ok(value as Id) : err({ code: "id-malformed", kind, value, expected });
}

/** Fails with `id-malformed` unless the text looks like CHIP-1: capitals, a hyphen, a number without leading zero. */
export const parseRecommendationKey = parser<RecommendationKey>(
  "recommendation key",
  KEY,
  "capital letters, a hyphen and a number, such as CHIP-1",
);
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseRecommendationId = parser<RecommendationId>("recommendation", UUID, "a UUID");
/** Fails with `id-malformed` unless the text looks like NIST or EOP-PPO. */
export const parseAgencyId = parser<AgencyId>("agency", AGENCY, "an agency's short name, such as NIST");
/** Fails with `id-malformed` unless the text is an agency's short name, alone or with that of a part, such as STATE/EB. */
export const parseOfficeId = parser<OfficeId>(
  "office",
  OFFICE,
  "an agency or a part of it, such as STATE/EB",
);
/** Fails with `id-malformed` unless the text is a short lower-case name, such as nist-main. */
export const parseSeatId = parser<SeatId>("seat", SLUG, "a seat, such as nist-main");
/** Fails with `id-malformed` unless the text is a short lower-case name, such as nist-officer. */
export const parsePersonId = parser<PersonId>("person", SLUG, "a person, such as nist-officer");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseMilestoneId = parser<MilestoneId>("milestone", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseEvidenceId = parser<EvidenceId>("evidence", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a short lower-case name, such as semiconductors. */
export const parseTechnologyId = parser<TechnologyId>(
  "technology",
  SLUG,
  "a technology, such as semiconductors",
);
/** Fails with `id-malformed` unless the text is a short lower-case name, such as ttc. */
export const parseForumId = parser<ForumId>("forum", SLUG, "a forum, such as ttc");
/** Fails with `id-malformed` unless the text is a short lower-case name, such as data-governance. */
export const parseWorkingGroupId = parser<WorkingGroupId>(
  "working group",
  SLUG,
  "a working group, such as data-governance",
);
/** Fails with `id-malformed` unless the text is a forum's short name, alone or with that of a working group. */
export const parseTableId = parser<TableId>(
  "table",
  TABLE,
  "a forum or a working group of it, such as ttc/export-controls",
);
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseCoordinationSheetId = parser<CoordinationSheetId>("coordination sheet", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseCalendarFeedId = parser<CalendarFeedId>("calendar feed", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseMeetingId = parser<MeetingId>("meeting", UUID, "a UUID");
/** Fails with `id-malformed` unless the text looks like TTC3-1: capitals, a hyphen, a number without leading zero. */
export const parseCommitmentKey = parser<CommitmentKey>(
  "commitment key",
  KEY,
  "capital letters and digits, a hyphen and a number, such as TTC3-1",
);
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseTensionId = parser<TensionId>("tension", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseHoldingId = parser<HoldingId>("holding", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a short lower-case name, such as us-japan-6g. */
export const parseCollaborationId = parser<CollaborationId>(
  "collaboration",
  SLUG,
  "a collaboration, such as us-japan-6g",
);
/** Fails with `id-malformed` unless the text is a short lower-case name, such as shared-need. */
export const parseCriterionId = parser<CriterionId>("criterion", SLUG, "a criterion, such as shared-need");
/** Fails with `id-malformed` unless the text is a short lower-case name, such as privacy-law. */
export const parseIssueId = parser<IssueId>("issue", SLUG, "an issue, such as privacy-law");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parsePriorityRunId = parser<PriorityRunId>("priority run", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a short lower-case name, such as general-knowledge. */
export const parsePackId = parser<PackId>("pack", SLUG, "a pack, such as general-knowledge");
/** Fails with `id-malformed` unless the text is a short lower-case name, such as wb_gerd_pct_gdp. */
export const parseIndicatorId = parser<IndicatorId>(
  "indicator",
  DATA_NAME,
  "an indicator, such as wb_gerd_pct_gdp",
);
/** Fails with `id-malformed` unless the text is a short lower-case name, such as worldbank_wdi. */
export const parseFigureSourceId = parser<FigureSourceId>(
  "source of figures",
  DATA_NAME,
  "a source of figures, such as worldbank_wdi",
);
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseClearanceRoundId = parser<ClearanceRoundId>("clearance round", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseTaskingId = parser<TaskingId>("tasking", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseCommentId = parser<CommentId>("comment", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a short lower-case name, such as chip-design. */
export const parseRequirementId = parser<RequirementId>(
  "requirement",
  SLUG,
  "a requirement, such as chip-design",
);
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseCoalitionProposalId = parser<CoalitionProposalId>("coalition proposal", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a short lower-case name, such as login-gov. */
export const parseProviderId = parser<ProviderId>(
  "identity provider",
  SLUG,
  "an identity provider, such as login-gov",
);
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseSessionId = parser<SessionId>("session", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseIdentityId = parser<IdentityId>("identity", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseTokenId = parser<TokenId>("token", UUID, "a UUID");
/** Fails with `id-malformed` unless the text is a lower-case UUID. */
export const parseInvitationId = parser<InvitationId>("invitation", UUID, "a UUID");
/** Fails with `id-malformed` unless the text has the shape of an ISO 3166 alpha-3 code, or is EU; whether it is assigned is for data to say. */
export const parseCountryCode = parser<CountryCode>(
  "country",
  COUNTRY,
  "an ISO 3166 alpha-3 code such as JPN, or EU",
);

/** The office that stands for the whole agency. */
export function wholeAgency(agency: AgencyId): OfficeId {
  return agency as string as OfficeId;
}

/** The agency to which the office belongs. */
export function agencyOf(office: OfficeId): AgencyId {
  const [agency] = office.split("/");
  return agency as AgencyId;
}

import {
  type DateInvalid,
  type IdMalformed,
  parseAgencyId,
  parseCalendarDate,
  parseCalendarFeedId,
  parseClearanceRoundId,
  parseCoalitionProposalId,
  parseCollaborationId,
  parseCommentId,
  parseCommitmentKey,
  parseCoordinationSheetId,
  parseCountryCode,
  parseCriterionId,
  parseEvidenceId,
  parseFigureSourceId,
  parseForumId,
  parseHoldingId,
  parseIdentityId,
  parseIndicatorId,
  parseInstant,
  parseInvitationId,
  parseIssueId,
  parseMeetingId,
  parseMilestoneId,
  parseOfficeId,
  parsePackId,
  parsePersonId,
  parsePriorityRunId,
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
  type Result,
} from "@entente/domain";
import { z } from "zod";

/** A schema that accepts what the domain's parser accepts and gives the branded value. */
function parsedBy<T extends string>(parse: (value: string) => Result<T, IdMalformed | DateInvalid>) {
  return z.string().transform((value, context): T => {
    const parsed = parse(value);
    if (parsed.ok) return parsed.value;
    context.issues.push({ code: "custom", input: value, message: `must be ${parsed.error.expected}` });
    return z.NEVER;
  });
}

export const recommendationKey = parsedBy(parseRecommendationKey);
export const recommendationId = parsedBy(parseRecommendationId);
export const agencyId = parsedBy(parseAgencyId);
export const officeId = parsedBy(parseOfficeId);
export const seatId = parsedBy(parseSeatId);
export const personId = parsedBy(parsePersonId);
export const milestoneId = parsedBy(parseMilestoneId);
export const evidenceId = parsedBy(parseEvidenceId);
export const technologyId = parsedBy(parseTechnologyId);
export const forumId = parsedBy(parseForumId);
export const workingGroupId = parsedBy(parseWorkingGroupId);
export const collaborationId = parsedBy(parseCollaborationId);
export const tensionId = parsedBy(parseTensionId);
export const commitmentKey = parsedBy(parseCommitmentKey);
export const packId = parsedBy(parsePackId);
export const indicatorId = parsedBy(parseIndicatorId);
export const figureSourceId = parsedBy(parseFigureSourceId);
export const countryCode = parsedBy(parseCountryCode);
export const criterionId = parsedBy(parseCriterionId);
export const requirementId = parsedBy(parseRequirementId);
export const coalitionProposalId = parsedBy(parseCoalitionProposalId);
export const clearanceRoundId = parsedBy(parseClearanceRoundId);
export const commentId = parsedBy(parseCommentId);
export const issueId = parsedBy(parseIssueId);
export const identityId = parsedBy(parseIdentityId);
export const invitationId = parsedBy(parseInvitationId);
export const tokenId = parsedBy(parseTokenId);
export const providerId = parsedBy(parseProviderId);
export const holdingId = parsedBy(parseHoldingId);
export const taskingId = parsedBy(parseTaskingId);
export const sessionId = parsedBy(parseSessionId);
export const tableId = parsedBy(parseTableId);
export const meetingId = parsedBy(parseMeetingId);
export const coordinationSheetId = parsedBy(parseCoordinationSheetId);
export const calendarFeedId = parsedBy(parseCalendarFeedId);
export const priorityRunId = parsedBy(parsePriorityRunId);
export const calendarDate = parsedBy(parseCalendarDate);
export const instant = parsedBy(parseInstant);

/** Version of a record that the person saw; the answer to a read carries it. */
export const version = z.int().min(1).max(2_147_483_647);

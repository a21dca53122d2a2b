import type { RecommendationGetOutput } from "@entente/contract";
import {
  type AgencyId,
  dateOf,
  leadOf,
  type Milestone,
  type Schedule,
  type StatusFact,
} from "@entente/domain";
import { formatDate, formatDateFrom } from "../../../lib/dates.ts";
import { listOf } from "../../../lib/sentence.ts";
import {
  CLOSURE_WORDS,
  IMPLEMENTATION_WORDS,
  POSITION_WORDS,
  RESOLUTION_WORDS,
  VERIFICATION_WORDS,
} from "../../../lib/words.ts";
import type { FormAct } from "./obstacle.ts";
import { factAuthorWords, peopleOf } from "./people.ts";

/** One thing that stands now, for the head of a form. */
export interface PresentFact {
  readonly label: string;
  readonly value: string;
}

interface About {
  readonly act: FormAct;
  /** The agency whose share the act is about. */
  readonly agency: AgencyId;
  /** The milestone that the act is about, if it is about one. */
  readonly milestone?: Milestone;
}

/** What stands now of all that the act would change. */
export function presentFacts(detail: RecommendationGetOutput, about: About): readonly PresentFact[] {
  const { status, record } = detail;
  const lead = leadOf(record.assignments).agency;
  const since = sinceWords(detail);
  const verification: PresentFact = {
    label: "Verification",
    value: VERIFICATION_WORDS[status.verification.value] + since(status.verification.since),
  };
  switch (about.act) {
    case "report-implementation":
      return [shareFact(detail, about.agency)];
    case "give-position": {
      const position = status.positions.find(({ agency }) => agency === about.agency);
      return position === undefined
        ? []
        : [
            {
              label: `${about.agency}'s position`,
              value: POSITION_WORDS[position.value] + since(position.since),
            },
          ];
    }
    case "resolve":
      return resolutionFacts(detail);
    case "change-due-date":
      return scheduleFacts(record.schedule);
    case "change-milestone":
      return about.milestone === undefined
        ? [{ label: "Milestones", value: milestonesWords(record.milestones) }]
        : [{ label: "Milestone", value: about.milestone.title }, ...scheduleFacts(about.milestone.schedule)];
    case "change-contact":
      return contactFacts(detail, about.agency);
    case "change-dependency":
      return [
        {
          label: "Has to be done first",
          value: record.dependsOn.length === 0 ? "nothing" : listOf(record.dependsOn),
        },
      ];
    case "add-evidence":
      return [shareFact(detail, about.agency), verification];
    case "raise-dispute":
    case "verify":
      return [shareFact(detail, lead), verification];
    case "close":
      return [...record.assignments.map(({ agency }) => shareFact(detail, agency)), verification];
    case "reopen":
      return [{ label: "Closure", value: CLOSURE_WORDS[status.closure.value] + since(status.closure.since) }];
  }
}

function shareFact(detail: RecommendationGetOutput, agency: AgencyId): PresentFact {
  const share = detail.status.implementations.find((other) => other.agency === agency);
  const value =
    share === undefined ? "no share" : IMPLEMENTATION_WORDS[share.value] + sinceWords(detail)(share.since);
  return { label: `${agency}'s share`, value };
}

function resolutionFacts(detail: RecommendationGetOutput): readonly PresentFact[] {
  const { value, since } = detail.status.resolution;
  const resolution = { label: "Resolution", value: RESOLUTION_WORDS[value] + sinceWords(detail)(since) };
  const due = { label: "Due", value: formatDateFrom(dateOf(detail.asOf), detail.resolutionDue) };
  if (since?.kind !== "resolution" || since.agreedAction === null) return [resolution, due];
  return [
    resolution,
    { label: "Agreed action", value: since.agreedAction },
    { label: "Official", value: since.official ?? "not known" },
  ];
}

function scheduleFacts({ originalDue, currentDue, slips }: Schedule): readonly PresentFact[] {
  if (originalDue === null || currentDue === null) return [{ label: "Due date", value: "Not scheduled" }];
  const moved = slips.map(
    ({ from, to, reason }): PresentFact => ({
      label: "Moved",
      value: `from ${formatDate(from)} to ${formatDate(to)}: ${reason}`,
    }),
  );
  return [
    { label: "Original due date", value: formatDate(originalDue) },
    { label: "Current due date", value: formatDate(currentDue) },
    ...moved,
  ];
}

function contactFacts({ record, seats }: RecommendationGetOutput, agency: AgencyId): readonly PresentFact[] {
  const share = record.assignments.find((assignment) => assignment.agency === agency);
  if (share === undefined) return [];
  const seatWords = (id: string | null) => {
    const seat = seats.find((known) => known.id === id);
    if (seat === undefined) return id === null ? "None named" : id;
    return `${seat.title} (${seat.holderName ?? "vacant"})`;
  };
  return [
    { label: "Main contact", value: seatWords(share.mainContact) },
    { label: "Alternate contact", value: seatWords(share.alternateContact) },
  ];
}

function milestonesWords(milestones: readonly Milestone[]): string {
  return milestones.length === 0 ? "none" : milestones.map(({ title }) => title).join("; ");
}

function sinceWords(detail: RecommendationGetOutput) {
  const people = peopleOf(detail);
  return (fact: StatusFact | null) =>
    fact === null ? "" : `, since ${formatDate(fact.on)}, said by ${factAuthorWords(fact, people)}`;
}

import type {
  CountryCode,
  ForumId,
  MeetingRecord,
  ReportedVote,
  RollEntry,
  SheetRecord,
  TableId,
  TableSetup,
  TableSource,
  WorkingGroupId,
} from "@entente/domain";

const DAY = "2026-01-01" as TableSource["dated"];
const countryOf = (code: string) => code as CountryCode;

export const TTC = "ttc" as TableId;
export const TTC_STANDARDS = "ttc/standards" as TableId;

export const TEST_SOURCE: TableSource = {
  title: "Joint statement",
  locator: "page 1",
  dated: DAY,
  basis: "reported",
  confidence: "medium",
};

export function testSetup(name: string, group: string | null = null): TableSetup {
  return {
    forum: "ttc" as ForumId,
    workingGroup: group as WorkingGroupId | null,
    name,
    purpose: { statement: "Trade and technology.", technologies: null, bands: null, issues: [] },
    decisionRule: "consensus",
    coChairs: [],
    began: { on: DAY, precision: "day" },
    ended: null,
    isRollComplete: true,
    membersNote: null,
    source: TEST_SOURCE,
    founding: null,
  };
}

export function testJoining(country: string): RollEntry {
  const source = TEST_SOURCE;
  return {
    kind: "joined",
    membership: { country: countryOf(country), status: "member", joined: null, left: null, source },
  };
}

export function testMeeting(title: string): MeetingRecord {
  return {
    meeting: {
      forum: "ttc" as ForumId,
      workingGroup: null,
      title,
      startsAt: "2026-05-04T09:00:00.000Z" as MeetingRecord["meeting"]["startsAt"],
      endsAt: "2026-05-04T10:00:00.000Z" as MeetingRecord["meeting"]["endsAt"],
      place: null,
      agenda: [],
      participants: [{ country: countryOf("USA"), agency: null, name: "Delegation" }],
      readAheadDue: null,
      readout: null,
    },
    isCancelled: false,
    source: TEST_SOURCE,
  };
}

export function testSheet(title: string): SheetRecord {
  return {
    table: TTC,
    title,
    votesOn: null,
    group: [countryOf("USA")],
    items: [{ id: "item-1", title: "An item", sought: "adopt" }],
    conversationsMaximum: null,
    source: TEST_SOURCE,
  };
}

export function testVote(country: string): ReportedVote {
  return { country: countryOf(country), item: "item-1", stance: "for", on: DAY, source: "A cable" };
}

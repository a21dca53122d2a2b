import type {
  Agency,
  AlignmentModel,
  Assignment,
  BlocComparison,
  Capability,
  ClearanceFact,
  ClearanceHold,
  ClearanceRound,
  ClosingMove,
  CoalitionExplanation,
  CoalitionFrontier,
  CoalitionInputs,
  Collaboration,
  CommitmentEntry,
  CommitmentRecord,
  CoordinationRow,
  CountryCode,
  CountryFigure,
  CountryProfile,
  CountryStance,
  CoverageTableRow,
  CurveComparison,
  DataHolding,
  DataPool,
  Digest,
  Evidence,
  FigureSource,
  FiledEvidence,
  FollowThrough,
  Forum,
  ForumId,
  GridRow,
  GroupDistance,
  Health,
  HealthFinding,
  HolderMap,
  Indicator,
  IssueId,
  IssueSpread,
  LinkedEffect,
  MeetingBrief,
  MeetingRecord,
  Milestone,
  ObligationFact,
  ObligationStanding,
  OfficeOptions,
  PairDistance,
  PairFigure,
  PoolingCandidate,
  PreStandardizationCandidate,
  PriorityModel,
  PriorityResult,
  PriorityRunInputs,
  Progress,
  Rating,
  RatingSubject,
  Recommendation,
  RecommendationRecord,
  RecordChange,
  RequirementId,
  RequirementSet,
  RollEntry,
  RoundOptions,
  RunComparison,
  Schedule,
  SheetRecord,
  SingleChange,
  StatedMembership,
  StatusFact,
  Surroundings,
  SurroundingsInputs,
  SurvivalCurve,
  TableOn,
  TableSetup,
  Tasking,
  TaskingFact,
  Technology,
  TextDifference,
  TimeUntil,
  Weighting,
  WeightSet,
} from "@entente/domain";
import { describe, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type * as contract from "./index.ts";

/** Whether what leaves the wire can be given to the domain, and what the domain gives can go on the wire. */
type Pinned<Domain, Wire> = [Wire] extends [Domain]
  ? [Domain] extends [Wire]
    ? "same"
    : "the domain gives what the wire cannot carry"
  : "the wire carries what the domain does not know";

type Output<Schema extends z.ZodType> = z.output<Schema>;

describe("the wire carries what the domain knows, no more and no less", () => {
  it("for records and their parts", () => {
    expectTypeOf<Pinned<Recommendation, Output<typeof contract.recommendation>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Assignment, Output<typeof contract.assignment>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Milestone, Output<typeof contract.milestone>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Schedule, Output<typeof contract.schedule>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<FiledEvidence, Output<typeof contract.filedEvidence>>>().toEqualTypeOf<"same">();
    expectTypeOf<
      Pinned<RecommendationRecord, Output<typeof contract.recommendationRecord>>
    >().toEqualTypeOf<"same">();
  });

  it("for facts and changes", () => {
    expectTypeOf<Pinned<Evidence, Output<typeof contract.evidence>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<StatusFact, Output<typeof contract.statusFact>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<RecordChange, Output<typeof contract.recordChange>>>().toEqualTypeOf<"same">();
  });

  it("for health and progress", () => {
    expectTypeOf<Pinned<HealthFinding, Output<typeof contract.healthFinding>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Health, Output<typeof contract.health>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Progress, Output<typeof contract.progress>>>().toEqualTypeOf<"same">();
  });

  it("for the priority model, ratings and weights", () => {
    expectTypeOf<Pinned<PriorityModel, Output<typeof contract.priorityModel>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Rating, Output<typeof contract.rating>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<RatingSubject, Output<typeof contract.ratingSubject>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<WeightSet, Output<typeof contract.weightSet>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Weighting, Output<typeof contract.weighting>>>().toEqualTypeOf<"same">();
  });

  it("for rankings, runs and what moved between them", () => {
    expectTypeOf<Pinned<PriorityResult, Output<typeof contract.priorityResult>>>().toEqualTypeOf<"same">();
    expectTypeOf<
      Pinned<PriorityRunInputs, Output<typeof contract.priorityRunInputs>>
    >().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<RunComparison, Output<typeof contract.runComparison>>>().toEqualTypeOf<"same">();
  });

  it("for taskings and what is said of them", () => {
    expectTypeOf<Pinned<Tasking, Output<typeof contract.tasking>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<TaskingFact, Output<typeof contract.taskingFact>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Digest, Output<typeof contract.digest>>>().toEqualTypeOf<"same">();
  });

  it("for data packs", () => {
    expectTypeOf<Pinned<FigureSource, Output<typeof contract.figureSource>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Indicator, Output<typeof contract.indicator>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<CountryProfile, Output<typeof contract.countryProfile>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<CountryFigure, Output<typeof contract.countryFigure>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<PairFigure, Output<typeof contract.pairFigure>>>().toEqualTypeOf<"same">();
    expectTypeOf<
      Pinned<StatedMembership, Output<typeof contract.statedMembership>>
    >().toEqualTypeOf<"same">();
  });

  it("for requirements, capabilities and what coalitions are computed from", () => {
    expectTypeOf<Pinned<RequirementSet, Output<typeof contract.requirementSet>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Capability, Output<typeof contract.capability>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<CoalitionInputs, Output<typeof contract.coalitionInputs>>>().toEqualTypeOf<"same">();
    expectTypeOf<
      Pinned<SurroundingsInputs, Output<typeof contract.surroundingsInputs>>
    >().toEqualTypeOf<"same">();
  });

  it("for fronts, explanations and what exists around a coalition", () => {
    type Frontier = CoalitionFrontier<CountryCode, RequirementId>;
    type Explanation = CoalitionExplanation<CountryCode, RequirementId>;
    type Table = readonly CoverageTableRow<CountryCode, RequirementId>[];
    expectTypeOf<Pinned<Frontier, Output<typeof contract.coalitionFrontier>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Explanation, Output<typeof contract.coalitionExplanation>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Table, Output<typeof contract.coverageTable>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Surroundings, Output<typeof contract.surroundings>>>().toEqualTypeOf<"same">();
  });

  it("for issues, stances, and what recommendations would change of them", () => {
    expectTypeOf<Pinned<AlignmentModel, Output<typeof contract.alignmentModel>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<CountryStance, Output<typeof contract.countryStance>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<LinkedEffect, Output<typeof contract.linkedEffect>>>().toEqualTypeOf<"same">();
  });

  it("for distances and what would close them", () => {
    type C = CountryCode;
    type I = IssueId;
    expectTypeOf<Pinned<PairDistance<C, I>, Output<typeof contract.pairDistance>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<GroupDistance<C>, Output<typeof contract.groupDistance>>>().toEqualTypeOf<"same">();
    expectTypeOf<IssueSpread<C, I>>().toExtend<Output<typeof contract.issueSpread>>();
    expectTypeOf<Pinned<HolderMap<C>, Output<typeof contract.holderMap>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<BlocComparison, Output<typeof contract.blocComparison>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<SingleChange<C, I>, Output<typeof contract.singleChange>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<ClosingMove<C, I>, Output<typeof contract.closingMove>>>().toEqualTypeOf<"same">();
  });

  it("for commitments, what was said of them, and how they stand", () => {
    type Commitment = CommitmentRecord["commitment"];
    expectTypeOf<Pinned<Commitment, Output<typeof contract.commitment>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<ObligationFact, Output<typeof contract.obligationFact>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<CommitmentEntry, Output<typeof contract.commitmentEntry>>>().toEqualTypeOf<"same">();
    expectTypeOf<
      Pinned<ObligationStanding, Output<typeof contract.obligationStanding>>
    >().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<GridRow, Output<typeof contract.gridRow>>>().toEqualTypeOf<"same">();
  });

  it("for follow-through, times to completion and their comparison", () => {
    type Compared = Output<ReturnType<typeof contract.timesCompared<typeof contract.forumId>>>;
    expectTypeOf<Pinned<FollowThrough, Output<typeof contract.followThrough>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<SurvivalCurve, Output<typeof contract.survivalCurve>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<TimeUntil, Output<typeof contract.timeUntil>>>().toEqualTypeOf<"same">();
    expectTypeOf<CurveComparison<ForumId>>().toExtend<Compared>();
  });

  it("for rounds of clearance", () => {
    expectTypeOf<Pinned<ClearanceFact, Output<typeof contract.clearanceFact>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<ClearanceRound, Output<typeof contract.clearanceRound>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<ClearanceHold, Output<typeof contract.clearanceHold>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<OfficeOptions, Output<typeof contract.officeOptions>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<RoundOptions, Output<typeof contract.roundOptions>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<TextDifference, Output<typeof contract.textDifference>>>().toEqualTypeOf<"same">();
  });

  it("for data holdings, their pools and the window before standards", () => {
    type Candidate = Output<typeof contract.preStandardizationCandidate>;
    expectTypeOf<Pinned<DataHolding, Output<typeof contract.dataHolding>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<DataPool, Output<typeof contract.dataPool>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<PreStandardizationCandidate, Candidate>>().toEqualTypeOf<"same">();
    expectTypeOf<
      Pinned<PoolingCandidate, Output<typeof contract.poolingCandidate>>
    >().toEqualTypeOf<"same">();
  });

  it("for what records refer to", () => {
    expectTypeOf<Pinned<Agency, Output<typeof contract.agency>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Technology, Output<typeof contract.technology>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Forum, Output<typeof contract.forum>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<Collaboration, Output<typeof contract.collaboration>>>().toEqualTypeOf<"same">();
  });
});

describe("the wire carries what the domain knows of forums", () => {
  it("for charters, rolls, meetings and what is missing before them", () => {
    expectTypeOf<Pinned<TableSetup, Output<typeof contract.tableSetup>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<RollEntry, Output<typeof contract.rollEntry>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<MeetingRecord, Output<typeof contract.meetingRecord>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<MeetingBrief, Output<typeof contract.meetingBrief>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<TableOn, Output<typeof contract.tableOn>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<SheetRecord, Output<typeof contract.sheetRecord>>>().toEqualTypeOf<"same">();
    expectTypeOf<Pinned<CoordinationRow, Output<typeof contract.coordinationRow>>>().toEqualTypeOf<"same">();
  });
});

describe("identifiers on the wire", () => {
  it("are branded once parsed, so that an agency cannot pass for a seat", () => {
    type Contact = Output<typeof contract.changeContactInput>;
    expectTypeOf<Contact["agency"]>().not.toExtend<NonNullable<Contact["mainContact"]>>();
    expectTypeOf<string>().not.toExtend<Contact["agency"]>();
  });
});

import type {
  Agency,
  AgencyId,
  Author,
  CalendarDate,
  Closure,
  Collaboration,
  CountryCode,
  Designation,
  DeskCandidate,
  DeskDuty,
  Direction,
  Employment,
  Facet,
  FindingKind,
  Forum,
  ForumId,
  Group,
  Health,
  HealthLabel,
  Implementation,
  Instant,
  Position,
  RecommendationId,
  RecommendationKey,
  RecommendationRecord,
  RecordChange,
  Resolution,
  Result,
  Role,
  Seat,
  SeatId,
  Sort,
  Technology,
  TechnologyId,
  Theme,
  Verification,
} from "@entente/domain";
import type { AlignmentRepository } from "./alignment-port.ts";
import type { AuditRepository } from "./audit-port.ts";
import type { CalendarRepository } from "./calendar-port.ts";
import type { ClearanceRepository } from "./clearance-port.ts";
import type { CoalitionRepository } from "./coalition-port.ts";
import type { CollaborationRepository } from "./collaboration-port.ts";
import type { CommentRepository } from "./comment-port.ts";
import type { CommitmentRepository } from "./commitment-port.ts";
import type { ForumRepository } from "./forum-port.ts";
import type { IdempotencyRepository, Submission } from "./idempotency-port.ts";
import type { LiveRepository } from "./live-port.ts";
import type { MarkingRepository } from "./marking-port.ts";
import type { JobRepository, NoticeRepository } from "./notice-port.ts";
import type { PackRepository } from "./pack-port.ts";
import type { PeopleRepository } from "./people-port.ts";
import type { PoolingRepository } from "./pooling-port.ts";
import type { PriorityRepository } from "./priority-port.ts";
import type { SessionRepository } from "./session-port.ts";
import type { SignInRepository } from "./sign-in-port.ts";
import type { StatementRepository } from "./statement-port.ts";
import type { TaskingRepository } from "./tasking-port.ts";
import type { TokenRepository } from "./token-port.ts";

/** Somebody saved first: the version that was expected is no longer the present one. */
export interface ChangedMeanwhile {
  readonly code: "changed-meanwhile";
  readonly key: RecommendationKey;
  readonly expected: number;
  readonly actual: number;
}

/** Who makes a change, from where, and when; becomes the audit row beside it. */
export interface Signature {
  readonly by: Author;
  /** `none` when nobody is signed in. */
  readonly role: Role | "none";
  readonly at: Instant;
  /** The procedure or command, such as `assignment.report`. */
  readonly action: string;
  /** Where the request came from: `web`, the name of a client, or `seed`. */
  readonly source: string;
  readonly requestId: string;
  /** The key under which the change is made once; absent where its sender gave none. */
  readonly submission?: Submission;
}

/** A change as it stands in the history of a record. `version` is the record's version once it was applied. */
export interface RecordedChange {
  readonly version: number;
  readonly at: Instant;
  readonly by: Author;
  readonly personName: string;
  readonly seatTitle: string | null;
  readonly change: RecordChange;
}

/** A recommendation at the other end of a dependency. */
export interface LinkedRecommendation {
  readonly key: RecommendationKey;
  readonly title: string;
  readonly isOpen: boolean;
  readonly health: HealthLabel;
  readonly due: CalendarDate | null;
}

export interface StoredRecord {
  readonly record: RecommendationRecord;
  readonly version: number;
  readonly registeredAt: Instant;
  readonly updatedAt: Instant;
  readonly health: Health;
  readonly designation: Designation;
  /** All seats of the assigned agencies, contacts among them, with who holds them now. */
  readonly seats: readonly HeldSeat[];
  readonly prerequisites: readonly LinkedRecommendation[];
  readonly dependents: readonly LinkedRecommendation[];
}

export interface HeldSeat extends Seat {
  readonly holderName: string | null;
  readonly holderEmployment: Employment | null;
}

export interface ListQuery {
  readonly text: string | null;
  /** `share` values are `NIST:in-progress`: an assigned agency and what it claims. */
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly sort: Sort;
  readonly direction: Direction;
  readonly group: Group | null;
  readonly cursor: string | null;
  readonly limit: number;
}

export interface ListRow {
  readonly id: RecommendationId;
  readonly key: RecommendationKey;
  readonly title: string;
  readonly theme: Theme;
  readonly technologies: readonly TechnologyId[];
  readonly lead: AgencyId;
  readonly supporting: readonly AgencyId[];
  readonly partners: readonly CountryCode[];
  readonly forums: readonly ForumId[];
  readonly position: Position;
  readonly resolution: Resolution;
  readonly implementation: Implementation;
  readonly sharesImplemented: number;
  readonly shares: number;
  readonly verification: Verification;
  readonly closure: Closure;
  readonly health: Health;
  readonly originalDue: CalendarDate | null;
  readonly currentDue: CalendarDate | null;
  readonly nextMilestoneDue: CalendarDate | null;
  readonly lastReportOn: CalendarDate | null;
  readonly issuedOn: CalendarDate;
  readonly updatedAt: Instant;
  readonly version: number;
  readonly designation: Designation;
  /** The lead's main contact. */
  readonly contact: {
    readonly seat: SeatId;
    readonly title: string;
    readonly holderName: string | null;
  } | null;
}

/** A number of matches; `isCapped` when there are more than the stated thousand. */
export interface MatchCount {
  readonly count: number;
  readonly isCapped: boolean;
}

export interface ListPage {
  readonly rows: readonly ListRow[];
  readonly total: MatchCount;
  /** Opaque; absent on the last page. */
  readonly nextCursor: string | null;
}

/** Counts for each facet's values, most first. `scope` is `register` when too many match to count within them. */
export interface FacetCounts {
  readonly scope: "matches" | "register";
  /** The different designations of what is counted. */
  readonly designations: readonly Designation[];
  readonly counts: Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>;
}

/** Input of the whole-register figures. Cell values are exact, from the counters. */
export interface HeatCell<Value extends string> {
  readonly agency: AgencyId;
  readonly value: Value;
  readonly count: number;
}

export interface AuditBreak {
  readonly record: string;
  readonly key: string | null;
  /** Sequence of the first row that does not fit, from 1. */
  readonly sequence: number;
  readonly fault:
    | "row-altered"
    | "row-missing"
    | "row-unexpected"
    | "link-broken"
    | "head-differs"
    | "anchor-differs";
  readonly detail: string;
}
export interface AuditReport {
  readonly chains: number;
  readonly rows: number;
  readonly anchors: number;
  readonly firstBreak: AuditBreak | null;
  readonly breaks: number;
}

/** One recommendation that may belong on a desk, with what the domain decides that on. */
export interface DeskRow {
  readonly row: ListRow;
  readonly candidate: DeskCandidate;
}

export interface LedgerCount {
  readonly theme: Theme;
  readonly done: number;
  readonly open: number;
}

/** One due date in the register: a recommendation's own, or a milestone's. */
export interface DatedRow {
  readonly recommendation: RecommendationKey;
  readonly title: string;
  readonly milestone: string | null;
  readonly startsOn: CalendarDate | null;
  readonly due: CalendarDate;
  readonly originalDue: CalendarDate;
  readonly doneOn: CalendarDate | null;
}

/** Recommendations around one in the dependency graph, for forecasts and the cycle check. */
export interface DependencyNeighborhood {
  readonly nodes: readonly {
    readonly key: RecommendationKey;
    readonly title: string;
    readonly isOpen: boolean;
    readonly doneOn: CalendarDate | null;
    readonly due: CalendarDate | null;
    readonly health: HealthLabel;
  }[];
  readonly edges: readonly {
    readonly dependent: RecommendationKey;
    readonly prerequisite: RecommendationKey;
  }[];
  /** True when the neighborhood was cut at the stated limit of nodes. */
  readonly isCut: boolean;
}

export interface RecommendationRepository {
  /** The record with everything that is decided on; absent when no record has this key. */
  find(key: RecommendationKey): Promise<StoredRecord | null>;
  /** Throws `CursorInvalid` when the cursor was not given out for this query. */
  list(query: ListQuery): Promise<ListPage>;
  facets(query: Pick<ListQuery, "text" | "filters">): Promise<FacetCounts>;
  /** All rows of a query in its order, in batches of at most 500; for exports. */
  stream(query: Omit<ListQuery, "cursor" | "limit">): AsyncIterable<readonly ListRow[]>;
  /** The designations of those among these records that the asker may read. */
  designationsOf(keys: readonly RecommendationKey[]): Promise<ReadonlyMap<RecommendationKey, Designation>>;
  /** How many entries the history has for the asker, the registration among them. */
  historyTotal(key: RecommendationKey): Promise<number>;
  /** The history for the asker, newest first, at most `limit`. */
  history(key: RecommendationKey, limit: number): Promise<readonly RecordedChange[]>;
  /** Changes with a version above the given one as the asker may read them, oldest first. */
  changesSince(key: RecommendationKey, version: number): Promise<readonly RecordedChange[]>;
  /** Appends the change with its audit row, or nothing when the version has moved on. Returns the new version. */
  append(
    stored: StoredRecord,
    change: RecordChange,
    signature: Signature,
  ): Promise<Result<number, ChangedMeanwhile>>;
  /** The same for several records, all or none. */
  appendAll(
    changes: readonly { readonly stored: StoredRecord; readonly change: RecordChange }[],
    signature: Signature,
  ): Promise<Result<readonly number[], ChangedMeanwhile>>;
  /** Ancestors and descendants of the record, at most `limit` nodes. */
  neighborhood(key: RecommendationKey, limit: number): Promise<DependencyNeighborhood>;
  /** Open records that hold up the most others directly, at most `limit`, with the number behind each. */
  mostUnlocking(limit: number): Promise<readonly { row: ListRow; direct: number; all: number }[]>;
  /**
   * Open records that may belong on such a desk, most pressing date first, at most `limit`; `isCut` when there are
   * more. `report` and `coordinate`: with a share of the agency. `verify`: evidence submitted, disputed or addressed,
   * without a share of the agency. `oversee`: all.
   */
  desk(
    duty: DeskDuty,
    agency: AgencyId,
    limit: number,
  ): Promise<{ readonly rows: readonly DeskRow[]; readonly isCut: boolean }>;
  /** How many records of each theme are closed as implemented, and how many are not. */
  ledger(): Promise<readonly LedgerCount[]>;
  /** Titles of those of these that are there, in the order of their keys. */
  titles(
    keys: readonly RecommendationKey[],
  ): Promise<readonly { readonly key: RecommendationKey; readonly title: string }[]>;
  /**
   * Due dates of open records and all their milestones, at most `limit`, with how many there are: those nearest to the
   * day, as many behind it as ahead while both last. Earliest first.
   */
  dates(
    limit: number,
    around: CalendarDate,
  ): Promise<{ readonly rows: readonly DatedRow[]; readonly total: number }>;
  /** Recomputes health where `reviewOn` has come; returns how many records changed. Safe to run at any time. */
  refreshHealth(today: CalendarDate): Promise<number>;
}

export interface RegisterFigures {
  readonly total: number;
  readonly counts: FacetCounts["counts"];
  readonly agencyByHealth: readonly HeatCell<HealthLabel>[];
  readonly agencyByImplementation: readonly HeatCell<Implementation>[];
  /** Lead's claim against verification. */
  readonly claimedByVerification: readonly {
    readonly implementation: Implementation;
    readonly verification: Verification;
    readonly count: number;
  }[];
  readonly findings: readonly { readonly kind: FindingKind; readonly count: number }[];
  /** The different designations of all that is counted. */
  readonly designations: readonly Designation[];
}

export interface ReferenceRepository {
  agencies(): Promise<readonly Agency[]>;
  /** Agencies of other countries: those of their officials. By id. */
  agenciesAbroad(): Promise<readonly AgencyId[]>;
  seatsOf(agency: AgencyId): Promise<readonly HeldSeat[]>;
  /** Seats of the agency that a record which the asker may read names as a contact. */
  contactsOf(agency: AgencyId): Promise<readonly HeldSeat[]>;
  technologies(): Promise<readonly Technology[]>;
  forums(): Promise<readonly Forum[]>;
  collaborations(): Promise<readonly Collaboration[]>;
  countries(): Promise<readonly { readonly code: CountryCode; readonly name: string }[]>;
  sources(): Promise<readonly SourceDocument[]>;
  figures(): Promise<readonly SourceFigure[]>;
}

export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly kind: string;
}
export interface SourceFigure {
  readonly source: string;
  readonly fact: string;
  readonly value: number;
  readonly year: number;
}

export interface Repositories {
  readonly marking: MarkingRepository;
  readonly recommendations: RecommendationRepository;
  readonly reference: ReferenceRepository;
  readonly sessions: SessionRepository;
  readonly signIn: SignInRepository;
  readonly audit: AuditRepository;
  readonly people: PeopleRepository;
  readonly tokens: TokenRepository;
  readonly priority: PriorityRepository;
  readonly packs: PackRepository;
  readonly coalition: CoalitionRepository;
  readonly alignment: AlignmentRepository;
  readonly taskings: TaskingRepository;
  readonly commitments: CommitmentRepository;
  readonly clearance: ClearanceRepository;
  readonly comments: CommentRepository;
  readonly forum: ForumRepository;
  readonly notices: NoticeRepository;
  readonly jobs: JobRepository;
  readonly live: LiveRepository;
  readonly idempotency: IdempotencyRepository;
  readonly statements: StatementRepository;
  readonly calendar: CalendarRepository;
  readonly pooling: PoolingRepository;
  readonly collaborations: CollaborationRepository;
  figures(): Promise<RegisterFigures>;
}

import type { EntenteInputs } from "@entente/client";
import { signInAsPersona } from "@entente/client";
import { type AgencyId, ownStatementOf, parseAgencyId, type Subject } from "@entente/domain";

/** Who leads all that these samples are about, and who supports it. */
export const LEAD = agencyId("NIST");
export const SUPPORTING = agencyId("NSF");

interface Owned<Input> {
  readonly input: Input;
  /** The agencies on which the rules decide; absent when it is about the caller's own, whoever calls. */
  readonly subject: Subject | null;
}
type OwnedSamples = {
  readonly [A in keyof EntenteInputs]?: {
    readonly [P in keyof EntenteInputs[A]]?: Owned<EntenteInputs[A][P]>;
  };
};

const seen = { recommendation: "STD-1", version: 1 };
const evidence = { kind: "citation", title: "Note", locator: "Page 4", dated: "2026-03-01" } as const;
const stated = { on: "2026-03-01", reason: "As agreed.", evidence: [evidence] };
const reason = "As agreed.";
const UNKNOWN = "01890000-0000-7000-8000-000000000000";
const RECORD: Subject = {
  lead: LEAD,
  assigned: [LEAD, SUPPORTING, agencyId("DOD"), agencyId("DOE"), agencyId("STATE")],
  share: null,
};
const SHARE: Subject = { ...RECORD, share: LEAD };
const OWN = ownStatementOf(LEAD);
/** What is asked of, or answered by, the supporting agency. */
const ASKED = ownStatementOf(SUPPORTING);

/**
 * For each procedure whose rule asks how the person's agency stands to the record: an input about a record that is
 * there, led by one agency and supported by another. What it asks for may still be refused once the rights are settled.
 */
export async function ownedSamples(serverUrl: string): Promise<ReadonlyMap<string, Owned<unknown>>> {
  const { commitment, tasking, round, text } = await prepared(serverUrl);
  const account = {
    commitment,
    version: 9,
    owedBy: { country: "USA", agency: LEAD },
    to: "kept",
    ...stated,
    basis: "reported",
  } as const;
  const owed: Subject = { lead: LEAD, assigned: [LEAD, SUPPORTING], share: LEAD };
  const convened: Subject = { lead: LEAD, assigned: [LEAD, SUPPORTING], share: null };
  const answering: Subject = { ...convened, share: SUPPORTING };
  const inRound = { round, seen: 9 };
  const part = { tasking, version: 9, office: SUPPORTING };

  const samples: OwnedSamples = {
    recommendation: {
      resolve: {
        input: { ...seen, to: "resolved", agreedAction: "A plan.", official: "Director", ...stated },
        subject: RECORD,
      },
      verify: { input: { ...seen, to: "addressed", ...stated }, subject: RECORD },
      dispute: { input: { ...seen, ...stated }, subject: RECORD },
      close: {
        input: { ...seen, to: "closed-implemented", approvedBy: "Comptroller", successor: null, ...stated },
        subject: RECORD,
      },
      reopen: { input: { ...seen, ...stated }, subject: RECORD },
      fileEvidence: { input: { ...seen, evidence, note: "" }, subject: RECORD },
      changeDue: { input: { ...seen, due: "2031-06-30", reason }, subject: RECORD },
      changeDueOfMany: { input: { chosen: [seen], due: "2031-06-30", reason }, subject: RECORD },
    },
    assignment: {
      report: { input: { ...seen, agency: LEAD, to: "planned", ...stated }, subject: SHARE },
      givePosition: { input: { ...seen, agency: LEAD, to: "concur", ...stated }, subject: SHARE },
      changeContact: {
        input: { ...seen, agency: LEAD, mainContact: "nist-main", alternateContact: null },
        subject: SHARE,
      },
      changeContactOfMany: {
        input: { chosen: [seen], agency: LEAD, mainContact: "nist-main" },
        subject: SHARE,
      },
    },
    milestone: {
      add: {
        input: { ...seen, title: "Draft", startsOn: null, due: "2031-01-31", note: "" },
        subject: RECORD,
      },
      move: { input: { ...seen, milestone: UNKNOWN, due: "2031-02-28", reason }, subject: RECORD },
      complete: { input: { ...seen, milestone: UNKNOWN, doneOn: "2026-03-01" }, subject: RECORD },
    },
    dependency: {
      add: { input: { ...seen, prerequisite: "DATA-1", reason }, subject: RECORD },
      remove: { input: { ...seen, prerequisite: "DATA-1", reason }, subject: RECORD },
    },
    marking: {
      change: { input: { recommendation: "STD-1", seen: 9, marking: PLAIN, reason }, subject: OWN },
      decide: {
        input: { recommendation: "STD-1", seen: 9, request: 9, isGranted: true, reason: "" },
        subject: OWN,
      },
    },
    priority: {
      setWeights: { input: { agency: LEAD, seen: 9, points: { competition: 80 }, reason }, subject: OWN },
    },
    coalition: {
      propose: {
        input: {
          technology: "semiconductors",
          bands: ["deployment"],
          requirements: ["chip-fabrication"],
          changes: [],
          candidates: ["JPN", "USA"],
          mandatory: [],
          excluded: [],
          incompatiblePairs: [],
          unknownPairs: "allow",
          sizeMaximum: 2,
          members: ["JPN", "USA"],
          inputsHash: "0".repeat(64),
          title: "A table on chips",
          statement: "Fabrication at one table.",
          lead: LEAD,
          supporting: [SUPPORTING],
          mainContact: null,
          forum: null,
          buildsOn: [],
          due: null,
          duplicateReason: "",
        },
        subject: convened,
      },
    },
    clearance: {
      draft: {
        input: { kind: "report-text", title: "Report", content: "Once more.", about: null },
        subject: null,
      },
      changeText: { input: { subject: text, seen: 9, content: "Otherwise.", reason }, subject: OWN },
      callRound: {
        input: {
          subject: text,
          text: "0".repeat(64),
          offices: [{ office: SUPPORTING }],
          suspense: "2031-06-01",
        },
        subject: OWN,
      },
      ask: { input: { round, office: "STATE", asking: "required" }, subject: convened },
      moveSuspense: { input: { ...inRound, suspense: "2031-07-01", reason }, subject: convened },
      proceed: { input: { round }, subject: convened },
      recall: { input: { round, reason: "" }, subject: convened },
      answer: { input: { ...inRound, office: SUPPORTING, to: "concur", reason: "" }, subject: answering },
      withdraw: { input: { ...inRound, office: SUPPORTING, statement: reason }, subject: answering },
      resolveComment: {
        input: { ...inRound, office: SUPPORTING, comment: 1, resolution: reason },
        subject: answering,
      },
      reopenComment: { input: { ...inRound, comment: 1, reason }, subject: convened },
      elevate: { input: { round, to: "working-group", reason }, subject: convened },
      splitMemo: { input: { round }, subject: convened },
      settle: {
        input: { ...inRound, office: SUPPORTING, decision: reason, official: "Chair" },
        subject: answering,
      },
    },
    tasking: {
      set: {
        input: {
          request: "Say what is funded.",
          about: "STD-1",
          tasker: LEAD,
          offices: [SUPPORTING],
          suspense: "2031-05-14",
        },
        subject: OWN,
      },
      acknowledge: { input: part, subject: ASKED },
      answer: { input: { ...part, answer: "Four." }, subject: ASKED },
      returnAnswer: { input: { ...part, reason }, subject: OWN },
      close: { input: { ...part, reason }, subject: OWN },
      putOff: { input: { tasking, version: 9, to: "2031-06-01", reason }, subject: OWN },
      nameContacts: {
        input: { office: LEAD, seen: 9, mainContact: "nist-main", alternateContact: null },
        subject: OWN,
      },
    },
    commitment: {
      claim: { input: account, subject: owed },
      moveDue: { input: { ...account, to: { on: "2031-01-31", precision: "month" } }, subject: owed },
      verify: { input: account, subject: owed },
    },
  };
  return new Map(
    Object.entries(samples).flatMap(([area, rows]) =>
      Object.entries<Owned<unknown>>(rows).map(([name, row]) => [`${area}.${name}`, row] as const),
    ),
  );
}

const PLAIN: EntenteInputs["marking"]["change"]["marking"] = {
  isPublic: false,
  level: "unclassified",
  categories: [],
  controls: [],
  releasableTo: { countries: [], forums: [] },
  displayOnlyTo: { countries: [], forums: [] },
  disseminationList: [],
  supplemental: [],
};

/** A commitment that both agencies owe, a tasking of one to the other, and a text of one with a round on it. */
async function prepared(url: string) {
  const [officer, coordinator, analyst] = await Promise.all(
    ["nist-officer", "nist-coordinator", "analyst"].map(
      async (persona) => (await signInAsPersona({ url, name: "access-check" }, persona)).entente,
    ),
  );
  if (officer === undefined || coordinator === undefined || analyst === undefined) throw new Error("nobody");
  const { commitment } = await analyst.commitment.record.mutate({
    key: "TTC8-1",
    forum: "ttc",
    workingGroup: null,
    madeOn: "2026-02-01",
    text: "Publish a joint report.",
    source: { title: "Joint statement", locator: "Paragraph 3", caveat: null },
    basis: "public-record",
    technologies: ["ai"],
    recommendations: [],
    obligations: [LEAD, SUPPORTING].map((agency) => ({
      owedBy: { country: "USA", agency },
      text: "The draft.",
      due: { on: "2026-12-31", precision: "year" as const },
    })),
  });
  const { tasking } = await coordinator.tasking.set.mutate({
    request: "Say what is funded.",
    about: "STD-1",
    tasker: LEAD,
    offices: [SUPPORTING],
    suspense: "2031-05-14",
  });
  const { subject: text, sha256 } = await officer.clearance.draft.mutate({
    kind: "report-text",
    title: "Report",
    content: "Progress.",
    about: null,
  });
  const { round } = await officer.clearance.callRound.mutate({
    subject: text,
    text: sha256,
    offices: [{ office: SUPPORTING }],
    suspense: "2031-06-01",
  });
  return { commitment, tasking, round, text };
}

function agencyId(text: string): AgencyId {
  const parsed = parseAgencyId(text);
  if (!parsed.ok) throw new Error(`${text} is no agency`);
  return parsed.value;
}

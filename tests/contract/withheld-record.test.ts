import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ALIGNMENT_ROWS } from "./alignment-rows.ts";
import { PROCEDURES, type Procedure } from "./procedure-table.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";
import {
  answerOf,
  MISSING,
  type Signed,
  signedIn,
  WITHHELD,
  WITHHELD_WORD,
  withholdFromAllBut,
} from "./withheld-record.ts";

/** Who may not receive it: by role and agency as different as can be. */
const OUTSIDERS = [
  "nsc-coordinator",
  "administrator",
  "verifier",
  "reader",
  "state-coordinator",
  "nist-contractor",
  "gbr-liaison",
];
/** Whoever does in another agency what NIST's people do in theirs. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "nist-officer": "doc-officer",
  "nist-coordinator": "doc-coordinator",
};
const QUERIES = PROCEDURES.filter(({ type }) => type === "query");
/** Answers that may move with every act in the register, whoever asks, and why that tells of no record. */
const OF_THE_WHOLE = {
  "audit.verify": "counts the rows of all chains, those of signing in among them",
  "session.clock": "counts the seconds that a session has left",
  "session.list": "names the person's own sessions as they are used",
};

/** Questions about the record itself, its words and its counts, beside those of the table. */
const ABOUT: readonly Pick<Procedure, "path" | "type" | "sample">[] = [
  { path: "recommendation.get", sample: { key: WITHHELD } },
  { path: "recommendation.get", sample: { key: "HOME-4" } },
  { path: "recommendation.list", sample: { text: WITHHELD } },
  { path: "recommendation.list", sample: { text: WITHHELD_WORD } },
  { path: "recommendation.list", sample: { text: WITHHELD.slice(0, 3), sort: "updated" } },
  { path: "recommendation.list", sample: { filters: { lead: ["NIST"] }, group: "health" } },
  { path: "recommendation.facets", sample: { text: WITHHELD_WORD } },
  { path: "recommendation.facets", sample: {} },
  { path: "marking.get", sample: { recommendation: WITHHELD } },
  { path: "agency.get", sample: { agency: "NIST" } },
  { path: "alignment.gain", sample: { recommendation: WITHHELD } },
  { path: "tension.ofRecommendation", sample: { recommendation: WITHHELD } },
  { path: "coalition.proposal", sample: { recommendation: WITHHELD } },
  { path: "commitment.list", sample: { recommendation: WITHHELD } },
  { path: "commitment.list", sample: {} },
  { path: "commitment.get", sample: { key: "TTC3-5" } },
  { path: "commitment.facets", sample: { recommendation: WITHHELD } },
  { path: "clearance.list", sample: { view: "all" } },
  { path: "clearance.list", sample: { view: "to-answer", about: WITHHELD } },
  { path: "clearance.text", sample: { kind: "recommendation", key: WITHHELD } },
  { path: "comment.list", sample: { kind: "recommendation", key: WITHHELD } },
  { path: "comment.counts", sample: { kind: "recommendation" } },
  { path: "tasking.list", sample: { side: "owed", state: "open" } },
  { path: "tasking.list", sample: { side: "set", state: "open" } },
  { path: "audit.list", sample: { outcome: "accepted", object: WITHHELD } },
  { path: "audit.list", sample: { outcome: "accepted" } },
].map((one) => ({ ...one, type: "query" }));

let server: ServerProcess;
let as: (persona: string) => Promise<Signed>;
beforeAll(async () => {
  server = await startSeededServer();
  as = signedIn(server.url, "contract-tests");
  await Promise.all(
    ["nist-officer", "nist-coordinator", "analyst", ...OUTSIDERS, ...Object.values(ELSEWHERE)].map(as),
  );
  await withholdFromAllBut(await as("nist-coordinator"), WITHHELD);
});
afterAll(() => server.stop());

const KEY = /"(?:ABROAD|AI|BIO|CHIP|DATA|HOME|NEXT|PROT|REG|STD|SUPPLY|TEL)-\d+"/gu;

/** The samples with this key in place of each recommendation that they name, one at a time and all at once. */
function samplesAbout(sample: unknown, key: string): readonly unknown[] {
  const text = JSON.stringify(sample ?? null);
  const places = [...text.matchAll(KEY)];
  const one = places.map(({ 0: found, index }) =>
    [text.slice(0, index), JSON.stringify(key), text.slice(index + found.length)].join(""),
  );
  const all = text.replaceAll(KEY, JSON.stringify(key));
  return [...new Set(places.length > 0 ? [...one, all] : [])].map((changed): unknown => JSON.parse(changed));
}

describe("a record that is withheld", () => {
  it("answers to every procedure that takes a key as one that is not there (C-05: 404 against 403)", {
    timeout: 120_000,
  }, async () => {
    let compared = 0;
    const different: string[] = [];
    for (const { path, type, persona, sample } of PROCEDURES) {
      const asked = samplesAbout(sample, WITHHELD);
      const instead = samplesAbout(sample, MISSING);
      const { token } = await as(ELSEWHERE[persona] ?? persona);
      for (const [index, input] of asked.entries()) {
        const withheld = await answerOf(server.url, { path, type, input }, token);
        const missing = await answerOf(server.url, { path, type, input: instead[index] }, token);
        compared += 1;
        if (withheld.replaceAll(WITHHELD, MISSING) === missing) continue;
        different.push(`${path} ${JSON.stringify(input)}: ${withheld} and not ${missing}`);
      }
    }
    console.log(
      `C-05: ${compared} questions take a key, ${different.length} tell a withheld one from a missing one`,
    );
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(40);
  });

  it("changes no answer to anybody who may not receive it, whatever is done to it (C-05: totals, facets, search, gaps)", {
    timeout: 300_000,
  }, async () => {
    await withholdFromAllBut(await as("nist-coordinator"), WITHHELD, [
      { kind: "agency", agency: "OSTP", person: "analyst" },
    ]);
    const before = await everyAnswer();
    const insiderBefore = await insiderAnswers();
    await actOnIt();
    const after = await everyAnswer();

    const different = [...before].flatMap(([question, answer]) =>
      after.get(question) === answer ? [] : [`${question}: ${after.get(question)?.slice(0, 300)}`],
    );
    console.log(`C-05: ${before.size} answers to ${OUTSIDERS.length} people, ${different.length} changed`);
    expect(different).toEqual([]);
    const told = [...after].filter(([question, answer]) => {
      const asked = question.includes(WITHHELD) || question.includes(WITHHELD_WORD);
      return !asked && (answer.includes(`"${WITHHELD}"`) || answer.includes(WITHHELD_WORD));
    });
    expect(told.map(([question]) => question)).toEqual([]);
    const insiderAfter = await insiderAnswers();
    expect(insiderAfter.filter((answer, index) => answer === insiderBefore[index])).toEqual([]);
  });
});

async function everyAnswer(): Promise<ReadonlyMap<string, string>> {
  const asked = [...QUERIES.filter(({ path }) => !(path in OF_THE_WHOLE)), ...ABOUT];
  const answers = new Map<string, string>();
  for (const persona of OUTSIDERS) {
    const { token } = await as(persona);
    for (const { path, type, sample } of asked) {
      const answer = await answerOf(server.url, { path, type, input: sample }, token);
      answers.set(`${persona} asks ${path} ${JSON.stringify(sample ?? null)}`, answer);
    }
  }
  return answers;
}

/** What somebody at NIST is answered, so that the acts are known to have changed something. */
async function insiderAnswers(): Promise<readonly string[]> {
  const { entente } = await as("nist-coordinator");
  const { recommendation, tasking, clearance, commitment, alignment, comment } = entente;
  const answers = await Promise.all([
    recommendation.get.query({ key: WITHHELD }),
    tasking.list.query({ side: "set", state: "open" }),
    clearance.list.query({ view: "all" }),
    commitment.get.query({ key: "TTC3-5" }),
    alignment.gain.query({ recommendation: WITHHELD }),
    comment.counts.query({ kind: "recommendation" }),
  ]);
  return answers.map((answer) => JSON.stringify(answer));
}

/** Everything that those who may receive it can do to it and about it. */
async function actOnIt(): Promise<void> {
  const [{ entente: coordinator }, { entente: officer }, { entente: analyst }] = await Promise.all([
    as("nist-coordinator"),
    as("nist-officer"),
    as("analyst"),
  ]);
  const seen = async () => {
    const { version } = await officer.recommendation.get.query({ key: WITHHELD });
    return { recommendation: WITHHELD, version };
  };
  const stated = { on: "2026-03-01", reason: "As agreed.", evidence: [] };
  await officer.assignment.report.mutate({ ...(await seen()), agency: "NIST", to: "in-progress", ...stated });
  await officer.milestone.add.mutate({
    ...(await seen()),
    title: "A first draft",
    startsOn: null,
    due: "2027-01-31",
    note: "",
  });
  await coordinator.assignment.givePosition.mutate({
    ...(await seen()),
    agency: "NIST",
    to: "concur",
    ...stated,
  });
  await coordinator.recommendation.changeDue.mutate({
    ...(await seen()),
    due: "2027-06-30",
    reason: "More time.",
  });
  await coordinator.tasking.set.mutate({
    request: "Say what is spent.",
    about: WITHHELD,
    tasker: "NIST",
    offices: ["NIST"],
    suspense: "2099-01-01",
  });
  const subject = { kind: "recommendation", key: WITHHELD } as const;
  await officer.comment.write.mutate({ subject, text: "@NIST, is this still our line?" });
  const { text } = await coordinator.clearance.text.query(subject);
  await coordinator.clearance.callRound.mutate({
    subject,
    text: text.sha256,
    offices: [{ office: "NIST/STD", asking: "required" }],
    suspense: "2099-01-01",
    atSuspense: "hold",
  });
  const { version } = await analyst.commitment.get.query({ key: "TTC3-5" });
  const link = {
    commitment: "TTC3-5",
    recommendation: WITHHELD,
    reason: "It pays for it.",
    basis: "proposal",
  } as const;
  await analyst.commitment.link.mutate({ ...link, version });
  await analyst.alignment.linkChange.mutate({
    ...ALIGNMENT_ROWS.linkChange.sample,
    recommendation: WITHHELD,
    seen: (await analyst.alignment.gain.query({ recommendation: WITHHELD })).seen,
  });
  await coordinator.marking.change.mutate({
    recommendation: WITHHELD,
    seen: (await coordinator.marking.get.query({ recommendation: WITHHELD })).sequence,
    marking: {
      level: "cui",
      controls: ["dl-only"],
      disseminationList: [
        { kind: "agency", agency: "NIST", person: null },
        { kind: "agency", agency: "OSTP", person: "analyst" },
      ],
      supplemental: ["DRAFT"],
    },
    reason: "It is still a draft.",
  });
}

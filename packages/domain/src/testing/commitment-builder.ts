import type {
  CommitmentRecord,
  ObligationAccount,
  ObligationFact,
  Speaker,
} from "../forum/commitment/account.ts";
import type { Commitment, Obligation } from "../forum/commitment/commitment.ts";
import { type AccountRequest, giveAccount, moveDue } from "../forum/commitment/give-account.ts";
import type { Party } from "../forum/party.ts";
import { type AgencyId, parseCommitmentKey, parseForumId } from "../id.ts";
import { expectOk } from "./expect-result.ts";
import { country, rough } from "./forum-builder.ts";
import { authorAt, CITATION, DOC, day, GAO, noonOf } from "./record-builder.ts";

export const TTC = expectOk(parseForumId("ttc"));
export const commitmentKey = (text: string) => expectOk(parseCommitmentKey(text));

export const USA: Party = { country: country("USA"), agency: null };
export const USA_DOC: Party = { country: country("USA"), agency: DOC };
export const EU: Party = { country: country("EU"), agency: null };

export const VERIFIER: Speaker = { kind: "verifier" };
export const speakerOf = (code: string): Speaker => ({ kind: "country", country: country(code) });

export function owes(owedBy: Party, due: string | null = null): Obligation {
  return { owedBy, text: null, due: due === null ? null : rough(due) };
}

/** Made at the council's third meeting on 5 December 2022, owed by the United States and the European Union. */
export function commitment(changes: Partial<Commitment> = {}): Commitment {
  return {
    key: commitmentKey("TTC3-1"),
    forum: TTC,
    workingGroup: null,
    madeOn: day("2022-12-05"),
    text: "Implement the joint roadmap on evaluation and measurement tools for trustworthy AI.",
    source: { title: "Joint statement", locator: "paragraph 4", caveat: null },
    basis: "public-record",
    technologies: [],
    recommendations: [],
    obligations: [owes(EU, "2023"), owes(USA, "2023")],
    ...changes,
  };
}

/** What a request to give an account carries: made and recorded on the day, for the United States unless said otherwise. */
export function accountRequest(
  to: ObligationAccount,
  on: string,
  changes: Partial<AccountRequest> = {},
): AccountRequest {
  return {
    owedBy: USA,
    speaker: speakerOf("USA"),
    to,
    on: day(on),
    recordedAt: noonOf(on),
    by: authorAt(DOC),
    reason: "so it is",
    evidence: to === "kept" ? [{ ...CITATION, dated: day("2021-09-29") }] : [],
    basis: "reported",
    ...changes,
  };
}

type Step = (record: CommitmentRecord) => ObligationFact;

/** The commitment after these steps. */
export function told(of: Commitment, ...steps: readonly Step[]): CommitmentRecord {
  return steps.reduce<CommitmentRecord>(
    (record, step) => ({ ...record, facts: [...record.facts, step(record)] }),
    { commitment: of, facts: [] },
  );
}

/** A country says something of what a party owes. */
export function says(code: string, owedBy: Party, to: ObligationAccount, on: string): Step {
  const request = accountRequest(to, on, { owedBy, speaker: speakerOf(code) });
  return (record) => expectOk(giveAccount(record, request));
}

/** A verifier says something of what a party owes. */
export function verifies(owedBy: Party, to: ObligationAccount, on: string, by: AgencyId = GAO): Step {
  const request = accountRequest(to, on, { owedBy, speaker: VERIFIER, by: authorAt(by) });
  return (record) => expectOk(giveAccount(record, request));
}

export function moves(owedBy: Party, to: string, on: string): Step {
  return (record) =>
    expectOk(moveDue(record, { ...accountRequest("under-way", on, { owedBy }), to: rough(to) }));
}

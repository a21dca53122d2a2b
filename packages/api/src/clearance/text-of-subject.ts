import type { NewText, StoredText } from "@entente/db";
import { sha256 } from "@entente/db";
import {
  type ClearanceSubject,
  type FrozenText,
  leadOf,
  parseRecommendationKey,
  proposalText,
  type RecommendationKey,
} from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import type { SignedInContext } from "../context.ts";
import { refusalError } from "../refusal.ts";

/** What is cleared, with the wording in force: put down for clearance, or still only as the register has it. */
export type SubjectText =
  | { readonly isPutDown: true; readonly text: StoredText }
  | { readonly isPutDown: false; readonly text: NewText };

/** The subject with its wording; refuses what is not there. */
export async function textOfSubject(ctx: SignedInContext, subject: ClearanceSubject): Promise<SubjectText> {
  const stored = await ctx.repositories.clearance.findText(subject);
  if (stored !== null) return { isPutDown: true, text: stored };
  return { isPutDown: false, text: await textInRegister(ctx, subject) };
}

export function frozen(content: string): FrozenText {
  return { content, sha256: sha256(content) };
}

/** The statement of a recommendation or of a proposed coalition: its first wording. */
async function textInRegister(ctx: SignedInContext, subject: ClearanceSubject): Promise<NewText> {
  const { kind, key } = subject;
  const parsed = parseRecommendationKey(key);
  if (kind === "update" || kind === "report-text" || !parsed.ok) {
    throw refusalError({ code: "not-found", kind: "text", value: key });
  }
  const { record } = await storedRecord(ctx, parsed.value);
  const { title, statement } = record.recommendation;
  const content =
    kind === "recommendation" ? statement : await proposalWords(ctx, parsed.value, title, statement);
  return {
    subject,
    title,
    about: parsed.value,
    owner: leadOf(record.assignments).agency,
    text: frozen(content),
    reason: null,
  };
}

async function proposalWords(
  { repositories: { coalition, reference } }: SignedInContext,
  key: RecommendationKey,
  title: string,
  statement: string,
): Promise<string> {
  const [proposal, countries] = await Promise.all([coalition.findProposal(key), reference.countries()]);
  if (proposal === null) throw refusalError({ code: "not-found", kind: "proposal", value: key });
  const nameOf = new Map(countries.map(({ code, name }) => [code, name]));
  return proposalText({
    title,
    statement,
    members: proposal.members.map((code) => nameOf.get(code) ?? code),
  });
}

import {
  answerDistance,
  type CountryCode,
  changesAround,
  type IssueId,
  issueSet,
  type LinkedChange,
  type OpposedPair,
  opposedChanges,
  type PresentAnswer,
  type RecommendationKey,
  stanceOf,
} from "@entente/domain";
import {
  linkedEffects,
  type StoredAlignment,
  storedAlignment,
  tableOfEverybody,
} from "../alignment/stored-alignment.ts";
import type { SignedInContext } from "../context.ts";

export interface FoundTensions {
  readonly pairs: readonly OpposedPair<RecommendationKey, CountryCode, IssueId>[];
  readonly issues: StoredAlignment["inputs"]["model"]["issues"];
}

/**
 * Recommendations whose linked stance changes pull one country to different answers, of one recommendation or of all. A
 * link to an answer that the model in force no longer has says nothing here.
 */
export async function foundTensions(
  ctx: SignedInContext,
  of: RecommendationKey | null = null,
): Promise<FoundTensions> {
  const [stored, effects] = await Promise.all([storedAlignment(ctx), linkedEffects(ctx)]);
  const { model } = stored.inputs;
  const issues = issueSet(model.issues);
  if (!issues.ok) throw new Error(`the model in force is refused: ${issues.error.code}`);
  const distanceBetween = (issue: IssueId, one: LinkedAnswer, other: LinkedAnswer) =>
    answerDistance(issues.value, issue, one, other);

  const linkedChanges = effects.flatMap(({ recommendation, changes: linked }) =>
    linked
      .filter(({ issue, to }) => distanceBetween(issue, to, to) !== null)
      .map(({ holder, issue, to }) => ({ recommendation, holder, issue, to })),
  );
  const changes = of === null ? linkedChanges : changesAround(linkedChanges, of);
  const table = tableOfEverybody(stored, ctx.today);
  const places = new Map(changes.map(({ holder, issue }) => [`${holder} ${issue}`, { holder, issue }]));
  const present = [...places.values()].flatMap(({ holder, issue }): Present[] => {
    const entry = stanceOf(table, holder, issue);
    return entry.state === "known" ? [{ holder, issue, value: entry.value }] : [];
  });
  const found = opposedChanges(changes, present, distanceBetween);
  if (!found.ok) throw new Error(`links that cannot be compared: ${JSON.stringify(found.error)}`);
  const pairs = found.value.filter(({ first, second }) => of === null || [first, second].includes(of));
  return { pairs, issues: model.issues };
}

type Linked = LinkedChange<RecommendationKey, CountryCode, IssueId>;
type LinkedAnswer = Linked["to"];
type Present = PresentAnswer<CountryCode, IssueId>;

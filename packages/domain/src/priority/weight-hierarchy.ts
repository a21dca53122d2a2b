import { err, ok, type Result } from "../result.ts";
import { firstRepeated } from "./value-table.ts";
import { type WeightPoints, type Weights, type WeightsRefusal, weightsOf } from "./weights.ts";

/** A criterion, or a group of them, with its points among its siblings. */
export interface CriterionTree<K extends string> {
  readonly id: K;
  readonly points: number;
  /** Empty for a criterion. */
  readonly children: readonly CriterionTree<K>[];
}

/** What the points of every level come to. */
export interface HierarchyWeights<K extends string> {
  /** Of the criteria at the ends of the branches, in the order of the tree. */
  readonly leaves: Weights<K>;
  /** The part of the whole that each group and each criterion has. */
  readonly shares: ReadonlyMap<K, number>;
}

/**
 * Weights of criteria in groups: at each level in proportion to the points of the siblings, multiplied down the branch.
 *
 * Fails with `criterion-repeated` when a name comes twice anywhere in the tree, and at each level as `weightsOf` does;
 * `weights-all-zero` then names the siblings of which none counts.
 */
export function hierarchyWeights<K extends string>(
  roots: readonly CriterionTree<K>[],
): Result<HierarchyWeights<K>, WeightsRefusal<K>> {
  const every = withDescendants(roots);
  const repeated = firstRepeated(every.map(({ id }) => id));
  if (repeated !== null) return err({ code: "criterion-repeated", criterion: repeated });

  const shares = new Map<K, number>();
  let wereNormalized = false;
  const levels = [{ siblings: roots, share: 1 }];
  for (const { siblings, share } of levels) {
    const ids = siblings.map(({ id }) => id);
    const points = Object.fromEntries(siblings.map(({ id, points }) => [id, points])) as WeightPoints<K>;
    const weights = weightsOf(ids, points);
    if (!weights.ok) return weights;
    wereNormalized ||= weights.value.wereNormalized;
    for (const [index, { id, children }] of siblings.entries()) {
      const own = share * (weights.value.values[index] as number);
      shares.set(id, own);
      if (children.length > 0) levels.push({ siblings: children, share: own });
    }
  }

  const criteria = every.filter(({ children }) => children.length === 0).map(({ id }) => id);
  const values = Float64Array.from(criteria, (id) => shares.get(id) as number);
  const inert = criteria.filter((_criterion, index) => values[index] === 0);
  return ok({ leaves: { criteria, values, wereNormalized, inert }, shares });
}

function withDescendants<K extends string>(trees: readonly CriterionTree<K>[]): readonly CriterionTree<K>[] {
  return trees.flatMap((tree) => [tree, ...withDescendants(tree.children)]);
}

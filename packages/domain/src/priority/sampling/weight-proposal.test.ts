import { describe, expect, it } from "vitest";
import { randomStream } from "../../internal/random.ts";
import { expectOk } from "../../testing/expect-result.ts";
import { boxProposal, orderProposal, simplexProposal, type WeightProposal } from "./weight-proposal.ts";
import { weightRegion } from "./weight-region.ts";
import { weightSpace } from "./weight-space.ts";

const SPACE = expectOk(
  weightSpace(["x", "y", "z"], {
    kind: "ordinal-interval",
    order: ["y", "x"],
    intervals: { x: { low: 0.1, high: 0.5 }, y: { low: 0.2, high: 0.6 }, z: { low: 0, high: 0.6 } },
  }),
);
const REGION = weightRegion(SPACE);

function acceptedBy(propose: WeightProposal) {
  const stream = randomStream("proposal");
  const accepted: (readonly number[])[] = [];
  const row = new Float64Array(3);
  for (let trial = 0; trial < 100_000; trial++) if (propose(stream, row, 0)) accepted.push([...row]);
  return accepted;
}

/** Moments of the space by a fine grid. */
function gridMoments(): readonly number[] {
  const points: number[][] = [];
  for (let x = 0.1005; x < 0.5; x += 0.001) {
    for (let y = 0.2005; y < 0.6; y += 0.001) {
      const z = 1 - x - y;
      if (y >= x && z >= 0 && z <= 0.6) points.push([x, y, z]);
    }
  }
  return momentsOf(points);
}

function momentsOf(points: readonly (readonly number[])[]): readonly number[] {
  const mean = (figure: (point: readonly number[]) => number) =>
    points.reduce((sum, point) => sum + figure(point), 0) / points.length;
  return [
    ...[0, 1, 2].map((place) => mean((point) => point[place] as number)),
    ...[0, 1, 2].map((place) => mean((point) => (point[place] as number) ** 2)),
    mean(([x = 0, y = 0]) => x * y),
  ];
}

describe("every proposal", () => {
  const exact = gridMoments();
  it.each([
    { name: "from the simplex", propose: simplexProposal(REGION) },
    { name: "from the order", propose: orderProposal(SPACE, REGION) },
    { name: "from the box", propose: boxProposal(REGION) },
  ])("is uniform over the space where it is accepted: $name", ({ propose }) => {
    const accepted = acceptedBy(propose);
    expect(accepted.length).toBeGreaterThan(5000);
    for (const [index, moment] of momentsOf(accepted).entries()) {
      expect(Math.abs(moment - (exact[index] as number))).toBeLessThan(0.006);
    }
    for (const [x = 0, y = 0, z = 0] of accepted) {
      expect(x + y + z).toBeCloseTo(1, 12);
      expect(y >= x && x >= 0.1 && y <= 0.6 && z <= 0.6).toBe(true);
    }
  });
});

import { describe, expectTypeOf, it } from "vitest";
import type { AgencyId, ForumId, RecommendationKey, SeatId } from "./id.ts";
import { dependencyGraph } from "./recommendation/dependency.ts";
import type { CalendarDate, Instant } from "./time.ts";

describe("identifiers and dates", () => {
  it("are texts that no plain text and no other identifier can stand in for", () => {
    expectTypeOf<AgencyId>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<AgencyId>();
    expectTypeOf<SeatId>().not.toExtend<ForumId>();
    expectTypeOf<RecommendationKey>().not.toExtend<AgencyId>();
    expectTypeOf<Instant>().not.toExtend<CalendarDate>();
  });

  it("stay what they are through a dependency graph", () => {
    expectTypeOf(dependencyGraph<RecommendationKey>)
      .parameter(0)
      .toEqualTypeOf<Iterable<RecommendationKey>>();
  });
});

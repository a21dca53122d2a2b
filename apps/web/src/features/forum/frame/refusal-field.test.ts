import type { Refusal } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { FORUM_REFUSAL_SAMPLES } from "../../../lib/testing/forum-refusal-samples.ts";
import { fieldOfForumRefusal } from "./refusal-field.ts";

describe("fieldOfForumRefusal", () => {
  it("finds the row of the form in which a refused item stands", () => {
    const refusal = { code: "agenda-owner-missing", item: 2, title: "Next steps" } as Refusal;
    expect(fieldOfForumRefusal(refusal, { agenda: [0, 3] })).toBe("agenda.3.country");
    expect(fieldOfForumRefusal(refusal)).toBeNull();
  });

  it("finds the second of two participants who are the same", () => {
    const participant = { country: "JPN", agency: null, name: "Head of unit" };
    const refusal = { code: "participant-repeated", participant } as Refusal;
    const participants = [0, 2].map((row) => ({ row, name: "Head of unit", country: "JPN" }));
    expect(fieldOfForumRefusal(refusal, { participants })).toBe("participants.2.name");
  });

  it("leaves refusals that are about no field to the words above the form", () => {
    const about = Object.values(FORUM_REFUSAL_SAMPLES).map((refusal) => [
      refusal.code,
      fieldOfForumRefusal(refusal),
    ]);
    expect(about).toContainEqual(["meeting-backwards", "endsAt.day"]);
    expect(about).toContainEqual(["membership-backwards", "left.on"]);
    expect(about).toContainEqual(["meeting-cancelled", null]);
  });
});

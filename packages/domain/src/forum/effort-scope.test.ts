import { describe, expect, it } from "vitest";
import { collaboration, FORUMS } from "../testing/collaboration-builder.ts";
import { scopeOfCollaboration } from "./effort-scope.ts";

describe("scopeOfCollaboration", () => {
  it("has the members that it lists, else those of its forum, and none known where nobody lists them", () => {
    const membersOf = (changes: Parameters<typeof collaboration>[1]) =>
      scopeOfCollaboration(collaboration("one", changes), FORUMS).members;
    expect(membersOf({ members: ["JPN", "USA"] })).toEqual(["JPN", "USA"]);
    expect(membersOf({ members: ["JPN"], forum: "quad" })).toEqual(["JPN"]);
    expect(membersOf({ forum: "quad" })).toEqual(["AUS", "IND", "JPN", "USA"]);
    expect(membersOf({ forum: "oecd" })).toBeNull();
    expect(membersOf({})).toBeNull();
  });

  it("lies in the bands of its steps, and knows no issues", () => {
    const scope = scopeOfCollaboration(
      collaboration("one", { stages: ["commercialization", "research"] }),
      [],
    );
    expect(scope.bands).toEqual(["research", "deployment"]);
    expect(scope.issues).toBeNull();
  });
});

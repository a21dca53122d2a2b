import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country, DIRECTORY, forum, listed } from "../testing/marking-builder.ts";
import {
  forumCode,
  isNobody,
  NOBODY_ABROAD,
  releaseAbroad,
  releaseDirectory,
  releaseList,
} from "./release-list.ts";

describe("releaseList", () => {
  it("names each once, in order, and never the home country", () => {
    const list = releaseList(["JPN", "USA", "AUS", "JPN"].map(country), ["quad", "core", "quad"].map(forum));
    expect(list).toEqual({ countries: ["AUS", "JPN"], forums: ["core", "quad"] });
    expect(isNobody(list)).toBe(false);
    expect(isNobody(listed("quad"))).toBe(false);
    expect(isNobody(releaseList([country("USA")], []))).toBe(true);
    expect(isNobody(NOBODY_ABROAD)).toBe(true);
  });
});

describe("releaseDirectory", () => {
  it("refuses a forum whose code a country or another forum has", () => {
    const named = (id: string) => ({ id: forum(id), members: [] });
    expect(
      expectRefusal(releaseDirectory([country("JPN")], [named("jpn")]), "release-code-ambiguous").value,
    ).toBe("JPN");
    expectRefusal(releaseDirectory([], [named("usa")]), "release-code-ambiguous");
    expectRefusal(releaseDirectory([], [named("quad"), named("quad")]), "release-code-ambiguous");
    expectOk(releaseDirectory([country("JPN")], [named("ttc")]));
    expect(forumCode(forum("o-ran-alliance"))).toBe("O-RAN-ALLIANCE");
  });
});

describe("releaseAbroad", () => {
  const release = (releasable: readonly string[], display: readonly string[], to: string) => {
    const lists = { releasableTo: listed(...releasable), displayOnlyTo: listed(...display) };
    return releaseAbroad(lists, country(to), DIRECTORY);
  };

  it("is by name and by forum, on either list", () => {
    expect(["GBR", "JPN", "FRA"].map((to) => release(["GBR", "quad"], [], to))).toEqual([
      "released",
      "released",
      "withheld",
    ]);
    expect(["GBR", "JPN", "FRA"].map((to) => release([], ["GBR", "quad"], to))).toEqual([
      "displayed",
      "displayed",
      "withheld",
    ]);
  });

  it("heeds a country's own name before its forum's", () => {
    expect(["JPN", "AUS"].map((to) => release(["quad"], ["JPN"], to))).toEqual(["displayed", "released"]);
    expect(["JPN", "AUS"].map((to) => release(["JPN"], ["quad"], to))).toEqual(["released", "displayed"]);
  });

  it("lets a member of two forums look only, when one of them may look only", () => {
    expect(["JPN", "AUS"].map((to) => release(["quad"], ["core"], to))).toEqual(["displayed", "released"]);
  });

  it("is nothing by a forum whose members are not known, or that is not in the directory", () => {
    for (const name of ["gpai", "nowhere"]) expect(release([name], [name], "GBR")).toBe("withheld");
  });

  it("is nothing to the home country, though it sits at the forum", () => {
    expect(release(["quad"], [], "USA")).toBe("withheld");
  });

  it("is nothing to a union's states because the union is named", () => {
    expect(release(["EU"], [], "FRA")).toBe("withheld");
  });
});

import { expect, it } from "vitest";
import { recordHref } from "../frame/stance-address.ts";
import { LAW, SAMPLE_ALIGNMENT, USA } from "../testing/sample-alignment.ts";
import { readStancePlace } from "./record-address.ts";

it("reads the country and the issue, and survives being written", () => {
  const { searchParams } = new URL(recordHref({ holder: USA, issue: LAW }), "https://entente.example");
  expect(readStancePlace(Object.fromEntries(searchParams), SAMPLE_ALIGNMENT)).toEqual({
    place: { holder: USA, issue: LAW },
    problems: [],
  });
});

it("is absent until both are named, with a sentence for what is none", () => {
  expect(readStancePlace({}, SAMPLE_ALIGNMENT)).toEqual({ place: null, problems: [] });
  expect(readStancePlace({ holder: "USA" }, SAMPLE_ALIGNMENT)).toEqual({ place: null, problems: [] });
  expect(readStancePlace({ holder: "ATLANTIS", issue: "charm" }, SAMPLE_ALIGNMENT).problems).toHaveLength(2);
});

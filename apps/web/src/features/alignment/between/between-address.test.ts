import { expect, it } from "vitest";
import { EU, SAMPLE_ALIGNMENT, USA } from "../testing/sample-alignment.ts";
import { readPair } from "./between-address.ts";

it("reads two countries, and says what of them cannot be used", () => {
  expect(readPair({ first: "usa", second: "EU" }, SAMPLE_ALIGNMENT)).toEqual({
    pair: { first: USA, second: EU },
    problems: [],
  });
  expect(readPair({}, SAMPLE_ALIGNMENT)).toEqual({ pair: null, problems: [] });
  expect(readPair({ first: "USA", second: "ATLANTIS" }, SAMPLE_ALIGNMENT).problems).toHaveLength(1);
  expect(readPair({ first: "USA", second: "USA" }, SAMPLE_ALIGNMENT)).toMatchObject({ pair: null });
});

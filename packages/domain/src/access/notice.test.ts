import { expect, it } from "vitest";
import { expectRefusal } from "../testing/expect-result.ts";
import { checkNotice, SYSTEM_USE_NOTICE } from "./notice.ts";

it("lets enter whoever accepted the notice in force", () => {
  expect(checkNotice(SYSTEM_USE_NOTICE).ok).toBe(true);
});

it.each(["", "2021-10", `${SYSTEM_USE_NOTICE} `])("refuses the acceptance of %j", (accepted) => {
  expect(expectRefusal(checkNotice(accepted), "notice-not-accepted")).toEqual({
    code: "notice-not-accepted",
    accepted,
    inForce: SYSTEM_USE_NOTICE,
  });
});

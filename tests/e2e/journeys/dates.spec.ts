import { expect, test } from "@playwright/test";
import { reason } from "../support/answer.ts";
import { enterOn, typeInto } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

test("a lead sets a due date, slips it with a reason, and both dates stay in view", async ({
  page,
  context,
}) => {
  await signIn(context, "doc-officer");
  await page.goto("/recommendations/SUPPLY-1/due");
  await page.getByLabel("New due date").fill("2028-03-01");
  await enterOn(page, page.getByRole("button", { name: "Save due date" }));
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.goto("/recommendations/SUPPLY-1/due");
  await page.getByLabel("New due date").fill("2028-06-01");
  await enterOn(page, page.getByRole("button", { name: "Save due date" }));
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was saved" })).toContainText(/reason/iu);
  await expect(page.getByLabel("New due date")).toHaveValue("2028-06-01");

  await typeInto(page, reason(page), "The partners' review takes a quarter longer.");
  await enterOn(page, page.getByRole("button", { name: "Save due date" }));
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByText("1 March 2028").first()).toBeVisible();
  await expect(page.getByText("1 June 2028").first()).toBeVisible();
  await expect(page.getByText("The partners' review takes a quarter longer.").first()).toBeVisible();
});

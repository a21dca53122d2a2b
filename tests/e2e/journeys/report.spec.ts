import { expect, test } from "@playwright/test";
import { answer, reason } from "../support/answer.ts";
import { choose, enterOn, pressUntil, tabTo, typeInto } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

test("an officer finds a recommendation with the search key and reports progress by keyboard alone", async ({
  page,
  context,
}) => {
  await signIn(context, "nist-officer");
  await page.goto("/");
  await pressUntil(page, ["/"], (within) => expect(page.getByRole("searchbox")).toBeFocused(within));
  await page.keyboard.type("CHIP-1");
  await page.keyboard.press("Enter");
  await enterOn(page, page.getByRole("link", { name: /^CHIP-1 / }).first());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Fund the CHIPS Act");

  await enterOn(page, page.getByRole("link", { name: "Report progress" }));
  await choose(page, answer(page, "in-progress"));
  await typeInto(page, reason(page), "The program office is staffed.");
  await enterOn(page, page.getByRole("button", { name: "Save report" }));

  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.locator("#history").getByText("The program office is staffed.").first()).toBeVisible();
});

test("a claim without evidence is refused with rule and remedy, and what was typed stays", async ({
  page,
  context,
}) => {
  await signIn(context, "nist-coordinator");
  await page.goto("/recommendations/AI-1/report");
  await choose(page, answer(page, "in-progress"));
  await enterOn(page, page.getByRole("button", { name: "Save report" }));
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.goto("/recommendations/AI-1/report");
  await choose(page, answer(page, "implemented"));
  await typeInto(page, reason(page), "All three pilots are done.");
  await enterOn(page, page.getByRole("button", { name: "Save report" }));

  const alert = page.getByRole("alert").filter({ hasText: "Nothing was saved" });
  await expect(alert).toBeFocused();
  await expect(alert).toContainText(/evidence/iu);
  await expect(answer(page, "implemented")).toBeChecked();
  await expect(reason(page)).toHaveValue("All three pilots are done.");

  await typeInto(page, page.getByLabel("Title", { exact: false }).first(), "Pilot report");
  await typeInto(page, page.getByLabel("Where to find it", { exact: false }).first(), "NIST IR 8500, page 3");
  await page.getByLabel("Date of the source", { exact: false }).first().fill("2026-01-15");
  await tabTo(page, page.getByRole("button", { name: "Save report" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.locator("#evidence").getByText("NIST IR 8500, page 3").first()).toBeVisible();
});

test("an officer of another agency is told why the form is not open, and what would be", async ({
  page,
  context,
}) => {
  await signIn(context, "state-officer");
  await page.goto("/recommendations/CHIP-1/report");
  await expect(page.getByText("Not open to you now")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save report" })).toHaveCount(0);
});

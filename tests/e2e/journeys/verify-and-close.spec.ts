import { expect, test } from "@playwright/test";
import { answer, reason } from "../support/answer.ts";
import { choose, enterOn, typeInto } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

test("a verifier finds a claim on the desk, judges it by keyboard, and is told what still bars closing", async ({
  page,
  context,
}) => {
  await signIn(context, "verifier");
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Fund the CHIPS Act" })).toBeVisible();

  await page.goto("/recommendations/CHIP-1/close");
  await expect(page.getByText("It cannot be closed as implemented yet")).toBeVisible();
  await choose(page, answer(page, "closed-implemented"));
  await enterOn(page, page.getByRole("button", { name: "Close the recommendation" }));
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was saved" })).toContainText(/Addressed/u);

  await page.goto("/recommendations/CHIP-1/verify");
  await choose(page, answer(page, "addressed"));
  await enterOn(page, page.getByRole("button", { name: "Save finding" }));
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.goto("/recommendations/CHIP-1/close");
  await expect(page.getByText("It cannot be closed as implemented yet")).toBeVisible();
  await expect(page.getByText(/DOD/u).first()).toBeVisible();
});

test("a verifier closes a recommendation without implementation, with reason and official, and reopens it", async ({
  page,
  context,
}) => {
  await signIn(context, "verifier");
  await page.goto("/recommendations/NEXT-2/close");
  await choose(page, answer(page, "closed-not-implemented"));
  await typeInto(page, page.locator('input[name="approvedBy"]'), "Deputy National Security Advisor");
  await typeInto(page, reason(page), "Taken up by another process.");
  await enterOn(page, page.getByRole("button", { name: "Close the recommendation" }));
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.goto("/recommendations/NEXT-2/reopen");
  await typeInto(page, reason(page), "The other process ended.");
  await enterOn(page, page.getByRole("button", { name: /reopen/iu }));
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});

test("a person of an assigned agency cannot open the verifier's forms", async ({ page, context }) => {
  await signIn(context, "doc-officer");
  for (const path of ["verify", "close"]) {
    await page.goto(`/recommendations/CHIP-1/${path}`);
    await expect(page.getByText("Not open to you now")).toBeVisible();
  }
});

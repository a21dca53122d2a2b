import { expect, test } from "@playwright/test";
import { enterOn, typeInto } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

test("joint work is checked against what runs, needs a reason where it repeats it, and keeps that reason", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto("/forums/check?member=JPN&member=USA&technology=telecommunications&band=research");
  await enterOn(page, page.getByRole("link", { name: "put it on record as a collaboration" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Put joint work on record");
  await expect(page.locator(".lede")).toContainText("It would duplicate");

  await typeInto(page, page.getByLabel("Name", { exact: true }), "Spectrum trial");
  await typeInto(page, page.getByLabel("Year in which it begins"), "2021");
  await typeInto(page, page.getByLabel("What it is for"), "Tests of spectrum for a trial.");
  await typeInto(page, page.getByLabel("What says so"), "A statement of a trial");
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "Announced.");
  await enterOn(page, page.getByRole("button", { name: "Put it on record" }));
  await expect(page.locator(".refusal")).toContainText("repeats something that runs");

  await typeInto(page, page.getByLabel("Why all the same"), "Spectrum alone.");
  await enterOn(page, page.getByRole("button", { name: "Put it on record" }));
  const row = page.getByRole("row", { name: /^Spectrum trial/u });
  await expect(row).toContainText("Why all the same: Spectrum alone.");
  await expect(page.locator(".lede")).toContainText(
    "1 was put down here, 1 of them although it repeats what runs",
  );

  await enterOn(page, row.getByRole("link", { name: "Spectrum trial" }));
  await enterOn(page, page.getByRole("link", { name: "Correct it" }));
  await typeInto(page, page.getByLabel("Name", { exact: true }), "Spectrum trial of two");
  await typeInto(page, page.getByLabel("What says so"), "The statement itself");
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "Misread.");
  await enterOn(page, page.getByRole("button", { name: "Save the correction" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Spectrum trial of two");
  const changes = page.getByRole("region", { name: "End and corrections" });
  await expect(changes).toContainText("Name: “Spectrum trial” → “Spectrum trial of two”");

  await enterOn(page, page.getByRole("link", { name: "Put down its end" }));
  await page.getByLabel(/^Day on which it ended/u).fill("2020-05-04");
  await typeInto(page, page.getByLabel("What says so"), "A closing statement");
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "The trial is over.");
  await enterOn(page, page.getByRole("button", { name: "Put down the end" }));
  await expect(page.locator(".refusal")).toContainText("ends in the year in which it begins, or later");
  await page.getByLabel(/^Day on which it ended/u).fill("2021-05-04");
  await enterOn(page, page.getByRole("button", { name: "Put down the end" }));
  await expect(changes).toContainText("Ended on 4 May 2021");
  await expect(page.getByRole("link", { name: "Put down its end" })).toHaveCount(0);

  await page.goto("/forums/check?member=JPN&member=USA&technology=telecommunications&band=research");
  await expect(page.getByRole("row", { name: /^Spectrum trial of two/u })).toContainText("ended");
});

import { expect, test } from "@playwright/test";
import { enterOn } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

test("each figure of the agencies' heat table leads to as many rows as it says", async ({
  page,
  context,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/agencies");
  const cell = page.locator("table a[href*='agency=NIST'][href*='health=']").first();
  const count = Number(/\d+/u.exec((await cell.textContent()) ?? "")?.[0]);
  expect(count).toBeGreaterThan(0);
  await enterOn(page, cell);
  await expect(page).toHaveURL(/agency=NIST/u);
  await expect(page.locator("table tbody th[scope=row]")).toHaveCount(count);
});

test("the portfolio's plots can be read as tables, and their points reached by keyboard", async ({
  page,
  context,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/portfolio");
  const plots = page.locator("figure:has(svg)");
  expect(await plots.count()).toBeGreaterThan(2);
  for (const plot of await plots.all()) {
    await expect(plot.locator("table, ol, ul, dl").first()).toBeAttached();
  }
  await expect(page.locator("svg a, svg [tabindex='0']").first()).toBeAttached();
});

test("an agency's page names its seats, vacancies included, and what it leads", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/agencies/ITA");
  await expect(page.getByText(/vacant/iu).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /DATA-2/u }).first()).toBeVisible();
});

test("a partner liaison sees no record, and is told why", async ({ page, context }) => {
  await signIn(context, "gbr-liaison");
  for (const path of ["/", "/recommendations", "/recommendations/CHIP-1", "/agencies", "/portfolio"]) {
    await page.goto(path);
    await expect(page.locator("main")).not.toContainText(/CHIPS Act/u);
  }
});

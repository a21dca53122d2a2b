import { expect, test } from "@playwright/test";
import { enterOn, tabTo } from "../support/keyboard.ts";
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

test("each plot of the portfolio is a table or has one behind it, and its points are reached by keyboard", async ({
  page,
  context,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/portfolio");
  const drawn = await page.locator("figure.plot:has(svg)").count();
  expect(drawn).toBeGreaterThan(1);
  await expect(page.getByText("The same as a table")).toHaveCount(drawn);
  expect(await page.locator("table.bars").count()).toBeGreaterThan(1);
  const point = page.locator("figure.plot svg a, figure.plot [tabindex='0'], figure.plot a").first();
  await tabTo(page, point);
  await expect(point).toBeFocused();
});

test("an agency's page names its seats, vacancies included, and what it leads", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/agencies/ITA");
  await expect(page.getByText(/vacant/iu).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /DATA-2/u }).first()).toBeVisible();
});

test("a partner liaison sees what is public, and is told why the rest is closed", async ({
  page,
  context,
}) => {
  await signIn(context, "gbr-liaison");
  for (const path of ["/recommendations", "/recommendations/CHIP-1", "/agencies", "/portfolio"]) {
    await page.goto(path);
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.getByText("Not open to you")).toHaveCount(0);
  }
  for (const path of ["/priorities", "/alignment", "/coalitions"]) {
    await page.goto(path);
    await expect(page.getByText("Not open to you")).toBeVisible();
  }
});

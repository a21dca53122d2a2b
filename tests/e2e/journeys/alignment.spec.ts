import { expect, type Locator, type Page, test } from "@playwright/test";
import { choose, enterOn, tabTo, typeInto } from "../support/keyboard.ts";
import { pageAs, signIn } from "../support/personas.ts";

test("the sentence leads to a pair, the pair to the source of an answer, and back", async ({
  page,
  context,
  browser,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/alignment");
  const lede = page.locator(".lede");
  await expect(lede).toContainText(/countries are 0\.\d\d apart on average/u);
  await enterOn(page, lede.locator("a[href*='/between?']").first());
  await expect(page).toHaveURL(/\/alignment\/between\?first=[A-Z]+&second=[A-Z]+$/u);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("What keeps");

  const [shown] = (await page.locator(".lede").innerText()).match(/0\.\d\d/u) ?? [];
  await expect(page.locator(".contributions-of-pair caption")).toContainText(`add up to ${shown}`);
  const row = page.locator(".contributions-of-pair tbody tr").first();
  await enterOn(page, row.locator("summary").first());
  await expect(row.getByText("Terms").first()).toBeVisible();

  await enterOn(page, row.locator("td > a").first());
  await expect(page).toHaveURL(/\/alignment\/stances\/[A-Z]+\?issue=[a-z0-9-]+#[a-z0-9-]+$/u);
  const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(place).toBeInViewport();
  await expect(place.locator(".rating-history li").first()).toBeVisible();

  const colleague = await pageAs(browser, "reader");
  await colleague.goto(page.url());
  await expect(colleague.getByRole("heading", { level: 1 })).toHaveText(
    await page.getByRole("heading", { level: 1 }).innerText(),
  );
  await colleague.context().close();

  await page.goBack();
  await expect(page).toHaveURL(/\/alignment\/between\?/u);
  await page.goBack();
  await expect(page).toHaveURL("/alignment");
});

test("countries, families and day stand in the address, and what is not known is said", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.goto("/alignment");
  const form = page.locator(".view-form");
  await enterOn(page, form.locator("summary"));
  await choose(page, form.locator("input[name=group][value=transpacific]"));
  await typeInto(page, form.getByLabel("Day"), "10312021");
  await enterOn(page, form.getByRole("button", { name: "Show" }));
  await expect(page).toHaveURL(/[?&]group=transpacific\b.*[?&]on=2021-10-31/u);
  await expect(page.locator(".lede")).toContainText("The 3 transpacific countries");
  await expect(form.locator("summary")).toContainText("as of 31 October 2021");
  const missing = page.locator("table.answers .heat__cell--none a");
  expect(await missing.count()).toBeGreaterThan(0);
  await expect(missing.first()).toHaveAttribute("aria-label", /^not known: /u);
});

test("the points of the map are reached by keyboard and say true distances", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/alignment?group=USA,EU,JPN");
  const point = page.locator(".holder-map__wide a").first();
  await tabTo(page, point);
  await expect(point).toHaveAttribute("aria-label", /nearest .+ at \d\.\d\d, farthest .+ at \d\.\d\d$/u);
});

test("an analyst records a stance by keyboard, sees it counted, and withdraws it", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto("/alignment/stances/TWN");
  const place = page.locator("#privacy-law");
  const before = await place.locator(".stance-table__answer strong").innerText();
  await enterOn(page, place.getByRole("link", { name: /^Record/u }));
  await expect(page.getByRole("heading", { level: 1, name: "General privacy law" })).toBeVisible();

  await choose(page, radio(page, "value", "no"));
  await typeInto(page, page.getByLabel("First day"), "06012026");
  await choose(page, radio(page, "basis", "public-record"));
  await typeInto(page, page.getByLabel("Title of the source"), "An act for a trial");
  await typeInto(page, page.getByLabel("Publisher"), "The legislature");
  await typeInto(page, page.getByLabel("Place in the source"), "Article 1");
  await typeInto(page, page.getByLabel("Terms of use"), "facts");
  await choose(page, radio(page, "confidence", "low"));
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "It repeals the former act.");
  await enterOn(page, page.getByRole("button", { name: "Record stance" }));

  await expect(page.locator(".error-summary")).toContainText("Date of the source");
  await expect(page.getByLabel("Title of the source")).toHaveValue("An act for a trial");
  await typeInto(page, page.getByLabel("Date of the source"), "06012026");
  await enterOn(page, page.getByRole("button", { name: "Record stance" }));

  await expect(page.getByRole("status")).toContainText("Taiwan, General privacy law: No.");
  await expect(place.locator(".stance-table__answer strong")).toHaveText("No");
  await expect(place.locator(".rating-history li").first()).toContainText("It repeals the former act.");

  await enterOn(page, place.getByRole("link", { name: /^Record again/u }));
  await choose(page, page.locator("input[type=radio][name=sequence]").first());
  await typeInto(page, page.getByLabel("Reason for withdrawing"), "Entered for a trial.");
  await enterOn(page, page.getByRole("button", { name: "Withdraw entry" }));
  await expect(page.getByRole("status")).toContainText("is withdrawn");
  await expect(place.locator(".stance-table__answer strong")).toHaveText(before);
  await expect(place.locator(".rating-history li").first()).toContainText("Entered for a trial.");
});

test("a reader sees stances with their sources, and is told who may record", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/alignment/stances/USA");
  await expect(page.getByRole("link", { name: /^Record/u })).toHaveCount(0);
  await page.goto("/alignment/record?holder=USA&issue=privacy-law");
  await expect(page.getByText("Ask somebody who may: analyst.")).toBeVisible();
});

function radio(page: Page, name: string, value: string): Locator {
  return page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
}

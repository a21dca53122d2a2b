import { expect, type Locator, type Page, test } from "@playwright/test";
import { choose, enterOn, tabTo, typeInto } from "../support/keyboard.ts";
import { pageAs, signIn } from "../support/personas.ts";

const SEMICONDUCTORS = "/priorities/ratings/semiconductors";

test("the first technology is named with figures that the table and the ratings bear out", async ({
  page,
  context,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/priorities");
  const lede = page.locator(".lede");
  await expect(lede).toContainText(/is first|share the first place/u);
  const figure = lede.getByRole("link").first();
  const shown = (await figure.textContent()) ?? "";
  expect(shown).toMatch(/^0\.\d\d$|^1\.00$/u);
  await expect(page.locator(".ranking tbody tr").first()).toContainText(shown);
  await expect(page.locator("figure .priority-plot__label").first()).toBeVisible();

  await enterOn(page, figure);
  await expect(page).toHaveURL(/\/priorities\/ratings\//u);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("on what grounds");
});

test("whose weights count stands in the address, and every figure behind the order leads to its rating", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.goto("/priorities");
  await enterOn(
    page,
    page.getByRole("navigation", { name: "Whose weights" }).getByRole("link", { name: "NIST" }),
  );
  await expect(page).toHaveURL("/priorities?weights=NIST");
  await expect(page.getByText("Illustrative weights for NIST")).toBeVisible();

  await enterOn(page, page.getByText("The contributions as a table"));
  const contribution = page.locator("table.contributions tbody td a[href*='#']").first();
  const href = (await contribution.getAttribute("href")) ?? "";
  await enterOn(page, contribution);
  await expect(page).toHaveURL(href);
  await expect(page.locator(href.slice(href.indexOf("#")))).toBeInViewport();

  await page.goto("/priorities?weights=NOBODY");
  await expect(page.getByText("Shown with equal weights.")).toBeVisible();
});

test("a reader sees the ratings with their sources, and is told who may rate", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto(SEMICONDUCTORS);
  await expect(page.getByRole("link", { name: /^Rate/u })).toHaveCount(0);
  const cell = page.locator("#shared-need-whole-chain");
  await enterOn(page, cell.locator("summary"));
  await expect(cell.getByText("no one country").first()).toBeVisible();
  await page.goto("/priorities/rate?technology=semiconductors&criterion=security-stake");
  await expect(page.getByText("Ask somebody who may: analyst.")).toBeVisible();
});

test("an analyst rates what is missing by keyboard, sees it counted and its history, and withdraws it", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto(SEMICONDUCTORS);
  const cell = page.locator("#security-stake-whole-chain");
  await expect(cell).toContainText("not rated");
  await enterOn(page, cell.getByRole("link", { name: /^Rate/u }));
  await expect(page.getByRole("heading", { level: 1, name: "Security stake" })).toBeVisible();

  await choose(page, radio(page, "value.kind", "interval"));
  await typeInto(page, page.getByLabel("Lowest", { exact: true }), "3");
  await typeInto(page, page.getByLabel("Highest", { exact: true }), "5");
  await choose(page, radio(page, "basis", "public-record"));
  await typeInto(page, page.getByLabel("Title of the source"), "Export controls on advanced chips");
  await typeInto(page, page.getByLabel("Publisher"), "Bureau of Industry and Security");
  await typeInto(page, page.getByLabel("Place in the source"), "Section 1");
  await typeInto(page, page.getByLabel("Terms of use"), "US public domain");
  await choose(page, radio(page, "confidence", "medium"));
  await typeInto(
    page,
    page.getByLabel("Reason", { exact: true }),
    "Chips are controlled for security reasons.",
  );
  await enterOn(page, page.getByRole("button", { name: "Save rating" }));

  await expect(page.locator(".error-summary")).toContainText("Year must be a number");
  await typeInto(page, page.getByLabel("Year"), "2022");
  await enterOn(page, page.getByRole("button", { name: "Save rating" }));

  await expect(page.locator(".refusal")).toContainText("The scale goes from 0 to 4.");
  await expect(page.getByLabel("Title of the source")).toHaveValue("Export controls on advanced chips");
  await typeInto(page, page.getByLabel("Highest", { exact: true }), "4");
  await enterOn(page, page.getByRole("button", { name: "Save rating" }));

  await expect(page.getByRole("status")).toContainText("Security stake, whole chain: level 3 to 4.");
  await expect(cell).toContainText("level 3 to 4");
  await expect(cell.locator(".rating-history")).toContainText("Chips are controlled for security reasons.");

  await enterOn(page, cell.getByRole("link", { name: /^Rate again/u }));
  await typeInto(page, page.getByLabel("Reason for withdrawing"), "Entered for a trial.");
  await enterOn(page, page.getByRole("button", { name: "Withdraw rating" }));
  await expect(page.getByRole("status")).toContainText("withdrawn");
  await expect(cell).toContainText("not rated");
  await expect(cell.locator(".rating-history")).toContainText("Withdrawn: Entered for a trial.");
});

test("of two analysts at one rating the second is told of the first, and then decides", async ({
  browser,
}) => {
  const form = "/priorities/rate?technology=quantum&criterion=room&band=research";
  const [first, second] = [await pageAs(browser, "analyst"), await pageAs(browser, "analyst")];
  for (const page of [first, second]) {
    await page.goto(form);
    await choose(page, radio(page, "value.kind", "exact"));
    await choose(page, radio(page, "basis", "reported"));
    await page.getByLabel("Title of the source").fill("Talk");
    await page.getByLabel("Publisher").fill("OSTP");
    await page.getByLabel("Year").fill("2026");
    await page.getByLabel("Place in the source").fill("Minutes");
    await page.getByLabel("Terms of use").fill("Internal");
    await choose(page, radio(page, "confidence", "low"));
    await page.getByLabel("Reason", { exact: true }).fill("Heard so.");
  }
  await first.getByLabel("Value", { exact: true }).fill("2");
  await first.getByRole("button", { name: "Save rating" }).click();
  await expect(first.getByRole("status")).toContainText("level 2");

  await second.getByLabel("Value", { exact: true }).fill("3");
  await second.getByRole("button", { name: "Save rating" }).click();
  await expect(second.locator(".refusal")).toContainText("Nobody overwrites what a colleague saved first.");
  await expect(second.getByLabel("Value", { exact: true })).toHaveValue("3");
  await expect(second.getByText("level 2, worth 0.50")).toBeVisible();
  await second.getByRole("button", { name: "Save rating" }).click();
  await expect(second.getByRole("status")).toContainText("level 3");
  await expect(second.locator(".rating-history li")).toHaveCount(2);
  await first.context().close();
  await second.context().close();
});

test("the plot's points are reached by keyboard and say what the table says", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/priorities");
  const point = page.locator(".priority-plot__wide a").last();
  await tabTo(page, point);
  await expect(point).toHaveAttribute("aria-label", /headline 0\.\d\d .*criticality .*amenability /u);
  await expect(page.getByText("The same as a table")).toBeVisible();
});

function radio(page: Page, name: string, value: string): Locator {
  return page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
}

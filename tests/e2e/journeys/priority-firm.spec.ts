import { expect, type Page, test } from "@playwright/test";
import { enterOn, typeInto } from "../support/keyboard.ts";
import { pageAs, signIn } from "../support/personas.ts";
import { settled } from "../support/settled.ts";

function ranks(page: Page): Promise<string[]> {
  return page.locator("section[aria-labelledby=ranks] tbody tr").allInnerTexts();
}

test("the same seed gives a colleague the same digits, and another seed stands in the address", async ({
  page,
  context,
  browser,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/priorities/firm?draws=2000");
  const usual = await ranks(page);
  await typeInto(page, page.getByLabel("Seed"), "7");
  await enterOn(page, page.getByRole("button", { name: "Draw again" }));
  await expect(page).toHaveURL("/priorities/firm?draws=2000&seed=7");
  await settled(page);
  const own = await ranks(page);
  expect(own).not.toEqual(usual);

  const colleague = await pageAs(browser, "reader");
  await colleague.goto(page.url());
  expect(await ranks(colleague)).toEqual(own);
  await colleague.context().close();
});

test("what is left open is chosen by keyboard and kept with weights and draws", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/priorities/firm?weights=STATE&draws=2000");
  await expect(page.getByRole("heading", { name: "Which weights put each first" })).toBeVisible();
  await enterOn(page, page.getByRole("link", { name: "Ratings open" }));
  await expect(page).toHaveURL("/priorities/firm?weights=STATE&open=ratings&draws=2000#ranks");
  await expect(page.getByText("The weights above hold")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Which weights put each first" })).toHaveCount(0);
});

test("the share of the first place in the sentence is the one in the table", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/priorities/firm");
  const said = await page.locator(".lede a").first().innerText();
  const leader = page.locator("section[aria-labelledby=ranks] tbody tr").first();
  await expect(leader.locator("td").first()).toContainText(said);
});

test("draws and seeds that cannot be used are named, and the usual ones are shown", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.goto("/priorities/firm?draws=1000000&seed=lucky");
  const alert = page.locator(".usa-alert--warning");
  await expect(alert).toContainText("1000000");
  await expect(alert).toContainText("lucky");
  await expect(page.getByLabel("Draws")).toHaveValue("10000");
  await expect(page.getByLabel("Seed")).toHaveValue("1");
});

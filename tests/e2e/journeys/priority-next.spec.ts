import { expect, type Page, test } from "@playwright/test";
import { enterOn, typeInto } from "../support/keyboard.ts";
import { pageAs, signIn } from "../support/personas.ts";
import { settled } from "../support/settled.ts";

function keys(page: Page): Promise<string[]> {
  return page.locator(".push tbody th[scope=row] b").allTextContents();
}

test("the line moves by keyboard, stands in the address, and a colleague who opens it sees the same", async ({
  page,
  context,
  browser,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/priorities/next");
  await expect(page.getByText("Within capacity: 5 recommendations")).toBeVisible();
  await enterOn(page, page.getByRole("link", { name: "One more" }));
  await expect(page).toHaveURL("/priorities/next?capacity=6");
  await expect(page.getByText("Within capacity: 6 recommendations")).toBeVisible();

  // From the top again: the field stands before the link, and going round passes every reason of every row.
  await page.reload();
  await settled(page);
  await typeInto(page, page.getByLabel("Room for"), "3");
  await enterOn(page, page.getByRole("button", { name: "Move the line" }));
  await expect(page).toHaveURL("/priorities/next?capacity=3");
  await expect(page.getByText("Within capacity: 3 recommendations")).toBeVisible();
  await settled(page);
  const order = await keys(page);
  for (const key of order.slice(0, 3)) await expect(page.locator(".lede")).toContainText(key);
  await expect(page.locator(".lede")).not.toContainText(order[3] ?? "");

  const colleague = await pageAs(browser, "reader");
  await colleague.goto(page.url());
  expect(await keys(colleague)).toEqual(order);
  await colleague.context().close();
});

test("each reason leads to its rows or opens its source by keyboard", async ({ page, context }) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/priorities/next");
  const row = page.locator(".push tbody tr").filter({ has: page.getByText("STD-1", { exact: true }) });
  await enterOn(page, row.locator("summary").filter({ hasText: "Effect 3 to 4 of 4" }));
  await expect(row.getByText("Our reading of the brief").first()).toBeVisible();
  await enterOn(page, row.getByRole("link", { name: /^Unlocks \d/u }));
  await expect(page).toHaveURL("/recommendations/STD-1#dependencies");
});

test("a criterion without points is no reason, and what is not known of a recommendation is left out, not zero", async ({
  page,
  context,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/priorities/next");
  const before = await keys(page);
  await enterOn(page, page.getByText("What counts: all alike"));
  await typeInto(page, page.getByLabel("Points of Leverage"), "0");
  await enterOn(page, page.getByRole("button", { name: "Order by these points" }));
  await expect(page).toHaveURL(/push-leverage=0/u);
  await expect(page.getByText("What counts: your own points")).toBeVisible();
  await settled(page);
  expect(await keys(page)).not.toEqual(before);
  await expect(page.locator(".reasons").getByText(/^Unlocks/u)).toHaveCount(0);
  await expect(page.getByText(/^Left out, not zero: /u).first()).toBeVisible();

  await page.goto("/priorities/next?push-leverage=900&capacity=many");
  await expect(page.getByText("Part of the address could not be used")).toBeVisible();
  await expect(page.getByText("Within capacity: 5 recommendations")).toBeVisible();
});

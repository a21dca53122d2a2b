import { expect, test } from "@playwright/test";
import { enterOn } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

test("what a federal privacy law would do to the United States and Europe is seen by keyboard and kept nowhere", async ({
  page,
  context,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/alignment/closing?group=USA,EU");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What would bring countries closer");
  const before = await page.locator(".lede").textContent();

  await enterOn(page, page.getByRole("link", { name: /federal privacy law/u }));
  await expect(page).toHaveURL(/take=DATA-1/u);
  const effect = page.locator(".supposed__effect");
  await expect(effect).toContainText("would fall by");
  await expect(effect).toContainText("Nothing is stored");
  await expect(page.getByRole("rowheader", { name: "United States and European Union" })).toBeVisible();
  await expect(page.locator(".lede")).toHaveText(before ?? "");

  await enterOn(page, page.getByRole("link", { name: "Take everything back" }));
  await expect(page).not.toHaveURL(/take=/u);
  await expect(page.getByText("Nothing is supposed yet")).toBeVisible();
});

test("a move is supposed from the table, and its recommendation is one step away", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.goto("/alignment/closing?group=USA,EU&issue=privacy-law&mover=USA");
  const row = page.getByRole("row", { name: /United States.*General privacy law/u }).first();
  await expect(row.getByRole("link", { name: "DATA-1" })).toHaveAttribute("href", "/recommendations/DATA-1");
  await enterOn(page, row.getByRole("link", { name: /^Suppose: United States/u }));
  await expect(page).toHaveURL(/move=USA:privacy-law:yes/u);
  await expect(page.locator(".supposed")).toContainText("United States: General privacy law becomes “Yes”");
});

import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { enterOn } from "../support/keyboard.ts";
import { pageAs, signIn } from "../support/personas.ts";
import { settled } from "../support/settled.ts";

function rowKeys(page: Page): Promise<string[]> {
  return page
    .locator("table tbody th[scope=row]")
    .evaluateAll((cells) => cells.map((cell) => /[A-Z]+-\d+/u.exec(cell.textContent ?? "")?.[0] ?? ""));
}

test("filters, sort and grouping lie in the address, and a colleague who opens it sees the same rows", async ({
  page,
  context,
  browser,
}) => {
  await signIn(context, "nist-officer");
  await page.goto("/recommendations");
  // The brief's own; other journeys propose coalitions, which are recommendations too.
  const ofTheBrief = (await rowKeys(page)).filter((key) => !key.startsWith("COALITION-"));
  expect(ofTheBrief).toHaveLength(32);

  await page.goto(
    "/recommendations?agency=NIST&theme=standards&sort=updated&direction=descending&group=lead",
  );
  const seen = await rowKeys(page);
  expect(seen.toSorted()).toEqual(["STD-1", "STD-2", "STD-3"]);

  const colleague = await pageAs(browser, "reader");
  await colleague.goto(page.url());
  expect(await rowKeys(colleague)).toEqual(seen);
  await colleague.context().close();
});

test("a filter is chosen and removed by keyboard", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/recommendations");
  const box = page.getByRole("checkbox", { name: /^STATE/u }).first();
  await box.focus();
  await page.keyboard.press("Space");
  await enterOn(page, page.getByRole("button", { name: "Apply filters" }));
  await expect(page).toHaveURL(/agency=STATE/u);
  await settled(page);
  expect((await rowKeys(page)).length).toBeLessThan(32);
  await enterOn(page, page.getByRole("link", { name: /clear/iu }).first());
  await expect(page).not.toHaveURL(/agency=STATE/u);
});

test("a wrong value in the address is named and ignored", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/recommendations?health=splendid&sort=color&cursor=zzz");
  await expect(page.getByText("Part of the address could not be used")).toBeVisible();
  await expect(page.getByText(/splendid/u).first()).toBeVisible();
});

test("the downloaded file begins with its marking and holds exactly the rows that are shown, in their order", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.goto("/recommendations?agency=DOC&sort=key&direction=descending");
  const shown = await rowKeys(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /as CSV/u }).click(),
  ]);
  const [banner, header, ...lines] = (await readFile(await download.path(), "utf8"))
    .split("\r\n")
    .filter((line) => line !== "");
  expect(banner).toBe('\uFEFF"UNCLASSIFIED"');
  expect(header).toMatch(/^"Key","Title"/u);
  expect(lines.map((line) => /[A-Z]+-\d+/u.exec(line)?.[0])).toEqual(shown);
});

test("a coordinator moves the due date of two recommendations at once and sees both saved", async ({
  page,
  context,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/recommendations?lead=NSC");
  await page.getByRole("checkbox", { name: "Choose HOME-1" }).check();
  await page.getByRole("checkbox", { name: "Choose HOME-3" }).check();
  await page.getByRole("button", { name: "Change due date" }).click();
  await page.getByLabel("New due date").fill("2028-09-30");
  await page.getByRole("button", { name: /Set the due date of 2/u }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByText("30 September 2028").first()).toBeVisible();
  await page.goto("/recommendations/HOME-3");
  await expect(page.getByText("30 September 2028").first()).toBeVisible();
});

test("list, filter, sort, detail and sign-out work without scripts", async ({ browser }) => {
  const page = await pageAs(browser, "reader", { javaScriptEnabled: false });
  await page.goto("/recommendations?agency=NIST");
  const unsorted = await rowKeys(page);
  await page.getByRole("link", { name: "Changed" }).click();
  await page.waitForURL(/sort=updated/u);
  expect((await rowKeys(page)).toSorted()).toEqual(unsorted.toSorted());
  await page.getByRole("link", { name: /^STD-1 /u }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("STD-1");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/u);
  await page.context().close();
});

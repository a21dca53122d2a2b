import { expect, test } from "@playwright/test";
import { choose, enterOn, typeInto } from "../support/keyboard.ts";
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

test("an analyst links a change to a recommendation, sees its gain there, and takes the link back", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto("/recommendations/HOME-4");
  const section = page.locator("#alignment");
  await expect(section).toContainText("nobody has said which stances it would change. That is not zero.");
  await enterOn(page, section.getByRole("link", { name: "Link a change of stance" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which stances would HOME-4 change?");
  await page.getByLabel("Country").selectOption("USA");
  await page.getByLabel("Issue").selectOption("standards-lead");
  await enterOn(page, page.getByRole("button", { name: "Go on to the change" }));

  await choose(page, page.locator("input[type=radio][name=to][value=government-priorities]"));
  await enterOn(page, page.getByRole("button", { name: "Link this change" }));
  await expect(page.locator(".error-summary")).toContainText("Reason: give the reason in a sentence.");
  await choose(page, page.locator("input[type=radio][name=basis][value=reported]"));
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "A trial of a link.");
  await enterOn(page, page.getByRole("button", { name: "Link this change" }));

  await expect(page.getByRole("status")).toContainText("What is linked to HOME-4 now stands below.");
  await expect(page.locator(".lede")).toContainText(/would (take|add) \d\.\d{3}/u);
  await enterOn(page, page.getByRole("link", { name: "Back to HOME-4" }));
  await expect(section).toContainText("“Industry” becomes “Government sets priorities”");
  await expect(section).toContainText("A trial of a link.");

  await enterOn(page, section.getByRole("link", { name: "Change what is linked" }));
  await typeInto(page, page.getByLabel("Reason for taking it back"), "The trial is over.");
  await enterOn(page, page.getByRole("button", { name: "Take back the link" }));
  await expect(page.locator(".lede")).toContainText("nobody has said which stances it would change");

  await signIn(context, "reader");
  await page.goto("/alignment/closing/link?recommendation=HOME-4");
  await expect(page.locator(".refusal")).toContainText("Not open to you");
});

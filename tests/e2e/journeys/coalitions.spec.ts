import { expect, test } from "@playwright/test";
import { findingsOn } from "../support/findings.ts";
import { enterOn, tabTo, typeInto } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

test("a coordinator goes by keyboard from a technology to a point, its explanation, a proposal and what it became", async ({
  page,
  context,
}) => {
  await signIn(context, "doc-coordinator");
  await page.goto("/coalitions");
  await tabTo(page, page.getByLabel("Technology"));
  await page.keyboard.type("Semi");
  await enterOn(page, page.getByRole("button", { name: "Look" }));
  await expect(page).toHaveURL("/coalitions?technology=semiconductors");
  await expect(page.locator(".lede")).toContainText(
    "Three countries cover 4 of 10 requirements of semiconductors (56% of their weight): Japan, the Netherlands and the United States",
  );
  await expect(page.locator(".lede")).toContainText("nobody is known to cover 6");

  await enterOn(
    page,
    page.locator(".frontier-plot__wide").getByRole("link", { name: /^Two countries, 44%/u }),
  );
  await expect(page).toHaveURL(/[?&]set=JPN-USA#coalition$/u);
  await expect(page.locator("#coalition")).toHaveText("Japan and the United States");
  const leftOut = page.locator("section.picked").getByRole("row", { name: /^Netherlands/u });
  await expect(leftOut).toContainText("would add 2 of weight");

  await enterOn(page, leftOut.getByRole("link", { name: "With it added: Netherlands" }));
  await expect(page.locator("#coalition")).toHaveText("Japan, the Netherlands and the United States");
  const source = page.locator("#requirement-chip-lithography summary");
  await tabTo(page, source);
  await page.keyboard.press("Enter");
  await expect(page.locator("#requirement-chip-lithography")).toContainText(
    "Why allied technology cooperation?",
  );

  await page.goto(page.url().replace(/#.*$/u, ""));
  await enterOn(page, page.getByRole("link", { name: "Propose this coalition" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Propose this coalition");
  await enterOn(page, page.getByRole("button", { name: "Propose this coalition" }));
  await expect(page.locator(".error-summary")).toContainText("The title: give the proposal a title.");
  await typeInto(page, page.getByLabel("Title"), "A table on chips");
  await typeInto(
    page,
    page.getByLabel("What is proposed"),
    "Design, lithography and fabrication at one table.",
  );
  await page.getByLabel("Main contact").selectOption({ index: 1 });
  const reason = page.getByLabel("Why it is proposed although it repeats what runs");
  if ((await reason.count()) > 0) await typeInto(page, reason, "It would take over what runs.");
  await enterOn(page, page.getByRole("button", { name: "Propose this coalition" }));

  await expect(page).toHaveURL(/\/coalitions\/proposals\/COALITION-\d+\?saved=yes$/u);
  await expect(page.getByRole("region", { name: "What did rivalry among them cost?" })).toContainText(
    "Today’s ratings of them are the same",
  );
  await expect(page.locator(".lede")).toContainText("the same, to the last digit");
  const kept = page.locator("#requirement-chip-lithography details").first();
  await enterOn(page, kept.locator("summary"));
  await expect(kept.locator("dl")).toContainText("Where");
  expect(await findingsOn(page)).toEqual([]);
  await enterOn(page, page.getByRole("link", { name: /^COALITION-\d+$/u }).first());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("A table on chips");
  await expect(page.locator("main")).toContainText("Netherlands");
  await enterOn(page, page.getByRole("link", { name: "The proposed coalition" }));
  await expect(page.locator(".lede")).toContainText("Japan, the Netherlands and the United States");
});

test("who repeats what runs gives a reason, and who may not propose is told who may", async ({
  page,
  context,
}) => {
  await signIn(context, "doc-coordinator");
  await page.goto("/coalitions/propose?technology=telecommunications&set=JPN-USA");
  await expect(page.getByRole("row", { name: /Duplicate/u }).first()).toBeVisible();
  await typeInto(page, page.getByLabel("Title"), "6G with Japan");
  await typeInto(page, page.getByLabel("What is proposed"), "Next-generation networks together.");
  await enterOn(page, page.getByRole("button", { name: "Propose this coalition" }));
  await expect(page.locator(".refusal")).toContainText("needs a reason");
  await expect(page.getByLabel("Title")).toHaveValue("6G with Japan");

  await signIn(context, "reader");
  await page.goto("/coalitions/propose?technology=telecommunications&set=JPN-USA");
  await expect(page.locator(".refusal")).toContainText("Not open to you");
  await expect(page.getByRole("button", { name: "Propose this coalition" })).toHaveCount(0);
});

test("a White House coordinator says who would lead before whom others would call", async ({
  page,
  context,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/coalitions/propose?technology=semiconductors&set=JPN-NLD-USA");
  await page.getByLabel("Lead agency").selectOption("DOC");
  await enterOn(page, page.getByRole("button", { name: "Go on to the proposal" }));
  await expect(page).toHaveURL(/set=JPN-NLD-USA&lead=DOC$/u);
  await expect(page.getByText("Lead agency: DOC")).toBeVisible();
  await expect(page.getByLabel("Main contact").locator("option")).not.toHaveCount(1);
  await enterOn(page, page.getByRole("link", { name: "Choose another" }));
  await expect(page.getByRole("button", { name: "Go on to the proposal" })).toBeVisible();
});

test("sets are pinned and compared side by side, and a search that was cut short says so", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.goto("/coalitions?technology=semiconductors&set=JPN-NLD-USA&pin=JPN-USA");
  await enterOn(page, page.getByRole("link", { name: "Pin it to compare" }));
  await enterOn(page, page.getByRole("link", { name: "Compare the 2 pinned" }));
  const compared = page.getByRole("table").first();
  await expect(compared.getByRole("row", { name: /^Weight covered 44% 56%$/u })).toBeVisible();

  await page.goto("/coalitions?technology=ai&budget=3");
  await expect(page.getByText("The search stopped at its limit of 3 sets.")).toBeVisible();
});

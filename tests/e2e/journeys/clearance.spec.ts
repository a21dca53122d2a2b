import { expect, type Page, test } from "@playwright/test";
import { pick, reason } from "../support/answer.ts";
import { pageAs } from "../support/personas.ts";

const TITLE = "Progress on chips, third quarter";
const BEFORE = "The fund is spent.\nTwo awards were made.";
const AFTER = "The fund is half spent.\nTwo awards were made.";
const OBJECTION = "The count goes beyond what was audited.";
const LEVELS = ["working group", "interagency policy committee", "deputies", "principals"];

test("a text goes through three offices: an answer outlives its author, a change lapses it, an objection reaches the top", async ({
  browser,
}) => {
  const doc = await pageAs(browser, "doc-coordinator");
  await doc.goto("/clearances/new");
  await doc.getByLabel("The title").fill(TITLE);
  await doc.getByLabel("The text").fill(BEFORE);
  await doc.getByRole("button", { name: "Save the text" }).click();
  await expect(doc.getByText("No office has it yet.")).toBeVisible();
  await send(doc, ["STATE", "NIST", "USTR"]);
  await expect(doc.locator(".lede")).toContainText("0 of 3 offices that had to answer have answered.");
  const first = new URL(doc.url()).pathname;

  const ustr = await pageAs(browser, "ustr-officer");
  await ustr.goto("/");
  await ustr.getByRole("link", { name: `Answer the clearance of ${TITLE}` }).click();
  await pick(ustr, "concur");
  await ustr.getByRole("button", { name: "Send answer" }).click();
  await expect(ustr.getByText("The answer is saved.")).toBeVisible();

  const administrator = await pageAs(browser, "administrator");
  const left = await administrator.context().request.post("/trpc/person.disable", {
    data: { person: "ustr-officer", seen: 0, reason: "Has left the agency." },
    headers: { "x-entente-client": "journeys" },
  });
  expect(left.ok()).toBe(true);

  await doc.goto(first);
  const office = doc.getByRole("row").filter({ hasText: "USTR" });
  await expect(office).toContainText("Concurs");
  await expect(office).toContainText("Coordinator, digital trade desk");
  await expect(office).toContainText("Uma Sample");
  await expect(office).toContainText("The seat is vacant now; the answer is the office's and stands.");

  await doc.getByRole("link", { name: "Change the text" }).click();
  await doc.locator('textarea[name="content"]').fill(AFTER);
  await doc.getByRole("button", { name: "Save this wording" }).click();
  await expect(doc.locator(".lede")).toContainText("Lapsed on");
  await expect(doc.locator("ins")).toContainText("half");
  await expect(doc.getByRole("row").filter({ hasText: "USTR" })).toContainText("Concurs");

  await doc.getByRole("link", { name: "Send the text anew" }).click();
  await send(doc, ["STATE", "NIST"]);
  await expect(doc.getByRole("heading", { name: "What changed since it was last sent" })).toBeVisible();
  const second = new URL(doc.url()).pathname;

  const nist = await pageAs(browser, "nist-coordinator");
  await nist.goto(`${second}/answer`);
  await pick(nist, "concur");
  await nist.getByRole("button", { name: "Send answer" }).click();
  await expect(nist.getByText("The answer is saved.")).toBeVisible();

  const state = await pageAs(browser, "state-coordinator", { javaScriptEnabled: false });
  await state.goto(`${second}/answer`);
  await pick(state, "non-concur");
  await state.getByRole("button", { name: "Send answer" }).click();
  await expect(state.getByText("Nothing is written.")).toBeVisible();
  await reason(state).fill(OBJECTION);
  await state.getByRole("button", { name: "Send answer" }).click();
  await expect(state.locator(".lede")).toContainText("STATE does not concur");

  const nsc = await pageAs(browser, "nsc-coordinator");
  await nsc.goto(second);
  for (const level of LEVELS) {
    await nsc.getByRole("link", { name: `Carry it up to the ${level}` }).click();
    await reason(nsc).fill(`The offices cannot agree below the ${level}.`);
    await nsc.getByRole("button", { name: "Carry it up" }).click();
    await expect(nsc.getByText("It is carried a level up.")).toBeVisible();
    await nsc.goto(second);
  }
  await nsc.getByRole("link", { name: "Make a split memo" }).click();
  await nsc.getByRole("button", { name: "Make the split memo" }).click();
  const memo = nsc.locator("section", { has: nsc.getByRole("heading", { name: "Split memo" }) });
  await expect(memo).toContainText("Support itNIST");
  await expect(memo).toContainText(`STATE: ${OBJECTION}`);
  for (const page of [doc, ustr, administrator, nist, state, nsc]) await page.context().close();
});

/** Sends the text of this page to these agencies, to be answered in two weeks. */
async function send(page: Page, agencies: readonly string[]): Promise<void> {
  for (const agency of agencies) {
    await page
      .locator(`input[name="offices"][value="${agency}"]`)
      .locator("xpath=following-sibling::label")
      .click();
  }
  const day = new Date(Date.now() + 14 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await page.getByLabel("The suspense", { exact: true }).fill(day);
  await page.getByRole("button", { name: "Send the text to the offices" }).click();
  await expect(page.getByRole("heading", { name: "Who has said what" })).toBeVisible();
}

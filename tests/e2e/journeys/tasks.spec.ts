import { expect, type Page, test } from "@playwright/test";
import { pageAs } from "../support/personas.ts";

/** The present day in UTC, as the server sees it. */
const today = () => new Date().toISOString().slice(0, 10);

async function fillIn(page: Page, request: string, office: string): Promise<void> {
  await page.goto("/tasks/new?about=CHIP-1");
  await page.getByLabel("What is asked").fill(request);
  await page.locator(`label[for="field-offices-${office}"]`).click();
  await page.getByLabel("Answer owed by").fill(today());
}

async function ask(page: Page, request: string, office: string): Promise<void> {
  await fillIn(page, request, office);
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByText("The offices are asked.")).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test(`an office is asked, answers from its desk, and is told why each notice came, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const tasker = await pageAs(browser, "nsc-coordinator", { javaScriptEnabled });
    const office = await pageAs(browser, "ostp-coordinator", { javaScriptEnabled });
    const request = `Say what was funded, ${javaScriptEnabled ? "first" : "second"} time.`;
    await ask(tasker, request, "OSTP");

    await office.goto("/");
    const row = office.locator("#taskings ~ ul > li").filter({ hasText: request });
    await expect(row.getByText("Not acknowledged")).toBeVisible();
    await row.getByRole("button", { name: "Acknowledge" }).click();
    await expect(office.getByText("Acknowledged. The answer is still owed.")).toBeVisible();
    await office
      .locator("#taskings ~ ul > li")
      .filter({ hasText: request })
      .getByRole("link", { name: "Answer" })
      .click();

    await office.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(office.getByText("This needs the answer itself.").first()).toBeVisible();
    await office.locator('textarea[name="answer"]').fill("Four plants.");
    await office.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(office.getByText("The answer is given, and stays your office's.")).toBeVisible();
    await expect(office.locator("#taskings ~ ul > li").filter({ hasText: request })).toHaveCount(0);

    await office.goto("/notices");
    await expect(office.getByText("OSTP owes an answer on CHIP-1").first()).toBeVisible();
    await expect(office.getByText(/Why you: You are the main contact of OSTP/u).first()).toBeVisible();
    await expect(office.getByText(/It ends when your office answers/u).first()).toBeVisible();

    await tasker.goto("/tasks?side=set");
    await tasker.getByRole("link", { name: request }).click();
    await expect(tasker.getByText("Four plants.")).toBeVisible();
    await tasker.getByRole("link", { name: "Close for OSTP" }).click();
    await tasker.getByRole("button", { name: "Close" }).click();
    await expect(tasker.getByText("Nothing more is asked of this office.")).toBeVisible();
    await expect(tasker.getByText("No answer is owed any more.")).toBeVisible();
    await tasker.context().close();
    await office.context().close();
  });
}

test("a form that a browser sends three times at once is saved once, and again once something else is entered", async ({
  browser,
}) => {
  const page = await pageAs(browser, "nsc-coordinator", { javaScriptEnabled: false });
  const request = "Say which plants were delayed.";
  await fillIn(page, request, "OSTP");
  const sendFormAtOnce = (times: number) =>
    page.evaluate(async (count) => {
      const form = document.querySelector<HTMLFormElement>("main form:has(textarea)");
      if (form === null) throw new Error("no form");
      const send = () => fetch(location.href, { method: "POST", body: new FormData(form) });
      await Promise.all(Array.from({ length: count }, send));
    }, times);
  await sendFormAtOnce(3);
  await page.getByLabel("What is asked").fill(`${request} And why.`);
  await sendFormAtOnce(1);

  await page.goto("/tasks?side=set");
  await expect(page.getByRole("link", { name: request, exact: true })).toHaveCount(1);
  await expect(page.getByRole("link", { name: `${request} And why.` })).toHaveCount(1);
  await page.context().close();
});

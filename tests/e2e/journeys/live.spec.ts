import { expect, test } from "@playwright/test";
import { pick, reason } from "../support/answer.ts";
import { pageAs } from "../support/personas.ts";
import { settled } from "../support/settled.ts";

const today = () => new Date().toISOString().slice(0, 10);

test("what a colleague reports appears without reload, and the page says so", async ({ browser }) => {
  const watching = await pageAs(browser, "nsc-coordinator");
  const reporting = await pageAs(browser, "nist-coordinator");
  const stream = watching.waitForResponse((answer) => answer.url().includes("/live?recommendation=DATA-4"));
  await watching.goto("/recommendations/DATA-4");
  await settled(watching);
  expect((await stream).status()).toBe(200);

  await reporting.goto("/recommendations/DATA-4/report");
  await pick(reporting, "planned");
  await reason(reporting).fill("Holdings were listed.");
  await reporting.getByRole("button", { name: "Save report" }).click();
  await expect(reporting.getByText("Saved", { exact: true })).toBeVisible();

  await expect(
    watching.getByText("A colleague changed this recommendation; the page now shows it."),
  ).toBeVisible();
  await expect(watching.locator("#history").getByText("Holdings were listed.").first()).toBeVisible();
  await watching.context().close();
  await reporting.context().close();
});

test("what another office answers appears on the page of the tasking", async ({ browser }) => {
  const tasker = await pageAs(browser, "nsc-coordinator");
  const office = await pageAs(browser, "ostp-coordinator");
  await tasker.goto("/tasks/new");
  await tasker.getByLabel("What is asked").fill("Say what is new.");
  await tasker.locator('label[for="field-offices-OSTP"]').click();
  await tasker.getByLabel("Answer owed by").fill(today());
  const stream = tasker.waitForResponse((answer) => answer.url().includes("/live?tasking="));
  await tasker.getByRole("button", { name: "Ask" }).click();
  await expect(tasker.getByText("The offices are asked.")).toBeVisible();
  expect((await stream).status()).toBe(200);
  await settled(tasker);

  await office.goto(new URL(tasker.url()).pathname);
  await office.getByRole("link", { name: "Answer for OSTP" }).click();
  await office.locator('textarea[name="answer"]').fill("A new answer.");
  await office.getByRole("button", { name: "Answer", exact: true }).click();
  await expect(office.getByText("The answer is given, and stays your office's.")).toBeVisible();

  await expect(tasker.getByText("A new answer.")).toBeVisible();
  await expect(tasker.getByText("A colleague changed this tasking; the page now shows it.")).toBeVisible();
  await tasker.context().close();
  await office.context().close();
});

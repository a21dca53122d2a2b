import { expect, test } from "@playwright/test";
import { answer, pick, reason } from "../support/answer.ts";
import { pageAs } from "../support/personas.ts";

for (const javaScriptEnabled of [true, false]) {
  const recommendation = javaScriptEnabled ? "STD-3" : "STD-2";
  test(`the second of two people is told what changed and loses nothing, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const first = await pageAs(browser, "nist-coordinator", { javaScriptEnabled });
    const second = await pageAs(browser, "nist-officer", { javaScriptEnabled });
    const address = `/recommendations/${recommendation}/report`;
    await first.goto(address);
    await second.goto(address);

    await pick(first, "planned");
    await reason(first).fill("Budget line agreed.");
    await first.getByRole("button", { name: "Save report" }).click();
    await expect(first.getByText("Saved", { exact: true })).toBeVisible();

    await pick(second, "in-progress");
    await reason(second).fill("Two experts were sent.");
    await second.getByRole("button", { name: "Save report" }).click();

    await expect(second.getByRole("heading", { name: "Changed while you were typing" })).toBeVisible();
    await expect(second.getByText(/Nina Specimen/u).first()).toBeVisible();
    await expect(second.getByText("Budget line agreed.").first()).toBeVisible();
    await expect(answer(second, "in-progress")).toBeChecked();
    await expect(reason(second)).toHaveValue("Two experts were sent.");

    await second.getByRole("button", { name: "Save mine on top of this" }).click();
    await expect(second.getByText("Saved", { exact: true })).toBeVisible();
    await expect(second.locator("#history").getByText("Two experts were sent.").first()).toBeVisible();
    await expect(second.locator("#history").getByText("Budget line agreed.").first()).toBeVisible();
    await first.context().close();
    await second.context().close();
  });
}

import { expect, type Page, test } from "@playwright/test";
import { pageAs } from "../support/personas.ts";

const RECORD = "/recommendations/STD-2";
const MARKING = `${RECORD}/marking`;

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`label[for="field-${name.replaceAll(".", "-")}-${value}"]`).click();
}

for (const javaScriptEnabled of [true, false]) {
  test(`a release is asked for with a reason, granted by the agency that designated the record, and taken back, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const officer = await pageAs(browser, "nist-officer", { javaScriptEnabled });
    const coordinator = await pageAs(browser, "nist-coordinator", { javaScriptEnabled });
    const liaison = await pageAs(browser, "gbr-liaison", { javaScriptEnabled });

    await officer.goto(RECORD);
    await officer.getByRole("link", { name: "How it is marked" }).click();
    await expect(officer.getByText("Everybody may have it.").first()).toBeVisible();
    await officer.getByRole("link", { name: "Ask for another marking" }).click();
    await choose(officer, "marking.level", "cui");
    await officer.getByLabel("Countries that may have a copy").fill("gbr");
    await officer.getByRole("button", { name: "Ask for this marking" }).click();
    await expect(officer.getByText("say why the marking should be this").first()).toBeVisible();
    await expect(officer.getByLabel("Countries that may have a copy")).toHaveValue("gbr");
    await officer.getByLabel("Why?").fill("Firms told us in confidence.");
    await officer.getByRole("button", { name: "Ask for this marking" }).click();
    await expect(officer.getByText("The agency that designated it decides.")).toBeVisible();

    await coordinator.goto(MARKING);
    await expect(
      coordinator.getByRole("heading", { name: /Request \d+: CUI\/\/REL TO USA, GBR/u }),
    ).toBeVisible();
    await coordinator.getByRole("button", { name: "Decide" }).click();
    await expect(coordinator.getByText("The request is granted")).toBeVisible();
    await expect(coordinator.getByText(/Abroad a copy may go to United Kingdom/u).first()).toBeVisible();
    await liaison.goto(RECORD);
    await expect(liaison.getByText("CUI//REL TO USA, GBR").first()).toBeVisible();

    await coordinator.getByRole("link", { name: "Mark it otherwise" }).click();
    await coordinator.getByLabel("Countries that may have a copy").fill("");
    await choose(coordinator, "marking.controls", "noforn");
    await coordinator.getByLabel("Why?").fill("The firms objected.");
    await coordinator.getByRole("button", { name: "Mark it so" }).click();
    await expect(coordinator.getByText("It is marked as you said.")).toBeVisible();
    expect((await liaison.goto(RECORD))?.status()).toBe(404);

    await coordinator.goto(`${MARKING}/change`);
    await choose(coordinator, "marking.level", "public");
    await choose(coordinator, "marking.controls", "noforn");
    await coordinator.getByLabel("Why?").fill("It was published.");
    await coordinator.getByRole("button", { name: "Mark it so" }).click();
    await expect(coordinator.getByText("Everybody may have it.").first()).toBeVisible();
    for (const page of [officer, coordinator, liaison]) await page.context().close();
  });
}

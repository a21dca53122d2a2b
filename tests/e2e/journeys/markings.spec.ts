import { expect, type Page, test } from "@playwright/test";
import { pageAs } from "../support/personas.ts";

const RECORD = "/recommendations/STD-2";
const MARKING = `${RECORD}/marking`;

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`label[for="field-${name.replaceAll(".", "-")}-${value}"]`).click();
}

/** Who employs the contractor of the personas from then on. */
async function employ(administrator: Page, as: string): Promise<void> {
  await administrator.goto("/admin/people/nist-contractor/change");
  await administrator.getByLabel("Employed as").selectOption({ label: as });
  await administrator.getByLabel("Why").fill("The contract says so.");
  await administrator.getByRole("button", { name: "Save the change" }).click();
  await expect(administrator.getByText("Changed.", { exact: true })).toBeVisible();
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

  test(`a record that is for employees alone disappears for somebody who becomes a contractor, unless a list names them, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const administrator = await pageAs(browser, "administrator", { javaScriptEnabled });
    const coordinator = await pageAs(browser, "nist-coordinator", { javaScriptEnabled });
    const person = await pageAs(browser, "nist-contractor", { javaScriptEnabled });
    const isTold = async () => {
      await person.goto("/recommendations?lead=NIST&text=STD-2");
      await expect(person.getByRole("heading", { level: 1 })).toBeVisible();
      return (await person.locator(`a[href="${RECORD}"]`).count()) > 0;
    };

    await coordinator.goto(`${MARKING}/change`);
    await choose(coordinator, "marking.level", "cui");
    await choose(coordinator, "marking.controls", "fed-only");
    await coordinator.getByLabel("Why?").fill("For employees alone.");
    await coordinator.getByRole("button", { name: "Mark it so" }).click();
    await expect(coordinator.getByText("At home: federal employees alone, no contractors.")).toBeVisible();

    await employ(administrator, "Employee of the government");
    expect([(await person.goto(RECORD))?.status(), await isTold()]).toEqual([200, true]);
    await employ(administrator, "Contractor");
    await expect(
      administrator.getByText("Cora Placeholder may enter as analyst, contractor of NIST."),
    ).toBeVisible();
    expect([(await person.goto(RECORD))?.status(), await isTold()]).toEqual([404, false]);

    await coordinator.goto(`${MARKING}/change`);
    await choose(coordinator, "marking.controls", "fed-only");
    await choose(coordinator, "marking.controls", "dl-only");
    await coordinator.getByLabel("Agencies on the list of recipients").fill("NIST");
    await coordinator.getByLabel("People on the list").fill("Nobody Here");
    await coordinator.getByLabel("Why?").fill("For these alone.");
    await coordinator.getByRole("button", { name: "Mark it so" }).click();
    await expect(coordinator.getByText("Nobody of them goes by “Nobody Here”.").first()).toBeVisible();
    await coordinator.getByLabel("People on the list").fill("Cora Placeholder");
    await coordinator.getByRole("button", { name: "Mark it so" }).click();
    await expect(
      coordinator.getByText("the employees of NIST and Cora Placeholder (contractor of NIST)").first(),
    ).toBeVisible();
    expect((await person.goto(RECORD))?.status()).toBe(200);

    await coordinator.goto(`${MARKING}/change`);
    await expect(coordinator.getByLabel("People on the list")).toHaveValue("nist-contractor");
    await choose(coordinator, "marking.level", "public");
    await choose(coordinator, "marking.controls", "dl-only");
    await coordinator.getByLabel("Agencies on the list of recipients").fill("");
    await coordinator.getByLabel("People on the list").fill("");
    await coordinator.getByLabel("Why?").fill("It was published.");
    await coordinator.getByRole("button", { name: "Mark it so" }).click();
    await expect(coordinator.getByText("Everybody may have it.").first()).toBeVisible();
    for (const page of [administrator, coordinator, person]) await page.context().close();
  });
}

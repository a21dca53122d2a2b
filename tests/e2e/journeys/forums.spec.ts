import { expect, type Page, test } from "@playwright/test";
import { pageAs } from "../support/personas.ts";

const REASON = "The chairs agreed.";

async function save(page: Page, button: string): Promise<void> {
  await page.getByLabel("Reason").fill(REASON);
  await page.getByRole("button", { name: button }).click();
}

/** Plans a meeting of NATO that nobody else's journey looks at, and stays on its page. */
async function planMeeting(page: Page, title: string): Promise<void> {
  await page.goto("/forums/change/nato?act=meeting");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("First day").fill("2028-03-02");
  await page.getByLabel("Starts, in UTC").fill("09:00");
  await page.getByLabel("Last day").fill("2028-03-02");
  await page.getByLabel("Ends, in UTC").fill("11:00");
  const first = page.getByRole("group", { name: "Agenda, item 1" });
  await first.getByLabel("What it is about").fill("Test methods");
  await first.getByLabel("Who leads it").selectOption({ label: "Canada" });
  await page.getByLabel("What says so").fill("An agreement of the chairs");
  await save(page, "Plan the meeting");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test(`a meeting is changed, gets its participants, and is called off, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const page = await pageAs(browser, "nist-officer", { javaScriptEnabled });
    const title = `Review ${javaScriptEnabled}`;
    await planMeeting(page, title);

    await page.getByRole("link", { name: "Change the meeting" }).click();
    await page.getByLabel("Ends, in UTC").fill("08:00");
    await save(page, "Save the meeting");
    await expect(page.locator("#field-endsAt-day-error")).toContainText(
      "Give an end that lies after the start.",
    );
    await page.getByLabel("Ends, in UTC").fill("12:00");
    const second = page.getByRole("group", { name: "Agenda, item 2" });
    await second.getByLabel("What it is about").fill("Next steps");
    await page.getByRole("button", { name: "Save the meeting" }).click();
    await expect(page.locator("#field-agenda-1-country-error")).toContainText("Name the country or agency");
    await second.getByLabel("Who leads it").selectOption({ label: "Norway" });
    await page.getByRole("button", { name: "Save the meeting" }).click();
    await expect(page.getByText("Next steps", { exact: true })).toBeVisible();

    await page.getByRole("link", { name: "Record who takes part" }).click();
    for (const row of [1, 2]) {
      const participant = page.getByRole("group", { name: `Participant ${row}`, exact: true });
      await participant.getByLabel("Name").fill("Head of unit");
      await participant.getByLabel("For which country").selectOption({ label: "Norway" });
    }
    await save(page, "Save who takes part");
    await expect(page.locator("#field-participants-1-name-error")).toContainText("is named twice");
    await page.getByRole("group", { name: "Participant 2", exact: true }).getByLabel("Name").fill("Deputy");
    await page.getByRole("button", { name: "Save who takes part" }).click();
    await expect(page.getByText("Head of unit, Norway")).toBeVisible();

    await page.getByRole("link", { name: "Write the readout" }).click();
    await page.getByLabel("What was said and agreed").fill("The methods were compared.");
    await page.getByLabel("Sent out on").fill("2028-03-01");
    await save(page, "Save the readout");
    await expect(page.locator("#field-readout-issuedOn-error")).toContainText("Give a day from");

    await page.goto(page.url().replace(/\/readout$/u, "/cancel"));
    await save(page, "Call it off");
    await expect(page.getByText("Called off.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Change the meeting" })).toHaveCount(0);
    await page.context().close();
  });
}

test("a member joins once, does not leave before it came, and an entry is withdrawn", async ({ browser }) => {
  const page = await pageAs(browser, "state-coordinator");
  const join = async () => {
    await page.goto("/forums/change/depa?act=joining");
    await page.getByLabel("Country").selectOption({ label: "Japan" });
    await page.getByLabel("Since").fill("2026-05-04");
    await page.getByLabel("What says so").fill("A joint statement");
    await save(page, "Put it down");
  };
  await join();
  await expect(page.getByRole("heading", { name: "Members" })).toBeVisible();
  await join();
  await expect(page.locator("#field-country-error")).toContainText("is there already");

  await page.goto("/forums/change/depa?act=leaving");
  await page.getByLabel("Country").selectOption({ label: "Japan" });
  await page.getByLabel("Until").fill("2026-05-01");
  await page.getByLabel("What says so").fill("A joint statement");
  await save(page, "End the membership");
  await expect(page.locator("#field-left-on-error")).toContainText("Correct one of the two dates.");

  await page.goto("/forums/change/depa?act=withdrawal");
  const entry = page.getByRole("option", { name: /Japan, member, since 4 May 2026/u });
  await page.getByLabel("Entry").selectOption({ label: await entry.innerText() });
  await save(page, "Withdraw the entry");
  await expect(page.getByRole("heading", { name: "Members" })).toBeVisible();
  await page.goto("/forums/change/depa?act=withdrawal");
  await expect(page.getByRole("option", { name: /Japan, member, since 4 May 2026/u })).toHaveCount(0);
  await page.context().close();
});

test("a charter is revised, and a sheet is drafted, reported on and revised", async ({ browser }) => {
  const page = await pageAs(browser, "analyst");
  await page.goto("/forums/change/nato?act=charter");
  await page.getByLabel("What it is for").fill("");
  await page.getByLabel("What says so").fill("The treaty");
  await save(page, "Put the charter in force");
  await expect(page.locator("#field-statement-error")).toContainText("Say it in a sentence.");
  await page.getByLabel("What it is for").fill("Collective defense, and technology for it.");
  await page.getByRole("button", { name: "Put the charter in force" }).click();
  await expect(page.getByText("Collective defense, and technology for it.")).toBeVisible();

  await page.goto("/forums/sheets/new?table=itu");
  await page.getByLabel("Title").fill("Assembly");
  await page.getByRole("group", { name: "Item 1" }).getByLabel("What is voted on").fill("Study groups");
  await page.getByRole("group", { name: "Item 1" }).getByLabel("What the group wants").selectOption("adopt");
  await page.getByLabel("What says so").fill("The agenda");
  await save(page, "Begin the sheet");
  await expect(page.locator("#field-group-error")).toContainText("Choose at least one country.");
  await page.getByText("Japan", { exact: true }).click();
  await page.getByRole("button", { name: "Begin the sheet" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Assembly" })).toBeVisible();

  await page.getByRole("link", { name: "Report how a country means to vote" }).click();
  await page.getByLabel("Item").selectOption({ label: "Study groups" });
  await page.getByLabel("Country").selectOption({ label: "Brazil" });
  await page.locator('input[name="stance"][value="for"]').locator("xpath=following-sibling::label").click();
  await page.getByLabel("Who told whom").fill("A call with the delegation");
  await save(page, "Put it down");
  await expect(page.getByText(/^1 for, 0 against/u)).toBeVisible();

  await page.getByRole("link", { name: "Revise the sheet" }).click();
  await page.getByRole("group", { name: "Item 1" }).getByLabel("What is voted on").fill("");
  await page.getByRole("group", { name: "Item 2" }).getByLabel("What is voted on").fill("Another item");
  await save(page, "Save the sheet");
  await expect(page.getByText("Of “Study groups” one report is on record.")).toBeVisible();
  await page.context().close();
});

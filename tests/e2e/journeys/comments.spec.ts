import { expect, type Page, test } from "@playwright/test";
import { pageAs } from "../support/personas.ts";

const RECORD = "/recommendations/DATA-1";
const HOSTILE = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;

const comments = (page: Page) => page.locator("#comments .comment");

/** The officer's page shows the liaison's answer, then says that there is another and keeps what is typed meanwhile. */
async function appearsWithoutReload(officer: Page, liaison: Page, answer: string): Promise<void> {
  await expect(comments(officer).filter({ hasText: answer })).toBeVisible();
  await expect(officer.getByText("The comments changed; the page now shows it.")).toBeVisible();
  const draft = officer.locator('#comments textarea[name="text"]');
  await draft.fill("Half a thought");
  const another = "Or in June.";
  await liaison.locator('#comments textarea[name="text"]').fill(another);
  await liaison.getByRole("button", { name: "Comment, shared with United Kingdom" }).click();
  await expect(comments(liaison).filter({ hasText: another })).toBeVisible();
  await expect(officer.getByText("The comments changed meanwhile.")).toBeVisible();
  await expect(comments(officer).filter({ hasText: another })).toHaveCount(0);
  await officer.getByRole("button", { name: "Show it" }).click();
  await expect(comments(officer).filter({ hasText: another })).toBeVisible();
  await expect(draft).toHaveValue("Half a thought");
  const said = await comments(officer).count();
  await expect(officer.getByRole("heading", { name: `Comments (${said})` })).toBeVisible();
  const contents = officer.getByRole("navigation", { name: "On this page" });
  await expect(contents.getByRole("link", { name: `Comments (${said})` })).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  const round = javaScriptEnabled ? "with scripts" : "without scripts";
  test(`an officer mentions an office, which is told; a liaison sees what is shared alone, ${round}`, async ({
    browser,
  }) => {
    const officer = await pageAs(browser, "state-officer", { javaScriptEnabled });
    const internal = `@NTIA, is this still our line, ${round}?`;
    await officer.goto(RECORD);
    await officer.locator('#comments textarea[name="text"]').fill(internal);
    await officer.getByRole("button", { name: "Comment internally" }).click();
    const own = comments(officer).filter({ hasText: internal });
    await expect(own.getByText("Internal")).toBeVisible();
    await expect(own.getByText("Mentions NTIA.")).toBeVisible();

    const ntia = await pageAs(browser, "ntia-officer", { javaScriptEnabled });
    await ntia.goto("/notices");
    const told = ntia.locator("#waiting ~ ul > li").filter({ hasText: "You were mentioned (DATA-1)" });
    await told.last().getByRole("link").first().click();
    await expect(ntia.getByText(internal)).toBeVisible();

    const shared = `Could we meet in May, ${round}? ${HOSTILE}`;
    await officer.getByRole("link", { name: /share with another country/u }).click();
    await expect(officer.getByRole("heading", { name: "Comment on DATA-1" })).toBeVisible();
    await officer.locator('textarea[name="text"]').fill(shared);
    await officer.getByLabel("Mention", { exact: false }).first().selectOption("person:gbr-liaison");
    await officer.getByRole("button", { name: "Comment", exact: true }).click();
    await expect(officer.getByText("the comment is not shared with GBR")).toBeVisible();
    await officer.locator('label[for="field-sharedWith-GBR"]').click();
    await officer.getByRole("button", { name: "Comment", exact: true }).click();
    await expect(comments(officer).filter({ hasText: shared })).toBeVisible();

    const liaison = await pageAs(browser, "gbr-liaison", { javaScriptEnabled });
    await liaison.goto("/notices");
    await expect(liaison.getByText("You were mentioned (DATA-1)").first()).toBeVisible();
    await liaison.goto(RECORD);
    await expect(comments(liaison).filter({ hasText: shared })).toBeVisible();
    await expect(comments(liaison).filter({ hasText: internal })).toHaveCount(0);
    expect(await liaison.title()).toContain("DATA-1");
    const answer = `Gladly, ${round}.`;
    await liaison.locator('#comments textarea[name="text"]').fill(answer);
    await liaison.getByRole("button", { name: "Comment, shared with United Kingdom" }).click();
    await expect(comments(liaison).filter({ hasText: answer })).toBeVisible();
    if (javaScriptEnabled) await appearsWithoutReload(officer, liaison, answer);

    const mine = comments(officer).filter({ hasText: shared });
    await mine.getByRole("link", { name: /Correct or withdraw/u }).click();
    await officer.locator('textarea[name="reason"]').fill("The date moved.");
    await officer.getByRole("button", { name: "Withdraw" }).click();
    await expect(officer.getByText("The comment is withdrawn.")).toBeVisible();
    await expect(officer.getByRole("heading", { name: "What was withdrawn" })).toBeVisible();
    await liaison.goto(RECORD);
    await expect(liaison.getByText("The date moved.").first()).toBeVisible();
    await expect(comments(liaison).filter({ hasText: shared })).toHaveCount(0);
    for (const page of [officer, ntia, liaison]) await page.context().close();
  });
}

test("what is said about a holding, a collaboration or a tension is counted beside it in its list", async ({
  browser,
}) => {
  const page = await pageAs(browser, "analyst");
  for (const [list, record] of [
    ["/pooling", "main tbody th a"],
    ["/collaborations", "main tbody th a"],
    ["/tensions", "main a.comments-link"],
  ] as const) {
    await page.goto(list);
    await page.locator(record).first().click();
    const heading = page.getByRole("heading", { name: /^Comments \(\d+\)$/u });
    const before = Number(/\((\d+)\)/u.exec(await heading.innerText())?.[1]);
    await page.locator('#comments textarea[name="text"]').fill(`Said of what ${list} lists.`);
    await page.getByRole("button", { name: "Comment internally" }).click();
    await expect(heading).toHaveText(`Comments (${before + 1})`);
    const path = new URL(page.url()).pathname;
    await page.goto(list);
    await expect(page.locator(`main a.comments-link[href^="${path}"]`)).toContainText(
      `Comments (${before + 1})`,
    );
  }
  await page.context().close();
});

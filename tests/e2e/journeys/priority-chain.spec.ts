import { expect, test } from "@playwright/test";
import { enterOn, tabTo, typeInto } from "../support/keyboard.ts";
import { pageAs, signIn } from "../support/personas.ts";

test("a cell's class leads to why it has it, with the source of each rating one key away", async ({
  page,
  context,
  browser,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto("/priorities/chain");
  await enterOn(page, page.getByRole("link", { name: /: Telecommunications, Research, explained$/u }));
  await expect(page).toHaveURL("/priorities/chain?cell=telecommunications:research#cell");
  const detail = page.locator("section[aria-labelledby=cell]");
  await expect(detail.getByRole("heading", { level: 2 })).toContainText("Telecommunications in research");
  await expect(detail).toContainText(/Opportunity 0\.\d\d is (?:high|low) against the threshold of 0\.50/u);
  await enterOn(page, detail.locator("tbody tr details summary").first());
  await expect(detail.getByText("Our reading of the brief").first()).toBeVisible();

  const colleague = await pageAs(browser, "reader");
  await colleague.goto(page.url());
  await expect(colleague.locator("#cell")).toHaveText(await page.locator("#cell").innerText());
  await colleague.context().close();
});

test("each figure of the matrix's sentence points out as many cells as it says", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.goto("/priorities/chain");
  const figures = page.locator(".lede a[href*='cells=']");
  const count = await figures.count();
  expect(count).toBeGreaterThan(2);
  for (let place = 0; place < count; place += 1) {
    await page.goto("/priorities/chain");
    const figure = figures.nth(place);
    const said = Number(await figure.innerText());
    await enterOn(page, figure);
    await expect(page).toHaveURL(/[?&]cells=[a-z-]+#matrix$/u);
    await expect(page.locator(".focus-cell--pointed")).toHaveCount(said);
  }
});

test("other thresholds are tried by keyboard, stand in the address, and are not stored", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto("/priorities/chain");
  const before = await page.locator(".lede").innerText();
  await typeInto(page, page.getByLabel("opportunity", { exact: true }), "0.7");
  await enterOn(page, page.getByRole("button", { name: "Try" }));
  await expect(page).toHaveURL(/opportunity=0\.7/u);
  await expect(page.getByText("Tried out, not stored.")).toBeVisible();
  await expect(page.locator(".lede")).not.toHaveText(before);
  await enterOn(page, page.getByRole("link", { name: "Back to it" }));
  await expect(page).toHaveURL("/priorities/chain");
  await expect(page.locator(".lede")).toHaveText(before);
});

test("the points of the plot are reached by keyboard and say what the matrix says", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.goto("/priorities/chain");
  const point = page.locator("figure.quadrants svg a").first();
  await tabTo(page, point);
  const words = (await point.getAttribute("aria-label")) ?? "";
  const [, technology, band, opportunity] = /^(.+), ([^,:]+): opportunity (\d\.\d\d) /u.exec(words) ?? [];
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: technology ?? "", exact: true }) });
  const cell = row.locator(".focus-cell").filter({
    has: page.getByRole("link", { name: new RegExp(`: ${technology}, ${band}, explained$`, "u") }),
  });
  await expect(cell).toContainText(`Opportunity${opportunity}`);
});

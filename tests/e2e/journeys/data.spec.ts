import { expect, test } from "@playwright/test";
import { enterOn, tabTo } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

const numberIn = (text: string | null) => Number(/[\d,]+/u.exec(text ?? "")?.[0].replaceAll(",", ""));

test("an analyst finds by keyboard what is missing of Taiwan, why, and who would say so under which license", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("t");
    await expect(page).toHaveURL("/data", { timeout: 1000 });
  }).toPass();

  const figure = page.locator(".lede a[href='/data/TWN#missing']");
  const missing = numberIn(await figure.textContent());
  await enterOn(page, figure);
  await expect(page).toHaveURL("/data/TWN#missing");
  const section = page.locator("section[aria-labelledby=missing]");
  await expect(section).toContainText(`On ${missing} indicators nothing is known of Taiwan.`);
  await expect(section.locator("ul a")).toHaveCount(missing);
  await expect(section).toContainText("No data for Taiwan");

  await enterOn(page, section.getByRole("link", { name: "Research and development expenditure (% of GDP)" }));
  await expect(page.locator(".lede")).toContainText("1 is missing: Taiwan.");
  await expect(page.getByText("Source: World Bank, 2022. License: CC BY 4.0.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Taiwan" })).toContainText("not known");

  const japan = page.getByRole("link", { name: /\d{4} and \d+ before, since \d{4}: JPN$/u });
  const before = numberIn(/and (\d+)/u.exec((await japan.textContent()) ?? "")?.[1] ?? "");
  await enterOn(page, japan);
  await expect(page).toHaveURL("/data/indicators/wb_gerd_pct_gdp?country=JPN");
  await expect(page.locator("tbody tr")).toHaveCount(before + 1);
});

test("the gaps of a theme are hatched and add up, and the filters stand in the address", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.goto("/data");
  await tabTo(page, page.getByLabel("Theme"));
  await page.keyboard.type("Research");
  await enterOn(page, page.getByRole("button", { name: "Show", exact: true }));
  await expect(page).toHaveURL(/theme=research/u);
  const said = numberIn(await page.locator(".lede a[href='#coverage']").textContent());
  await expect(page.locator("tbody .heat__cell--none")).toHaveCount(said);
  await expect(page.locator("tfoot td").last()).toHaveText(String(said));

  const least = page.locator(".lede a[href='/data/TWN?theme=research#missing']");
  const missing = numberIn(await least.textContent());
  await enterOn(page, least);
  await expect(page).toHaveURL("/data/TWN?theme=research#missing");
  const section = page.locator("section[aria-labelledby=missing]");
  await expect(section.locator("ul a")).toHaveCount(missing);
  await expect(section).toContainText(`On ${missing} indicators nothing is known of Taiwan.`);
});

test("a country is shown by theme at first, light even where most is known, and each theme leads to its figures", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.goto("/data/USA");
  await expect(page.locator("#figures")).toBeVisible();
  expect(await page.locator("*").count()).toBeLessThan(1500);
  const research = page.getByRole("link", { name: /known, Research$/u });
  const known = numberIn(await research.textContent());
  await enterOn(page, research);
  await expect(page).toHaveURL("/data/USA?theme=research#figures");
  await expect(page.locator("section[aria-labelledby=figures] tbody [data-row]")).toHaveCount(known);
  await enterOn(page, page.getByRole("link", { name: "Show everything on the United States" }));
  await expect(page).toHaveURL("/data/USA");
});

test("packs say their licenses, and how an operator loads the optional ones", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/data");
  await enterOn(page, page.getByRole("link", { name: "Packs and licenses" }));
  const optional = page.locator("section[aria-labelledby=optional]");
  await expect(optional.locator("tbody tr")).toHaveCount(4);
  await expect(
    optional.getByRole("row").filter({ hasText: "Emerging Technology Observatory" }),
  ).toContainText(
    "CC BY-NC 4.0: with attribution, not for commercial use.not loadednpx pnpm@12.21.0 load-pack packages/data/packs/eto-chip-supply-chain",
  );
});

test("a partner liaison sees no figure, and is told why", async ({ page, context }) => {
  await signIn(context, "gbr-liaison");
  for (const path of ["/data", "/data/packs", "/data/JPN", "/data/indicators/wb_gerd_pct_gdp"]) {
    await page.goto(path);
    await expect(page.getByText("Not open to you")).toBeVisible();
    await expect(page.locator("main table")).toHaveCount(0);
  }
});

// axe-core in Chromium over web pages: axe.mjs CHROMIUM PAGE…
// Each page is seen as on a desk and on a telephone, in light and in dark. Beside axe's rules for WCAG 2.2 AA it is held
// that the page needs no sideways scrolling and asks for nothing from outside. Prints the faults as JSON; exits 1 when there are some.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.cwd()}/`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
// What the width and the colours of a page can change; the rest is asked once.
const SEEN = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];
const VIEWS = [
  { screen: "desk", width: 1200, colorScheme: "light", runOnly: { type: "tag", values: TAGS } },
  { screen: "desk", width: 1200, colorScheme: "dark", runOnly: { type: "rule", values: SEEN } },
  { screen: "telephone", width: 360, colorScheme: "light", runOnly: { type: "rule", values: SEEN } },
  { screen: "telephone", width: 360, colorScheme: "dark", runOnly: { type: "tag", values: TAGS } },
];

const [executablePath, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  chromiumSandbox: false,
});
const context = await browser.newContext({ bypassCSP: true, offline: true });
const faults = [];
for (const path of paths) {
  const address = pathToFileURL(path).href;
  const page = await context.newPage();
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:") && url !== address) faults.push({ page: path, rule: "outside-request", url });
  });
  await page.goto(address);
  await page.evaluate(axe);
  for (const { screen, width, colorScheme, runOnly } of VIEWS) {
    const told = (what) => faults.push({ page: path, screen, colorScheme, ...what });
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    // A fold is closed on one screen and open on the other.
    const open = screen === "telephone";
    await page.evaluate((open) => document.querySelectorAll("details").forEach((fold) => (fold.open = open)), open);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) told({ rule: "sideways-scrolling", pixels: beyond });
    const options = { runOnly, resultTypes: ["violations"] };
    const { violations } = await page.evaluate((options) => window.axe.run(document, options), options);
    for (const { id, help, nodes } of violations) {
      const places = nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`);
      told({ rule: id, help, places });
    }
  }
  await page.close();
}
await browser.close();
console.log(JSON.stringify({ pages: paths.length, faults }, null, 2));
process.exit(faults.length > 0 ? 1 : 0);

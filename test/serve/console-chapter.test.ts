/** Runs the server and the page of docs/guide/consoles.md, in Chromium. */

import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blocksOf } from "../readme/blocks.ts";
import { root } from "../readme/commands.ts";
import { Browser, chromium } from "./browser.ts";

setDefaultTimeout(60_000);

const CHAPTER = "docs/guide/consoles.md";
const blocks = blocksOf(readFileSync(join(root, CHAPTER), "utf8"), CHAPTER);
const page = blocks.find(({ language }) => language === "html")?.code ?? expect.unreachable();
const script = blocks.find(({ code }) => code.includes("new Terminal"))?.code ?? expect.unreachable();
const program = blocks.find(({ code }) => code.includes("Bun.serve"))?.code ?? expect.unreachable();

const folder = mkdtempSync(join(tmpdir(), "xen-ts-console-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The chapter's server with the page in it, as the last paragraph says, without the browser's side. */
function serverWithPage(): string {
  const [server = ""] = program.split("// The browser's side.");
  const routed = server.replace("  port: 0,\n", '  port: 0,\n  routes: { "/": page },\n');
  expect(routed).not.toBe(server);
  return `import page from "./page.html";\n${routed}console.log(\`\${server.url}#\${token}\`);\n`;
}

test.skipIf(chromium() === null)("the chapter's page shows a guest's console, and types there", async () => {
  for (const name of ["node_modules", "package.json", "src", "tsconfig.json"])
    symlinkSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, "page.html"), page);
  writeFileSync(join(folder, "page.ts"), script);
  writeFileSync(join(folder, "server.ts"), serverWithPage());
  const preload = join(root, "test/readme/machine.ts");
  const server = Bun.spawn([process.execPath, "--preload", preload, "server.ts"], { cwd: folder, stdout: "pipe" });
  try {
    const { value } = await server.stdout.getReader().read();
    const address = new TextDecoder().decode(value).trim();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{36}$/);
    using browser = await Browser.start(900, 600);
    await browser.view.navigate(address);
    await browser.shows(".xterm-rows", "web login:");
    await browser.click(".xterm-screen");
    await browser.view.type("root");
    await browser.shows(".xterm-rows", "web login: root");
    // The browser asks for an icon, without the token.
    expect(browser.complaints.filter((text) => !text.includes("403"))).toEqual([]);
  } finally {
    server.kill();
  }
});

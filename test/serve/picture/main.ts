/** Makes docs/guide/page.png: `bun run page-picture`. With a folder, pictures of all views there, at two widths. */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Browser } from "../browser.ts";
import { type BusyHost, busyHost } from "./busy-machine.ts";

const PICTURE = join(import.meta.dir, "../../../docs/guide/page.png");

/** Milliseconds in which charts are drawn. */
const DRAWN_MS = 900;

const VIEWS = ["domains", "domain/1", "host", "store", "xen-console"] as const;

async function open(browser: Browser, { url, token }: BusyHost): Promise<void> {
  await browser.view.navigate(`${url}#${token}`);
  await browser.shows("table.domains", "web");
  await Bun.sleep(DRAWN_MS);
}

async function picture(browser: Browser, path: string): Promise<void> {
  const bytes = await browser.view.screenshot({ encoding: "buffer" });
  await Bun.write(path, bytes);
  console.log(`written: ${path}, ${Math.round(bytes.length / 1000)} kB`);
}

async function all(browser: Browser, host: BusyHost, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  using guest = host.simulated.guestConsole(1);
  for (const [width, height] of [
    [1280, 900],
    [390, 844],
  ] as const) {
    await browser.view.resize(width, height);
    for (const scheme of ["light", "dark"] as const) {
      await browser.scheme(scheme);
      for (const view of VIEWS) {
        await browser.go(view === "domains" ? "#/" : `#/${view}`);
        await Bun.sleep(DRAWN_MS);
        const name = view.replace("/", "-");
        await picture(browser, join(folder, `${name}-${width}-${scheme}.png`));
        if (view !== "domain/1") continue;
        await browser.click(".console button");
        await browser.shows(".console header", "Ctrl+]");
        await guest.print(
          "\u001b[2J\u001b[HDebian GNU/Linux 12 web hvc0\r\n\r\nweb login: root\r\n\u001b[32mroot@web\u001b[0m:~# ",
        );
        await browser.shows(".xterm-rows", "root@web");
        await browser.view.scrollTo(".console", { block: "start" });
        await Bun.sleep(DRAWN_MS);
        await picture(browser, join(folder, `${name}-console-${width}-${scheme}.png`));
        await browser.evaluate("(scrollTo(0, 1e6), true)");
        await Bun.sleep(300);
        await picture(browser, join(folder, `${name}-end-${width}-${scheme}.png`));
      }
    }
  }
}

const [folder] = process.argv.slice(2);
using host = await busyHost();
using browser = await Browser.start(1180, 660);
await open(browser, host);
if (folder === undefined) await picture(browser, PICTURE);
else await all(browser, host, folder);

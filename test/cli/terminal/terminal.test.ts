/** Commands on a real terminal: top, list --watch and console. */

import { expect, test } from "bun:test";
import { Terminal } from "./terminal.ts";

test("top shows the domains, sorts by other columns, shows more, and leaves the screen as it was", async () => {
  using terminal = new Terminal({ columns: 110 });
  terminal.start("top --simulate -d 0.5");
  const first = await terminal.until(/ 0  Domain-0  running +4 +\d+\.\d/);
  expect(first[0]).toBe("Xen 4.20.0   4 domains: 3 running, 1 paused");
  expect(first[1]).toMatch(/^cpu █+\S* +\d+\.\d% of 4   mem █{12}\S·{17} 6656 of 16384 MiB$/);
  expect(first[2]).toContain("by CPU% ▼");
  expect(first[3]).toMatch(/^ID  NAME      STATE    VCPUS   CPU%  TIME s  MEM MiB  MEM%/);
  const names = first.slice(4, 8).map((line) => line.trim().split(/\s+/)[1]);
  expect(names).toEqual(["Domain-0", "database", "web", "build"]);
  terminal.press("Right");
  await terminal.until(/by TIME s ▼/);
  terminal.type("r");
  const turned = await terminal.until(/by TIME s ▲/);
  expect(turned[4]).toContain("build");
  terminal.type("w");
  await terminal.until(/VBDS/);
  terminal.type("v");
  await terminal.until(/vcpu 1 {2}running/);
  terminal.type("h");
  await terminal.until(/sort by the column to the left or right/);
  terminal.type("q");
  const last = await terminal.until(/ended with 0/);
  expect(last.join("\n")).not.toContain("Domain-0");
});

test("top fits its lines to the terminal, also when that changes, and scrolls", async () => {
  using terminal = new Terminal({ columns: 60, rows: 7 });
  terminal.start("top --simulate -d 0.2");
  const small = await terminal.until(/Domain-0/);
  expect(small[1]).toMatch(/^cpu [█·]\S* +\d+\.\d% of 4   mem █\S+ 6656 of 16384 MiB$/);
  expect(Math.max(...small.map((line) => Bun.stringWidth(line)))).toBeLessThanOrEqual(60);
  expect(small.join("\n")).not.toContain("build");
  terminal.press("Down");
  await terminal.until(/build/);
  terminal.type("v");
  await terminal.until(/vcpu/);
  for (let line = 0; line < 20; line++) terminal.press("Down");
  await terminal.until(/ 3  build[^]*vcpu 0/);
  terminal.type("v");
  terminal.resize(100, 20);
  await terminal.until(/Domain-0[^]*build/);
  terminal.press("C-c");
  await terminal.until(/ended with 0/);
});

test("top is coloured on a terminal, but not with NO_COLOR or --color never", async () => {
  using terminal = new Terminal({ columns: 110 });
  terminal.start("top --simulate -d 0.5");
  await terminal.until(/Domain-0/);
  expect(terminal.lines({ colors: true }).join("\n")).toContain("\u001b[32mrunning");
  terminal.type("q");
  await terminal.until(/ended with 0/);
  terminal.type(`export NO_COLOR=1\n`);
  terminal.start("top --simulate -d 0.5");
  await terminal.until(/Domain-0/);
  expect(terminal.lines({ colors: true }).join("\n")).not.toContain("\u001b[32m");
});

/** Returns dom0's cpu time in a list. */
function timeOf(lines: readonly string[]): number {
  return Number(/(\d+\.\d)$/.exec(lines[1] ?? "")?.[1]);
}

test("list --watch draws in place until it is interrupted", async () => {
  using terminal = new Terminal();
  terminal.start("list --simulate --watch=0.2");
  const first = await terminal.until(/ 3  build/);
  await Bun.sleep(1500);
  const later = terminal.lines();
  expect(later).toHaveLength(first.length);
  expect(timeOf(later)).toBeGreaterThan(timeOf(first));
  terminal.press("C-c");
  const last = await terminal.until(/ended with \d/);
  expect(last.join("\n")).not.toContain("Domain-0");
});

test("console passes what is typed and what the guest says, and Ctrl-] leaves", async () => {
  using terminal = new Terminal();
  terminal.start("console web --simulate");
  await terminal.until(/web login:/);
  terminal.type("root");
  await terminal.until(/web login: root/);
  // a control character goes to the guest, which echoes it, and does not end the command
  terminal.press("C-c");
  terminal.type("!");
  await terminal.until(/root.*!/);
  terminal.press("C-]");
  await terminal.until(/ended with 0/);
  // the terminal is as it was: the shell echoes
  terminal.type("echo still here\n");
  await terminal.until(/^still here$/m);
});

/** Guests with hostile names and addresses, through every command and every format. */

import { describe, expect, test } from "bun:test";
import { SimulatedXen } from "../../src/testing.ts";
import { machineOf, said } from "./call.ts";
import { hostileNames } from "./hostile.ts";

/** Names that xenstore can hold: it refuses none, but a text cannot have half a character. */
const names = hostileNames.map((name) => name.toWellFormed());

const FORMATS = ["table", "wide", "json", "ndjson", "name"];

/** Any character that a terminal could act on, or that has no width of its own, except line feeds. */
const UNSAFE = /(?!\n)[\p{C}\p{DI}\p{Zl}\p{Zp}]/u;

function hostileMachine(): SimulatedXen {
  const simulated = new SimulatedXen({ memoryMiB: 65_536 });
  for (const [index, name] of names.entries()) {
    simulated.createDomain({ domid: index + 1, name, memoryMiB: 16 });
    const home = `/local/domain/${index + 1}`;
    const back = `/local/domain/0/backend/vif/${index + 1}/0`;
    for (const node of ["attr/vif/0/ipv4/0", "attr/eth0/ip", "device/vif/0/state", "console/tty"]) {
      simulated.store.put(`${home}/${node}`, name);
    }
    simulated.store.put(`${home}/device/vif/0/backend`, back);
    for (const node of ["state", "mac", "bridge", "script", "hotplug-error"])
      simulated.store.put(`${back}/${node}`, name);
  }
  return simulated;
}

/** Lines of commands that print something of every guest. */
const lists: readonly (readonly string[])[] = [
  ...["list", "vcpus", "devices"].flatMap((name) => FORMATS.map((format) => [name, "-o", format])),
  ...FORMATS.map((format) => ["top", "-d", "0.05", "-o", format]),
  ["metrics"],
  ["metrics", "--format", "openmetrics"],
  ["store", "tree", "/local/domain"],
  ["store", "tree", "/local/domain", "-f", "-p"],
  ["store", "tree", "/local/domain", "-o", "json"],
];

describe("fifty hostile names", () => {
  test("are fifty, and different", () => {
    expect(new Set(names).size).toBeGreaterThanOrEqual(50);
  });

  test.each(lists.map((line) => [line.join(" "), line] as const))("stay in their cells in: %s", async (_, line) => {
    using simulated = hostileMachine();
    using machine = machineOf(simulated);
    const { stdout, stderr, status } = await said(machine, line);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(UNSAFE.exec(stdout)?.[0]).toBeUndefined();
    expect(stdout.split("\n").length).toBeGreaterThan(names.length);
  });

  test.each(["table", "wide"])("leave one row to each domain, and each column in its place: %s", async (format) => {
    using simulated = hostileMachine();
    using machine = machineOf(simulated);
    const { stdout } = await said(machine, ["list", "-o", format]);
    const [heading = "", ...rows] = stdout.trimEnd().split("\n");
    expect(rows).toHaveLength(names.length + 1);
    const kind = Bun.stringWidth(heading.slice(0, heading.indexOf("KIND")));
    const cells = rows.map((row) => cellAt(row, kind));
    expect(cells.filter((cell) => cell !== "hvm" && cell !== "pv ")).toEqual([]);
  });

  test.each(["json", "ndjson"])("come back unchanged from %s", async (format) => {
    using simulated = hostileMachine();
    using machine = machineOf(simulated);
    const { stdout } = await said(machine, ["list", "-o", format]);
    const rows = (
      format === "json"
        ? JSON.parse(stdout)
        : stdout
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line))
    ) as {
      domid: number;
      name: string;
    }[];
    expect(rows.slice(1).map(({ name }) => name)).toEqual(names);
  });

  test("name their domains, raw and as they are printed", async () => {
    using simulated = hostileMachine();
    using machine = machineOf(simulated);
    const { stdout } = await said(machine, ["list", "-o", "name"]);
    const printed = stdout.trimEnd().split("\n").slice(1);
    for (const [index, name] of names.entries()) {
      const shown = printed[index] ?? "";
      // a number is a domain's number, and not a name
      for (const word of [name, shown].filter((word) => !word.startsWith("-"))) {
        const { stdout } = await said(machine, ["info", word, "-o", "json"]);
        expect(JSON.parse(stdout)).toMatchObject({ domid: index + 1, name });
      }
    }
  });

  test("are escaped in what is said on stderr", async () => {
    using simulated = hostileMachine();
    using machine = machineOf(simulated);
    for (const [index] of names.entries()) {
      for (const line of [
        ["pause", String(index + 1)],
        ["kill", String(index + 1)],
        ["info", String(index + 1)],
      ]) {
        const { stdout, stderr } = await said(machine, line);
        expect(UNSAFE.exec(stdout + stderr)?.[0]).toBeUndefined();
        expect((stdout + stderr).length).toBeGreaterThan(5);
      }
    }
  });

  test("change a line of watch into no other", async () => {
    using simulated = hostileMachine();
    using machine = machineOf(simulated);
    for (const format of ["table", "ndjson"]) {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 200);
      const { stdout } = await said(machine, ["watch", "--existing", "-o", format], stop.signal);
      expect(UNSAFE.exec(stdout)?.[0]).toBeUndefined();
      // a domain that exists is reported twice: it was created, and it runs
      expect(stdout.trimEnd().split("\n")).toHaveLength(2 * (names.length + 1));
    }
  });
});

/** Returns the three cells of a line from a place on. */
function cellAt(line: string, from: number): string {
  let width = 0;
  let cell = "";
  for (const character of line) {
    if (width >= from && width < from + 3) cell += character;
    width += Bun.stringWidth(character);
  }
  return cell.padEnd(3);
}

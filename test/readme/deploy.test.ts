/** Checks the units and the containers of docs/deploy.md: their devices, their commands, and systemd's opinion. */

import { afterAll, describe, expect, test } from "bun:test";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import packageJson from "../../package.json";
import { faultsOf, root } from "./commands.ts";
import { blocks, CHAPTER, containers, units } from "./deploy.ts";

const folder = mkdtempSync(join(tmpdir(), "xen-ts-units-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The chapter's table of devices. */
const listed = new Set(readFileSync(join(root, CHAPTER), "utf8").match(/(?<=`)\/dev\/(?:xen|net)\/\w+(?=`)/g));

/** Files that name a device open it. */
const sources = [...new Bun.Glob("src/runtime/**/*.ts").scanSync(root)].map((path) =>
  readFileSync(join(root, path), "utf8"),
);

const systemdAnalyze = Bun.which("systemd-analyze");

test("the chapter has units and containers, and lists the devices that the library opens", () => {
  expect(units.length).toBe(4);
  expect(containers.length).toBe(3);
  for (const device of listed) {
    expect([device, sources.some((text) => text.includes(`"${device}"`))]).toEqual([device, true]);
  }
  expect(new Set(units.flatMap(({ devices }) => devices))).toEqual(listed);
});

describe.each(units.map((unit) => [unit.place, unit] as const))("the unit at %s", (_, unit) => {
  const service = unit.sections.get("Service");

  test("has three sections, and starts one program by its whole path", () => {
    expect([...unit.sections.keys()]).toEqual(["Unit", "Service", "Install"]);
    expect(service?.get("ExecStart")).toHaveLength(1);
    expect(unit.command[0]).toMatch(/^\/usr\/local\/bin\/[\w-]+$/);
    const [program = "", ...args] = unit.command;
    if (basename(program) === "xen-ts") expect(faultsOf(`xen-ts ${args.join(" ")}`)).toEqual([]);
  });

  test("allows devices by name, and no others", () => {
    expect(service?.get("DevicePolicy")).toEqual(["closed"]);
    for (const value of service?.get("DeviceAllow") ?? []) expect(value).toMatch(/^(?:\/dev\/\w+\/\w+|char-pts) rw$/);
    expect(service?.get("NoNewPrivileges")).toEqual(["yes"]);
    // The unit does not start on a machine without Xen.
    expect(unit.devices).toContain(unit.sections.get("Unit")?.get("ConditionPathExists")?.[0] ?? "");
  });

  test.skipIf(systemdAnalyze === null)("satisfies systemd-analyze verify", () => {
    const [program = ""] = unit.command;
    const start = join(folder, basename(program));
    writeFileSync(start, "#!/bin/sh\n");
    chmodSync(start, 0o755);
    const file = join(folder, `${basename(program)}-${unit.place.split(":").at(-1)}.service`);
    writeFileSync(file, unit.text.replace(program, start));
    const { stderr, exitCode } = Bun.spawnSync([systemdAnalyze ?? "", "verify", "--man=no", file]);
    const about = stderr
      .toString()
      .split("\n")
      .filter((line) => line.includes(folder));
    expect({ about, exitCode }).toEqual({ about: [], exitCode: 0 });
  });
});

describe.each(containers.map((container, index) => [units[index]?.place ?? "", container, units[index]] as const))(
  "the container for the task of the unit at %s",
  (_, { devices, volumes, command }, unit) => {
    test("has the unit's devices and its command", () => {
      expect(devices).toEqual([...(unit?.devices ?? [])]);
      const [, ...args] = unit?.command ?? [];
      if (command.length > 0) expect(command).toEqual(["bunx", "xen-ts", ...args]);
    });

    test("has xenstored's socket, and the folder of each file in its command", () => {
      const folders = volumes.map((volume) => volume.split(":")[0] ?? "");
      expect(folders).toContain("/run/xenstored");
      for (const path of command.filter((word) => word.startsWith("/"))) {
        expect(folders.some((one) => path.startsWith(`${one}/`))).toBeTrue();
      }
    });
  },
);

test("the image has the Bun of package.json", () => {
  const image = blocks.find(({ language }) => language === "dockerfile")?.code ?? "";
  expect(image).toStartWith(`FROM docker.io/oven/bun:${packageJson.devDependencies.bun}\n`);
});

import { expect, test } from "bun:test";
import { nearestRelease } from "../../../codegen/cli/nearest-release.ts";
import type { Abi } from "../../../codegen/model/abi.ts";
import { model } from "../model/models.ts";

function release(xen: string, constants: Record<string, string>, arch: Abi["arch"] = "x86_64"): Abi {
  return model({ xen, arch, constants });
}

test("The nearest release is the one with the fewest differences over all architectures", () => {
  const recorded = [
    release("4.17", { A: "1", B: "2" }),
    release("4.17", { A: "1" }, "arm64"),
    release("4.18", { A: "1", B: "3" }),
    release("4.18", { A: "9", B: "9" }, "arm64"),
  ];
  const models = [release("4.99", { A: "1", B: "3" }), release("4.99", { A: "1" }, "arm64")];
  expect(nearestRelease(recorded, models)).toMatchObject({ release: "4.17", differences: [{}, {}] });
  expect(nearestRelease(recorded, models.slice(0, 1))?.release).toBe("4.18");
});

test("Of releases that are as near, the newest is taken; the kernel's interfaces are none", () => {
  const recorded = [release("4.17", { A: "1" }), release("4.18", { A: "1" }), release("linux", { A: "2" })];
  expect(nearestRelease(recorded, [release("4.99", { A: "2" })])?.release).toBe("4.18");
});

test("Where no recorded release has the architecture, none is near", () => {
  expect(nearestRelease([release("4.17", {})], [release("4.99", {}, "arm64")])).toBeNull();
});

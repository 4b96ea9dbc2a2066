/** Savings and restorings that fail at a step, or are aborted, on the simulation: the guest goes on, and nothing is left. */

import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Guest, XenError, XenSavedStateError } from "../../../../src/index.ts";
import { encodeSavedRecord, readSavedState, type SavedContents } from "../../../../src/saved-state.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { expectNothingLeft, options, type State, stateOf } from "../builder/simulated-guests.ts";
import { suspends } from "./suspending.ts";

const folder = mkdtempSync(join(tmpdir(), "faults-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "web");
const small = { ...options, memoryMiB: 16, vcpus: 1 };

/** A whole state, of a guest with one vcpu. */
async function savedWeb(): Promise<Buffer> {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  await using guest = await xen.domains.create(small);
  guest.unpause();
  void suspends(xen, simulated, guest.domid);
  const parts: Uint8Array[] = [];
  await xen.domains
    .get(guest.domid)
    .save(new WritableStream<Uint8Array>({ write: (part) => void parts.push(part.slice()) }));
  return Buffer.concat(parts);
}

const saved = await savedWeb();
const records = await Array.fromAsync(readSavedState(saved));

function encoded(list: readonly SavedContents[]): Buffer {
  return Buffer.concat(list.flatMap(encodeSavedRecord));
}

describe("a guest whose saving fails goes on, and no file is left", () => {
  test.each([
    "domctl get_cpu_policy",
    "domctl getpageframeinfo3",
    "domctl gettscinfo",
    "domctl gethvmcontext",
    "memory_op maximum_gpfn",
    "hvm_op get_param",
  ])("at %s", async (operation) => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(small);
    guest.unpause();
    void suspends(xen, simulated, guest.domid);
    using _ = simulated.fail(operation, "EINVAL", { times: 1 });
    const domain = xen.domains.get(guest.domid);
    await expect(domain.save(path)).rejects.toThrow(XenError);
    expect(domain.info().state).toBe("running");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("at a stream that takes no more", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(small);
    guest.unpause();
    void suspends(xen, simulated, guest.domid);
    let parts = 0;
    const full = new WritableStream<Uint8Array>({
      write: () => {
        if (++parts > 12) throw new Error("no space");
      },
    });
    await expect(xen.domains.get(guest.domid).save(full)).rejects.toThrow("no space");
    expect(xen.domains.get(guest.domid).info().state).toBe("running");
  });

  test("at the program's own function", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(small);
    guest.unpause();
    for (const at of ["suspension", "memory", "state"]) {
      if (at !== "suspension") void suspends(xen, simulated, guest.domid);
      const failed = xen.domains.get(guest.domid).save(path, {
        onProgress: ({ step }) => {
          if (step === at) throw new Error("not now");
        },
      });
      await expect(failed).rejects.toThrow("not now");
      expect(xen.domains.get(guest.domid).info().state).toBe("running");
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test("and a resumption that fails too is told as well", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(small);
    guest.unpause();
    void suspends(xen, simulated, guest.domid);
    using _ = simulated.fail("domctl gettscinfo", "EINVAL");
    using _resume = simulated.fail("domctl resumedomain", "EPERM");
    await expect(xen.domains.get(guest.domid).save(path)).rejects.toThrow(
      /gettscinfo.*; and domain 1, which was suspended for it, could not go on: .*EPERM/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a guest whose saving is given up goes on", () => {
  test("before it has taken the request, which is taken back", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(small);
    guest.unpause();
    const stop = new AbortController();
    const given = xen.domains.get(guest.domid).save(path, { signal: stop.signal });
    const request = `/local/domain/${guest.domid}/control/shutdown`;
    await xen.store.waitFor(request, { until: (value) => value === "suspend" });
    stop.abort(new Error("enough"));
    await expect(given).rejects.toThrow("enough");
    expect(await xen.store.read(request)).toBe("");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("after it has taken the request, and before it has followed it", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(small);
    guest.unpause();
    const stop = new AbortController();
    const given = xen.domains.get(guest.domid).save(path, { signal: stop.signal });
    const request = `/local/domain/${guest.domid}/control/shutdown`;
    await xen.store.waitFor(request, { until: (value) => value === "suspend" });
    await xen.store.write(request, "");
    stop.abort(new Error("enough"));
    await Bun.sleep(5);
    simulated.domain(guest.domid).shutdown("suspend");
    await expect(given).rejects.toThrow("enough");
    expect(xen.domains.get(guest.domid).info().state).toBe("running");
  });

  test("whenever the signal aborts", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(small);
    guest.unpause();
    const domain = xen.domains.get(guest.domid);
    let aborted = 0;
    for (let turns = 0; ; turns++) {
      const stop = new AbortController();
      const driver = new AbortController();
      const suspended = suspends(xen, simulated, guest.domid, driver.signal);
      const given = domain.save(new WritableStream<Uint8Array>(), { signal: stop.signal, resume: true }).then(
        () => "saved",
        (reason: Error) => reason.message,
      );
      for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
      stop.abort(new Error("enough"));
      const outcome = await given;
      driver.abort();
      await suspended.catch(() => {});
      expect(domain.info().state).toBe("running");
      if (outcome === "saved") break;
      expect(outcome).toBe("enough");
      aborted++;
    }
    expect(aborted).toBeGreaterThan(10);
  });
});

/** Restores a state that is to be refused. Resolves with the error, once nothing is left. */
async function refusal(bytes: Uint8Array, prepare?: (simulated: SimulatedXen) => Disposable): Promise<Error> {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  const before: State = await stateOf(xen, small);
  using _ = prepare?.(simulated);
  const outcome: unknown = await xen.domains.restore(bytes).catch((error: unknown) => error);
  if (!(outcome instanceof Error)) {
    await (outcome as Guest).destroy();
    throw new Error("expected a refusal, received a guest");
  }
  await expectNothingLeft(xen, before);
  return outcome;
}

describe("a restoring that fails leaves nothing", () => {
  test.each([
    "domctl createdomain",
    "domctl max_mem",
    "domctl set_cpu_policy",
    "memory_op populate_physmap",
    "domctl settscinfo",
    "hvm_op set_param",
    "domctl sethvmcontext",
  ])("at %s", async (operation) => {
    expect(await refusal(saved, (simulated) => simulated.fail(operation, "EINVAL"))).toBeInstanceOf(XenError);
  });

  test("for a state that is cut off at any record, or within one", async () => {
    for (const { offset, bytes } of records) {
      expect(await refusal(saved.subarray(0, offset))).toBeInstanceOf(XenSavedStateError);
      const error = await refusal(saved.subarray(0, offset + bytes - 1));
      expect(error).toBeInstanceOf(XenSavedStateError);
      expect((error as XenSavedStateError).offset).toBeGreaterThanOrEqual(offset);
    }
  });

  test("for a state without a record that it needs", async () => {
    const without = (type: string): Buffer => encoded(records.filter((record) => record.type !== type));
    expect((await refusal(without("HVM_CONTEXT"))).message).toContain("expected HVM_CONTEXT and HVM_PARAMS before END");
    expect((await refusal(without("HVM_PARAMS"))).message).toContain("expected HVM_CONTEXT and HVM_PARAMS before END");
    expect((await refusal(without("LIBXC_CONTEXT"))).message).toContain("expected");
    expect((await refusal(encoded(records.slice(1)))).message).toContain("expected xl's header");
  });

  test.each<[string, (contents: SavedContents) => readonly SavedContents[], RegExp]>([
    [
      "with more memory than its configuration",
      (each) => (each.type === "PAGE_DATA" ? [{ ...each, pfns: each.pfns.map((pfn) => pfn + 2 ** 20) }, each] : [each]),
      /has reached its maximum|expected .* extents/,
    ],
    [
      "with a ring outside its memory",
      (each) =>
        each.type === "HVM_PARAMS"
          ? [{ ...each, parameters: each.parameters.map((one) => ({ ...one, value: one.value + 0x1000_0000n })) }]
          : [each],
      /cannot be mapped|frame/,
    ],
    [
      "without the place of the console",
      (each) => (each.type === "HVM_PARAMS" ? [{ ...each, parameters: each.parameters.slice(0, 1) }] : [each]),
      /expected HVM_PARAMS to have CONSOLE_PFN/,
    ],
    [
      "with records of a PV guest",
      (each) => [...(each.type === "HVM_CONTEXT" ? [pvInfo] : []), each],
      /X86_PV_INFO of libxc/,
    ],
    [
      "with a device model",
      (each) => [...(each.type === "END" && each.layer === "libxl" ? [emulator] : []), each],
      /without a device model, received EMULATOR_CONTEXT/,
    ],
    [
      "with an unknown record",
      (each) => [...(each.type === "X86_TSC_INFO" ? [unknown] : []), each],
      /expected a record of a known type, received 0x77/,
    ],
    [
      "of a PV guest whose configuration says pvh",
      (each) => [each.type === "HEADER" && each.layer === "libxc" ? { ...each, guest: "pv" } : each],
      /expected a guest of type pvh, as its configuration says, received pv/,
    ],
    ["whose configuration is not JSON", changed(() => "vcpus = 1"), /expected the configuration to be JSON/],
    [
      "whose configuration is a list",
      changed(() => "[]"),
      /expected the guest's configuration|of the guest's configuration/,
    ],
    [
      "whose configuration has no memory",
      changed(() => '{"c_info":{"type":"pvh","name":"a"},"b_info":{}}'),
      /max_memkb/,
    ],
    ["of a guest of type hvm", changed((text) => text.replace('"pvh"', '"hvm"')), /type pv or pvh, received "hvm"/],
    ["with a name that is a number", changed((text) => text.replace('"web"', '"77"')), /expected name to be letters/],
    ["that is immense", changed((text) => text.replaceAll(/memkb":\d+/g, 'memkb":99999999999')), /expected memoryMiB/],
  ])("for a state %s", async (_, change, message) => {
    const error = await refusal(encoded(records.flatMap(change)));
    expect(error.message).toMatch(message);
    expect(error).toBeInstanceOf(XenError);
  });

  test("whenever its signal aborts", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen, small);
    let aborted = 0;
    for (let turns = 0; ; turns = Math.ceil(turns * 1.4) + 1) {
      const stop = new AbortController();
      const restoring = xen.domains.restore(saved, { signal: stop.signal }).then(
        async (guest) => {
          await guest.destroy();
          return "restored";
        },
        (reason: Error) => reason.message,
      );
      for (let i = 0; i < turns; i++) await Promise.resolve();
      stop.abort(new Error("enough"));
      const outcome = await restoring;
      await expectNothingLeft(xen, before);
      if (outcome === "restored") break;
      expect(outcome).toBe("enough");
      aborted++;
    }
    expect(aborted).toBeGreaterThan(5);
  });
});

const pvInfo: SavedContents = { layer: "libxc", type: "X86_PV_INFO", widthBytes: 8, levels: 4 };
const emulator: SavedContents = {
  layer: "libxl",
  type: "EMULATOR_CONTEXT",
  emulator: 2,
  index: 0,
  contents: new Uint8Array(8),
};
const unknown: SavedContents = {
  layer: "libxc",
  type: "UNKNOWN",
  code: 0x77,
  isOptional: false,
  contents: new Uint8Array(8),
};

/** Changes the configuration. */
function changed(change: (text: string) => string): (contents: SavedContents) => readonly SavedContents[] {
  return (each) => [each.layer === "xl" ? { ...each, configuration: change(each.configuration) } : each];
}

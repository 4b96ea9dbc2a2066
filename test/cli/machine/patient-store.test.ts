import { expect, test } from "bun:test";
import { PatientTransport } from "../../../src/cli/machine/patient-store.ts";
import { XenStoreUnavailableError } from "../../../src/index.ts";
import { SimulatedXenStore } from "../../../src/testing.ts";
import { XenStore, type XenStoreTransport } from "../../../src/xenstore.ts";

/** Counts connections to a device behind which no xenstored answers. */
class SilentTransport implements XenStoreTransport {
  readonly name = "/dev/silent";
  connections = 0;

  async connect(): Promise<{ send(): void; close(): void }> {
    this.connections++;
    return { send() {}, close() {} };
  }
}

test("a xenstored that does not answer is unavailable, at once when it is asked again", async () => {
  const silent = new SilentTransport();
  using store = new XenStore({ transport: new PatientTransport(silent, 50) });
  for (let attempt = 0; attempt < 3; attempt++) {
    const error: unknown = await store.read("name").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenStoreUnavailableError);
    expect(String(error)).toContain("/dev/silent (no answer)");
  }
  expect(silent.connections).toBe(1);
});

test("a xenstored that answers serves all requests that follow", async () => {
  const simulated = new SimulatedXenStore();
  using store = new XenStore({ transport: new PatientTransport(simulated.transport(), 5000) });
  await store.write("/tool/patient", "1");
  expect(await store.read("/tool/patient")).toBe("1");
});

/**
 * Operations that no target of the lab supports: argo, Flask, performance counters, vcpus' traces. The errors name the
 * operation.
 */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { anyDomid, XenUnsupportedOperationError, Xen, XenError } from "../../src/index.ts";
import { type HypercallPointer, unsafeOperations } from "../../src/unsafe.ts";
import { type StartedGuest, startGuest } from "./guests/index.ts";

let xen: Xen;
let guest: StartedGuest;

beforeAll(async () => {
  xen = Xen.open();
  guest = await startGuest({ xen });
});

afterAll(() => {
  guest[Symbol.dispose]();
  xen[Symbol.dispose]();
});

function refusal(action: () => unknown): XenError {
  try {
    action();
  } catch (error) {
    if (error instanceof XenError) return error;
    throw error;
  }
  throw new Error("Xen did it");
}

/** Expects an operation that this Xen lacks entirely. */
function expectUnsupported(action: () => unknown, operation: string): void {
  const error = refusal(action);
  expect(error).toBeInstanceOf(XenUnsupportedOperationError);
  expect(error.operation).toBe(operation);
  expect(["ENOSYS", "EOPNOTSUPP"]).toContain(error.code);
  expect(error.message).toStartWith(`${operation} failed: ${error.code}. `);
}

test("every argo operation is unsupported on the lab's Xens", () => {
  const { argoOp } = unsafeOperations(xen);
  const { XenArgoIov } = xen.abi.load("argo");
  using frames = xen.buffers.makeConstSlice(new BigUint64Array([0n]));
  using text = xen.buffers.allocateBytes(5);
  using iovs = xen.buffers.allocateArray(XenArgoIov, 1);
  const iov = iovs.value.get(0);
  iov.iov_hnd = text.asHypercallPtr();
  iov.iov_len = 5;
  const ring = { frames: frames.asHypercallPtr() as HypercallPointer<"uint64_t">, pages: 1, flags: 0 };
  const partner = { aport: 1, partner_id: guest.domid };
  expectUnsupported(() => argoOp("register_ring", ring, { ...partner, len: 4096 }), "argo_op register_ring");
  expectUnsupported(() => argoOp("unregister_ring", partner), "argo_op unregister_ring");
  const message = { iovs: iovs.asHypercallPtr(), niov: 1, message_type: 7 };
  const dst = { aport: 1, domain_id: guest.domid };
  expectUnsupported(() => argoOp("sendv", message, { dst }), "argo_op sendv");
  expectUnsupported(() => argoOp("notify", null), "argo_op notify");
});

test("reading and setting Flask's security labels is unsupported on the lab's Xens", () => {
  expectUnsupported(() => xen.xsmOp("getenforce"), "xsm_op getenforce");
  expectUnsupported(() => xen.xsmOp("setenforce", { enforcing: 1 }), "xsm_op setenforce");
  expectUnsupported(() => xen.xsmOp("policyvers"), "xsm_op policyvers");
  expectUnsupported(() => xen.xsmOp("relabel_domain", { domid: guest.domid, sid: 1 }), "xsm_op relabel_domain");
  using text = xen.buffers.makeConstSlice(new TextEncoder().encode("system_u:system_r:dom0_t"));
  const context = { context: text.asHypercallPtr(), size: 24 };
  expectUnsupported(() => xen.xsmOp("context_to_sid", context), "xsm_op context_to_sid");
});

test("performance counters are unsupported on an emulated machine", () => {
  const here: Xen = xen;
  if (!here.runsOn("x86_64")) return;
  expectUnsupported(() => here.xenpmuOp("mode_get"), "xenpmu_op mode_get");
  expectUnsupported(() => here.xenpmuOp("mode_set", { val: 1n }), "xenpmu_op mode_set");
  expectUnsupported(() => here.xenpmuOp("feature_get"), "xenpmu_op feature_get");
});

describe("the trace of a vcpu, which needs hardware,", () => {
  const names = ["enable", "disable", "reset_and_enable", "output_position"] as const;

  test("throws an error with Xen's number and the operation's name", () => {
    const here: Xen = xen;
    if (!here.runsOn("x86_64")) return;
    if (!here.atLeast("4.15")) {
      const call = xen.domctl as unknown as (name: string, domid: number, fill: object) => unknown;
      for (const name of names) {
        const error = refusal(() => call(`vmtrace_op.${name}`, guest.domid, { vcpu: 0 }));
        expect(error).toBeInstanceOf(XenUnsupportedOperationError);
        expect(error.message).toMatch(/4\.15.* have it$/);
      }
      return;
    }
    for (const name of names) {
      const error = refusal(() => here.domctl(`vmtrace_op.${name}`, guest.domid, { vcpu: 0 }));
      expect(error.operation).toBe(`domctl vmtrace_op.${name}`);
      expect(["ENOSYS", "EOPNOTSUPP", "EINVAL", "ENODEV"]).toContain(error.code);
    }
  });

  test("is also refused for a new domain, which is then not made", () => {
    const here: Xen = xen;
    if (!here.atLeast("4.16")) return;
    const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap } = here.abi.load("domctl.constants");
    const before = here.domains.list().length;
    const error = refusal(() =>
      here.domctl("createdomain", anyDomid(here.abi), (request) => {
        if (here.runsOn("arm64")) request.flags = XEN_DOMCTL_CDF_hvm | XEN_DOMCTL_CDF_hap;
        request.max_vcpus = 1;
        request.max_evtchn_port = 127;
        request.max_grant_frames = 1;
        request.max_maptrack_frames = 1;
        request.grant_opts = 1;
        request.vmtrace_size = 8192;
      }),
    );
    expect(error).toMatchObject({ operation: "domctl createdomain", code: "EINVAL" });
    expect(here.domains.list().length).toBe(before);
  });
});

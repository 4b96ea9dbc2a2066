// The operations of the hypercall argo_op. Made by `bun run codegen`: do not edit.

import type { HypercallPointer, OperationFamily } from "../../../../runtime/struct/index.ts";
import type { XenArgoRegisterRing, XenArgoRingData, XenArgoSendAddr, XenArgoUnregisterRing } from "../argo.ts";

export interface Operations {
  /** Makes a ring of the caller's pages in which messages arrive, from one partner or from any domain. */
  register_ring: {
    argument: XenArgoRegisterRing;
    direction: "in";
    call: { frames: HypercallPointer<"uint64_t">; pages: number; flags: number };
    unsafe: "caller";
  };
  /** Removes a ring of the caller. */
  unregister_ring: { argument: XenArgoUnregisterRing; direction: "in"; unsafe: "caller" };
  /** Sends a message, made of several buffers, to another domain's ring. */
  sendv: {
    argument: XenArgoSendAddr;
    direction: "in";
    call: { iovs: HypercallPointer<"struct xen_argo_iov">; niov: number; message_type: number };
    result: "size";
    unsafe: "caller";
  };
  /** Tests if other domains' rings have room for a message; Xen notifies the caller later of those without. */
  notify: {
    argument: XenArgoRingData;
    direction: "inout";
    optional: true;
    tail: "data";
    onError: true;
    unsafe: "caller";
  };
}

const loadXenArgoIov = () => require("../argo.ts").XenArgoIov;
const loadXenArgoRegisterRing = () => require("../argo.ts").XenArgoRegisterRing;
const loadXenArgoRingData = () => require("../argo.ts").XenArgoRingData;
const loadXenArgoSendAddr = () => require("../argo.ts").XenArgoSendAddr;
const loadXenArgoUnregisterRing = () => require("../argo.ts").XenArgoUnregisterRing;

export const family: OperationFamily<Operations> = {
  name: "argo_op",
  hypercall: 39,
  call: ["command", "argument", "zero", "zero", "zero"],
  errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
  operations: {
    register_ring: {
      command: 1,
      argument: { type: loadXenArgoRegisterRing, size: 12, direction: "in" },
      unsafe: { why: "caller" },
      errors: { ESRCH: "partner" },
      call: [
        "command",
        "argument",
        { pointer: "frames", element: "xen_argo_gfn_t", size: 8, direction: "in", count: ["pages"], unit: "elements" },
        { scalar: "pages" },
        { scalar: "flags" },
      ],
    },
    unregister_ring: {
      command: 2,
      argument: { type: loadXenArgoUnregisterRing, size: 8, direction: "in" },
      unsafe: { why: "caller" },
    },
    sendv: {
      command: 3,
      argument: { type: loadXenArgoSendAddr, size: 16, direction: "in" },
      result: "size",
      unit: "bytes",
      unsafe: { why: "caller" },
      errors: { ESRCH: "partner" },
      call: [
        "command",
        "argument",
        {
          pointer: "iovs",
          element: "struct xen_argo_iov",
          size: 16,
          direction: "in",
          count: ["niov"],
          unit: "elements",
          type: loadXenArgoIov,
          handles: { iov_hnd: { element: "uint8_t", direction: "in", count: ["iov_len"], unit: "bytes" } },
        },
        { scalar: "niov" },
        { scalar: "message_type" },
      ],
    },
    notify: {
      command: 4,
      argument: {
        type: loadXenArgoRingData,
        size: 8,
        direction: "inout",
        optional: true,
        tail: { member: "data", count: ["nent"], unit: "elements" },
      },
      unsafe: { why: "caller" },
      onError: true,
      errors: { EACCES: "entries-256" },
    },
  },
};

/**
 * Runs the contract of xenstored against a real one, through its socket and through Linux's device, which dom0 also
 * has.
 */

import { XenStore } from "../../src/index.ts";
import { XENSTORE_PAYLOAD_MAX } from "../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { DeviceTransport, SocketTransport } from "../../src/xenstore.ts";
import { storeContract } from "../runtime/interdomain/xenstore/contract/index.ts";
import { toolsDescribe } from "./c-tools.ts";

const device = new DeviceTransport("/dev/xen/xenbus");

toolsDescribe("a real xenstored", () => {
  storeContract("xenstored through its socket", {
    connect: () => XenStore.open({ transport: new SocketTransport("/run/xenstored/socket") }),
    maximumPayloadBytes: XENSTORE_PAYLOAD_MAX,
    shared: false,
  });

  storeContract("xenstored through Linux's device", {
    connect: () => XenStore.open({ transport: device }),
    maximumPayloadBytes: device.maximumPayloadBytes,
    shared: true,
  });
});

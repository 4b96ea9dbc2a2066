// The records of Linux's device interface evtchn.h (xen/sys/evtchn.h), each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../runtime/struct/records.ts";

export const records: typeof import("../evtchn.ts") = lazyRecords({
  IoctlEvtchnBindVirq: () => require("./IoctlEvtchnBindVirq.ts").IoctlEvtchnBindVirq,
  IoctlEvtchnBindInterdomain: () => require("./IoctlEvtchnBindInterdomain.ts").IoctlEvtchnBindInterdomain,
  IoctlEvtchnBindUnboundPort: () => require("./IoctlEvtchnBindUnboundPort.ts").IoctlEvtchnBindUnboundPort,
  IoctlEvtchnUnbind: () => require("./IoctlEvtchnUnbind.ts").IoctlEvtchnUnbind,
  IoctlEvtchnNotify: () => require("./IoctlEvtchnNotify.ts").IoctlEvtchnNotify,
  IoctlEvtchnRestrictDomid: () => require("./IoctlEvtchnRestrictDomid.ts").IoctlEvtchnRestrictDomid,
});

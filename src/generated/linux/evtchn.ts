// The records of Linux's device interface evtchn.h (xen/sys/evtchn.h). Made by `bun run codegen`: do not edit.

export { IoctlEvtchnBindVirq, type IoctlEvtchnBindVirqPlain } from "./evtchn/IoctlEvtchnBindVirq.ts";
export {
  IoctlEvtchnBindInterdomain,
  type IoctlEvtchnBindInterdomainPlain,
} from "./evtchn/IoctlEvtchnBindInterdomain.ts";
export {
  IoctlEvtchnBindUnboundPort,
  type IoctlEvtchnBindUnboundPortPlain,
} from "./evtchn/IoctlEvtchnBindUnboundPort.ts";
export { IoctlEvtchnUnbind, type IoctlEvtchnUnbindPlain } from "./evtchn/IoctlEvtchnUnbind.ts";
export { IoctlEvtchnNotify, type IoctlEvtchnNotifyPlain } from "./evtchn/IoctlEvtchnNotify.ts";
export { IoctlEvtchnRestrictDomid, type IoctlEvtchnRestrictDomidPlain } from "./evtchn/IoctlEvtchnRestrictDomid.ts";

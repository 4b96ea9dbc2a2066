// The constants of Linux's device interface evtchn.h (xen/sys/evtchn.h). Made by `bun run codegen`: do not edit.

export const IOCTL_EVTCHN_BIND_VIRQ = 0x44500;
export const IOCTL_EVTCHN_BIND_INTERDOMAIN = 0x84501;
export const IOCTL_EVTCHN_BIND_UNBOUND_PORT = 0x44502;
export const IOCTL_EVTCHN_UNBIND = 0x44503;
export const IOCTL_EVTCHN_NOTIFY = 0x44504;
export const IOCTL_EVTCHN_RESET = 17669;
export const IOCTL_EVTCHN_RESTRICT_DOMID = 0x24506;

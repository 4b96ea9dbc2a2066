// The constants of Xen's public header nmi.h. Made by `bun run codegen`: do not edit.

export const _XEN_NMIREASON_io_error = 0;
export const XEN_NMIREASON_io_error = 1;
export const _XEN_NMIREASON_pci_serr = 1;
export const XEN_NMIREASON_pci_serr = 2;
export const _XEN_NMIREASON_unknown = 2;
export const XEN_NMIREASON_unknown = 4;
export const XENNMI_register_callback = 0;
export const XENNMI_unregister_callback = 1;

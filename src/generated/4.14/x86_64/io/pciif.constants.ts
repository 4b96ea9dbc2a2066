// The constants of Xen's public header io/pciif.h. Made by `bun run codegen`: do not edit.

export const _XEN_PCIF_active = 0;
export const XEN_PCIF_active = 1;
export const _XEN_PCIB_AERHANDLER = 1;
export const XEN_PCIB_AERHANDLER = 2;
export const _XEN_PCIB_active = 2;
export const XEN_PCIB_active = 4;
export const XEN_PCI_OP_conf_read = 0;
export const XEN_PCI_OP_conf_write = 1;
export const XEN_PCI_OP_enable_msi = 2;
export const XEN_PCI_OP_disable_msi = 3;
export const XEN_PCI_OP_enable_msix = 4;
export const XEN_PCI_OP_disable_msix = 5;
export const XEN_PCI_OP_aer_detected = 6;
export const XEN_PCI_OP_aer_resume = 7;
export const XEN_PCI_OP_aer_mmio = 8;
export const XEN_PCI_OP_aer_slotreset = 9;
export const XEN_PCI_OP_enable_multi_msi = 10;
export const XEN_PCI_ERR_success = 0;
export const XEN_PCI_ERR_dev_not_found = -1;
export const XEN_PCI_ERR_invalid_offset = -2;
export const XEN_PCI_ERR_access_denied = -3;
export const XEN_PCI_ERR_not_implemented = -4;
export const XEN_PCI_ERR_op_failed = -5;
export const SH_INFO_MAX_VEC = 128;
export const XEN_PCI_MAGIC = "7";

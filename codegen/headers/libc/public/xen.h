/* arch-arm/smccc.h names xen.h as it lies in Xen's own source tree; installed headers have no such folder. */
#include <xen/xen.h>

/* Request numbers only: nothing here ever calls ioctl. */
#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H

#include <linux/ioctl.h>

#endif

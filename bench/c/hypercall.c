/* The null hypercall, xen_version: through libxencall, and by the ioctl alone. */

#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/ioctl.h>

#include <xen/xen.h>
#include <xen/version.h>
#include <xen/sys/privcmd.h>
#include <xencall.h>

#include "rounds.h"

static xencall_handle *xcall;
static int privcmd;

static long through_libxencall(unsigned long count)
{
    long result = 0;

    while (count-- > 0) {
        result = xencall2(xcall, __HYPERVISOR_xen_version, XENVER_version, 0);
        if (result < 0)
            fail("xencall2");
    }
    return result;
}

static long through_ioctl(unsigned long count)
{
    privcmd_hypercall_t call = { .op = __HYPERVISOR_xen_version, .arg = { XENVER_version } };
    long result = 0;

    while (count-- > 0) {
        result = ioctl(privcmd, IOCTL_PRIVCMD_HYPERCALL, &call);
        if (result < 0)
            fail("ioctl");
    }
    return result;
}

int main(void)
{
    static const struct work works[] = {
        { "libxencall", through_libxencall },
        { "ioctl", through_ioctl },
        { NULL, NULL },
    };

    xcall = xencall_open(NULL, 0);
    if (xcall == NULL)
        fail("xencall_open");
    privcmd = open("/dev/xen/privcmd", O_RDWR | O_CLOEXEC);
    if (privcmd < 0)
        fail("/dev/xen/privcmd");
    return serve(works);
}

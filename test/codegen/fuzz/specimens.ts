/** C text with every construct of Xen's headers, in our own words, for the fuzz on machines without headers. */
export const specimens: Record<string, string> = {
  "records.h": `
    #ifndef RECORDS_H
    #define RECORDS_H
    #define HANDLE(name) __guest_handle_ ## name
    #define DEFINE_HANDLE(name) typedef struct { name *p; } HANDLE(name)
    #if defined(__i386__) || !defined(__x86_64__)
    # define aligned_u64 unsigned long long __attribute__((aligned(8)))
    #else
    # define aligned_u64 unsigned long
    #endif
    typedef unsigned char octet;
    DEFINE_HANDLE(octet);
    enum kind { KIND_NONE, KIND_ONE = 1 << 4, KIND_LAST = KIND_ONE + sizeof(int), };
    struct inner { unsigned a : 3, : 2, b : 27; enum kind kind; octet name[KIND_ONE / 2]; };
    struct outer {
        aligned_u64 id; /* first */
        union { struct inner inner[2]; HANDLE(octet) handle; struct { short x, y; }; } u;
        int (*callback)(struct outer *, ...);
        octet rest[];
    };
    typedef struct outer outer_t;
    #define OUTER_SIZE sizeof(outer_t)
    #define OUTER_MASK (~0UL << (OUTER_SIZE - 40)) // computed
    #define OUTER_NAME "outer" "\\x2e" "h"
    static inline int outer_is(const outer_t *o) { return o->id == '}' ? 1 : 0; }
    #endif
  `,
  "items.h": `
    #ifndef ITEM
    #define ITEM(name, value) ITEM_##name = value,
    enum items {
    #include "items.h"
    };
    #undef ITEM
    #else
    ITEM(first, 1)
    ITEM(second, ITEM_first + 1)
    #endif
  `,
  "ring.h": `
    #define RING(name, req, rsp) \\
    union name##_entry { req request; rsp response; }; \\
    struct name##_ring { unsigned prod, cons; char pad[48]; union name##_entry ring[1]; }; \\
    typedef struct name##_ring name##_ring_t
    struct demo_request { unsigned long id; unsigned char op; };
    struct demo_response { unsigned long id; short status; };
    RING(demo, struct demo_request, struct demo_response);
    #define ROUND(x) ((x) & 2 ? 2 : (x) & 1)
    #define DEMO_ENTRIES ROUND((4096 - __builtin_offsetof(demo_ring_t, ring)) / sizeof(union demo_entry))
    #define LOG(fmt, args...) print(#fmt, ## args)
    _Static_assert(sizeof(demo_ring_t) > 56, "room");
  `,
};

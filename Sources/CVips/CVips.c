#include "CVips.h"

#include <dlfcn.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* As libvips' and GLib's headers declare them. */
typedef struct _VipsImage VipsImage;
enum { ACCESS_SEQUENTIAL = 1, SIZE_DOWN = 2, FAIL_ON_TRUNCATED = 1, INTERPRETATION_B_W = 1, INTERPRETATION_SRGB = 22, FORMAT_UCHAR = 0, LOG_LEVELS = 0xFC };

static struct {
    int (*init)(const char *);
    void (*concurrency_set)(int);
    void (*cache_set_max)(int);
    void (*block_set)(const char *, int);
    void (*error_clear)(void);
    VipsImage *(*image_new_from_buffer)(const void *, size_t, const char *, ...);
    VipsImage *(*image_copy_memory)(VipsImage *);
    int (*image_get_width)(const VipsImage *);
    int (*image_get_bands)(const VipsImage *);
    int (*image_get_format)(const VipsImage *);
    void *(*image_write_to_memory)(VipsImage *, size_t *);
    VipsImage *(*image_new_from_memory)(const void *, size_t, int, int, int, int);
    int (*image_get_height)(const VipsImage *);
    int (*image_get_orientation_swap)(VipsImage *);
    int (*image_hasalpha)(VipsImage *);
    int (*image_get_interpretation)(const VipsImage *);
    int (*svgload_buffer)(void *, size_t, VipsImage **, ...);
    int (*thumbnail_image)(VipsImage *, VipsImage **, int, ...);
    int (*colourspace)(VipsImage *, VipsImage **, int, ...);
    int (*webpsave_buffer)(VipsImage *, void **, size_t *, ...);
    int (*jpegsave_buffer)(VipsImage *, void **, size_t *, ...);
    int (*pngsave_buffer)(VipsImage *, void **, size_t *, ...);
    unsigned (*log_set_handler)(const char *, int, void (*)(const char *, int, const char *, void *), void *);
    void (*unref)(void *);
    void (*free)(void *);
} vips;

static bool is_open;

static const struct {
    const char *name;
    void *place;
} functions[] = {
    {"vips_init", &vips.init},
    {"vips_concurrency_set", &vips.concurrency_set},
    {"vips_cache_set_max", &vips.cache_set_max},
    {"vips_operation_block_set", &vips.block_set},
    {"vips_error_clear", &vips.error_clear},
    {"vips_image_new_from_buffer", &vips.image_new_from_buffer},
    {"vips_image_copy_memory", &vips.image_copy_memory},
    {"vips_image_get_width", &vips.image_get_width},
    {"vips_image_get_bands", &vips.image_get_bands},
    {"vips_image_get_format", &vips.image_get_format},
    {"vips_image_write_to_memory", &vips.image_write_to_memory},
    {"vips_image_new_from_memory", &vips.image_new_from_memory},
    {"vips_image_get_height", &vips.image_get_height},
    {"vips_image_get_orientation_swap", &vips.image_get_orientation_swap},
    {"vips_image_hasalpha", &vips.image_hasalpha},
    {"vips_image_get_interpretation", &vips.image_get_interpretation},
    {"vips_svgload_buffer", &vips.svgload_buffer},
    {"vips_thumbnail_image", &vips.thumbnail_image},
    {"vips_colourspace", &vips.colourspace},
    {"vips_webpsave_buffer", &vips.webpsave_buffer},
    {"vips_jpegsave_buffer", &vips.jpegsave_buffer},
    {"vips_pngsave_buffer", &vips.pngsave_buffer},
    {"g_log_set_handler", &vips.log_set_handler},
    {"g_object_unref", &vips.unref},
    {"g_free", &vips.free},
};

static void say_nothing(const char *domain, int level, const char *message, void *data) {
    (void)domain, (void)level, (void)message, (void)data;
}

static void open_vips(void) {
#ifdef __APPLE__
    void *library = dlopen("libvips.42.dylib", RTLD_NOW | RTLD_LOCAL);
#else
    void *library = dlopen("libvips.so.42", RTLD_NOW | RTLD_LOCAL);
#endif
    if (!library) return;
    for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
        void *found = dlsym(library, functions[index].name);
        if (!found) return;
        *(void **)functions[index].place = found;
    }
#ifdef __GLIBC__
    /* Pictures come and go by the hundred: each goes back to the system, lest the heap of every thread keep room for some. Of 500 photos
       this takes a third of the memory, and no time. */
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_ARENA_MAX, 2);
#endif
    if (vips.init("lathe")) return;
    /* What is wrong with a photo is said by the build, not by libvips on the terminal. */
    vips.log_set_handler("VIPS", LOG_LEVELS, say_nothing, 0);
    /* One thread a photo, since photos are what is shared out; no photo is made twice, so that nothing need be kept. */
    vips.concurrency_set(1);
    vips.cache_set_max(0);
    /* Photos are what strangers wrote: of the readers only those that are made for that are let in. */
    vips.block_set("VipsForeignLoad", 1);
    vips.block_set("VipsForeignLoadJpeg", 0);
    vips.block_set("VipsForeignLoadPng", 0);
    vips.block_set("VipsForeignLoadWebp", 0);
    vips.block_set("VipsForeignLoadHeif", 0);
    /* Drawings come as Lathe's own filter wrote them. */
    vips.block_set("VipsForeignLoadSvg", 0);
    is_open = true;
}

bool lathe_vips_opens(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, open_vips);
    return is_open;
}

bool lathe_photo_size(const void *bytes, size_t count, int *width, int *height) {
    VipsImage *image = vips.image_new_from_buffer(bytes, count, "", (void *)0);
    if (!image) {
        vips.error_clear();
        return false;
    }
    *width = vips.image_get_width(image);
    *height = vips.image_get_height(image);
    vips.unref(image);
    return true;
}

/* Makes all of it now, and lets go of what it is made from: nothing but the pixels goes on, so that no metadata can, whatever a writer of
   some version of libvips makes of its being told to strip. */
static LathePhoto settled(VipsImage *made) {
    LathePhoto photo = {0};
    if (!made) return photo;
    int interpretation = vips.image_get_interpretation(made);
    if (interpretation != INTERPRETATION_SRGB && interpretation != INTERPRETATION_B_W) {
        VipsImage *converted = 0;
        int failure = vips.colourspace(made, &converted, INTERPRETATION_SRGB, (void *)0);
        vips.unref(made);
        if (failure) {
            vips.error_clear();
            return photo;
        }
        made = converted;
    }
    int width = vips.image_get_width(made), height = vips.image_get_height(made), bands = vips.image_get_bands(made);
    bool has_alpha = vips.image_hasalpha(made);
    size_t size = 0;
    void *pixels = vips.image_get_format(made) == FORMAT_UCHAR ? vips.image_write_to_memory(made, &size) : 0;
    vips.unref(made);
    VipsImage *whole = pixels ? vips.image_new_from_memory(pixels, size, width, height, bands, FORMAT_UCHAR) : 0;
    if (!whole) {
        vips.free(pixels);
        vips.error_clear();
        return photo;
    }
    photo = (LathePhoto){whole, pixels, width, height, has_alpha};
    return photo;
}

static VipsImage *narrowed(VipsImage *image, int width, int height, const char *profile) {
    VipsImage *made = 0;
    int failure = profile ? vips.thumbnail_image(image, &made, width, "height", height, "size", SIZE_DOWN, "export_profile", profile,
                                                 (void *)0)
                          : vips.thumbnail_image(image, &made, width, "height", height, "size", SIZE_DOWN, (void *)0);
    if (!failure) return made;
    vips.error_clear();
    return 0;
}

/* Decoded whole before anything is made of it, since what comes after would fill what is missing with grey and say nothing. */
static VipsImage *decoded(const void *bytes, size_t count, int width, bool is_jpeg) {
    const char *options = "";
    if (is_jpeg) {
        VipsImage *head = vips.image_new_from_buffer(bytes, count, "", (void *)0);
        if (!head) return 0;
        int wide = vips.image_get_orientation_swap(head) ? vips.image_get_height(head) : vips.image_get_width(head);
        /* JPEG gives an eighth, a quarter or half of its size in a fraction of the time and memory. */
        options = wide / 8 >= width ? "[shrink=8]" : wide / 4 >= width ? "[shrink=4]" : wide / 2 >= width ? "[shrink=2]" : "";
        vips.unref(head);
    }
    VipsImage *image = vips.image_new_from_buffer(bytes, count, options, "access", ACCESS_SEQUENTIAL, "fail_on", FAIL_ON_TRUNCATED,
                                                  (void *)0);
    if (!image) return 0;
    VipsImage *whole = vips.image_copy_memory(image);
    vips.unref(image);
    return whole;
}

LathePhoto lathe_photo_read(const void *bytes, size_t count, int width, int height, bool is_jpeg) {
    LathePhoto photo = {0};
    VipsImage *image = decoded(bytes, count, width, is_jpeg);
    if (!image) {
        vips.error_clear();
        return photo;
    }
    photo = settled(narrowed(image, width, height, "srgb"));
    /* A broken profile says nothing about colours, and hides no picture. */
    if (!photo.image) photo = settled(narrowed(image, width, height, 0));
    vips.unref(image);
    return photo;
}

LathePhoto lathe_photo_narrower(LathePhoto photo, int width, int height) { return settled(narrowed(photo.image, width, height, 0)); }

void lathe_photo_free(LathePhoto photo) {
    if (photo.image) vips.unref(photo.image);
    if (photo.pixels) vips.free(photo.pixels);
}

static LatheBytes saved(int failure, LatheBytes bytes) {
    LatheBytes none = {0};
    if (!failure) return bytes;
    vips.error_clear();
    return none;
}

LatheBytes lathe_photo_webp(LathePhoto photo, int quality, bool is_lossless) {
    LatheBytes out = {0};
    return saved(vips.webpsave_buffer(photo.image, &out.bytes, &out.count, "Q", quality, "lossless", (int)is_lossless, "effort", 4,
                                      "strip", 1, (void *)0),
                 out);
}

LatheBytes lathe_photo_jpeg(LathePhoto photo, int quality) {
    LatheBytes out = {0};
    return saved(vips.jpegsave_buffer(photo.image, &out.bytes, &out.count, "Q", quality, "optimize_coding", 1, "interlace", 1, "strip", 1,
                                      (void *)0),
                 out);
}

LatheBytes lathe_drawing_png(const void *bytes, size_t count, double scale, int width, int height) {
    LatheBytes out = {0};
    VipsImage *drawn = 0;
    if (vips.svgload_buffer((void *)bytes, count, &drawn, "scale", scale, (void *)0)) {
        vips.error_clear();
        return out;
    }
    int wide = vips.image_get_width(drawn), high = vips.image_get_height(drawn);
    size_t size = 0;
    unsigned char *pixels = vips.image_get_bands(drawn) == 4 && vips.image_get_format(drawn) == FORMAT_UCHAR
                                ? vips.image_write_to_memory(drawn, &size) : 0;
    vips.unref(drawn);
    unsigned char *sheet = pixels ? malloc((size_t)width * height * 3) : 0;
    if (sheet) {
        memset(sheet, 255, (size_t)width * height * 3);
        int left = (width - wide) / 2, top = (height - high) / 2;
        for (int y = 0; y < high; y++)
            for (int x = 0; x < wide; x++) {
                if (x + left < 0 || x + left >= width || y + top < 0 || y + top >= height) continue;
                const unsigned char *from = pixels + ((size_t)y * wide + x) * 4;
                unsigned char *to = sheet + ((size_t)(y + top) * width + x + left) * 3;
                for (int band = 0; band < 3; band++) to[band] = (from[band] * from[3] + 255 * (255 - from[3]) + 127) / 255;
            }
        VipsImage *image = vips.image_new_from_memory(sheet, (size_t)width * height * 3, width, height, 3, FORMAT_UCHAR);
        if (image) {
            out = saved(vips.pngsave_buffer(image, &out.bytes, &out.count, "compression", 9, "strip", 1, (void *)0), out);
            vips.unref(image);
        } else {
            vips.error_clear();
        }
    }
    free(sheet);
    vips.free(pixels);
    return out;
}

LatheBytes lathe_photo_png(LathePhoto photo) {
    LatheBytes out = {0};
    return saved(vips.pngsave_buffer(photo.image, &out.bytes, &out.count, "compression", 9, "strip", 1, (void *)0), out);
}

void lathe_bytes_free(LatheBytes bytes) {
    if (bytes.bytes) vips.free(bytes.bytes);
}

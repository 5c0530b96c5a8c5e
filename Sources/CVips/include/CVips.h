/* Photos through libvips, which is opened when the first one needs it: with what it draws along it takes 30 ms, and a machine
   without it builds all the same. Every function may be called from any thread, none before lathe_vips_opens() said yes. */
#ifndef LATHE_CVIPS_H
#define LATHE_CVIPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Opens libvips the first time; whether it is there. */
bool lathe_vips_opens(void);

/* A photo in memory: upright, in sRGB, eight bits a channel. */
typedef struct LathePhoto {
    void *image;
    /* What the image consists of. */
    void *pixels;
    int width;
    int height;
    bool has_alpha;
} LathePhoto;

typedef struct LatheBytes {
    void *bytes;
    size_t count;
} LatheBytes;

/* The size of a photo as it is stored, from its head. */
bool lathe_photo_size(const void *bytes, size_t count, int *width, int *height);

/* A photo not wider and not higher than this once it stands upright; nothing of it is missing. The image is null where it can't be read
   whole. */
LathePhoto lathe_photo_read(const void *bytes, size_t count, int width, int height, bool is_jpeg);
/* The same photo, smaller. */
LathePhoto lathe_photo_narrower(LathePhoto photo, int width, int height);
void lathe_photo_free(LathePhoto photo);

/* Each without anything but the picture. The bytes are null where it can't be written. */
LatheBytes lathe_photo_webp(LathePhoto photo, int quality, bool is_lossless);
LatheBytes lathe_photo_jpeg(LathePhoto photo, int quality);
LatheBytes lathe_photo_png(LathePhoto photo);
/* A drawing in SVG in the middle of a white sheet of so many pixels, as PNG; null where it can't be drawn. */
LatheBytes lathe_drawing_png(const void *bytes, size_t count, double scale, int width, int height);

void lathe_bytes_free(LatheBytes bytes);

#endif

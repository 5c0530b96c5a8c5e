// ICU as Foundation brings it along. Its functions are macros with a prefix, which Swift does not see.
#include <_foundation_unicode/ubrk.h>

static inline UBreakIterator *lathe_break_open(UBreakIteratorType type, const char *locale, UErrorCode *status) {
    return ubrk_open(type, locale, 0, 0, status);
}

static inline void lathe_break_set(UBreakIterator *iterator, const UChar *text, int32_t length, UErrorCode *status) {
    ubrk_setText(iterator, text, length, status);
}

static inline int32_t lathe_break_next(UBreakIterator *iterator) { return ubrk_next(iterator); }

static inline void lathe_break_close(UBreakIterator *iterator) { ubrk_close(iterator); }

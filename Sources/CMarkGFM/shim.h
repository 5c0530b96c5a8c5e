#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// Exported by the library, but declared only in a header that not every package installs.
void cmark_register_plugin(cmark_plugin_init_func init);

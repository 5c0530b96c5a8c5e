/* The least that a build can do: read every Markdown file under a folder, render it with cmark-gfm, write a page.
   PADDING bytes follow each page, to bring the pages to the size of another generator's.
   floor CONTENT OUTPUT PADDING */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *output;
static char *padding;
static size_t padding_size;
static int number;

static int page(const char *path, const struct stat *status, int kind, struct FTW *ftw) {
    (void)ftw;
    size_t length = strlen(path);
    if (kind != FTW_F || length < 3 || strcmp(path + length - 3, ".md") != 0) return 0;
    FILE *in = fopen(path, "rb");
    if (!in) return 0;
    char *text = malloc((size_t)status->st_size + 1);
    size_t size = fread(text, 1, (size_t)status->st_size, in);
    fclose(in);
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES);
    const char *names[] = {"table", "strikethrough", "autolink", "tasklist"};
    for (int i = 0; i < 4; i++) cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
    cmark_parser_feed(parser, text, size);
    cmark_node *root = cmark_parser_finish(parser);
    char *html = cmark_render_html(root, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser));
    char name[4096];
    snprintf(name, sizeof name, "%s/%d.html", output, number++);
    FILE *out = fopen(name, "wb");
    if (out) {
        fwrite(html, 1, strlen(html), out);
        fwrite(padding, 1, padding_size, out);
        fclose(out);
    }
    free(html);
    cmark_node_free(root);
    cmark_parser_free(parser);
    free(text);
    return 0;
}

int main(int count, char **arguments) {
    if (count != 4) return 64;
    padding_size = strtoul(arguments[3], NULL, 10);
    padding = malloc(padding_size + 1);
    if (!padding) return 1;
    memset(padding, ' ', padding_size);
    cmark_gfm_core_extensions_ensure_registered();
    output = arguments[2];
    if (mkdir(output, 0777) != 0) return 1;
    nftw(arguments[1], page, 32, FTW_PHYS);
    printf("%d pages\n", number);
    return 0;
}

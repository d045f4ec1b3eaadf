#include "cli/html.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdlib.h>
#include <string.h>

static FILE *page;
static char *text;
static size_t length;

static void begin(void)
{
    page = open_memstream(&text, &length);
    cr_assert(page != NULL);
}

static void expect_page(const char *wanted)
{
    fclose(page);
    cr_expect(eq(str, text, (char *)wanted));
    free(text);
}

/* What is not markup closes no element and no attribute, and opens none. */
Test(html, escapes)
{
    begin();
    cli_html(page, "<p title=\"%s\">%s</p>", "\"><script>'", "a < b & c > \"d\" 'e'; &amp;");
    expect_page(
        "<p title=\"&quot;&gt;&lt;script&gt;&#39;\">a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;; &amp;amp;</p>");
}

/* Letters beyond ASCII stay, control characters do not. */
Test(html, characters)
{
    begin();
    cli_html(page, "%s",
             "\xC3\x96l 31\xE2\x80\x93"
             "46\n\t\x01\x1B\x7F");
    expect_page(
        "\xC3\x96l 31\xE2\x80\x93"
        "46\n\t&#xFFFD;&#xFFFD;&#xFFFD;");
}

/* Numbers of a drawing: two decimals at the most, no zeros behind them, a point in every locale; and a percent sign. */
Test(html, numbers)
{
    begin();
    cli_html(page, "%f %f %f %f%% %d", 12.0, 0.126, -3.5, 33.333333, 7);
    expect_page("12 0.13 -3.5 33.33% 7");
}

Test(html, markup)
{
    begin();
    cli_html(page, "<b>\"'&amp;</b>");
    expect_page("<b>\"'&amp;</b>");
}

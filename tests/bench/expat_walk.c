/* What expat alone takes for a file: expat_walk FILE prints how many elements it has. For tests/bench/logs.py. */
#include <expat.h>
#include <stdio.h>

static void count(void *context, const XML_Char *name, const XML_Char **attributes)
{
    (void)name;
    (void)attributes;
    ++*(long *)context;
}

int main(int argc, char **argv)
{
    enum { PIECE = 1 << 16 };
    static char piece[PIECE];
    long elements = 0;
    XML_Parser parser = XML_ParserCreate(NULL);
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
    if (!parser || !file) return 1;
    XML_SetUserData(parser, &elements);
    XML_SetStartElementHandler(parser, count);
    for (size_t length = PIECE; length == PIECE;) {
        length = fread(piece, 1, PIECE, file);
        if (!XML_Parse(parser, piece, (int)length, length < PIECE)) return 1;
    }
    printf("%ld\n", elements);
    fclose(file);
    XML_ParserFree(parser);
    return 0;
}

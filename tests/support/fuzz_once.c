/* Runs a fuzz harness once over every file of a folder, so that the corpus is a normal test. */
#include <dirent.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The input is a block of exactly its size, so that a read past its end is one that AddressSanitizer sees. */
static int run_file(const char *path)
{
    static uint8_t buffer[1 << 20];
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        return 1;
    }
    size_t size = fread(buffer, 1, sizeof buffer, file);
    fclose(file);
    uint8_t *data = malloc(size ? size : 1);
    if (!data) return 1;
    memcpy(data, buffer, size);
    int result = LLVMFuzzerTestOneInput(data, size);
    free(data);
    if (result != 0) fprintf(stderr, "%s: the harness returned %d\n", path, result);
    return result != 0;
}

int main(int argc, char **argv)
{
    DIR *folder = argc == 2 ? opendir(argv[1]) : NULL;
    if (!folder) {
        fprintf(stderr, "usage: %s CORPUS_FOLDER (it must exist)\n", argv[0]);
        return 1;
    }
    int files = 0, failed = 0;
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (entry->d_name[0] == '.') continue;
        char path[4096];
        int length = snprintf(path, sizeof path, "%s/%s", argv[1], entry->d_name);
        if (length < 0 || (size_t)length >= sizeof path) return 1;
        failed += run_file(path);
        files++;
    }
    closedir(folder);
    printf("%d inputs, %d failed\n", files, failed);
    return files == 0 || failed != 0;
}

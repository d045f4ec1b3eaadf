#!/bin/sh
# cJSON 1.7.15: whether a JSON number can be read depends on the locale of the process. cJSON puts the decimal point of
# localeconv() in place of the point of JSON, one byte of it, and then asks strtod. Where the decimal point of the locale is
# longer (Pashto: U+066B, two bytes in UTF-8), every number with a fraction is refused, although JSON knows one spelling only.
#
# Debian 12, packages libcjson1 and libcjson-dev, glibc locales compiled on the spot. Prints what it saw; fails if that changes.
set -eu
version=1.7.15-1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
found=$(apt-cache madison libcjson-dev | awk '{print $3}' | grep "^$version" | head -n 1)
[ -n "$found" ] || { echo "libcjson $version is not to be had here"; exit 1; }
apt-get -q download "libcjson1=$found" "libcjson-dev=$found" locales >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" root; done
export I18NPATH="$folder/root/usr/share/i18n" LOCPATH="$folder/locales"
mkdir locales
localedef -c -i ps_AF -f UTF-8 locales/ps_AF.UTF-8 2>/dev/null || true
localedef -c -i de_DE -f UTF-8 locales/de_DE.UTF-8 2>/dev/null || true

cat >try.c <<'C'
#include <cjson/cJSON.h>
#include <locale.h>
#include <stdio.h>

int main(void)
{
    static const char *const names[] = {"C", "de_DE.UTF-8", "ps_AF.UTF-8"};
    for (int i = 0; i < 3; i++) {
        if (!setlocale(LC_ALL, names[i])) return 2;
        cJSON *it = cJSON_Parse("[1.5]");
        double number = it ? cJSON_GetArrayItem(it, 0)->valuedouble : 0;
        printf("%s: point of %d byte(s): %s", names[i], (int)__builtin_strlen(localeconv()->decimal_point),
               it ? "read" : "refused");
        setlocale(LC_ALL, "C");
        if (it) printf(" as %g", number);
        printf("\n");
        cJSON_Delete(it);
    }
    return 0;
}
C
library=$(dirname "$(find root -name 'libcjson.so.1')")
cc -Iroot/usr/include try.c -L"$library" -lcjson -Wl,-rpath,"$folder/$library" -o try
echo "cJSON $(echo "$found" | cut -d- -f1)"
./try | tee seen
cat >expected <<'T'
C: point of 1 byte(s): read as 1.5
de_DE.UTF-8: point of 1 byte(s): read as 1.5
ps_AF.UTF-8: point of 2 byte(s): refused
T
cmp -s seen expected || { echo "that is not what was seen before"; exit 1; }

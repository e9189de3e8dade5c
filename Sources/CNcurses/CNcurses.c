#define _GNU_SOURCE
#include "CNcurses.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

SCREEN *cn_open(const char *name, int input, int output) {
  int in = dup(input), out = dup(output);
  FILE *from = in < 0 ? NULL : fdopen(in, "r");
  FILE *to = out < 0 ? NULL : fdopen(out, "w");
  SCREEN *screen = from && to ? newterm(name, to, from) : NULL;
  if (!screen) {
    if (from) fclose(from); else if (in >= 0) close(in);
    if (to) fclose(to); else if (out >= 0) close(out);
  }
  return screen;
}

static char *collected;
static size_t collected_count, collected_capacity;

static int collect(int byte) {
  if (collected_count < collected_capacity) collected[collected_count++] = (char)byte;
  return byte;
}

size_t cn_capability(const char *name, char *bytes, size_t capacity) {
  char *string = tigetstr(name);
  if (!string || string == (char *)-1) return 0;
  collected = bytes;
  collected_count = 0;
  collected_capacity = capacity;
  tputs(string, 1, collect);
  return collected_count;
}

int cn_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool cn_use_utf8(void) {
  if (!setlocale(LC_CTYPE, "C.UTF-8") && !setlocale(LC_CTYPE, "en_US.UTF-8") &&
      !setlocale(LC_CTYPE, "UTF-8"))
    return false;
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

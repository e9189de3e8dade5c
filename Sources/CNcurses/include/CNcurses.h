#ifndef CNCURSES_H
#define CNCURSES_H

#if !__has_include(<ncurses.h>)
#error "ncurses headers not found: apt-get install libncurses-dev"
#endif

// Wide characters: setcchar, wadd_wchnstr.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>

#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

// A_* are macros with casts, which Swift does not import.
static const attr_t CN_NORMAL = A_NORMAL;
static const attr_t CN_BOLD = A_BOLD;
static const attr_t CN_DIM = A_DIM;
static const attr_t CN_ITALIC = A_ITALIC;
static const attr_t CN_UNDERLINE = A_UNDERLINE;
static const attr_t CN_REVERSE = A_REVERSE;

// `stdscr` and `COLORS` are mutable globals, which Swift 6 does not let one touch.
static inline WINDOW *_Nullable cn_screen(void) { return stdscr; }
static inline int cn_color_count(void) { return COLORS; }

// Swift sees neither FILE streams of its own making nor a null TERM apart from an empty one.
// Gives null when the terminal is unknown; `initscr` would end the process.
SCREEN *_Nullable cn_open(const char *_Nullable name, int input, int output);

// A pair number of more than 15 bits goes through setcchar's last argument, a `void *`.
static inline int cn_set_cell(cchar_t *_Nonnull cell, const wchar_t *_Nonnull text, attr_t attributes,
                              int pair) {
  return setcchar(cell, text, attributes, 0, &pair);
}

// The terminal's string for a capability, with its padding taken out, copied to `bytes`;
// gives its length, 0 when the terminal has none. `tputs` takes a callback without a context.
size_t cn_capability(const char *_Nonnull name, char *_Nonnull bytes, size_t capacity);

// Glibc's module hides wcwidth. Columns that ncurses will give to `scalar`; -1: it will not print it.
int cn_columns(uint32_t scalar);

// setlocale takes a macro constant. True when the character set of the process is now UTF-8.
bool cn_use_utf8(void);

#endif

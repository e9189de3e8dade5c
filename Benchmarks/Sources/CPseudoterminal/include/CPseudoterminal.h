#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdint.h>

// Starting a program: Swift has no fork, and what runs between fork and exec may not be Swift.

// Nanoseconds of the clock that both functions below tell the time by.
int64_t monotonic_nanoseconds(void);

// Starts a program on a new terminal of so many rows and columns, in `folder`.
// Gives its process, the master's side of the terminal, and the time right before exec; -1 with errno
// when it cannot be started.
int start_on_terminal(const char *_Nonnull path, char *_Nullable const *_Nonnull arguments,
                      char *_Nullable const *_Nonnull environment, const char *_Nonnull folder,
                      unsigned short rows, unsigned short columns, int *_Nonnull master,
                      int64_t *_Nonnull started);

// The same without a terminal: `output` is the end to read of its standard output. It has no input, and what
// it says on standard error goes nowhere.
int start_on_pipe(const char *_Nonnull path, char *_Nullable const *_Nonnull arguments,
                  char *_Nullable const *_Nonnull environment, const char *_Nonnull folder,
                  int *_Nonnull output, int64_t *_Nonnull started);

#endif

#ifndef CRESCUE_H
#define CRESCUE_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// What has to happen inside a signal handler, where no Swift may run: either wake the loop,
// or give the terminal back and die of the signal.
//
// Swift's own crash handler is replaced by this one: in a terminal it prints over the screen
// and then waits for a key, in raw mode.

// The byte of the wake pipe that stands for `rescue_wake`; every other one is a signal's number.
enum { RESCUE_WAKE = 0 };

// Installs the handlers, once; gives the end of the wake pipe to poll and read, -1 when there is
// none to be had. Each byte read is a signal's number (WINCH, TSTP, CONT, TERM, HUP, INT) or RESCUE_WAKE.
int rescue_install(void);

// From here to `rescue_disarm`, a fatal signal writes `bytes` to `terminal`, sets `settings` and dies.
// `bytes` are copied; false when there are too many.
bool rescue_arm(int terminal, const struct termios *_Nonnull settings, const char *_Nonnull bytes,
                size_t count);
void rescue_disarm(void);

// Wakes the loop from any thread.
void rescue_wake(void);

// Takes what is in the wake pipe of a signal out of it, once that has been answered.
void rescue_forget(int number);

// Stops the whole process group as ^Z does, and comes back when it goes on.
void rescue_stop(void);

// Dies of `number`, so that whoever waits for the process knows why it ended.
void rescue_die(int number);

#endif

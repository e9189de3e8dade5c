#define _GNU_SOURCE
#include "CRescue.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// Signals that ask for something the loop does in its own time.
static const int waking[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT};
// Signals after which nothing of the program can be trusted, or that nobody here waits for.
static const int fatal[] = {SIGILL,  SIGTRAP, SIGSEGV, SIGBUS,    SIGFPE,  SIGABRT, SIGQUIT,
                            SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGSYS,  SIGXCPU};
static const int ignored[] = {SIGPIPE, SIGXFSZ};

// How long the loop may take to end after TERM, HUP or INT before the handler ends it: seconds.
enum { PATIENCE = 2 };

static int wake_pipe[2] = {-1, -1};
static struct termios saved;
static char restoring[1024];
static size_t restoring_count;
static int terminal_descriptor = -1;
static atomic_bool armed;
static atomic_int ending;

static void put(unsigned char byte) {
  int before = errno;
  while (write(wake_pipe[1], &byte, 1) < 0 && errno == EINTR) {
  }
  errno = before;
}

static void give_back(void) {
  if (!atomic_exchange(&armed, false)) return;
  // A terminal that takes no more (^S, a dead line) must not keep the process alive.
  int flags = fcntl(terminal_descriptor, F_GETFL);
  if (flags >= 0) fcntl(terminal_descriptor, F_SETFL, flags | O_NONBLOCK);
  for (size_t done = 0; done < restoring_count;) {
    ssize_t count = write(terminal_descriptor, restoring + done, restoring_count - done);
    if (count > 0) done += (size_t)count;
    else if (count == 0 || errno != EINTR) break;
  }
  if (flags >= 0) fcntl(terminal_descriptor, F_SETFL, flags);
  tcsetattr(terminal_descriptor, TCSANOW, &saved);
}

void rescue_die(int number) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(number, &standard, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
}

static void handle_fatal(int number) {
  give_back();
  rescue_die(number == SIGALRM && ending ? ending : number);
}

static void handle_waking(int number) {
  if (number == SIGTERM || number == SIGHUP || number == SIGINT) {
    if (ending) {
      handle_fatal(number);
      return;
    }
    ending = number;
    alarm(PATIENCE);
  }
  put((unsigned char)number);
}

static void take(const int *numbers, size_t count, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < count; i++) {
    struct sigaction before;
    // A hang-up that the caller has switched off (nohup) stays off.
    bool keep = numbers[i] == SIGHUP && sigaction(SIGHUP, NULL, &before) == 0 &&
                before.sa_handler == SIG_IGN;
    if (!keep) sigaction(numbers[i], &action, NULL);
  }
}

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

int rescue_install(void) {
  if (wake_pipe[0] >= 0) return wake_pipe[0];
  if (pipe(wake_pipe) < 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
    fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
  }
  // A handler for a stack that has overflowed needs a stack of its own: this thread's, which is the one
  // that calls most deeply.
  enum { STACK = 65536 };
  void *memory = mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory != MAP_FAILED) {
    stack_t stack = {.ss_sp = memory, .ss_size = STACK};
    sigaltstack(&stack, NULL);
  }
  take(waking, COUNT(waking), handle_waking, SA_RESTART | SA_ONSTACK);
  take(fatal, COUNT(fatal), handle_fatal, SA_ONSTACK);
  take(ignored, COUNT(ignored), SIG_IGN, 0);
  return wake_pipe[0];
}

bool rescue_arm(int terminal, const struct termios *settings, const char *bytes, size_t count) {
  if (count > sizeof restoring) return false;
  atomic_store(&armed, false);
  terminal_descriptor = terminal;
  saved = *settings;
  memcpy(restoring, bytes, count);
  restoring_count = count;
  atomic_store(&armed, true);
  return true;
}

void rescue_disarm(void) { atomic_store(&armed, false); }

void rescue_wake(void) { put(RESCUE_WAKE); }

void rescue_forget(int number) {
  unsigned char bytes[64];
  ssize_t count = read(wake_pipe[0], bytes, sizeof bytes);
  for (ssize_t i = 0; i < count; i++)
    if (bytes[i] != number) put(bytes[i]);
}

void rescue_stop(void) {
  const int stop = SIGTSTP;
  take(&stop, 1, SIG_DFL, 0);
  kill(0, SIGTSTP);
  take(&stop, 1, handle_waking, SA_RESTART | SA_ONSTACK);
}

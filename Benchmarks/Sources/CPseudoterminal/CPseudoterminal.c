#define _GNU_SOURCE // pipe2
#include "CPseudoterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int64_t monotonic_nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

// What the child tells its parent before exec, and once more when that has failed.
struct report {
  int64_t started;
  int error;
};

// The child's part: becomes the program, or tells why it cannot.
static _Noreturn void become(const char *path, char *const *arguments, char *const *environment,
                             const char *folder, int teller) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  struct report report = {0, 0};
  if (chdir(folder) == 0) {
    report.started = monotonic_nanoseconds();
    if (write(teller, &report, sizeof report) == sizeof report) execve(path, arguments, environment);
  }
  report.error = errno;
  if (write(teller, &report, sizeof report) < 0) _exit(126);
  _exit(127);
}

// The parent's part: waits until the child has become the program, which closes the pipe.
static pid_t follow(pid_t child, int listener, int descriptor, int64_t *started) {
  struct report report = {0, 0};
  ssize_t count;
  do {
    struct report next;
    count = read(listener, &next, sizeof next);
    if (count == sizeof next) {
      if (next.error == 0) *started = next.started;
      report = next;
    }
  } while (count > 0 || (count < 0 && errno == EINTR));
  close(listener);
  if (report.error == 0) return child;
  waitpid(child, NULL, 0);
  close(descriptor);
  errno = report.error;
  return -1;
}

int start_on_terminal(const char *path, char *const *arguments, char *const *environment,
                      const char *folder, unsigned short rows, unsigned short columns, int *master,
                      int64_t *started) {
  int teller[2];
  if (pipe2(teller, O_CLOEXEC) != 0) return -1;
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t child = forkpty(master, NULL, NULL, &size);
  if (child == 0) become(path, arguments, environment, folder, teller[1]);
  int error = errno;
  close(teller[1]);
  if (child < 0) {
    close(teller[0]);
    errno = error;
    return -1;
  }
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  return follow(child, teller[0], *master, started);
}

int start_on_pipe(const char *path, char *const *arguments, char *const *environment,
                  const char *folder, int *output, int64_t *started) {
  int teller[2];
  int ends[2];
  if (pipe2(teller, O_CLOEXEC) != 0) return -1;
  if (pipe2(ends, O_CLOEXEC) != 0) {
    close(teller[0]);
    close(teller[1]);
    return -1;
  }
  pid_t child = fork();
  if (child == 0) {
    int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, STDIN_FILENO);
    dup2(ends[1], STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    if (nowhere > STDERR_FILENO) close(nowhere);
    become(path, arguments, environment, folder, teller[1]);
  }
  close(teller[1]);
  close(ends[1]);
  if (child < 0) {
    close(teller[0]);
    close(ends[0]);
    return -1;
  }
  *output = ends[0];
  return follow(child, teller[0], ends[0], started);
}

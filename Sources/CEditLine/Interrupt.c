// The Ctrl-C flag. A signal handler may touch nothing but lock-free atomics, so the flag is one, here and not in Swift.
#include "CEditLine.h"
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

enum { STATUS_INTERRUPTED = 130 };

static atomic_int requests;          // since the flag was cleared
static atomic_int last_request = 2;  // the one that ends the process

static void say(const char *text, size_t length) {
  ssize_t written = write(STDERR_FILENO, text, length);
  (void)written;
}

static void on_interrupt(int signal) {
  (void)signal;
  int request = atomic_fetch_add(&requests, 1) + 1;
  if (request >= atomic_load(&last_request)) _exit(STATUS_INTERRUPTED);
  if (request > 1) {
    static const char warning[] = "\nstopping; Ctrl-C once more ends treaty and loses the session\n";
    say(warning, sizeof warning - 1);
  }
}

void interrupt_install(void) {
  struct sigaction action = {.sa_handler = on_interrupt};  // no SA_RESTART: a blocked read must return
  sigaction(SIGINT, &action, NULL);
}

void interrupt_spare_session(void) { atomic_store(&last_request, 3); }
bool interrupt_requested(void) { return atomic_load_explicit(&requests, memory_order_relaxed) > 0; }
void interrupt_clear(void) { atomic_store(&requests, 0); }

// The Ctrl-C flag. A signal handler may touch nothing but a lock-free atomic, so the flag is one, here and not in Swift.
#include "CEditLine.h"
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

enum { STATUS_INTERRUPTED = 130 };

static atomic_bool requested;

static void on_interrupt(int signal) {
  (void)signal;
  if (atomic_exchange(&requested, true)) _exit(STATUS_INTERRUPTED);
}

void interrupt_install(void) {
  struct sigaction action = {.sa_handler = on_interrupt};  // no SA_RESTART: a blocked read must return
  sigaction(SIGINT, &action, NULL);
}

bool interrupt_requested(void) { return atomic_load_explicit(&requested, memory_order_relaxed); }
void interrupt_clear(void) { atomic_store(&requested, false); }

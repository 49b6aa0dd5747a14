// CBC brings a dozen libraries along, which take longer to load than a whole short answer takes otherwise. So it is not
// linked, but loaded when the first program is solved.
#define _GNU_SOURCE
#include "CIntegerProgram.h"

#include <coin/Cbc_C_Interface.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

static void *library(void) {
  static void *handle = NULL;
  if (handle == NULL) handle = dlopen("libCbcSolver.so.3", RTLD_NOW | RTLD_LOCAL);
  return handle;
}

bool integer_program_is_available(void) { return library() != NULL; }

static void *function(const char *name) {
  void *found = library() == NULL ? NULL : dlsym(library(), name);
  if (found == NULL) abort();
  return found;
}

#define CBC(name) ((__typeof__(&name))function(#name))

/// The head of what the solver's process tells of one program; the values follow where there are any.
struct message {
  int place;
  bool has_values;
  bool is_optimal;
  bool is_infeasible;
  double bound;
};

static bool write_all(int file, const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    ssize_t written = write(file, rest, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    rest += written;
    count -= (size_t)written;
  }
  return true;
}

/// Solves one program in so many seconds of processor time, and tells the answer.
///
/// Returns whether nothing is left to be found.
static bool solve(const struct integer_program *program, int place, double seconds, int file) {
  Cbc_Model *model = CBC(Cbc_newModel)();
  CBC(Cbc_setLogLevel)(model, 0);
  CBC(Cbc_loadProblem)(model, program->columns, program->rows, program->starts, program->entry_rows,
    program->entry_values, program->column_lower, program->column_upper, program->objective, program->row_lower,
    program->row_upper);
  for (int column = 0; column < program->columns; column++) {
    if (program->is_integer[column]) CBC(Cbc_setInteger)(model, column);
  }
  if (program->start != NULL) {
    int *columns = malloc(sizeof(int) * (size_t)program->columns);
    if (columns == NULL) _exit(1);
    for (int column = 0; column < program->columns; column++) columns[column] = column;
    CBC(Cbc_setMIPStartI)(model, program->columns, columns, program->start);
    free(columns);
  }
  CBC(Cbc_setAllowableGap)(model, 0);
  CBC(Cbc_setAllowableFractionGap)(model, 0);
  CBC(Cbc_setMaximumSeconds)(model, seconds);
  CBC(Cbc_solve)(model);
  const double *values = CBC(Cbc_isProvenInfeasible)(model) ? NULL : CBC(Cbc_bestSolution)(model);
  struct message message = {
    .place = place,
    .has_values = values != NULL,
    .is_optimal = CBC(Cbc_isProvenOptimal)(model) && values != NULL,
    .is_infeasible = CBC(Cbc_isProvenInfeasible)(model),
    .bound = CBC(Cbc_getBestPossibleObjValue)(model),
  };
  if (message.is_optimal) message.bound = CBC(Cbc_getObjValue)(model);
  bool told = write_all(file, &message, sizeof message)
    && (values == NULL || write_all(file, values, sizeof(double) * (size_t)program->columns));
  if (!told) _exit(1);
  CBC(Cbc_deleteModel)(model);
  return message.is_optimal || message.is_infeasible;
}

/// What the solver's process does: each program in a tenth of the time, and then the rest of the time for the others.
static void solve_all(const struct integer_program *programs, int count, double seconds, int file) {
  bool *is_done = calloc((size_t)count, sizeof(bool));
  if (is_done == NULL) _exit(1);
  int left = 0;
  for (int place = 0; place < count; place++) {
    is_done[place] = solve(&programs[place], place, seconds / 10, file);
    if (!is_done[place]) left++;
  }
  for (int place = 0; place < count; place++) {
    if (!is_done[place]) solve(&programs[place], place, seconds / left, file);
  }
  // The end is told in so many words: another process that was forked meanwhile may hold the pipe open.
  struct message end = {.place = -1};
  _exit(write_all(file, &end, sizeof end) ? 0 : 1);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/// Reads so many bytes; false where the other end is closed, the time is out or the search was stopped.
static bool read_all(
  int file, void *bytes, size_t count, double deadline, bool (*is_stopped)(void *context), void *context) {
  char *rest = bytes;
  while (count > 0) {
    if (is_stopped(context) || now() > deadline) return false;
    struct pollfd waiting = {.fd = file, .events = POLLIN};
    int ready = poll(&waiting, 1, 50);
    if (ready < 0 && errno != EINTR) return false;
    if (ready <= 0) continue;
    ssize_t found = read(file, rest, count);
    if (found < 0 && errno == EINTR) continue;
    if (found <= 0) return false;
    rest += found;
    count -= (size_t)found;
  }
  return true;
}

static void listen_to(int file, const struct integer_program *programs, struct integer_program_answer *answers,
  int count, double deadline, bool (*is_stopped)(void *context), void *context) {
  struct message message;
  while (read_all(file, &message, sizeof message, deadline, is_stopped, context)) {
    if (message.place < 0 || message.place >= count) return;
    struct integer_program_answer *answer = &answers[message.place];
    if (message.has_values) {
      size_t size = sizeof(double) * (size_t)programs[message.place].columns;
      double *values = malloc(size);
      bool came = values != NULL && read_all(file, values, size, deadline, is_stopped, context);
      if (came) memcpy(answer->values, values, size);
      free(values);
      if (!came) return;
      answer->has_values = true;
    }
    if (message.bound > answer->bound) answer->bound = message.bound;
    answer->is_optimal = message.is_optimal;
    answer->is_infeasible = message.is_infeasible;
  }
}

bool integer_programs_solve(const struct integer_program *programs, struct integer_program_answer *answers, int count,
  double seconds, bool (*is_stopped)(void *context), void *context) {
  if (library() == NULL) abort();
  int ends[2];
  if (pipe(ends) != 0) return false;
  pid_t solver = fork();
  if (solver < 0) {
    close(ends[0]);
    close(ends[1]);
    return false;
  }
  if (solver == 0) {
    // Ctrl-C reaches both processes; what it means is for the one that asked to say.
    signal(SIGINT, SIG_IGN);
    signal(SIGPIPE, SIG_DFL);
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    close(ends[0]);
    int nowhere = open("/dev/null", O_RDWR);
    if (nowhere >= 0) {
      dup2(nowhere, STDOUT_FILENO);
      dup2(nowhere, STDERR_FILENO);
    }
    solve_all(programs, count, seconds, ends[1]);
  }
  close(ends[1]);
  listen_to(ends[0], programs, answers, count, now() + seconds, is_stopped, context);
  kill(solver, SIGKILL);
  while (waitpid(solver, NULL, 0) < 0 && errno == EINTR) continue;
  close(ends[0]);
  return true;
}

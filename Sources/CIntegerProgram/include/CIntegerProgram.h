#pragma once

#include <stdbool.h>

/// A linear program, some of whose columns must be whole numbers: minimise `objective`, within the bounds.
///
/// The matrix stands column by column: the entries of column `j` are those from `starts[j]` up to `starts[j + 1]`.
struct integer_program {
  int columns;
  int rows;
  const double *objective;
  const double *column_lower;
  const double *column_upper;
  const bool *is_integer;
  const int *starts;
  const int *entry_rows;
  const double *entry_values;
  const double *row_lower;
  const double *row_upper;
  /// A point within all bounds to start from; `NULL` for none.
  const double *start;
};

/// What is known of the optimum of one program.
struct integer_program_answer {
  /// Whether `values` were filled.
  bool has_values;
  bool is_optimal;
  bool is_infeasible;
  /// Nothing within all bounds is smaller than this.
  double bound;
  double *values;
};

/// Whether the solver's library is on this machine; loads it.
bool integer_program_is_available(void);

/// Solves the programs, each once in a part of the time, and what is then not proven again in what is left.
///
/// The solver runs in a process of its own: it can be stopped at once, it cannot print, and where it breaks, only what it
/// has not told yet is unknown.
///
/// - `answers`: as many as programs, each with room for `columns` values and a bound that is known beforehand.
/// - `seconds`: by the clock, for all of them.
/// - `is_stopped`: asked some twenty times a second; true ends the search.
///
/// Returns whether the solver could be started. Only where the library is available.
bool integer_programs_solve(const struct integer_program *programs, struct integer_program_answer *answers, int count,
  double seconds, bool (*is_stopped)(void *context), void *context);

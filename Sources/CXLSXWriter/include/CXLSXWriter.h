#pragma once

#include <stdbool.h>
#include <xlsxwriter.h>

// The library's own functions, as its headers declare them; the library is loaded when the first of them is called.

/// Whether the library is on this machine; loads it. The functions may be called only where it is.
bool xlsxwriter_is_available(void);

// libxlsxwriter brings a library of cryptography along, which takes longer to load than a whole short answer takes
// otherwise. So it is not linked, but loaded when a workbook is written. The definitions below stand in for the
// library's own of the same names.
#include "CXLSXWriter.h"

#include <dlfcn.h>
#include <stdlib.h>

static void *library(void) {
  static void *handle = NULL;
  if (handle == NULL) handle = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
  return handle;
}

bool xlsxwriter_is_available(void) { return library() != NULL; }

static void *function(const char *name) {
  void *found = library() == NULL ? NULL : dlsym(library(), name);
  if (found == NULL) abort();
  return found;
}

#define FORWARD(result, name, parameters, arguments) \
  result name parameters { \
    static result (*real) parameters = NULL; \
    if (real == NULL) real = (result(*) parameters)function(#name); \
    return real arguments; \
  }

FORWARD(lxw_workbook *, workbook_new, (const char *path), (path))
FORWARD(lxw_format *, workbook_add_format, (lxw_workbook * book), (book))
FORWARD(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook * book, const char *name), (book, name))
FORWARD(lxw_error, workbook_set_properties, (lxw_workbook * book, lxw_doc_properties *properties), (book, properties))
FORWARD(lxw_error, workbook_define_name, (lxw_workbook * book, const char *name, const char *formula), (book, name, formula))
FORWARD(lxw_error, workbook_close, (lxw_workbook * book), (book))
FORWARD(void, lxw_workbook_free, (lxw_workbook * book), (book))

FORWARD(lxw_error, worksheet_write_string,
  (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *format),
  (sheet, row, column, text, format))
FORWARD(lxw_error, worksheet_write_number,
  (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format),
  (sheet, row, column, number, format))
FORWARD(lxw_error, worksheet_write_boolean,
  (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, int value, lxw_format *format),
  (sheet, row, column, value, format))
FORWARD(lxw_error, worksheet_write_blank,
  (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, lxw_format *format), (sheet, row, column, format))
FORWARD(lxw_error, worksheet_merge_range,
  (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, lxw_row_t last_row, lxw_col_t last_column, const char *text,
    lxw_format *format),
  (sheet, row, column, last_row, last_column, text, format))
FORWARD(lxw_error, worksheet_set_column,
  (lxw_worksheet * sheet, lxw_col_t first, lxw_col_t last, double width, lxw_format *format),
  (sheet, first, last, width, format))
FORWARD(lxw_error, worksheet_set_column_opt,
  (lxw_worksheet * sheet, lxw_col_t first, lxw_col_t last, double width, lxw_format *format,
    lxw_row_col_options *options),
  (sheet, first, last, width, format, options))
FORWARD(lxw_error, worksheet_set_row, (lxw_worksheet * sheet, lxw_row_t row, double height, lxw_format *format),
  (sheet, row, height, format))
FORWARD(void, worksheet_freeze_panes, (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column), (sheet, row, column))
FORWARD(lxw_error, worksheet_autofilter,
  (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, lxw_row_t last_row, lxw_col_t last_column),
  (sheet, row, column, last_row, last_column))
FORWARD(lxw_error, worksheet_data_validation_range,
  (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, lxw_row_t last_row, lxw_col_t last_column,
    lxw_data_validation *validation),
  (sheet, row, column, last_row, last_column, validation))
FORWARD(lxw_error, worksheet_conditional_format_range,
  (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, lxw_row_t last_row, lxw_col_t last_column,
    lxw_conditional_format *format),
  (sheet, row, column, last_row, last_column, format))
FORWARD(void, worksheet_protect, (lxw_worksheet * sheet, const char *password, lxw_protection *options),
  (sheet, password, options))
FORWARD(void, worksheet_hide, (lxw_worksheet * sheet), (sheet))
FORWARD(void, worksheet_set_landscape, (lxw_worksheet * sheet), (sheet))
FORWARD(void, worksheet_set_paper, (lxw_worksheet * sheet, uint8_t paper), (sheet, paper))
FORWARD(void, worksheet_fit_to_pages, (lxw_worksheet * sheet, uint16_t width, uint16_t height), (sheet, width, height))
FORWARD(lxw_error, worksheet_set_header, (lxw_worksheet * sheet, const char *text), (sheet, text))
FORWARD(lxw_error, worksheet_set_footer, (lxw_worksheet * sheet, const char *text), (sheet, text))
FORWARD(void, worksheet_set_margins, (lxw_worksheet * sheet, double left, double right, double top, double bottom),
  (sheet, left, right, top, bottom))
FORWARD(lxw_error, worksheet_set_h_pagebreaks, (lxw_worksheet * sheet, lxw_row_t rows[]), (sheet, rows))
FORWARD(void, worksheet_gridlines, (lxw_worksheet * sheet, uint8_t option), (sheet, option))
FORWARD(void, worksheet_activate, (lxw_worksheet * sheet), (sheet))
FORWARD(lxw_error, worksheet_repeat_rows, (lxw_worksheet * sheet, lxw_row_t first, lxw_row_t last), (sheet, first, last))

FORWARD(void, format_set_bold, (lxw_format * format), (format))
FORWARD(void, format_set_num_format, (lxw_format * format, const char *code), (format, code))
FORWARD(void, format_set_num_format_index, (lxw_format * format, uint8_t index), (format, index))
FORWARD(void, format_set_unlocked, (lxw_format * format), (format))
FORWARD(void, format_set_text_wrap, (lxw_format * format), (format))
FORWARD(void, format_set_align, (lxw_format * format, uint8_t alignment), (format, alignment))
FORWARD(void, format_set_bg_color, (lxw_format * format, lxw_color_t colour), (format, colour))
FORWARD(void, format_set_font_color, (lxw_format * format, lxw_color_t colour), (format, colour))
FORWARD(void, format_set_font_size, (lxw_format * format, double size), (format, size))
FORWARD(void, format_set_border_color, (lxw_format * format, lxw_color_t colour), (format, colour))
FORWARD(void, format_set_border, (lxw_format * format, uint8_t style), (format, style))

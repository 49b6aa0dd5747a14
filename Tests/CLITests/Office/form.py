"""Fills in, spoils and reads forms with openpyxl.

Usage: form.py fill IN OUT ANSWERS.json     {"employee|title": ["answer", "comment"], …}; answers may be numbers
       form.py spoil IN OUT HOW
       form.py dump IN                      every cell of every sheet, as JSON
       form.py rewrite IN.csv OUT LIBRARY   the rows of a CSV as a workbook, written by openpyxl or pandas
"""

import csv
import json
import sys
import zipfile

import openpyxl
from openpyxl.cell.cell import MergedCell

ANSWER, COMMENT, KEY = 10, 11, 12


def sheet_of(book):
    return next(book[name] for name in ("Svar", "Answers") if name in book.sheetnames)


def fill(source, target, answers):
    book = openpyxl.load_workbook(source)
    sheet = sheet_of(book)
    with open(answers, encoding="utf-8") as file:
        wanted = json.load(file)
    seen = {}
    for row in range(2, sheet.max_row + 1):
        employee, title = sheet.cell(row, 1).value, sheet.cell(row, 3).value
        place = seen[employee, title] = seen.get((employee, title), 0) + 1
        key = f"{employee}|{title}" + (f"|{place}" if place > 1 else "")
        if key in wanted:
            answer, comment = wanted.pop(key)
            if answer is not None:
                sheet.cell(row, ANSWER).value = answer
            if comment:
                sheet.cell(row, COMMENT).value = comment
    if wanted:
        sys.exit(f"no rows for {wanted}")
    book.save(target)


def spoil(source, target, how):
    book = openpyxl.load_workbook(source)
    sheet = sheet_of(book)
    if how == "delete-row":
        sheet.delete_rows(4)
    elif how == "add-row":
        sheet.cell(sheet.max_row + 2, 3).value = "Strikking"
    elif how == "copy-row":
        last = sheet.max_row + 1
        for column in range(1, 13):
            sheet.cell(last, column).value = sheet.cell(2, column).value
    elif how == "reorder":
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
        for number, row in enumerate(reversed(rows), 2):
            for column, value in enumerate(row, 1):
                sheet.cell(number, column).value = value
    elif how == "rename-sheet":
        sheet.title = "Mine svar"
    elif how == "change-employee":
        sheet["A3"] = "99999"
    elif how == "change-key":
        sheet.cell(5, KEY).value = "4711"
    elif how == "swap-keys":
        sheet.cell(2, KEY).value, sheet.cell(3, KEY).value = sheet.cell(3, KEY).value, sheet.cell(2, KEY).value
    elif how == "hidden-survey":
        hidden = book["nedenfra"]
        next(row for row in hidden.iter_rows() if row[0].value == "survey")[1].value = "2"
    elif how == "hidden-voice":
        hidden = book["nedenfra"]
        next(row for row in hidden.iter_rows() if row[0].value == "voice")[1].value = "manager"
    elif how == "no-hidden":
        del book["nedenfra"]
    elif how == "impossible":
        sheet["J2"] = "ganske bra"
    elif how == "too-high":
        sheet["J2"] = 6
    elif how == "formula":
        sheet["J2"] = "=1+2"
    elif how == "identity-number":
        sheet["J2"], sheet["K2"] = 3, "Ring meg, 15076500565"
    elif how == "identity-in-number":
        sheet["K3"] = 15076500565
    elif how == "merge-answers":
        sheet["J2"] = 3
        sheet.merge_cells("J2:J4")
    elif how == "merge-blank":
        sheet.merge_cells("J2:J4")
    elif how == "delete-comments":
        sheet.delete_cols(COMMENT)
    elif how == "delete-level":
        sheet.delete_cols(6)
    elif how == "delete-keys":
        sheet.delete_cols(KEY)
    elif how == "add-column":
        sheet.insert_cols(4)
        sheet["D1"] = "Vakt"
    elif how == "error-value":
        sheet["J2"] = "#N/A"
    elif how == "extra-sheet":
        sheet["J2"] = 3
        book.create_sheet("Notater")["A1"] = "15076500565"
    elif how == "comment-alone":
        sheet["K2"] = "Spør meg"
    elif how == "long-comment":
        sheet["J2"], sheet["K2"] = 3, "a" * 2001
    elif how == "number-employee":
        for row in range(2, sheet.max_row + 1):
            sheet.cell(row, 1).value = int(sheet.cell(row, 1).value)
        sheet["J2"] = 3
    else:
        sys.exit(f"unknown: {how}")
    book.save(target)


def rewrite_parts(source, target, change):
    """Copies a workbook part by part, each through change(name, bytes)."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, content in change(None, None):
            new.writestr(name, content)


def spoil_parts(source, target, how):
    sheet = "xl/worksheets/sheet2.xml"
    if how == "macros":

        def change(name, content):
            if name is None:
                return [("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")]
            if name == "xl/_rels/workbook.xml.rels":
                tie = (
                    b'<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"'
                    b' Target="vbaProject.bin"/></Relationships>'
                )
                return content.replace(b"</Relationships>", tie)
            return content

    elif how == "macros-untied":

        def change(name, content):
            return [("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")] if name is None else content

    elif how == "macros-declared":

        def change(name, content):
            if name is None:
                return []
            plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
            return content.replace(plain, b"application/vnd.ms-excel.sheet.macroEnabled.main+xml")

    elif how == "picture":
        relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        drawing = (
            '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">'
            "<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row>"
            "<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff>"
            "<xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>"
        )
        tie = (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{relationships}/drawing" Target="../drawings/drawing1.xml"/></Relationships>'
        )

        def change(name, content):
            if name is None:
                return [("xl/drawings/drawing1.xml", drawing), ("xl/worksheets/_rels/sheet2.xml.rels", tie)]
            if name == sheet:
                return content.replace(b"</worksheet>", b'<drawing r:id="rId1"/></worksheet>')
            return content

    elif how == "cached-formula":

        def change(name, content):
            if name is None:
                return []
            if name != sheet:
                return content
            start = content.index(b'<c r="J2"')
            end = content.index(b"/>", start) + 2
            style = content[start:end].split(b's="')[1].split(b'"')[0]
            return content[:start] + b'<c r="J2" s="' + style + b'"><f>1+2</f><v>3</v></c>' + content[end:]

    elif how == "blank-rows":

        def change(name, content):
            if name is None:
                return []
            if name != sheet:
                return content
            rows = b"".join(b'<row r="%d" spans="1:12"><c r="A%d" s="1"/></row>' % (n, n) for n in range(3000, 203000))
            return content.replace(b"</sheetData>", rows + b"</sheetData>")

    elif how == "bomb":

        def change(name, content):
            if name is None:
                return []
            return content.replace(b"</sheetData>", b" " * 300_000_000 + b"</sheetData>") if name == sheet else content

    elif how == "entities":

        def change(name, content):
            if name is None:
                return []
            if name != sheet:
                return content
            bomb = b'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
            return content.replace(b"<worksheet", bomb + b"<worksheet", 1)

    else:
        return False
    rewrite_parts(source, target, change)
    return True


def dump(source):
    book = openpyxl.load_workbook(source)
    sheets = {}
    for sheet in book:
        sheets[sheet.title] = {
            "state": sheet.sheet_state,
            "protected": sheet.protection.sheet,
            "frozen": sheet.freeze_panes,
            "landscape": sheet.page_setup.orientation == "landscape",
            "paper": str(sheet.page_setup.paperSize),
            "open": sorted(
                {
                    cell.column_letter
                    for row in sheet.iter_rows(min_row=2)
                    for cell in row
                    if not isinstance(cell, MergedCell) and not cell.protection.locked
                }
            ),
            "validations": len(sheet.data_validations.dataValidation),
            "cells": [[cell.value for cell in row] for row in sheet.iter_rows()],
        }
    json.dump(sheets, sys.stdout, ensure_ascii=False, default=str)


def rewrite(source, target, library):
    if library == "pandas":
        import pandas

        pandas.read_csv(source).to_excel(target, index=False)
        return
    with open(source, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(target)


def main(command, source, *rest):
    if command == "fill":
        fill(source, *rest)
    elif command == "spoil":
        target, how = rest
        if not spoil_parts(source, target, how):
            spoil(source, target, how)
    elif command == "dump":
        dump(source)
    elif command == "rewrite":
        rewrite(source, *rest)


main(*sys.argv[1:])

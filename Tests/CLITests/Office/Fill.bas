REM Fills in a form: a line for each answer, "employee|title|place<tab>answer<tab>comment"; saves it as XLSX.
Sub Fill(source As String, target As String, answers As String)
  Dim loading(0) As New com.sun.star.beans.PropertyValue
  loading(0).Name = "Hidden"
  loading(0).Value = True
  book = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, loading())
  For Each candidate In book.Sheets.ElementNames
    If candidate = "Svar" Or candidate = "Answers" Then sheet = book.Sheets.getByName(candidate)
  Next
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  stream = CreateUnoService("com.sun.star.io.TextInputStream")
  stream.setInputStream(files.openFileRead(ConvertToURL(answers)))
  stream.setEncoding("UTF-8")
  Do While Not stream.isEOF()
    answer = stream.readLine()
    If answer <> "" Then
      parts = Split(answer, Chr(9))
      key = Split(parts(0), "|")
      place = 0
      row = 1
      Do While sheet.getCellByPosition(0, row).String <> "" Or sheet.getCellByPosition(0, row).Value <> 0
        If sheet.getCellByPosition(0, row).String = key(0) And sheet.getCellByPosition(2, row).String = key(1) Then
          place = place + 1
          If place = CInt(key(2)) Then
            If IsNumeric(parts(1)) Then
              sheet.getCellByPosition(9, row).Value = CDbl(parts(1))
            ElseIf parts(1) <> "" Then
              sheet.getCellByPosition(9, row).String = parts(1)
            End If
            If parts(2) <> "" Then sheet.getCellByPosition(10, row).String = parts(2)
          End If
        End If
        row = row + 1
      Loop
    End If
  Loop
  stream.closeInput()
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(ConvertToURL(target), saving())
  book.close(True)
  StarDesktop.terminate()
End Sub

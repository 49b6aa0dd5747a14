/// The bytes of the file at a path, which may also be a pipe; more than `limit` of them are never read.
public func contentOfFile(at path: String, limit: Int = TableLimits.standard.fileBytes) throws(TableFault) -> [UInt8] {
  try OpenFile(path: path).content(limit: limit)
}

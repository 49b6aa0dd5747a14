/// Why a text is no day; `nil` where it is one in some form that files may have.
public func faultOfDate(_ text: String) -> ImportFault? {
  if case .fault(let fault) = DateReading(text) { fault } else { nil }
}

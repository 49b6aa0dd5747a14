/// What takes in the elements of one part, in the order of the document.
///
/// Names come without namespace; elements of foreign namespaces never come.
protocol XMLHandler: AnyObject {
  func start(_ name: String, _ attributes: XMLAttributes) throws(TableFault)

  /// The end of an element, with the text since the last tag as UTF-8: for an element without children, its content.
  func end(_ name: String, text: [UInt8]) throws(TableFault)
}

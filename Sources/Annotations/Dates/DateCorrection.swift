/// What somebody says that a date means, whatever its words say.
package struct DateCorrection: Hashable, Sendable {
  /// The scalars of the date in the text.
  package let range: Range<Int>
  /// Its day; nil when it is none.
  package let day: Day?

  package init(range: Range<Int>, day: Day?) {
    self.range = range
    self.day = day
  }
}

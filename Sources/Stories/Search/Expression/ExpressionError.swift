/// Why a regular expression is none, and at which of its scalars that shows.
package struct ExpressionError: Error, Hashable {
  package enum Reason: Hashable, Sendable {
    /// A group or a set that does not end.
    case unclosedGroup, unclosedSet
    /// A closing parenthesis without its other half.
    case unopenedGroup
    /// `*`, `+`, `?` or `{` with nothing before it to repeat.
    case nothingToRepeat
    /// `{3,1}`, `{x}`, or more often than `Expression.mostRepeats`.
    case badCount
    /// A range that ends before it begins.
    case badRange
    /// A backslash before what has no meaning with it, or before nothing.
    case unknownEscape
    /// Back references and looking around: this kind of expression has none, so that it never takes long.
    case unsupported
    /// It would take too many states.
    case tooLarge
  }

  package let reason: Reason
  /// Scalars before the place.
  package let offset: Int

  /// The same in a text in which the expression begins so many scalars further on.
  func moved(by scalars: Int) -> ExpressionError {
    ExpressionError(reason: reason, offset: offset + scalars)
  }
}

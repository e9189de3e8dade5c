package import Annotations
package import Screen

extension DateMention {
  /// How sure it is, as it is shown.
  package var certainty: Style.Certainty {
    if isDoubtful || value == nil { return .doubtful }
    return isComputed ? .computed : .written
  }
}

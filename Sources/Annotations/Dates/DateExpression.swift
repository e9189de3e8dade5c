/// A date as its words have it, before anybody knows which day is meant.
struct DateExpression: Hashable, Sendable {
  /// Which day the words point at.
  enum Form: Hashable, Sendable {
    /// A date of the calendar, in part or in full.
    case calendar(year: Int?, month: Int?, day: Int?, weekday: Weekday?)
    case weekday(Weekday, pointer: Int?)
    /// Days from the publication.
    case fromPublication(Int)
    /// Days from the day told of.
    case fromContext(Int)
    /// Days from an event that is told behind: `two days after the vote`.
    case fromEvent(Int)
    /// A weekday after or before the day told of.
    case weekdayFromContext(Weekday, isAhead: Bool)
    /// The first to fourth of a month's weekdays, or with 0 the last.
    case nthWeekday(Int, Weekday, month: Int, year: Int?)
    case weekend(pointer: Int?, fromContext: Bool)
    case week(pointer: Int, fromContext: Bool)
    case month(pointer: Int)
    case year(pointer: Int, fromContext: Bool)
    /// A season, 0 to 3 from spring.
    case season(Int, year: Int?, pointer: Int?, fromContext: Bool)
    case vague
    /// No day at all, only a part of one.
    case none

    var isDay: Bool {
      switch self {
      case .calendar(_, _, let day, _): day != nil
      case .weekday, .fromPublication, .fromContext, .fromEvent, .weekdayFromContext, .nthWeekday:
        true
      default: false
      }
    }
  }

  struct Clock: Hashable, Sendable {
    var hour: Int
    var minute: Int
  }

  /// Its tokens.
  var tokens: Range<Int>
  var form: Form
  /// The last day of a range.
  var end: Form?
  var clock: Clock?
  var clockEnd: Clock?
  /// The hour at which the part of the day begins that it names.
  var part: Int?
  /// Whether its hour may be one of the afternoon as well: `at 6.30`.
  var isHalfDay = false
  /// Years from the one of the publication, where the words count them: `14 February last year`.
  var yearPointer: Int?
  /// Weeks from the one of the publication, where the words count them: `mercredi de la semaine dernière`.
  var weekPointer: Int?
  /// Its year is the one told of: `le 8 novembre de cette année-là`.
  var isOfYearTold = false
  /// Its own words say that it lies ahead (1) or behind (-1).
  var direction = 0

  init(_ tokens: Range<Int>, _ form: Form) {
    self.tokens = tokens
    self.form = form
  }

  var hasPart: Bool { part != nil }

  /// Whether it has no day of its own and takes that of its neighbour.
  var isPartOnly: Bool { form == .none }
}

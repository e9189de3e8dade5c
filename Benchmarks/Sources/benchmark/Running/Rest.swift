/// Finds out when a program came to rest, from looking at it every few milliseconds.
///
/// It rests when it has worked for less than a tenth of one and a half seconds, and painted nothing to speak of for
/// about as long. A program that looks now and then whether its files have changed rests as well.
struct Rest {
  private struct Look {
    let time: Nanoseconds
    let worked: Nanoseconds
    let isBusy: Bool
  }

  private static let span = Nanoseconds.milliseconds(1500)
  /// Work that goes on does not pause for as long as this.
  private static let pause = Nanoseconds.milliseconds(100)

  private var looks: [Look]
  /// The look with which the last one and a half seconds begin.
  private var first = 0
  private var lastFrame: Nanoseconds

  init(started: Nanoseconds, lastFrame: Nanoseconds) {
    self.lastFrame = lastFrame
    looks = [Look(time: started, worked: 0, isBusy: true)]
  }

  /// Takes in what the program has worked since it started, and whether it has just painted.
  mutating func look(at time: Nanoseconds, worked: Nanoseconds, painted: Bool) {
    let last = looks[looks.count - 1]
    let isBusy = (worked - last.worked) * 5 > (time - last.time) * 2
    looks.append(Look(time: time, worked: worked, isBusy: isBusy))
    if painted { lastFrame = time }
    while looks[first + 1].time <= time - Self.span { first += 1 }
  }

  /// When it came to rest; nil while it has not.
  var began: Nanoseconds? {
    let (start, end) = (looks[first], looks[looks.count - 1])
    guard end.time - start.time >= Self.span, (end.worked - start.worked) * 10 < Self.span,
      lastFrame - start.time <= Self.span / 10
    else { return nil }
    var lastBusy = start.time
    for look in looks[first...] {
      if look.isBusy { lastBusy = look.time }
      if look.time - lastBusy > Self.pause { break }
    }
    return max(lastBusy, lastFrame)
  }
}

/// Programs that do the same work by turns, round after round, so that what else goes on in the machine meets all of
/// them alike.
struct Contest {
  /// Does the work once and gives the numbers, always as many; nil when there was nothing to measure this time.
  typealias Measure = (_ round: Int) throws(Failure) -> [Double]?

  struct Contender {
    /// The column that its numbers go to.
    let name: String
    /// Makes ready; what is measured is called once a round.
    let prepare: () throws(Failure) -> Measure
  }

  enum Outcome {
    /// For each number, what it was in each round.
    case measured([[Double]])
    case failed(Failure)
  }

  let outcomes: [(name: String, outcome: Outcome)]

  /// With `isWarm`, a first round does not count.
  init(rounds: Int, isWarm: Bool = false, _ contenders: [Contender]) {
    var runners = contenders.map(Runner.init)
    for round in (isWarm ? -1 : 0)..<rounds {
      for index in runners.indices { runners[index].run(round) }
    }
    outcomes = runners.map { ($0.name, $0.outcome) }
  }
}

private struct Runner {
  let name: String
  private var measure: Contest.Measure?
  private var numbers: [[Double]] = []
  private var failure: Failure?

  init(_ contender: Contest.Contender) {
    name = contender.name
    do throws(Failure) { measure = try contender.prepare() } catch { failure = error }
  }

  mutating func run(_ round: Int) {
    guard failure == nil, let measure else { return }
    do throws(Failure) {
      if let found = try measure(max(0, round)), round >= 0 { numbers.append(found) }
    } catch {
      failure = error
    }
  }

  var outcome: Contest.Outcome {
    if let failure { return .failed(failure) }
    guard let first = numbers.first else { return .failed(.silent) }
    return .measured(first.indices.map { index in numbers.map { $0[index] } })
  }
}

import Annotations
import Articles
import Reader
import ReaderUI
import Screen
import Stories
import Terminal

/// One sitting at the terminal, from the first frame to the last key.
struct ReaderSession {
  enum End: Hashable {
    case quit
    case signal(Int32)
  }

  /// So many files, and bytes of them, are read before the first frame, which then is complete for most
  /// stories; the others are read behind it.
  private static let filesBeforeFirstFrame = 24
  private static let bytesBeforeFirstFrame = 4 << 20
  /// So many are handed over at a time after that, and later on no more than so many.
  private static let filesAtATime = 64
  private static let mostFilesAtATime = 4096

  private let reading: Reading
  private let story: Story
  /// How many files the story is made of so far, and whether these are all.
  private let filesRead: Int
  private let isWhole: Bool
  private let showsHints: Bool

  /// Reads what there is to show first; nil, with the reasons told, when that is nothing at all.
  init?(reading: Reading, showsHints: Bool) {
    self.reading = reading
    self.showsHints = showsHints
    var results: [Result<Article, ArticleFault>] = []
    var bytes = 0
    var files = 0
    // One more tells whether there are others.
    let first = reading.findFirst(Self.filesBeforeFirstFrame + 1)
    for entry in first.prefix(Self.filesBeforeFirstFrame) where bytes < Self.bytesBeforeFirstFrame {
      let read = reading.read(entry)
      files += 1
      bytes += read.reduce(0) { $0 + ((try? $1.get().text.utf8.count) ?? 0) }
      results += read
    }
    story = reading.story(of: results)
    filesRead = files
    isWhole = files == first.count
    if story.articles.isEmpty, isWhole {
      story.tellFaults()
      return nil
    }
  }

  /// Shows frames and takes keys until the reader leaves.
  func run(
    input: CInt, output: CInt, environment: TerminalEnvironment
  ) throws(TerminalError) -> End {
    var terminal = try Terminal(input: input, output: output, environment: environment)
    var state = ReaderState(
      story: story, size: terminal.size, language: World.language, showsHints: showsHints,
      isComplete: isWhole)
    terminal.show(ReaderView.frame(of: state))
    let mailbox = Mailbox()
    let keeper = Keeper(mailbox: mailbox)
    let work = Work(
      annotating: Annotating(mailbox: mailbox, keeper: keeper),
      searching: Searching(story, mailbox: mailbox), keeper: keeper)
    defer {
      keeper.keep(state.takeKept())
      keeper.finish()
    }
    keeper.open(story.articles.map(\.path))
    work.annotating.start(story)
    readOthers(into: mailbox)
    while true {
      let events = terminal.waitForEvents()
      state.now = World.now
      for event in events {
        switch event {
        case .key(let key):
          if carryOut(state.press(key), work, &terminal, &state) { return .quit }
        case .click(let click): state.click(click)
        case .paste(let text):
          if carryOut(state.paste(text), work, &terminal, &state) { return .quit }
        case .resized(let size): state.resize(to: size)
        case .woken:
          for letter in mailbox.takeAll() {
            let effects = take(letter, into: &state, work)
            if carryOut(effects, work, &terminal, &state) { return .quit }
          }
        case .suspend: suspend(&terminal, &state)
        case .end(let signal): return .signal(signal)
        case .lost: return .quit
        }
      }
      terminal.show(ReaderView.frame(of: state))
      keeper.keep(state.takeKept())
    }
  }

  /// What goes on behind the reader's back.
  private struct Work {
    let annotating: Annotating
    let searching: Searching
    let keeper: Keeper
    let revising = Revising()
  }

  /// Does what the state leaves to be done; true when that is to quit.
  private func carryOut(
    _ effects: [Effect], _ work: Work, _ terminal: inout Terminal, _ state: inout ReaderState
  ) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return true
      case .suspend: suspend(&terminal, &state)
      case .redraw: terminal.forgetScreen()
      case .setMouse(let isOn): terminal.setMouse(isOn)
      case .correct(let article, let anchor, let meaning):
        work.annotating.correct(article, of: state.story, anchor, meaning)
      case .search(let query): work.searching.search(query)
      case .browse(let address): browse(address, &terminal, &state)
      }
    }
    return false
  }

  /// Opens an address in the first browser that there is.
  private func browse(
    _ address: OpenableAddress, _ terminal: inout Terminal, _ state: inout ReaderState
  ) {
    for browser in Browser.all(for: address) {
      var hasRun = false
      if browser.takesTerminal {
        terminal.lend { hasRun = browser.run() }
        state.resize(to: terminal.size)
      } else {
        hasRun = browser.run()
      }
      if hasRun { return }
    }
    state.say(state.phrases.noBrowser(World.variable("BROWSER")))
  }

  /// Takes finished work into the state; names and dates are read anew once all articles are there.
  private func take(
    _ letter: Mailbox.Letter, into state: inout ReaderState, _ work: Work
  ) -> [Effect] {
    switch letter {
    case .articles(let results, let isLast):
      let first = state.story.articles.count
      state.add(results, isComplete: isLast)
      work.searching.take(state.story, nil)
      work.keeper.remember(state.story.articles[first...].map(\.path))
      if isLast {
        work.annotating.start(state.story)
        if let changes = work.revising.takeLate() { take(changes, &state, work) }
      }
    case .annotated(let count, let all): state.tell(annotated: count, of: all)
    case .files(let count): state.tell(files: count)
    case .changed(let changes): take(changes, &state, work)
    case .reading(let reading, let timeline, let story):
      let changed = state.revise(story)
      state.learn(reading, timeline)
      work.searching.take(state.story, reading, changed: changed)
      if let missing = Tables.builtIn.shortage(in: World.language) { state.say(missing) }
    case .indexed(let index): return state.take(index)
    case .found(let results): return state.take(results)
    case .kept(let lines, let pins): state.remember(lines: lines, pins: pins)
    case .visits(let visits, let names): state.remember(visits: visits, names: names)
    case .unkept(let reason): state.sayThatNothingIsKept(reason)
    case .remark(let words): if state.notice == nil { state.say(words) }
    }
    return []
  }

  /// Reads a story anew whose files have changed; what is on the screen changes when that is done, all at once.
  private func take(_ changes: FileChanges, _ state: inout ReaderState, _ work: Work) {
    guard state.isComplete else { return work.revising.putOff(changes) }
    let story = work.revising.story(state.story, with: changes)
    work.annotating.start(story, isRevision: true)
    work.keeper.remember(story.articles.dropFirst(state.story.articles.count).map(\.path))
  }

  private func suspend(_ terminal: inout Terminal, _ state: inout ReaderState) {
    terminal.suspend()
    state.resize(to: terminal.size)
  }

  /// Finds and reads all other files, and begins to watch them.
  private func readOthers(into mailbox: Mailbox) {
    let (reading, filesRead, isWhole) = (reading, filesRead, isWhole)
    Background.start {
      let files = reading.look()
      FileWatch.start(reading, files, into: mailbox)
      guard !isWhole else { return }
      // The first ones soon, and then more at a time: each time the list is made anew.
      let parts = Self.growingParts(of: Array(files.entries.dropFirst(filesRead)))
      mailbox.post(.files(files.entries.count))
      Background.inOrder(parts.count) { number in
        (parts[number].flatMap(reading.read), number == parts.count - 1)
      } taking: { results, isLast in
        mailbox.post(.articles(results, isLast: isLast))
      }
      // Files may have gone meanwhile.
      if parts.isEmpty { mailbox.post(.articles([], isLast: true)) }
    }
  }

  private static func growingParts(
    of entries: [ArticleFiles.Entry]
  ) -> [ArraySlice<ArticleFiles.Entry>] {
    var parts: [ArraySlice<ArticleFiles.Entry>] = []
    var rest = entries[...]
    while !rest.isEmpty {
      let count = max(filesAtATime, (entries.count - rest.count) / 4)
      parts.append(rest.prefix(min(count, mostFilesAtATime)))
      rest = rest.dropFirst(parts[parts.count - 1].count)
    }
    return parts
  }
}

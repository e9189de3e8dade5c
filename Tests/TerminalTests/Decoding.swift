import Screen
import Terminal

/// What a terminal's bytes mean, without the word that no more will come.
func decoded(_ bytes: some Sequence<UInt8>) -> [KeyDecoder.Input] {
  var decoder = KeyDecoder()
  return decoder.decode(Array(bytes))
}

func decoded(_ text: String) -> [KeyDecoder.Input] { decoded(text.utf8) }

/// What the pieces of a terminal's bytes mean, and then the end of them.
func decodedToTheEnd(_ pieces: [[UInt8]]) -> [KeyDecoder.Input] {
  var decoder = KeyDecoder()
  return pieces.flatMap { decoder.decode($0) } + decoder.flush()
}

func decodedToTheEnd(_ text: String) -> [KeyDecoder.Input] { decodedToTheEnd([Array(text.utf8)]) }

/// What can be drawn, for a page or as a file.
package protocol Picture {
    /// The picture as a tree of shapes, with words and direction by `voice`.
    func shape(_ voice: PictureVoice) -> Shape
}

extension Picture {
    /// The picture as an SVG file of its own.
    package func svg(_ voice: PictureVoice = .english) -> String { shape(voice).text }
}

/// Why a value was not taken into a sketch or rollup, or two of them not merged; both stay as they were.
package enum SketchRefusal: Error, Hashable, Sendable {
    /// Sketches of different accuracy have different bins.
    case differentAccuracy(Double, Double)
    /// The accuracy must lie between 0.0001 and 0.5, the number of bins be at least 16.
    case outOfRange(String, Double)
    /// Not a number, or infinite.
    case notFinite
    /// A stored sketch contradicts itself.
    case damaged
    /// A sum would exceed 64 bits.
    case overflow
}

import Foundation

/// Order statistics of small samples, such as waiting times of one period.
package enum Quantile {
    /// The `probability` quantile by linear interpolation (Hyndman and Fan 1996, type 7); nil for an empty sample or a probability outside 0...1.
    package static func value(_ probability: Double, of sample: [Double]) -> Double? {
        guard !sample.isEmpty, (0...1).contains(probability) else { return nil }
        let sorted = sample.sorted()
        let place = probability * Double(sorted.count - 1)
        let low = Int(place.rounded(.down))
        let high = min(low + 1, sorted.count - 1)
        return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
    }

    /// The median, which half of the sample does not exceed.
    package static func median(_ sample: [Double]) -> Double? { value(0.5, of: sample) }
}
